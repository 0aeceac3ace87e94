import { NOBODY } from './author-names.ts';
import { type JsonObject, metaContent, namesIn, type PageData, typesOf } from './page-data.ts';

const META = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'citation_author',
  'creator',
  'article:author_name',
  'twitter:data1',
] as const;

/** The people that sign the article in its JSON-LD. */
export function jsonAuthors({ article, objects }: PageData): string[] {
  const said = article?.author ?? article?.creator;
  const named = (Array.isArray(said) ? said : [said]).filter((author) => !isOrganization(author)).flatMap(namesIn);
  if (named.length > 0) return named;
  const ids = (Array.isArray(said) ? said : [said]).map(
    (author) => (author as { '@id'?: unknown } | undefined)?.['@id'],
  );
  return objects
    .filter(
      (object) =>
        typeof object['@id'] === 'string' && ids.includes(object['@id']) && typesOf(object).includes('Person'),
    )
    .flatMap(({ name }) => namesIn(name));
}

const isOrganization = (author: unknown): boolean =>
  typeof author === 'object' &&
  author !== null &&
  typesOf(author as JsonObject).some((type) => /Organi[sz]ation/.test(type));

/** Bodies that sign an article, such as an agency. */
export function jsonOrganizations({ article }: PageData): string[] {
  const said = article?.author ?? article?.creator;
  return (Array.isArray(said) ? said : [said]).filter(isOrganization).flatMap(namesIn);
}

/** Whom the first of the `meta` elements names that name anybody. */
export function metaAuthors(data: PageData): string[] {
  for (const name of META) {
    const label = metaContent(data, 'twitter:label1') ?? '';
    if (name === 'twitter:data1' && !/by|author|written|von|verfasst|escrito|écrit/i.test(label)) continue;
    const values = data.meta.get(name)?.filter((value) => !NOBODY.test(value)) ?? [];
    if (values.length > 0) return values;
  }
  return [];
}
