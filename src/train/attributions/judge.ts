import { type AttributionCandidate, overlap } from '../../nlp/attributions/learned/candidates.ts';
import { nearby } from '../../nlp/attributions/learned/decide.ts';
import { addCandidateFeatures } from '../../nlp/attributions/learned/judge-features.ts';
import type { Document } from '../../nlp/layers/document.ts';
import type { TokenRange } from '../../nlp/layers/sentences.ts';
import { FeatureRows } from '../../nlp/tagging/feature-rows.ts';
import type { GoldAttribution } from '../corpus.ts';
import type { Example } from '../crf-trainer.ts';
import type { PreparedArticle } from './prepare.ts';

/** Words that a speaker may share with another without being the same. */
const EMPTY_WORDS = new Set(
  'a an the of in on at for to by with from and or as mr mrs ms dr sen rep gov who which that'.split(' '),
);

/** One example a candidate: whether its content overlaps one of the article's by half and the speaker is the same. */
export function judgeExamples(
  { article, codes }: PreparedArticle,
  candidates: readonly AttributionCandidate[],
): Example[] {
  return candidates.map((candidate, i) => {
    const rows = new FeatureRows();
    addCandidateFeatures(rows, codes, candidate, nearby(candidates, i));
    rows.endRow();
    const right = article.attributions.some((gold) => isRight(article.document, candidate, gold));
    return { rows: rows.snapshot(), gold: Uint8Array.of(right ? 1 : 0) };
  });
}

/** The criterion of the evaluation (full attribution), by tokens. */
export function isRight(document: Document, { content, source }: AttributionCandidate, gold: GoldAttribution): boolean {
  const isWord = (i: number) => document.tokens[i]!.kind !== 'MARK';
  const predicted = content.flatMap(tokensIn).filter(isWord);
  const wanted = new Set(gold.content.filter(isWord));
  const shared = predicted.filter((i) => wanted.has(i)).length;
  if (shared === 0 || shared / (predicted.length + wanted.size - shared) < 0.5) return false;
  if (!source || gold.source.length === 0) return !source && gold.source.length === 0;
  const own = contentful(document, tokensIn(source).filter(isWord));
  const theirs = new Set(contentful(document, gold.source.filter(isWord)));
  return own.some((i) => theirs.has(i));
}

const tokensIn = ({ from, to }: TokenRange): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** Without articles, prepositions and titles, unless there is nothing else. */
function contentful({ tokens }: Document, indexes: number[]): number[] {
  const kept = indexes.filter((i) => !EMPTY_WORDS.has(tokens[i]!.lower.replace(/\.$/, '')));
  return kept.length > 0 ? kept : indexes;
}

/** How alike two lists of pieces are, for reports. */
export const likeness = overlap;
