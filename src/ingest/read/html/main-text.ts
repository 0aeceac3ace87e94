import type { PageBlock } from './page-blocks.ts';
import { isAside, isCaption, isDateLine, isLead, isPublishedLine, isTeaser } from './page-furniture.ts';
import type { PageElement } from './page-tree.ts';

/** What is prose by its element. */
const PROSE = /^(?:p|blockquote|li|pre|dd|dt|tr)$/;
const HEADING = /^h[1-6]$/;
/** Share of the text that the article's container has to hold. */
const MOST = 0.8;
/** Share of a block that has to be kept for it to be kept. */
const HALF = 0.5;
/** Share of the article that may be called an aside; what holds more is none, whatever its name. */
const MOST_ASIDE = 0.2;
/** More of a block in links, and it was left out with reason. */
const MOST_LINKED = 0.4;
/** A line that is all link. */
const ALL_LINKED = 0.9;
const LONGEST_LINK = 120;
/** What follows a headline and is shorter may be a date, a name, or a rubric. Characters. */
const SHORTEST_SUMMARY = 60;
/** Less of a container that says to be the article, and what was kept is something else. */
const LEAST_KEPT = 0.4;
const SHORTEST_CONTAINER = 250;

/**
 * The blocks that are the article, in their order: those kept, with what was lost among them and without what clings to
 * them.
 */
export function chooseBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  let kept = blocks.map((block) => block.kept >= HALF * block.text.length);
  const named = findNamedContainer(blocks, kept);
  if (named) kept = blocks.map((block) => isWithin(block.element, named) && !isLinks(block));
  const held = charactersHeld(blocks.filter((_, i) => kept[i]));
  const container = named ?? findContainer(held);
  if (!container) return [];
  const isApart = findAsides(container, held);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const title = blocks.findIndex(({ element }) => element.localName === 'h1');
  const chosen = blocks.filter((block, i) => {
    const { element, text } = block;
    const isAbove = i > title && i < first && title >= 0;
    const isSummary =
      isAbove &&
      !isLinks(block) &&
      ((isLead(element) && text.length >= 40) || (i === title + 1 && isBelowTitle(block, blocks.slice(i + 1, first))));
    const isLost =
      !isLinks(block) &&
      !HEADING.test(element.localName) &&
      isSentence(text) &&
      (isAbove || (i > first && i < last && PROSE.test(element.localName) && isWithin(element, container)));
    const isPart = kept[i]
      ? !isOneLink(block) || (HEADING.test(element.localName) && isSentence(blocks[i + 1]?.text ?? ''))
      : isLost;
    if (!isSummary && (!isPart || isApart(element))) return false;
    return !isTeaser(text) && !isCaption(element, text) && !isDateLine(text);
  });
  return chosen.length > 0 ? withoutEnds(chosen) : chosen;
}

const isLinks = ({ text, linked }: PageBlock): boolean => linked > MOST_LINKED * text.length;
/** A line that is a link and nothing more; as an item of a list it may be a source. */
const isOneLink = ({ element, text, linked }: PageBlock): boolean =>
  linked >= ALL_LINKED * text.length && text.length <= LONGEST_LINK && !/^(?:li|tr|dd|dt)$/.test(element.localName);
