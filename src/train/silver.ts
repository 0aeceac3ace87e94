import type { EntityType } from '../domain/entity.ts';
import type { Token } from '../nlp/layers/tokens.ts';

/** A line of the corpus's automatic layers (Stanford CoreNLP), compact; the corpus's README says how it is packed. */
export interface CoreLine {
  id: string;
  gap: number[];
  len: number[];
  pos: string;
  sents: number[];
  head: number[];
  rel: string;
  ner: [from: number, to: number, type: string][];
  coref: [from: number, to: number, head: number, representative: 0 | 1][][];
}

/** The layers by our own tokens. */
export interface SilverLayers {
  /** Penn tag of each token, '' where the layer has no token there. */
  tags: string[];
  /** Names as token ranges, in text order; other kinds of names are left out. */
  names: { from: number; to: number; type: EntityType }[];
  /** Index of the token that each token depends on: itself at a root, -1 where it is not known. */
  heads: Int32Array;
  /** Basic dependency of each token on its head, '' where it is not known. */
  relations: string[];
}

const TYPES: Record<string, EntityType> = { PERSON: 'PERSON', ORGANIZATION: 'ORGANIZATION', LOCATION: 'PLACE' };

/** Carries the layers over to our tokens, which are cut a little differently. */
export function alignSilver(core: CoreLine, text: string, tokens: readonly Token[]): SilverLayers {
  const n = core.len.length;
  const starts = new Int32Array(n);
  const ends = new Int32Array(n);
  let at = 0;
  for (let i = 0; i < n; i++) {
    starts[i] = at + core.gap[i]!;
    ends[i] = starts[i]! + core.len[i]!;
    at = ends[i]!;
  }
  const sentenceStart = new Int32Array(n);
  let from = 0;
  for (const to of core.sents) {
    sentenceStart.fill(from, from, to);
    from = to;
  }
  const theirs = new Int32Array(tokens.length).fill(-1);
  const ours = new Int32Array(n).fill(-1);
  let j = 0;
  tokens.forEach((token, i) => {
    while (j < n - 1 && ends[j]! <= token.start) j++;
    if (starts[j]! >= token.end || ends[j]! <= token.start) return;
    theirs[i] = j;
    for (let k = j; k < n && starts[k]! < token.end; k++) if (ours[k] === -1) ours[k] = i;
  });
  const tags = core.pos.split(' ');
  const relations = core.rel.split(' ');
  const heads = new Int32Array(tokens.length).fill(-1);
  tokens.forEach((_, i) => {
    const k = theirs[i]!;
    if (k < 0) return;
    const head = core.head[k]!;
    heads[i] = head === 0 ? i : ours[sentenceStart[k]! + head - 1]!;
  });
  return {
    tags: Array.from(theirs, (k) => (k < 0 ? '' : (tags[k] ?? ''))),
    names: core.ner.flatMap(([first, end, type]) => {
      const a = ours[first]!;
      const b = ours[end - 1]!;
      return TYPES[type] && a >= 0 && b >= a ? [{ from: a, to: b + 1, type: TYPES[type] }] : [];
    }),
    heads,
    relations: Array.from(theirs, (k) => (k < 0 ? '' : (relations[k] ?? ''))),
  };
}
