import type { ArticleDraft } from '../../../domain/article.ts';
import { repairText } from '../../../domain/repair-text.ts';
import { InputError } from '../../../errors.ts';
import { fragmentText, isHtmlText } from '../html/fragment-text.ts';
import { splitAuthors } from './byline.ts';
import { articleUrl } from './http-url.ts';
import { languageCode } from './language-code.ts';
import { isPast, parsePublishedDate } from './published-date.ts';
import { readableText, titleOf } from './text.ts';

/** What a reader found of an article, as printed. */
export interface FoundArticle {
  /** Plain or HTML. */
  text: string;
  title?: string | null;
  url?: string | null;
  published?: string | null;
  outlet?: string | null;
  authors?: readonly (string | null | undefined)[];
  section?: string | null;
  language?: string | null;
}

/**
 * A draft of what was found. Of what cannot be read the article goes without, but its date: one that is none is said. A
 * date to come is no date of publication; an article with it would be the newest for years.
 * @throws InputError
 */
export function draftOf(found: FoundArticle, origin: string): ArticleDraft {
  const text = readableText(isHtmlText(found.text) ? fragmentText(found.text) : found.text);
  const line = (value: string | null | undefined, longest: number) =>
    (value && repairText(plain(value)).text.replace(/\s+/g, ' ').trim().slice(0, longest)) || null;
  const outlet = line(found.outlet, 200);
  const url = found.url && found.url.length <= 2000 ? articleUrl(found.url.trim()) : null;
  const authors = (found.authors ?? []).flatMap((author) =>
    splitAuthors((line(author, 300) ?? '').replace(BY, ''), outlet),
  );
  const publishedAt = found.published?.trim() ? parsePublishedDate(found.published) : null;
  if (found.published?.trim() && !publishedAt)
    throw new InputError(`has a date that is none, or could be two: "${found.published.trim().slice(0, 60)}"`);
  return {
    text,
    title: line(found.title, 1000) ?? titleOf(text),
    url,
    publishedAt: publishedAt && isPast(publishedAt) ? publishedAt : null,
    outlet,
    authors: [...new Set(authors)].slice(0, 20),
    section: line(found.section, 200),
    language: found.language ? languageCode(found.language.trim()) : null,
    origin,
  };
}

/** "By" in other languages; in English it is taken away with the names. */
const BY = /^(?:von|par|por|di|door|av|af)\s+(?=\p{Lu})/iu;

const plain = (value: string): string => (isHtmlText(value) ? fragmentText(value) : value);
