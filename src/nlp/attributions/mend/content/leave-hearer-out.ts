import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** Verbs whose hearer stands before what is said. */
export const TELLS =
  /^(?:t(?:ell|ells|old|elling)|warn(?:s|ed|ing)?|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|remind(?:s|ed|ing)?)$/;
/** Most tokens of a hearer. */
const LONGEST = 20;

/**
 * Leaves whoever is told out of what is said: "told [a man who had set the fire] that he would pay". The "that" is the
 * first that no verb of the hearer's own clause leads to, and that a subject follows.
 */
export function leaveHearerOut(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const [first, ...rest] = content;
  const addressed = cue && first!.from === cue.to ? clauseAfterTo(document, first!) : null;
  if (addressed !== null) return { ...attribution, content: [{ from: addressed, to: first!.to }, ...rest] };
  if (cue && rest.length > 0 && isAskedBefore(document, first!, cue)) return { ...attribution, content: rest };
  if (!cue || first!.from !== cue.to || !TELLS.test(document.tokens[cue.to - 1]!.lower)) return attribution;
  const hearer = hearerApart(document, content);
  if (hearer) return { ...attribution, content: rest };
  const that =
    clauseAfterPlural(document, first!) ??
    clauseAfterPaper(document, first!) ??
    clauseAfterDescribed(document, first!) ??
    thatAfterHearer(document, first!);
  return that === null ? attribution : { ...attribution, content: [{ from: that, to: first!.to }, ...rest] };
}

/** "explained [to the Courier] that it was late": where the clause begins. */
function clauseAfterTo(document: Document, { from, to }: TokenRange): number | null {
  const { tokens } = document;
  const hearer = tokens[from]!.lower === 'to' ? nounPhraseAfter(document, from + 1, to) : null;
  return hearer?.from === from + 1 && hearer.to + 2 < to && tokens[hearer.to]!.lower === 'that' ? hearer.to : null;
}

/** "[Cole] was asked [if it was late]": whether a piece is the subject of a passive. */
function isAskedBefore({ tokens }: Document, { to }: TokenRange, cue: TokenRange): boolean {
  const head = tokens[cue.to - 1]!.lower;
  if (to > cue.from || cue.to - 1 - to > 3 || !(head === 'asked' || TELLS.test(head))) return false;
  const between = tokens.slice(to, cue.to - 1).map(({ lower }) => lower);
  return /^(?:is|was|were|are|been)$/.test(between.at(-1) ?? '') || /^(?:was|were) \w+ly$/.test(between.join(' '));
}

/** "told [Cole], 51, [that ...]": whether the first piece is a name and the second the clause. */
function hearerApart(document: Document, [first, second]: readonly TokenRange[]): boolean {
  const { tokens, tags, quotationOf } = document;
  if (!second || tokens[second.from]!.lower !== 'that' || tokens[first!.to]?.text !== ',') return false;
  for (let i = first!.from; i < first!.to; i++)
    if (quotationOf[i] !== -1 || !/^(?:NNP|NNS?|DT|JJ|PRP\$|CD|IN|POS|MARK)$/.test(tags[i]!)) return false;
  return true;
}

/** "told [Ann Cole, of Hull,] she would walk": where the clause begins after a name and what describes it. */
function clauseAfterDescribed(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags, quotationOf } = document;
  let at = from;
  while (at < to && tags[at] === 'NNP' && quotationOf[at] === -1) at++;
  if (at === from || tokens[at]?.text !== ',' || !/^(?:of|from)$|^\d+$/.test(tokens[at + 1]?.lower ?? '')) return null;
  let comma = at + 1;
  while (comma < to && /^(?:IN|NNP|CD)$/.test(tags[comma]!)) comma++;
  if (tokens[comma]?.text !== ',' || comma + 3 > to) return null;
  const next = tokens[comma + 1]!.lower;
  if (next === 'that') return comma + 1;
  return /^(?:i|he|she|it|they|we|you)$/.test(next) && /^(?:VB[DZP]|MD|RB)$/.test(tags[comma + 2]!) ? comma + 1 : null;
}

/** "told [MPs] the figures were old": where the clause begins after one plural noun. */
function clauseAfterPlural(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags } = document;
  const isPlural = tags[from] === 'NNS' || /^\p{Lu}{2,}s$/u.test(tokens[from]!.text);
  if (!isPlural || !/^(?:DT|PRP\$?)$/.test(tags[from + 1] ?? '')) return null;
  for (let i = from + 2; i < to; i++) if (isFiniteVerb(document, i)) return from + 1;
  return null;
}

/** "told [The Post] the rail would come": where the clause begins after a paper, whose article has a capital. */
function clauseAfterPaper(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags } = document;
  if (tokens[from]!.text !== 'The') return null;
  let at = from + 1;
  while (at < to && /^\p{Lu}/u.test(tokens[at]!.text)) at++;
  if (at === from + 1 || !/^(?:DT|PRP\$?|NNS)$/.test(tags[at] ?? '')) return null;
  for (let i = at + 1; i < to; i++) if (isFiniteVerb(document, i)) return at;
  return null;
}

function thatAfterHearer({ tokens, tags, quotationOf }: Document, { from, to }: TokenRange): number | null {
  if (!/^(?:DT|JJ|NN|NNS|NNP|PRP\$|CD)$/.test(tags[from]!) || /^(?:that|this)$/.test(tokens[from]!.lower)) return null;
  let hasClause = false;
  for (let i = from + 1; i < Math.min(to - 2, from + LONGEST); i++) {
    const { lower } = tokens[i]!;
    if (quotationOf[i] !== -1 || /^[;:]$/.test(lower)) return null;
    if (/^(?:who|whose|whom|which|where)$/.test(lower)) hasClause = true;
    // "told voters the plan that he had made was dead": the hearer ends somewhere before.
    if (/^(?:VBD|VBZ|MD)$/.test(tags[i]!) && !hasClause) return null;
    if (lower !== 'that' || /^(?:VB[DZP]?|MD|RB)$/.test(tags[i + 1]!)) continue;
    if (!reportingVerb(tokens[i - 1]!.lower)) return i;
  }
  return null;
}
