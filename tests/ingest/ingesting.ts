import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../src/domain/analysis.ts';
import type { ArticleDraft, SaveResult } from '../../src/domain/article.ts';
import { type IngestOptions, ingestSources } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/ingest/store/store.ts';

export const news = join(__dirname, 'fixtures/news');
/** Empty before each test. */
export let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file into the folder and gives its path. */
export const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
export const jsonLines = (count: number) =>
  Array.from({ length: count }, (_, i) => `{"text":"Article ${i + 1}."}\n`).join('');

export const nothing: Analysis = { language: 'en', sentences: [], entities: [], mentions: [], quotes: [] };

/**
 * Stands in for the database: keeps each text once, all of some articles or none.
 * @param refuse why an article cannot be stored, or null
 */
export function memory(refuse: (draft: ArticleDraft) => Error | null = () => null) {
  const stored = new Map<string, ArticleDraft>();
  /** The texts that came together, whether they could be stored or not. */
  const batches: string[][] = [];
  const save = (draft: ArticleDraft): SaveResult => {
    const status = stored.has(draft.text) ? 'DUPLICATE' : 'CREATED';
    stored.set(draft.text, draft);
    return { status, articleId: stored.size, quotes: { DIRECT: 2, MIXED: 1, INDIRECT: 3, unattributed: 1 } };
  };
  const store: Store = {
    find: async (drafts) => drafts.map(() => null),
    async saveAll(articles) {
      batches.push(articles.map(({ draft }) => draft.text));
      await new Promise((resolve) => setImmediate(resolve));
      for (const { draft } of articles) {
        const problem = refuse(draft);
        if (problem) throw problem;
      }
      return articles.map(({ draft }) => save(draft));
    },
  };
  return { stored, batches, store };
}

interface Ingesting extends Omit<IngestOptions, 'paths' | 'analyze' | 'store'> {
  analyze: IngestOptions['analyze'];
  /** What is not memory's. */
  store: Partial<Store>;
}

/** Ingests into memory. Origins and rejects are told without the folders. */
export async function ingest(paths: string[], { store, ...options }: Partial<Ingesting> = {}) {
  const { stored, store: memoryStore } = memory();
  const summary = await ingestSources({
    paths,
    analyze: () => nothing,
    store: { ...memoryStore, ...store },
    ...options,
  });
  const origins = [...stored.values()].map((draft) => draft.origin.replace(`${folder}/`, '').replace(`${news}/`, ''));
  const rejects = summary.rejected.first.map(
    ({ origin, reason }) => `${origin.replace(`${folder}/`, '').replace(`${news}/`, '')}: ${reason}`,
  );
  return { summary, origins, rejects, texts: [...stored.keys()] };
}
