import { LONGEST_BYLINE, readNames } from './author-names.ts';
import { classPattern } from './class-pattern.ts';
import { PageElement } from './page-tree.ts';

const BYLINE = classPattern(
  `author authors author[-_]?name byline byline[-_]?name autor(?:e|en|in|zy)? auteurs? (?:written|wrote|posted)[-_]?by
  contributor[-_]?name submitted username`,
);

/** Elements that say to be the author's name, for machines. */
export function markedAuthors(root: PageElement): string[] {
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
export function bylines(root: PageElement): string[] {
  for (const element of root.descendants()) {
    if (!BYLINE.test(element.className) || isOfOthers(element)) continue;
    const linked = linkedAuthors(element);
    if (linked.length > 0) return linked;
    const text = spacedText(element).replace(/\s+/g, ' ').trim();
    if (text.length >= 3 && text.length <= LONGEST_BYLINE && readNames(text, null).length > 0) return [text];
  }
  return [];
}

/** The links to pages of authors, where there are links of another kind beside them: to what they say elsewhere. */
function linkedAuthors(byline: PageElement): string[] {
  const links = byline.getElementsByTagName('a');
  const authors = links.filter((link) => TO_AUTHOR.test(link.getAttribute('href') ?? ''));
  if (authors.length === links.length || byline.textContent.length > LONGEST_BYLINE) return [];
  return authors.map((link) => link.textContent).filter((name) => readNames(name, null).length > 0);
}
const TO_AUTHOR = /\/(?:authors?|autor(?:en|es|i)?|auteurs?)\/./i;

/** The text with a space where two elements run together: "<span>Written by</span><span>Ada Stern</span>". */
const spacedText = (element: PageElement): string =>
  element.childNodes
    .map((child) => (child instanceof PageElement ? spacedText(child) : child.textContent))
    .reduce((text, next) => (/\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(next) ? `${text} ${next}` : text + next), '');

function isOfOthers(element: PageElement): boolean {
  for (
    let at: PageElement | null = element;
    at && at.localName !== 'body' && at.textContent.length < LARGEST_BOX;
    at = at.parentNode
  )
    if (isBeside(at) || /comment|related|sidebar|teaser/i.test(at.className)) return true;
  return false;
}
const LARGEST_BOX = 1300;

/** The foot of an article is a part of it. */
function isBeside({ localName, parentNode }: PageElement): boolean {
  if (localName === 'aside' || localName === 'nav') return true;
  return localName === 'footer' && parentNode?.localName !== 'article';
}
