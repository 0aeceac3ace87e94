import { wordsIn } from '../../../domain/word-lists.ts';

/** The fields of an article, and what else dumps and services call them, from the surest to the vaguest. */
const KEYS: Record<string, readonly string[]> = {
  text: wordsIn(`maintext main_text articleBody article_body body_text bodyText fulltext full_text fullText content
    content_text body body_html body_xhtml article_text articleText plain_text cleaned_text raw_text story`),
  title: wordsIn('headline webTitle article_title articleTitle headline_main name'),
  url: wordsIn(`link source_url canonical_url canonicalUrl web_url webUrl article_url articleUrl permalink requested_url
    uri href`),
  publishedAt: wordsIn(`date_publish datePublished date_published published_at publishedDate published_date publishDate
    publish_date pubDate pub_date publication_date publicationDate webPublicationDate isoDate published
    date_download pubdate date datetime timestamp created_at`),
  outlet: wordsIn('site_name siteName source_name sourceName provider source_domain sitename publication domain'),
  author: wordsIn('byline creator writer author_name dc_creator'),
  section: wordsIn('sectionName section_name articleSection article_section category desk'),
  language: wordsIn('lang inLanguage language_code locale'),
};

/** Keys of lists of articles, in answers of services: newsapi.org, the Guardian, the New York Times, Elasticsearch. */
const LISTS = wordsIn('articles items results docs response data entries news stories hits records');
/** How deep a list is looked for: `response.docs`, `hits.hits`. */
const DEEPEST_LIST = 2;

type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** An article with its fields called as ours are; those that are so already are left alone. */
export function withOurKeys(article: JsonObject): JsonObject {
  // Elasticsearch has the article inside; the Guardian has its text and authors there.
  const inner = [article._source, article.fields].filter(isObject);
  const whole: JsonObject = Object.assign({}, ...inner.reverse(), article);
  for (const [field, keys] of Object.entries(KEYS)) {
    if (!isBlank(whole[field]) || (field === 'outlet' && (!isBlank(whole.publisher) || !isBlank(whole.source))))
      continue;
    if (field === 'author' && !isBlank(whole.authors)) continue;
    const key = keys.find((name) => typeof whole[name] === 'string' && !isBlank(whole[name]));
    if (key) whole[field] = whole[key];
  }
  return whole;
}

/** The list of an answer of a service that has no articles, by its key; null for anything else. */
export function emptyList(value: JsonObject, depth = 0): string | null {
  if (!isBlank(withOurKeys(value).text)) return null;
  for (const key of LISTS) {
    const inner = value[key];
    if (Array.isArray(inner) && inner.length === 0) return key;
    const deeper = isObject(inner) && depth < DEEPEST_LIST ? emptyList(inner, depth + 1) : null;
    if (deeper) return deeper;
  }
  return null;
}

/** The articles in an answer of a service, or null where it is none but an article itself. */
export function articlesInside(value: JsonObject, depth = 0): readonly unknown[] | null {
  if (!isBlank(withOurKeys(value).text)) return null;
  for (const key of LISTS) {
    const inner = value[key];
    if (Array.isArray(inner) && inner.some(isObject)) return inner;
    const deeper = isObject(inner) && depth < DEEPEST_LIST ? articlesInside(inner, depth + 1) : null;
    if (deeper) return deeper;
  }
  return null;
}
