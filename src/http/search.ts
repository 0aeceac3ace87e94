import { HttpProblem } from './problems.ts';

/**
 * What follows the path, from the question mark on; strict, since URLSearchParams replaces bad UTF-8 in silence.
 * @throws HttpProblem
 */
export function searchOf(url: string): string {
  const start = url.indexOf('?');
  const search = start < 0 ? '' : url.slice(start);
  try {
    decodeURIComponent(search);
  } catch {
    throw new HttpProblem(400, 'The URL is not valid UTF-8');
  }
  return search;
}

/** The query parameters of a URL, in order. @throws HttpProblem for bad UTF-8 */
export const parametersOf = (url: string): [name: string, value: string][] => [...new URLSearchParams(searchOf(url))];
