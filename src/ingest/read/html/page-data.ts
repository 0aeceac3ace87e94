import type { PageElement } from './page-tree.ts';

/** What a page says of itself for machines. */
export interface PageData {
  /** Content of `meta` elements by name, property or itemprop in lower case, in order. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** The objects of its JSON-LD, those of a graph each for itself, and what is inside an article's. */
  objects: readonly JsonObject[];
  /** The one that is the article, or null. */
  article: JsonObject | null;
}

export type JsonObject = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
/** More are no description of a page. */
const MOST_OBJECTS = 500;
const DEEPEST = 6;

/** Collects the metadata of a page. Broken JSON-LD is passed over. */
export function readPageData(root: PageElement): PageData {
  const meta = new Map<string, string[]>();
  const objects: JsonObject[] = [];
  for (const element of root.querySelectorAll('meta,script')) {
    if (element.localName === 'script') collectObjects(parseLeniently(element.textContent), objects, 0);
    else {
      const content = element.getAttribute('content')?.trim();
      if (!content) continue;
      for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
        const name = element.getAttribute(key)?.trim().toLowerCase();
        if (!name) continue;
        const values = meta.get(name);
        if (values) values.push(content);
        else meta.set(name, [content]);
      }
    }
  }
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  return { meta, objects, article: articles.find(({ headline }) => headline) ?? articles[0] ?? null };
}

/** The types of a JSON-LD object, without the address of their vocabulary. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).flatMap((name) =>
    typeof name === 'string' ? name.replace(/^.*[/#:]/, '') : [],
  );
}

function collectObjects(value: unknown, objects: JsonObject[], depth: number): void {
  if (depth > DEEPEST || objects.length >= MOST_OBJECTS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) collectObjects(item, objects, depth + 1);
  else {
    const object = value as JsonObject;
    objects.push(object);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
      collectObjects(object[key], objects, depth + 1);
  }
}

/** Publishers leave line ends in strings, comments around all of it, and commas at ends. */
function parseLeniently(text: string): unknown {
  const json = text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '').trim();
  for (const attempt of [
    json,
    json
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

/** The first content of these `meta` elements that is not blank, in the order of the names; null for none. */
export function metaContent({ meta }: PageData, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

/** The strings in a value of JSON-LD: itself, or the names of the things that it holds. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return typeof value === 'object' && value !== null && 'name' in value ? namesIn(value.name) : [];
}
