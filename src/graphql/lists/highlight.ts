import { findMatches } from '../../domain/search/find-matches.ts';
import { parseSearch } from '../../domain/search/parse-search.ts';
import type { Context } from '../context.ts';
import type { ArticleHighlightType, HighlightType } from '../types/match.ts';
import { loadText, toPairs } from './texts.ts';

/** Where the words of one of several searches stand in a text. */
export const highlight = (text: string, searches: readonly string[]): HighlightType =>
  mark(text, findMatches(text, searches.map(parseSearch)));

const MOST_SPANS = 100;
/** Of an excerpt, in UTF-16 units, and of it before the first word found. */
const EXCERPT = { most: 400, before: 120 };

/** The same for the text of an article, with an excerpt; for all articles of a page by one statement. */
export async function highlightArticle(
  context: Context,
  articleId: number,
  searches: readonly string[],
): Promise<ArticleHighlightType> {
  const { text, sentences } = await loadText(context, articleId);
  const found = findMatches(text, searches.map(parseSearch));
  const first = found[0] ?? 0;
  const [start, end] = shortened(text, toPairs(sentences).find(([, end]) => end > first) ?? [0, text.length], first);
  const within = toPairs(found).filter(([from, to]) => from >= start && to <= end);
  return {
    text: mark(
      text.slice(start, end),
      within.flat().map((place) => place - start),
    ).text,
    spans: mark(text, found.slice(0, 2 * MOST_SPANS)).spans,
  };
}

/** A stretch, or where it is long a part of it around a place, cut between words. */
function shortened(text: string, [start, end]: [number, number], place: number): [number, number] {
  if (end - start <= EXCERPT.most) return [start, end];
  const blank = text.indexOf(' ', place - EXCERPT.before);
  const from = place - EXCERPT.before <= start ? start : blank === -1 || blank > place ? place : blank + 1;
  if (from + EXCERPT.most >= end) return [from, end];
  const to = text.lastIndexOf(' ', from + EXCERPT.most);
  return [from, to > place ? to : Math.min(end, place + EXCERPT.most)];
}

/** @param places [start, end, ...] in UTF-16 units, in order */
export function mark(text: string, places: readonly number[]): HighlightType {
  const spans: HighlightType['spans'] = [];
  let marked = '';
  let done = 0;
  for (let at = 0; at < places.length; at += 2) {
    const [start, end] = [places[at]!, places[at + 1]!];
    const word = text.slice(start, end);
    spans.push({ start, end, text: word });
    marked += `${escapeHtml(text.slice(done, start))}<mark>${escapeHtml(word)}</mark>`;
    done = end;
  }
  return { text: marked + escapeHtml(text.slice(done)), spans };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
