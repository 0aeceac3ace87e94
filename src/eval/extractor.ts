import type { Analysis, Extractor } from '../domain/analysis.ts';
import { type ExtractInput, type ExtractLine, toExtractLine } from '../extract.ts';
import { analyze, analyzeAccurately } from '../nlp/analyze.ts';

/** What is measured. */
export interface Extraction {
  analyze(article: ExtractInput): Promise<Analysis>;
  /** By the corpus's conventions: statements that no word attributes are no quotes. */
  extract(article: ExtractInput): Promise<ExtractLine>;
}

export function extractBy(extractor: Extractor): Extraction {
  const run = async (article: ExtractInput) =>
    extractor === 'accurate' ? analyzeAccurately(article) : analyze(article);
  return {
    analyze: run,
    async extract(article) {
      const started = performance.now();
      const analysis = await run(article);
      const ms = Math.round((performance.now() - started) * 100) / 100;
      return toExtractLine(article, analysis, ms, { cueless: false });
    },
  };
}
