import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';

/** Most tokens between the two commas. */
const LONGEST_CLAUSE = 16;
/** Joints that lead on with what is said after a whole clause. */
const LEADS_ON = /^(?:and|or|because)$/;
/** The same where they do not tell when it was said: "when asked", "when he was reached by telephone". */
const SETS_TERMS = /^(?:when|if|unless|until)$/;
const TELLS_WHEN =
  /^(?:asked|questioned|pressed|told|reached|contacted|speaking|interviewed|challenged|prompted|sworn)$/;

/**
 * Gives a clause set between commas everything around it: in "The plan, Cole said, will cost two million, and nobody
 * asked for it" both sides are what Cole said. A whole sentence before it goes on only with "and", and where nothing
 * is quoted.
 */
export function readInsertedClause(
  document: Document,
  attribution: Attribution,
  others: readonly (Attribution | undefined)[],
): Attribution {
  const { cue, speaker, content, verb } = attribution;
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const isSaying = verb?.lemma === 'according to' || (verb?.frames.has('q') && verb.speech >= 0.9);
  if (!cue || !speaker || !isSaying) return attribution;
  const sentence = sentences[sentenceOf[cue.from]!]!;
  const clause = { from: Math.min(cue.from, speaker.from), to: Math.max(cue.to, speaker.to) };
  if (clause.to - clause.from > LONGEST_CLAUSE || clause.from <= sentence.from + 1) return attribution;
  const second = commaAfter(document, clause.to, sentence.to);
  if (tokens[clause.from - 1]!.text !== ',' || second === null) return attribution;
  if (content.some(({ from, to }) => from < sentence.from || to > sentence.to)) return attribution;
  for (let i = sentence.from; i <= second; i++) if (quotationOf[i] !== -1) return attribution;
  const subject = { from: sentence.from, to: clause.from - 1 };
  if (isQuotedPredicate(document, second + 1, content) && isFreeSubject(document, subject, others))
    return { ...attribution, content: [subject, ...content] };
  const before = trimContent(document, { from: sentence.from, to: clause.from - 1 });
  const after = trimContent(document, { from: second + 1, to: endBefore(document, second + 1, sentence, others) });
  if (before.to <= before.from || after.to - after.from < 2) return attribution;
  // "Sleep, she said; then comes the work."
  if (tokens[second]!.text === ';' && content.length === 1 && content[0]!.from === after.from)
    return isFree(before, others) ? { ...attribution, content: [before, ...content] } : attribution;
  const isWhole = holdsFiniteVerb(document, before);
  // "The rule, Cole explained, means that “nobody is stopped”": only where the marks belong to a clause without a verb.
  for (let i = second; isWhole && i < sentence.to; i++) if (quotationOf[i] !== -1) return attribution;
  const [first, next] = content;
  if (first!.to > clause.from || (isWhole && first!.from !== before.from)) return attribution;
  if (isWhole && (content.length > 1 || !leadsOn(document, after))) return attribution;
  if (!isWhole && next && next.from !== after.from) return attribution;
  if (!holdsFiniteVerb(document, after)) return attribution;
  return { ...attribution, content: [isWhole ? first! : before, after] };
}

/** Whether what comes after a whole clause goes on with it. */
function leadsOn({ tokens }: Document, { from, to }: TokenRange): boolean {
  const { lower } = tokens[from]!;
  if (SETS_TERMS.test(lower))
    return !tokens.slice(from + 1, Math.min(to, from + 6)).some((one) => TELLS_WHEN.test(one.lower));
  return LEADS_ON.test(lower) || LEADS_ON.test(tokens[from - 1]!.lower);
}

/** Whether all that was found are words in marks that begin with a verb: ', Cole writes, “is somebody who waits”'. */
function isQuotedPredicate(document: Document, at: number, [first, second]: readonly TokenRange[]): boolean {
  const { tokens, tags, quotationOf } = document;
  if (first!.from !== at || second || quotationOf[at] === -1) return false;
  return /^(?:VBZ|VBD|MD)$/.test(tags[at + 1] ?? '') && /^\p{Ll}/u.test(tokens[at + 1]!.text);
}

/** Whether the words before the clause are a subject without its verb, and nobody else's. */
function isFreeSubject(document: Document, subject: TokenRange, others: readonly (Attribution | undefined)[]): boolean {
  if (!/^(?:DT|JJ|NNS?|NNP|PRP\$?|CD)$/.test(document.tags[subject.from]!) || holdsFiniteVerb(document, subject))
    return false;
  return isFree(subject, others);
}

const isFree = (range: TokenRange, others: readonly (Attribution | undefined)[]): boolean =>
  !others.some((other) => other?.content.some(({ from, to }) => from < range.to && range.from < to));

/** The comma after ", Cole said on Friday,"; null where more than a short adjunct follows. */
function commaAfter({ tokens, tags }: Document, from: number, to: number): number | null {
  for (let i = from; i < Math.min(to - 2, from + 8); i++) {
    if (tokens[i]!.text === ',' || (tokens[i]!.text === ';' && i === from)) return i;
    if (tokens[i]!.kind === 'MARK' || !/^(?:IN|TO|DT|NN|NNS|NNP|CD|JJ|RB|PRP\$)$/.test(tags[i]!)) return null;
  }
  return null;
}

/** The end of the sentence, or where the next attribution begins: ", adding that". */
function endBefore(
  { tokens }: Document,
  from: number,
  { to }: TokenRange,
  others: readonly (Attribution | undefined)[],
): number {
  let end = to;
  for (const other of others)
    for (const range of other ? [other.cue, other.speaker, ...other.content] : [])
      if (range && range.from >= from && range.from < end) end = range.from;
  // "– although at the mention of it she laughed": what the writer tells of.
  for (let i = from; i < end; i++)
    if (/^(?:–|—|--)$/.test(tokens[i]!.text) && /^(?:al)?though$/.test(tokens[i + 1]?.lower ?? '')) end = i;
  // "and she added": the joint goes with it.
  while (end < to && end > from && /^(?:and|but|,)$/.test(tokens[end - 1]!.lower)) end--;
  return end;
}
