import { textOfBlocks } from './main-text.ts';
import { findBlocks } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';

/** A tag of a text's own, and no "<" of a formula. */
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|blockquote|figure|table|section|article)\b[^<>]*>/i;

/** Whether a text is HTML, as feeds and dumps have it. */
export const isHtmlText = (text: string): boolean => TAG.test(text);

/** The text of a piece of HTML that is an article and nothing else; a blank line between paragraphs. */
export function fragmentText(html: string): string {
  const body = parsePage(html).children.find(({ localName }) => localName === 'body')!;
  return textOfBlocks(findBlocks(body, new Set()));
}
