import workerpool from 'workerpool';
import type { ArticleText, Extractor } from '../../domain/analysis.ts';
import { analyze, analyzeAccurately } from '../../nlp/analyze.ts';

// One thread of the pool in pool.ts: takes one article at a time.
workerpool.worker({
  analyze: (article: ArticleText, extractor: Extractor) =>
    extractor === 'accurate' ? analyzeAccurately(article) : analyze(article),
});
