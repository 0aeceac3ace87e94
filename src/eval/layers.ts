import type { PackedLayers, Pair } from './corpus.ts';

export type NamedEntity = PackedLayers['ner'][number];

/** The automatic layers of an article, unpacked. Tokens are those of the layers, not the words that are scored. */
export interface Layers {
  text: string;
  spans: Pair[];
  /** Token that governs each token, or -1 for a root or none. */
  governor: number[];
  /** Dependency label of each token; "-" is none. */
  relation: string[];
  entities: NamedEntity[];
  /** The named entity that each token belongs to. */
  entityAt: Map<number, NamedEntity>;
  chains: PackedLayers['coref'];
  /** The coreference chain of each head of a mention, by its smallest mention. */
  chainAt: Map<number, number>;
}

export function unpackLayers(packed: PackedLayers, text: string): Layers {
  return {
    text,
    spans: readSpans(packed),
    governor: readGovernors(packed),
    relation: packed.rel ? packed.rel.split(' ') : [],
    entities: packed.ner,
    entityAt: new Map(packed.ner.flatMap((entity) => tokensFrom(entity[0], entity[1]).map((token) => [token, entity]))),
    chains: packed.coref,
    chainAt: readChains(packed.coref),
  };
}

function readSpans({ gap, len }: PackedLayers): Pair[] {
  let end = 0;
  return len.map((length, i): Pair => {
    const start = end + gap[i]!;
    end = start + length;
    return [start, end];
  });
}

function readGovernors({ head, sents }: PackedLayers): number[] {
  let start = 0;
  return sents.flatMap((end) => {
    const first = start;
    start = end;
    return tokensFrom(first, end).map((token) => (head[token] ? first + head[token] - 1 : -1));
  });
}

function readChains(chains: PackedLayers['coref']): Map<number, number> {
  const chainAt = new Map<number, number>();
  const lengthAt = new Map<number, number>();
  chains.forEach((chain, index) => {
    for (const [from, to, head] of chain) {
      if (to - from >= (lengthAt.get(head) ?? Number.POSITIVE_INFINITY)) continue;
      chainAt.set(head, index);
      lengthAt.set(head, to - from);
    }
  });
  return chainAt;
}

const tokensFrom = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The tokens that the pieces touch, piece by piece. */
export const tokensIn = ({ spans }: Layers, pieces: readonly Pair[]): number[] =>
  pieces.flatMap(([start, end]) => {
    const found: number[] = [];
    spans.forEach((span, token) => {
      if (span[1] > start && span[0] < end) found.push(token);
    });
    return found;
  });

/** The syntactic head of a phrase: its first token that no other token of it governs; null for no token at all. */
export function headOf(layers: Layers, phrase: readonly Pair[]): number | null {
  const tokens = tokensIn(layers, phrase);
  const inside = new Set(tokens);
  const head = tokens.find(
    (token) =>
      /[\p{L}\p{N}]/u.test(tokenText(layers, token)) &&
      layers.relation[token] !== '-' &&
      !inside.has(layers.governor[token]!),
  );
  return head ?? tokens[0] ?? null;
}

export const tokenText = ({ text, spans }: Layers, token: number): string => text.slice(...spans[token]!);

export const entityText = ({ text, spans }: Layers, [from, to]: NamedEntity): string =>
  text.slice(spans[from]![0], spans[to - 1]![1]);
