import type { Document } from '../../../layers/document.ts';
import {
  anyTaken,
  quotationAround,
  quotationBeginningAt,
  quotationEndingAt,
} from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { takenTokens } from '../../taken-tokens.ts';

/** Most tokens between two parts of a quotation: “The roof,” said Lind, shaking his head, “has gone.” */
const LONGEST_BETWEEN = 14;

/**
 * Makes one statement of a quotation that is interrupted more than once: “The roof,” said Lind, “was new and no one,”
 * he went on, “has looked since.” Each part but the first begins small and behind a comma, and each but the last ends
 * in one. A part that nobody says, or that only a pronoun between the parts says, goes to whoever says the part before.
 */
export function resumeQuotations(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const whole = attributions.map((attribution) => withoutInsertions(document, attribution));
  const taken = takenTokens(document, whole, ({ content }) => content);
  const beginningAt = new Map(whole.map((one) => [one.content[0]!.from, one]));
  const joined = new Set<Attribution>();
  return whole
    .map((attribution) => {
      if (joined.has(attribution) || attribution.isTranscript || !attribution.speaker) return attribution;
      const content = [...attribution.content];
      for (;;) {
        const last = content.at(-1)!;
        const next = partBehind(document, last);
        if (!next || !(isOwn(attribution.cue, last, next) || opensWithPronoun(document, last.to))) break;
        const found = beginningAt.get(next.from);
        const other = found && isSaidBetween(document, found, last, next) ? found : null;
        if (other) joined.add(other);
        else if (anyTaken(taken, next)) break;
        content.push(...(other?.content ?? [next]));
        taken.fill(1, next.from, next.to);
      }
      return content.length === attribution.content.length ? attribution : { ...attribution, content };
    })
    .filter((attribution) => !joined.has(attribution));
}

/** What goes on with a quotation that ends in a comma, behind whoever says it; null when nothing does. */
function partBehind(document: Document, { to }: TokenRange): TokenRange | null {
  const { tokens, quotationOf, paragraphOf } = document;
  if (quotationOf[to - 1] === -1 || !quotationEndingAt(document, to) || tokens[to - 2]?.text !== ',') return null;
  let from = to;
  while (from < tokens.length && from - to <= LONGEST_BETWEEN && quotationOf[from] === -1) {
    if (/^[.?!;:]$/.test(tokens[from]!.text)) return null;
    from++;
  }
  if (from === to || from >= tokens.length || paragraphOf[from] !== paragraphOf[to - 1]) return null;
  const isResumed = tokens[from - 1]!.text === ',' && /^\p{Ll}/u.test(tokens[from + 1]?.text ?? '');
  return isResumed ? quotationBeginningAt(document, from) : null;
}

const isOwn = (cue: TokenRange | null, last: TokenRange, next: TokenRange): boolean =>
  cue !== null && cue.from >= last.to && cue.to <= next.from;

const opensWithPronoun = ({ tokens, tags }: Document, at: number): boolean =>
  /^(?:he|she|they)$/.test(tokens[at]?.lower ?? '') && /^VB[DZP]?$/.test(tags[at + 1] ?? '');

/** Whether "he added" between two parts has the second for its own, with which the attribution begins. */
const isSaidBetween = (
  document: Document,
  { cue, speaker }: Attribution,
  last: TokenRange,
  next: TokenRange,
): boolean =>
  speaker !== null && speaker.from === last.to && opensWithPronoun(document, speaker.from) && isOwn(cue, last, next);

/** Without what stands between two parts, or before one: “was new and no one,” [he went on,] “has looked since”. */
function withoutInsertions(document: Document, attribution: Attribution): Attribution {
  const content = attribution.content.flatMap((piece) => parts(document, piece, attribution.cue));
  return content.length === attribution.content.length &&
    content.every(({ from }, i) => from === attribution.content[i]!.from)
    ? attribution
    : { ...attribution, content };
}

function parts(document: Document, { from, to }: TokenRange, cue: TokenRange | null): TokenRange[] {
  const { tokens, quotationOf } = document;
  const first = quotationAround(document, from);
  const next = first && first.to < to ? partBehind(document, first) : null;
  if (next && next.to <= to && opensWithPronoun(document, first!.to))
    return [{ from, to: first!.to }, ...parts(document, { from: next.from, to }, cue)];
  // "shaking [his head, “was new]"
  let start = from;
  while (start < to && quotationOf[start] === -1 && start - from <= LONGEST_BETWEEN) start++;
  const isHeld =
    start > from && start < to && tokens[start - 1]!.text === ',' && /^\p{Ll}/u.test(tokens[start + 1]?.text ?? '');
  // "promising that in a month, “we will”" is said as a whole.
  const isObject = document.tags[from - 1] === 'VBG' && /^(?:PRP\$|DT)$/.test(document.tags[from]!) && cue?.to !== from;
  const held = isHeld && isObject ? quotationAround(document, start) : null;
  return held && held.to <= to ? parts(document, { from: start, to }, cue) : [{ from, to }];
}
