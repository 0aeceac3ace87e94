import type { Queryable } from '../storage/database.ts';
import { findMatches } from '../storage/search.ts';
import type { Context } from './context.ts';
import type { HighlightType } from './types/match.ts';

/** Where the words of one of several searches stand in a text; for all texts of a page by one statement. */
export function highlight(context: Context, text: string, searches: readonly string[]): Promise<HighlightType> {
  const read = async (database: Queryable, texts: readonly string[]) => {
    const found = await findMatches(database, texts, searches);
    return found.map((places, index) => mark(texts[index]!, places));
  };
  return context.loader<HighlightType, string>(`highlight ${JSON.stringify(searches)}`, read).load(text);
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
