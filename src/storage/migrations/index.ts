import { NewsGraph1700000000001 } from './0001-news-graph.ts';

/** In the order in which they are applied. A landed one is not edited. */
export const MIGRATIONS = [NewsGraph1700000000001];
