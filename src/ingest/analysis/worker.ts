import workerpool from 'workerpool';
import type { Analysis, ArticleText, Extractor } from '../../domain/analysis.ts';
import { analyze, analyzeAccurately } from '../../nlp/analyze.ts';
import type { ReadResult, UnreadPage } from '../read/readers/reader.ts';
import { nameOfThread } from './thread-clock.ts';

const thread = nameOfThread();

// One thread of the pool in pool.ts: takes one article or page at a time, and says so before it does.
workerpool.worker({
  analyze(article: ArticleText, extractor: Extractor): Analysis | Promise<Analysis> {
    workerpool.workerEmit({ thread });
    return extractor === 'accurate' ? analyzeAccurately(article) : analyze(article);
  },
  async read(page: UnreadPage): Promise<ReadResult> {
    workerpool.workerEmit({ thread });
    // Most threads never see a page.
    const { readPageHere } = await import('../read/readers/html.ts');
    return readPageHere(page);
  },
});
