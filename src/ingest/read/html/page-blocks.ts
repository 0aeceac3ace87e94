import { wordSet } from '../../../domain/word-lists.ts';
import { PageElement, type PageNode, PageText } from './page-tree.ts';

/** A paragraph, heading, caption, or item of a list, as the page shows it. */
export interface PageBlock {
  /** The innermost element around all of it that begins a line. */
  element: PageElement;
  /** One space between words; a line end where the page has one. Never empty. */
  text: string;
  /** How many of its characters are in links, */
  linked: number;
  /** and in texts that were kept. */
  kept: number;
}

const STARTS_BLOCK = wordSet(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1
  h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul video audio
  iframe picture`,
);
const NOT_SHOWN = wordSet('script head button input textarea option object iframe');

/** The blocks of a page in their order, without what it does not show. */
export function findBlocks(body: PageElement, kept: ReadonlySet<PageText>): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = '';
  let linked = 0;
  let keptCharacters = 0;
  const end = (element: PageElement) => {
    if (text === '') return;
    const shown = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (shown !== '') blocks.push({ element, text: shown, linked, kept: keptCharacters });
    text = '';
    linked = keptCharacters = 0;
  };
  const walk = (node: PageNode, around: PageElement, isLink: boolean): void => {
    if (node instanceof PageText) {
      const words = node.data.replace(/\s+/g, ' ');
      const { length } = words.trim();
      text += words;
      if (isLink) linked += length;
      if (kept.has(node)) keptCharacters += length;
    }
    if (!(node instanceof PageElement) || NOT_SHOWN.has(node.localName) || isHidden(node)) return;
    const { localName } = node;
    if (localName === 'br') {
      // Two of them are how some pages begin a paragraph.
      if (/\n\s*$/.test(text)) end(around);
      else text += '\n';
      return;
    }
    const startsBlock = STARTS_BLOCK.has(localName);
    if (startsBlock) end(around);
    else if (localName === 'td' || localName === 'th') text += ' ';
    const inner = startsBlock ? node : around;
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, inner, isLink || localName === 'a');
    if (startsBlock) end(node);
  };
  walk(body, body, false);
  end(body);
  return blocks;
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const { display, visibility } = element.style;
  return display === 'none' || visibility === 'hidden';
}
