import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isOccupation } from '../../../lexicon/walks-of-life.ts';
import type { Name } from '../../../names/name.ts';
import type { Attribution } from '../../attribution.ts';

/** What stands between a name and a colon where nothing happens. */
const VERBLESS = /^(?:NNP?S?|JJ[RS]?|IN|TO|DT|VB[GN]|CC|CD|POS|PRP\$|RB|MARK)$/;

/** "Coach Ann Lind" of "Coach Ann Lind on the draw:" and "Ann Lind" of "Ann Lind, a farmer from Halden:"; or null. */
export function namedBeforeTopic(
  document: Document,
  { from, to }: TokenRange,
  people: readonly Name[],
): TokenRange | null {
  const { tokens, tags } = document;
  const [name, other] = people;
  if (!name || other || name.to >= to - 1) return null;
  for (let i = from; i < name.from; i++) if (!/^(?:NNP?|JJ|POS)$/.test(tags[i]!)) return null;
  for (let i = name.to; i < to; i++) if (!VERBLESS.test(tags[i]!)) return null;
  const isTopic = tokens[name.to]!.lower === 'on';
  const isDescribed =
    tokens[name.to]!.text === ',' &&
    tokens.slice(name.to, to).some(({ lower, text }) => text === lower && isOccupation(lower));
  return isTopic || isDescribed ? { from, to: name.to } : null;
}

/** "On the keeper:", "And on Cole:" behind a quotation goes on with whoever was quoted; null elsewhere. */
export function speakerGoingOn(
  { tokens, tags }: Document,
  { from, to }: TokenRange,
  before: readonly Attribution[],
): TokenRange | null {
  const on = /^(?:and|but)$/.test(tokens[from]!.lower) ? from + 1 : from;
  if (tokens[on]?.lower !== 'on' || to - on < 2) return null;
  for (let i = on; i < to; i++) if (!VERBLESS.test(tags[i]!)) return null;
  return before.find(({ content }) => content.at(-1)!.to === from)?.speaker ?? null;
}
