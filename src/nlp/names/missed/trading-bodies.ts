import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { isTrade } from '../../lexicon/company-endings.ts';
import { countryOfAdjective } from '../gazetteer.ts';
import { findCapitalRuns } from '../tagger/capital-runs.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Most words of a name. */
const LONGEST = 4;

/**
 * With companies whose names end in what they trade, where they do or own something, and the model saw nothing or no
 * more than what they are called after: "Vestrup Water said", "Kelva Foods, which". Once that is seen, the same words
 * are the company all over the text. Takes and gives names in text order, without overlap.
 */
export function withTradingBodies(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens, casing, sentences, debris } = document;
  const runs = findCapitalRuns(document);
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const found: TaggedName[] = [];
  sentences.forEach((sentence, k) => {
    if (casing[k] !== PROSE) return;
    for (let from = sentence.from; from < sentence.to; from = Math.max(from + 1, runs.to[from]!)) {
      const to = runs.to[from]!;
      if (debris[from] || !isCompany(document, from, to) || !acts(document, to)) continue;
      const free = nameAt.get(from)?.to ?? from;
      if (free < to && !taken.subarray(free, to).includes(1)) found.push({ from, to, type: 'ORGANIZATION' });
    }
  });
  const taking = new Set(found.map(({ from }) => from));
  return [...names.filter(({ from }) => !taking.has(from)), ...found].sort((a, b) => a.from - b.from);
}

/** "Vestrup Water", not "WATER", "Russian Gas" or "The Water". */
function isCompany({ tokens, tags }: Document, from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST) return false;
  const words = tokens.slice(from, to);
  if (words.some(({ text }) => !/^\p{Lu}\p{Ll}/u.test(text)) || !isTrade(words.at(-1)!.lower)) return false;
  return !/^(?:DT|PRP\$?|IN|CC|CD|W.*)$/.test(tags[from]!) && !countryOfAdjective(words[0]!.lower);
}

/** Whether what ends at a token does something, owns something or is described. */
const acts = ({ tokens, tags }: Document, to: number): boolean =>
  /^(?:VB[DZ]|MD)$/.test(tags[to] ?? '') ||
  /^['’]s$/.test(tokens[to]?.text ?? '') ||
  (tokens[to]?.text === ',' && /^(?:which|whose|an?)$/.test(tokens[to + 1]?.text ?? ''));
