import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isTrade } from '../../lexicon/company-endings.ts';
import { countryOfAdjective } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { withMissedRuns } from './missed-runs.ts';

/** Most words of a name. */
const LONGEST = 4;

/**
 * With companies whose names end in what they trade, where they do or own something, and the model saw nothing or no
 * more than what they are called after: "Vestrup Water said", "Kelva Foods, which". Once that is seen, the same words
 * are the company all over the text. Takes and gives names in text order, without overlap.
 */
export const withTradingBodies = (document: Document, names: readonly TaggedName[]): TaggedName[] =>
  withMissedRuns(
    document,
    names,
    (run) => (isCompany(document, run) && acts(document, run.to) ? run : null),
    () => 'ORGANIZATION',
  );

/** "Vestrup Water", not "WATER", "Russian Gas" or "The Water". */
function isCompany({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
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