const isSentence = (text: string): boolean => text.length >= 60 && /[.!?…:]["”»“']?$/.test(text);
/** The line right below the headline says more of it. Where headings follow, the first one was the name of the site. */
const isBelowTitle = ({ element, text }: PageBlock, before: readonly PageBlock[]): boolean =>
  text.length >= SHORTEST_SUMMARY &&
  /^(?:p|h[2-4])$/.test(element.localName) &&
  !before.some((block) => HEADING.test(block.element.localName));

/** Without headings that nothing follows. */
function withoutEnds(blocks: readonly PageBlock[]): PageBlock[] {
  let end = blocks.length;
  while (end > 0 && HEADING.test(blocks[end - 1]!.element.localName)) end--;
  return blocks.slice(0, end);
}

/** Among so many blocks at the top stands what is printed above an article. */
const HEAD_BLOCKS = 4;
/** A line above the text is shorter, unless it is a heading or ends as sentences do. Characters. */
const HEAD_LINE = 40;

/** The blocks of an article without its title, byline and date, which are known besides. */
export function withoutHead(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const headline = lettersOf(title ?? '');
  // A heading may have what stands above the headline inside it.
  const isTitle = ({ element, text }: PageBlock) =>
    headline !== '' &&
    (lettersOf(text) === headline || (HEADING.test(element.localName) && lettersOf(text).endsWith(headline)));
  let top = true;
  return blocks.filter((block, i) => {
    const { element, text } = block;
    if (i >= HEAD_BLOCKS) return true;
    if (isTitle(block) || isPublishedLine(text)) return false;
    top &&= text.length <= HEAD_LINE && !HEADING.test(element.localName) && !/[.!?…:,]["”»“']?$/.test(text);
    return !top;
  });
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const BODY_NAME = /(?:^|\s)(?:entry|post|article|story)[-_]?(?:content|body|text)(?:$|\s)/i;

/** The element that says it is the article's text, where most of it was not kept. */
function findNamedContainer(blocks: readonly PageBlock[], kept: readonly boolean[]): PageElement | null {
  const named = new Set<PageElement>();
  for (const { element } of blocks)
    for (let at: PageElement | null = element; at && !named.has(at); at = at.parentNode) named.add(at);
  for (const element of named) if (!isNamedBody(element)) named.delete(element);
  if (named.size === 0) return null;
  const prose = charactersHeld(blocks.filter((block) => !isLinks(block) && isSentence(block.text)));
  let best: PageElement | null = null;
  for (const [element, length] of prose)
    if (named.has(element) && length >= SHORTEST_CONTAINER && length > (best ? prose.get(best)! : 0)) best = element;
  if (!best) return null;
  const inside = charactersHeld(blocks.filter((_, i) => kept[i])).get(best) ?? 0;
  return inside < LEAST_KEPT * prose.get(best)! ? best : null;
}

const isNamedBody = (element: PageElement): boolean =>
  /articleBody/.test(element.getAttribute('itemprop') ?? '') ||
  (element.className !== '' && BODY_NAME.test(element.className));

/** Whether an element is in something beside the article. */
function findAsides(container: PageElement, held: ReadonlyMap<PageElement, number>): (element: PageElement) => boolean {
  const most = MOST_ASIDE * (held.get(container) ?? 0);
  const known = new Map<PageElement, boolean>();
  return function isApart(element: PageElement): boolean {
    if (element === container || element.parentNode === null) return false;
    let apart = known.get(element);
    if (apart === undefined) {
      apart = ((held.get(element) ?? 0) <= most && isAside(element)) || isApart(element.parentNode);
      known.set(element, apart);
    }
    return apart;
  };
}

/** How many characters of the blocks each element is around. */
function charactersHeld(blocks: readonly PageBlock[]): Map<PageElement, number> {
  const held = new Map<PageElement, number>();
  for (const { element, text } of blocks)
    for (let at: PageElement | null = element; at; at = at.parentNode) held.set(at, (held.get(at) ?? 0) + text.length);
  return held;
}

/** The innermost element around most of the text; null where there is none. */
function findContainer(held: ReadonlyMap<PageElement, number>): PageElement | null {
  const most = MOST * Math.max(...held.values());
  let container: PageElement | null = null;
  for (const [element, length] of held)
    if (length >= most && (!container || isWithin(element, container))) container = element;
  return container;
}

function isWithin(element: PageElement, container: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode) if (at === container) return true;
  return false;
}

/** The text of blocks: a blank line between paragraphs, none between the items of a list. */
export function textOfBlocks(blocks: readonly PageBlock[]): string {
  let text = '';
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    if (before) text += isNextItem(before, block) ? '\n' : '\n\n';
    text += block.text;
  }
  return text;
}

const isNextItem = ({ element: a }: PageBlock, { element: b }: PageBlock): boolean =>
  /^(?:li|tr|dt|dd)$/.test(b.localName) && a.localName === b.localName && a.parentNode === b.parentNode;
