import type { Attribution } from '../../nlp/attributions/attribution.ts';
import { type Codes, readCodes } from '../../nlp/attributions/learned/codes.ts';
import { findByRules } from '../../nlp/attributions/rules/find-by-rules.ts';
import { findUnits } from '../../nlp/attributions/units.ts';
import { paragraphRanges } from '../../nlp/layers/paragraph-ranges.ts';
import type { TokenRange } from '../../nlp/layers/sentences.ts';
import { tagNames } from '../../nlp/names/tagger/tag-names.ts';
import type { GoldAttribution, LabelledText } from '../corpus.ts';

/** An article with everything that the attribution stages read. */
export interface PreparedArticle {
  article: LabelledText;
  rules: Attribution[];
  codes: Codes;
  windows: TokenRange[];
}

/** Runs the stages before the learned ones. */
export function prepareArticle(article: LabelledText): PreparedArticle {
  const { document } = article;
  const { statements: rules } = findByRules(document, findUnits(document));
  const codes = readCodes(document, tagNames(document), rules);
  return { article, rules, codes, windows: paragraphRanges(document) };
}

/** The stretch from the first to the last token of an attribution's cue; null where it has none. */
export const cueRange = ({ cue }: GoldAttribution): TokenRange | null =>
  cue.length > 0 ? { from: cue[0]!, to: cue.at(-1)! + 1 } : null;
