import { parseSearch } from '../../domain/search/parse-search.ts';

/** A text to search for, as it was given. @throws InputError for one that cannot be searched for */
export function checkText(text: string | null | undefined): string | undefined {
  if (text == null) return undefined;
  parseSearch(text);
  return text;
}
