import { wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationBeginningAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { isFiniteVerb, isTimeWord, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { looksLikeSentence } from '../../rules/read-before.ts';
import { trimContent } from '../../rules/trim-content.ts';

/** Most tokens of the subject before the clause, and of whoever speaks in it. */
const LONGEST = 10;
/** Verbs that stand before whoever speaks between two commas. */
const VERBS = wordSet(`said says wrote writes argued argues explained explains warned warns insisted insists noted notes
  added adds claimed claims`);
const PROBABILITY = 0.85;

/**
 * Reads a clause between commas whose verb comes first: in "The bridge, said mayor Jan Lind, would be named after
 * her" and in 'The bridge, said mayor Jan Lind, “is safe.”' Lind speaks, and not the bridge.
 */
export function readInvertedClause(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  if (!cue || !speaker || cue.to - cue.from !== 1 || speaker.to > cue.from) return attribution;
  if (!VERBS.has(document.tokens[cue.from]!.lower)) return attribution;
  const read = invertedClause(document, cue.from);
  return read ? { ...attribution, ...read } : attribution;
}

/** The same where nothing was found at all: 'For now, said mayor Jan Lind, “the road stays shut.”' */
export function attributeInverted(document: Document, taken: Uint8Array): Attribution[] {
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, VERBS)) {
    if (taken[i] || document.debris[i]) continue;
    const read = invertedClause(document, i);
    if (!read || anyTaken(taken, read.speaker) || read.content.some((piece) => anyTaken(taken, piece))) continue;
    const verb = reportingVerb(document.tokens[i]!.lower)!;
    const base = { ...BY_RULE, ...read, cue: { from: i, to: i + 1 }, verb };
    found.push({ ...base, speech: verb.speech, probability: PROBABILITY });
  }
  return found;
}

/** Who speaks in a clause whose verb stands at a token, and both sides of it; null where it is no such clause. */
function invertedClause(
  document: Document,
  verb: number,
): (Pick<Attribution, 'content'> & { speaker: TokenRange }) | null {
  const { tokens, quotationOf, sentences, sentenceOf } = document;
  const { from: first, to } = sentences[sentenceOf[verb]!]!;
  if (verb - 2 < first || tokens[verb - 1]!.text !== ',' || quotationOf[verb] !== -1) return null;
  const subject = phraseBefore(document, first, verb - 1);
  const named = subject && nounPhraseAfter(document, verb + 1, Math.min(to, verb + LONGEST));
  if (!named || named.from !== verb + 1 || tokens[named.to]?.text !== ',' || !isSpeaker(document, named)) return null;
  const rest = predicateAt(document, named.to + 1, to, subject);
  return rest && { speaker: named, content: [subject, rest] };
}

/** The phrase between a token, or a colon behind it, and the comma: "The bridge", "For now"; null for a clause. */
function phraseBefore({ tokens, tags, quotationOf }: Document, first: number, comma: number): TokenRange | null {
  let from = comma;
  while (from > first && quotationOf[from - 1] === -1 && !/^[:;—–]$/.test(tokens[from - 1]!.text)) {
    from--;
    if (comma - from > LONGEST || tokens[from]!.text === ',' || /^(?:VB[DZ]?|MD)$/.test(tags[from]!)) return null;
  }
  const isWhole = from === first || quotationOf[from - 1] === -1;
  return isWhole && from < comma && /^(?:DT|JJ|NNS?|NNP|PRP\$?|CD|IN|RB)$/.test(tags[from]!)
    ? { from, to: comma }
    : null;
}

/** "mayor Jan Lind", "his lawyer", "the pope", and no time: "last week". */
function isSpeaker({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  const { lower } = tokens[to - 1]!;
  if (isTimeWord(lower)) return false;
  return (
    tags[to - 1] === 'NNP' || (/^NNS?$/.test(tags[to - 1]!) && /^(?:the|his|her|its|their)$/.test(tokens[from]!.lower))
  );
}

/** What goes on with a phrase from a token on: a verb, in marks or not, and after "For now" words in marks; or null. */
function predicateAt(document: Document, at: number, to: number, subject: TokenRange): TokenRange | null {
  const { tokens, tags, quotationOf } = document;
  const quotation = quotationBeginningAt(document, at);
  const isAdjunct = /^(?:IN|RB)$/.test(tags[subject.from]!) && subject.to - subject.from > 1;
  let verb = quotation ? at + 1 : at;
  if (isAdjunct) {
    if (!quotation || !looksLikeSentence(document, verb, quotation.to)) return null;
  } else {
    while (tags[verb] === 'RB' && tokens[verb]!.kind === 'WORD') verb++;
    if (verb >= tokens.length || !isFiniteVerb(document, verb) || tags[verb] === 'VB') return null;
  }
  if (quotation) return /^\p{Ll}/u.test(tokens[at + 1]!.text) ? quotation : null;
  // "and will close, residents said"
  for (let i = verb + 1; i < to - 1; i++) {
    const isBeside = tokens[i - 1]!.text === ',' || /^[,.]$/.test(tokens[i + 1]!.text);
    if (isBeside && quotationOf[i] === -1 && reportingVerb(tokens[i]!.lower)?.frames.has('q')) return null;
  }
  return trimContent(document, { from: at, to });
}
