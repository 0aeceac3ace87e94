import { InputError, messageOf } from '../../../errors.ts';
import { readArticleJson } from './json-article.ts';
import { type ReadResult, readOrReject, reject } from './reader.ts';

/** Reads one line of JSON Lines as one article. */
export function readJsonLine(line: string, origin: string): ReadResult {
  return readOrReject(origin, () => readArticleJson(parseJson(line), origin));
}

/**
 * Reads a JSON document: one article, or a list of articles in its order. An article of a list has its number, from 1,
 * in its origin: "news.json:3". An empty list has no articles.
 */
export function readJson(document: string, origin: string): ReadResult[] {
  try {
    const value = parseJson(document);
    if (!Array.isArray(value)) return [readArticleJson(value, origin)];
    return value.map((article, index) => readArticleJson(article, `${origin}:${index + 1}`));
  } catch (error) {
    if (error instanceof InputError) return [reject(origin, error.message)];
    throw error;
  }
}

/** @throws InputError */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`is not JSON: ${messageOf(error)}`);
  }
}
