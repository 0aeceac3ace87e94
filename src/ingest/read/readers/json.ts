import { InputError, messageOf } from '../../../errors.ts';
import { readArticleJson } from './json-article.ts';
import { articlesInside, isObject } from './json-keys.ts';
import { oneOf, type ReadResult, readOrReject, rejectOf } from './reader.ts';

/** Reads one line of JSON Lines as one article. */
export function readJsonLine(line: string, origin: string): ReadResult {
  return readOrReject(origin, () => readArticleJson(parseJson(line), origin));
}

/** The same for a line that may be an answer of a service and hold several. @throws InputError for what is no JSON. */
export function readJsonLines(line: string, origin: string): ReadResult[] {
  const value = parseJson(line);
  const list = isObject(value) ? articlesInside(value) : null;
  return (
    list?.map((article, index) => readArticleJson(article, oneOf('item', index, origin))) ?? [
      readArticleJson(value, origin),
    ]
  );
}

/**
 * Reads a JSON document: one article, or a list of articles in its order, also inside the answer of a service. An
 * article of a list has its number, from 1, in its origin: "item 3 of news.json". An empty list has no articles.
 */
export function readJson(document: string, origin: string): ReadResult[] {
  try {
    const value = parseJson(document);
    const list = Array.isArray(value) ? value : isObject(value) ? articlesInside(value) : null;
    if (!list) return [readArticleJson(value, origin)];
    return list.map((article, index) => readArticleJson(article, oneOf('item', index, origin)));
  } catch (error) {
    return [rejectOf(origin, error)];
  }
}

/** @throws InputError for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`is not JSON: ${messageOf(error)}`);
  }
}
