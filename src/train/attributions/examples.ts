import { ANY_LABELS, addCueFeatures } from '../../nlp/attributions/learned/cue-features.ts';
import { countTokens, isLightVerb } from '../../nlp/attributions/learned/find-candidates.ts';
import { addRoleFeatures, headOfCue, ROLE_LABELS } from '../../nlp/attributions/learned/role-features.ts';
import { FeatureRows } from '../../nlp/tagging/feature-rows.ts';
import type { Example } from '../crf-trainer.ts';
import { cueRange, type PreparedArticle } from './prepare.ts';

/** One example a paragraph: which tokens are content, source or cue of any attribution. */
export function anyExamples({ article, codes, windows }: PreparedArticle): Example[] {
  const gold = new Uint8Array(codes.n);
  for (const { content, source, cue } of article.attributions) {
    markRuns(gold, content, ANY_LABELS, 'C');
    markRuns(gold, source, ANY_LABELS, 'S');
    markRuns(gold, cue, ANY_LABELS, 'Q');
  }
  return windows.map(({ from, to }) => {
    const rows = new FeatureRows();
    for (let i = from; i < to; i++) {
      addCueFeatures(rows, codes, i, from, to);
      rows.endRow();
    }
    return { rows: rows.snapshot(), gold: repairBeginnings(gold.slice(from, to)) };
  });
}

/** One example an attribution: which tokens of the paragraph are content or source of its cue. */
export function roleExamples({ article, codes, windows }: PreparedArticle): Example[] {
  const cues = article.attributions.map(cueRange).filter((range) => range !== null);
  const cuesBefore = countTokens(codes.n, cues);
  const isLight = isLightVerb(article.document);
  return article.attributions.flatMap((attribution) => {
    const cue = cueRange(attribution);
    if (!cue) return [];
    const window = windows.find((w) => w.from <= cue.from && cue.from < w.to)!;
    const given = { ...cue, head: headOfCue(codes, cue, isLight) };
    const gold = new Uint8Array(codes.n);
    markRuns(gold, attribution.content, ROLE_LABELS, 'C');
    markRuns(gold, attribution.source, ROLE_LABELS, 'S');
    const rows = new FeatureRows();
    for (let i = window.from; i < window.to; i++) {
      addRoleFeatures(rows, codes, i, window, given, cuesBefore);
      rows.endRow();
    }
    return [{ rows: rows.snapshot(), gold: repairBeginnings(gold.slice(window.from, window.to)) }];
  });
}

/** Writes B- at the first token of each run of neighbours and I- at the others. */
function markRuns(gold: Uint8Array, tokens: readonly number[], labels: readonly string[], type: string): void {
  const begin = labels.indexOf(`B-${type}`);
  let last = -2;
  for (const i of tokens) {
    gold[i] = i === last + 1 ? begin + 1 : begin;
    last = i;
  }
}

/** An I- whose B- another role took over, or another paragraph, becomes a B-. */
function repairBeginnings(gold: Uint8Array): Uint8Array {
  gold.forEach((y, i) => {
    const isInside = y > 0 && y % 2 === 0;
    if (isInside && !(i > 0 && (gold[i - 1] === y || gold[i - 1] === y - 1))) gold[i] = y - 1;
  });
  return gold;
}
