import { count, newShare, type Share } from '../shares.ts';
import type { PageSet } from './read-pages.ts';

/** What a reader made of a page; all may be missing. */
export interface ReadPage {
  text?: string | null;
  title?: string | null;
  author?: string | null;
  /** Begins with the day: "2021-11-19". */
  date?: string | null;
}

export interface PageScores {
  /** Means over the pages, of words as a bag. */
  words: { precision: number; recall: number; f1: number; pages: number };
  /** Stretches of the article that the text has, and others that it has not. */
  with: Share;
  without: Share;
  /** Of the pages where they are known: the same letters and digits. */
  title: Share;
  author: Share;
  date: Share;
}

/** Scores the reading of pages; `read` has a result for each page of each list, in their order. */
export function scorePages(
  pages: PageSet,
  read: { segments: readonly ReadPage[]; articles: readonly ReadPage[] },
): PageScores {
  const scores: PageScores = {
    words: { precision: 0, recall: 0, f1: 0, pages: pages.articles.length },
    with: newShare(),
    without: newShare(),
    title: newShare(),
    author: newShare(),
    date: newShare(),
  };
  for (const [i, page] of pages.segments.entries()) {
    const found = read.segments[i] ?? {};
    const text = oneLine(found.text);
    for (const segment of page.with) count(scores.with, text.includes(oneLine(segment)));
    for (const segment of page.without) count(scores.without, !text.includes(oneLine(segment)));
    if (page.title) count(scores.title, lettersOf(found.title) === lettersOf(page.title));
    if (page.author) count(scores.author, lettersOf(found.author) === lettersOf(page.author));
    if (page.date) count(scores.date, found.date?.slice(0, 10) === page.date);
  }
  for (const [i, page] of pages.articles.entries()) {
    const { precision, recall } = wordOverlap(wordsOf(page.text), wordsOf(read.articles[i]?.text));
    scores.words.precision += precision / pages.articles.length;
    scores.words.recall += recall / pages.articles.length;
    scores.words.f1 +=
      precision + recall > 0 ? (2 * precision * recall) / (precision + recall) / pages.articles.length : 0;
  }
  return scores;
}

function wordOverlap(gold: readonly string[], found: readonly string[]): { precision: number; recall: number } {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) shared++;
    left.set(word, rest - 1);
  }
  return {
    precision: found.length > 0 ? shared / found.length : 0,
    recall: gold.length > 0 ? shared / gold.length : 0,
  };
}

const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const lettersOf = (text: string | null | undefined): string => wordsOf(text).join(' ');
