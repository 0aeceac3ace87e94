import { isOutlet, NOBODY, readNames } from './author-names.ts';
import { bylines, markedAuthors } from './marked-authors.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PageData } from './page-data.ts';
import { oneLine } from './page-headings.ts';
import type { PageElement } from './page-tree.ts';
import { jsonAuthors, jsonOrganizations, metaAuthors } from './stated-authors.ts';

/** A block near the text that is no byline although it begins like one. Characters. */
const LONGEST_LINE = 80;
const NEAR = 10;

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
  // A body's name may have commas.
  const bodies = jsonOrganizations(data)
    .map(oneLine)
    .filter((name) => name !== '' && !NOBODY.test(name));
  let unsigned: string[] = [];
  for (const find of sources) {
    const authors = [...new Set(find(data).flatMap((name) => readNames(name, outlet)))];
    const people = authors.filter((author) => author.toLowerCase() !== outlet?.toLowerCase());
    if (people.length > 0) return people.slice(0, 20);
    if (unsigned.length === 0) unsigned = authors;
    if (find === jsonAuthors && bodies.some((name) => !isOutlet(name, outlet))) return bodies;
  }
  return unsigned.length > 0 ? unsigned : bodies;
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
