import { splitAuthors } from '../readers/byline.ts';
import { classPattern } from './class-pattern.ts';
import type { PageBlock } from './page-blocks.ts';
import { metaContent, namesIn, type PageData, typesOf } from './page-data.ts';
import type { PageElement } from './page-tree.ts';

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
const BYLINE = classPattern(
  `author authors author[-_]?name byline byline[-_]?name autor(?:e|en|in|zy)? auteur writtenby contributor[-_]?name
  username`,
);
const BY = new RegExp(
  '^(?:(?:written|posted|published|submitted|story|report|geschrieben|veröffentlicht|verfasst|eingestellt|erstellt|' +
    'artikel|publié|publicado|text) )*(?:by|von|par|por|di|door|av|af|od|przez|autor(?:in|e)?|texte?|author)' +
    '\\s*[:\\s]\\s*',
  'iu',
);
/** What follows the names in a byline. */
const REST = /\s*(?:[|•·–]|\s(?:am|on|le|el|il|op)\s+\d|\d{1,2}[./:]\d).*$/isu;
const AND = /\s+(?:und|et|y|e|og|och|en|i)\s+(?=\p{Lu})/gu;
const LONGEST = 120;
/** A block near the text that is no byline although it begins like one. Characters. */
const LONGEST_LINE = 80;
const NEAR = 10;
/** What stands in the place of a name. */
const NOBODY = new RegExp(
  '^(?:\\w*admin(?:istrator)?|webmaster|editors?|redaktion|redazione|redacci[oó]n|r[eé]daction|staff|user|root|' +
    'anonymous|posted|published|publiziert|follow|www\\.|https?:|show all)|@|\\.(?:com|de|org|net)$',
  'i',
);

/**
 * The authors of a page, as its metadata name them, else as its byline does.
 * @param blocks those of the page, and `main` those of them that are the article.
 */
export function findAuthors(
  root: PageElement,
  data: PageData,
  outlet: string | null,
  blocks: readonly PageBlock[],
  main: readonly PageBlock[],
): string[] {
  const sources = [jsonAuthors, metaAuthors, () => markedAuthors(root), () => bylines(root), () => lines(blocks, main)];
  let unsigned: string[] = [];
  for (const find of sources) {
    const authors = [...new Set(find(data).flatMap((name) => readNames(name, outlet)))];
    const people = authors.filter((author) => author.toLowerCase() !== outlet?.toLowerCase());
    if (people.length > 0) return people.slice(0, 20);
    if (unsigned.length === 0) unsigned = authors;
  }
  return unsigned;
}

function readNames(printed: string, outlet: string | null): string[] {
  const line = printed.replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > LONGEST) return [];
  return splitAuthors(line.replace(BY, '').replace(REST, '').replace(AND, ', '), outlet)
    .map((author) => author.replace(BY, ''))
    .filter(
      (author) => !NOBODY.test(author) && /\p{L}{2}/u.test(author) && author.length <= 60 && !/\d{3}/.test(author),
    );
}

function jsonAuthors({ article, objects }: PageData): string[] {
  const said = article?.author ?? article?.creator;
  const named = namesIn(said);
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

function metaAuthors(data: PageData): string[] {
  for (const name of META) {
    const label = metaContent(data, 'twitter:label1') ?? '';
    if (name === 'twitter:data1' && !/by|author|written|von|verfasst|escrito|écrit/i.test(label)) continue;
    const values = data.meta.get(name)?.filter((value) => !NOBODY.test(value)) ?? [];
    if (values.length > 0) return values;
  }
  return [];
}

/** Elements that say to be the author's name, for machines. */
function markedAuthors(root: PageElement): string[] {
  const names: string[] = [];
  for (const element of root.getElementsByTagName('*')) {
    if (!hasWord(element, 'itemprop', 'author') && !hasWord(element, 'rel', 'author')) continue;
    if (isOfOthers(element)) continue;
    const named = [...element.descendants()].find((inner) => hasWord(inner, 'itemprop', 'name'));
    names.push(contentOf(named) ?? contentOf(element)!);
  }
  return names;
}

const hasWord = (element: PageElement, attribute: string, word: string): boolean =>
  element.getAttribute(attribute)?.split(/\s+/).includes(word) ?? false;
const contentOf = (element: PageElement | undefined): string | undefined =>
  element && (element.getAttribute('content') ?? element.textContent);

/** The first element that is called so, for people. */
function bylines(root: PageElement): string[] {
  for (const element of root.descendants()) {
    if (!BYLINE.test(element.className) || isOfOthers(element)) continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    if (text.length >= 3 && text.length <= LONGEST && readNames(text, null).length > 0) return [text];
  }
  return [];
}

/** A line around the beginning of the text, or after its end: "Von Ada Stern". */
function lines(blocks: readonly PageBlock[], main: readonly PageBlock[]): string[] {
  if (main.length === 0) return [];
  const first = blocks.indexOf(main[0]!);
  const last = blocks.indexOf(main.at(-1)!);
  const near = [...blocks.slice(Math.max(0, first - NEAR), first + 2).reverse(), ...blocks.slice(last, last + 3)];
  const line = near
    .map(({ text }) => text.split('\n')[0]!)
    .find((text) => text.length <= LONGEST_LINE && BY_NAME.test(text));
  return line ? [line] : [];
}

const BY_NAME = new RegExp(
  "^(?:by|von|par|por|di|door|av|af)\\s+\\p{Lu}[\\p{L}.'’-]+" +
    "(?:\\s+(?:de|van|von|der|di|la|du|und|and|et|y|e|\\p{Lu}[\\p{L}.'’-]*)){1,6}" +
    '(?:\\s*[,|·(–-].*|\\s+(?:am|le|on)\\s.*)?$',
  'iu',
);

function isOfOthers(element: PageElement): boolean {
  for (
    let at: PageElement | null = element;
    at && at.localName !== 'body' && at.textContent.length < LARGEST_BOX;
    at = at.parentNode
  )
    if (/^(?:aside|footer|nav)$/.test(at.localName) || /comment|related|sidebar|teaser/i.test(at.className))
      return true;
  return false;
}
const LARGEST_BOX = 1300;
