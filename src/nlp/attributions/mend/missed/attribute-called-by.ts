import { oneOf, wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationBeginningAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { finiteSubject, isHelper } from '../speaker/finite-subject.ts';

const PROBABILITY = 0.65;
const BE = /^(?:is|are|was|were|been|being|be)$/;
/** What takes words in marks right behind it, and what takes them behind "as". */
const CALLS = wordSet('called branded dubbed labelled labeled termed');
const CALLS_AS =
  wordSet(`described dismissed praised hailed derided denounced condemned mocked characterised characterized
  criticised criticized portrayed ridiculed rejected slammed lauded attacked blasted labelled labeled branded`);
const CALLED: ReadonlySet<string> = new Set([...CALLS, ...CALLS_AS, 'accused']);
/** Who has no mouth: "by mistake", "by the end of May". */
const NOBODY = oneOf`end start time mistake accident name law definition year years month week day night letter phone
  post then now default design chance`;

/** "Lind has been called “a saint” by Cole", "was dismissed as “a liar” by Cole", "was accused of fraud by Cole". */
export function attributeCalledBy(document: Document, taken: Uint8Array): Attribution[] {
  const { quotationOf, debris } = document;
  return placesOf(document.places, CALLED).flatMap((i) => {
    if (quotationOf[i] !== -1 || taken[i] || debris[i]) return [];
    const found = readCalled(document, i);
    const parts = found ? [...found.content, found.speaker!] : [];
    return found && !parts.some((part) => anyTaken(taken, part)) ? [found] : [];
  });
}

/** The same where the words were given to whoever is called so. */
export function speakCalled(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  const verb = cue ? cue.to - 1 : 0;
  if (!cue || !speaker || speaker.to > cue.from || !CALLED.has(document.tokens[verb]!.lower)) return attribution;
  const found = readCalled(document, verb);
  return found && speaker.from <= found.content[0]!.from ? { ...attribution, ...found } : attribution;
}

function readCalled(document: Document, verb: number): Attribution | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  let be = verb - 1;
  while (be > 0 && isHelper(document, be) && !BE.test(tokens[be]!.lower)) be--;
  if (!BE.test(tokens[be]?.lower ?? '')) return null;
  for (let i = be; i < verb; i++) if (/^(?:not|never)$|n['’]t$/.test(tokens[i]!.lower)) return null;
  const subject = finiteSubject(document, BE.test(tokens[be - 1]?.lower ?? '') ? be - 1 : be);
  if (!subject || /^(?:who|which|that)$/.test(tokens[subject.from]!.lower)) return null;
  const { to } = sentences[sentenceOf[verb]!]!;
  const what = whatOf(document, verb, to);
  const speaker = what && agentAt(document, what.to, to);
  if (!speaker) return null;
  const word = reportingWord(tokens[verb]!.lower);
  const isQuoted = quotationOf[what.to - 1] !== -1;
  return {
    ...BY_RULE,
    content: [subject, what],
    cue: { from: verb, to: verb + 1 },
    verb: word,
    speaker,
    speech: isQuoted ? Math.max(word.speech, 0.9) : word.speech,
    probability: PROBABILITY,
  };
}

/** “a saint” of "called “a saint”", "as “a liar”" of "dismissed as “a liar”", "of fraud" of "accused of fraud". */
function whatOf(document: Document, verb: number, to: number): TokenRange | null {
  const { tokens, quotationOf } = document;
  const { lower } = tokens[verb]!;
  const next = tokens[verb + 1]?.lower;
  if (lower === 'accused') {
    const noun = next === 'of' ? nounPhraseAfter(document, verb + 2, to) : null;
    return noun?.from === verb + 2 ? { from: verb + 1, to: noun.to } : null;
  }
  const from = next === 'as' && CALLS_AS.has(lower) ? verb + 2 : verb + 1;
  if (from === verb + 1 && !CALLS.has(lower)) return null;
  if ((quotationOf[from] ?? -1) === -1) return null;
  const quotation = quotationBeginningAt(document, from);
  // "called “the Snake” by locals": a name
  const isName = quotation && tokens.slice(quotation.from + 2, quotation.to).some(({ text }) => /^\p{Lu}/u.test(text));
  return quotation && !isName ? { from: verb + 1, to: quotation.to } : null;
}

/** Who stands behind "by"; null for "by mistake" and "by the end of May". */
function agentAt(document: Document, by: number, to: number): TokenRange | null {
  const { tokens } = document;
  if (tokens[by]?.lower !== 'by') return null;
  const noun = nounPhraseAfter(document, by + 1, to);
  if (noun?.from !== by + 1) return null;
  for (let i = noun.from; i < noun.to; i++) if (NOBODY.test(tokens[i]!.lower)) return null;
  return withName(document, noun, to);
}

/** "the mayor, Ann Cole" for "the mayor", where a name behind a comma ends the sentence or its clause. */
function withName({ tokens, tags }: Document, noun: TokenRange, limit: number): TokenRange {
  if (tokens[noun.to]?.text !== ',' || tags[noun.to - 1] === 'NNP') return noun;
  let to = noun.to + 1;
  while (to < limit && tags[to] === 'NNP') to++;
  return to > noun.to + 1 && /^[.,;]$/.test(tokens[to]?.text ?? '') ? { from: noun.from, to } : noun;
}
