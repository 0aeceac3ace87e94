import { wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationBeginningAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

const PROBABILITY = 0.7;
const RECALLS = /^(?:recall|remember)(?:s|ed|ing)?$/;
const SAYING = wordSet(
  'saying telling asking warning shouting screaming whispering yelling announcing declaring replying',
);
/** Most tokens of whoever is recalled. */
const LONGEST_NAMED = 12;

/** "Cole recalled his mother, Ann Lind, telling him: “Never sign.”": what is in marks is hers. */
export function attributeRecalled(document: Document, taken: Uint8Array): Attribution[] {
  return placesOf(document.places, SAYING).flatMap((i) => {
    if (taken[i]) return [];
    const found = readRecalled(document, i);
    return found && !found.content.some((piece) => anyTaken(taken, piece)) ? [found] : [];
  });
}

/** Whether an attribution gives to whoever recalls it what somebody else said, or takes whom it names for words. */
export function isRecalled(document: Document, { cue, content }: Attribution): boolean {
  const { tokens } = document;
  if (!cue || content[0]!.from < cue.to) return false;
  const isOwn = tokens.slice(cue.from, cue.to).some(({ lower }) => RECALLS.test(lower) || SAYING.has(lower));
  if (!isOwn) return false;
  const limit = Math.min(tokens.length, cue.to + LONGEST_NAMED);
  for (let i = cue.from; i < limit; i++) if (SAYING.has(tokens[i]!.lower) && readRecalled(document, i)) return true;
  return false;
}

function readRecalled(document: Document, saying: number): Attribution | null {
  const { tokens, quotationOf, debris, sentences, sentenceOf } = document;
  if (quotationOf[saying] !== -1 || debris[saying]) return null;
  const { from: first, to } = sentences[sentenceOf[saying]!]!;
  if (saying === first) return null;
  let verb = saying - 1;
  while (verb > first && saying - verb <= LONGEST_NAMED && !RECALLS.test(tokens[verb]!.lower)) verb--;
  if (!RECALLS.test(tokens[verb]!.lower) || quotationOf[verb] !== -1) return null;
  const speaker = recalledBetween(document, verb + 1, saying);
  if (!speaker) return null;
  const hearer = nounPhraseAfter(document, saying + 1, to);
  const behind = hearer?.from === saying + 1 ? hearer.to : saying + 1;
  const at = /^[:,]$/.test(tokens[behind]?.text ?? '') ? behind + 1 : behind;
  const quotation = quotationOf[at] === undefined ? null : quotationBeginningAt(document, at);
  if (!quotation || quotationOf[at] === -1) return null;
  const cue = { from: saying, to: saying + 1 };
  return quotedStatement(quotation, cue, reportingWord(tokens[saying]!.lower), speaker, PROBABILITY);
}

/** "his mother" or "Ann Lind" of "his mother, Ann Lind,", where nothing else stands there; null else. */
function recalledBetween(document: Document, from: number, to: number): TokenRange | null {
  const { tokens } = document;
  const noun = nounPhraseAfter(document, from, to);
  if (noun?.from !== from) return null;
  if (noun.to === to) return noun;
  if (tokens[noun.to]!.text !== ',' || tokens[to - 1]!.text !== ',') return null;
  const name = nounPhraseAfter(document, noun.to + 1, to - 1);
  return name?.from === noun.to + 1 && name.to === to - 1 ? name : null;
}
