import { Parser } from 'htmlparser2';
import { InputError } from '../../../errors.ts';
import { PageElement, PageText } from './page-tree.ts';

/**
 * What holds nothing that is read. A script stays where it is data. How a word is spoken stands within the sentence
 * that has the word.
 */
const DROPPED = new Set(['style', 'svg', 'template', 'noscript', 'select', 'canvas', 'script', 'datalist', 'rt', 'rp']);
/** Deeper elements are put into the one at this depth: browsers do so as well, at 512. */
const DEEPEST = 400;
/** More are no page, but an attack or an accident. */
const DEEPEST_TAKEN = 1000;
const MOST_ELEMENTS = 200_000;

/**
 * The tree of an HTML document; its root is the `html` element, which has a `head` and a `body` even where the document
 * names none. Any string is a page. Time and memory are linear in its length.
 * @param opensTemplates whether what is in a script as HTML stands where the script is: some pages hold their text so.
 * @throws InputError where elements are nested beyond reason, or too many.
 */
export function parsePage(html: string, opensTemplates = false): PageElement {
  const root = new PageElement('html');
  const head = root.appendChild(new PageElement('head'));
  const body = root.appendChild(new PageElement('body'));
  const open: PageElement[] = [];
  let dropped = 0;
  /** What a script holds that is opened; null outside of one. */
  let template: string | null = null;
  let flat = 0;
  let elements = 0;
  let depth = 0;
  /** Whether the text before, wherever it stands, ends in white space: more of it shows nothing. */
  let isSpaced = true;
  const current = () => open.at(-1) ?? body;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++elements > MOST_ELEMENTS) throw new InputError('is an HTML page of over 200,000 elements');
      if (++depth > DEEPEST_TAKEN) throw new InputError('is an HTML page whose elements are nested over 1,000 deep');
      if (dropped > 0 || (DROPPED.has(name) && !isData(name, attributes))) {
        dropped++;
        if (opensTemplates && isTemplate(name, attributes)) template = '';
        return;
      }
      if (name === 'html' || name === 'body' || name === 'head') {
        const element = name === 'html' ? root : name === 'head' ? head : body;
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        if (name !== 'html') open.push(element);
        return;
      }
      if (open.length > DEEPEST) {
        flat++;
        current().appendChild(new PageElement(name, attributes));
        return;
      }
      const element = new PageElement(name, attributes);
      current().appendChild(element);
      open.push(element);
    },
    ontext(text) {
      if (template !== null) template += text;
      if (dropped > 0) return;
      // Two of three texts of a page are the line ends and the indents between its tags.
      if (isSpaced && text.trim() === '') return;
      isSpaced = /\s$/.test(text);
      const { lastChild } = current();
      if (lastChild instanceof PageText) lastChild.data += text;
      else current().appendChild(new PageText(text));
    },
    onclosetag(name) {
      depth--;
      if (template !== null) {
        const opened = parsePage(template).children.at(-1)!;
        elements += opened.getElementsByTagName('*').length;
        for (const child of opened.childNodes) current().appendChild(child);
        template = null;
      }
      if (dropped > 0) dropped--;
      else if (flat > 0) flat--;
      else if (open.at(-1)?.localName === name) open.pop();
    },
  });
  parser.end(html);
  return root;
}

const isData = (name: string, { type }: Record<string, string>): boolean =>
  name === 'script' && /^application\/ld\+json/i.test(type ?? '');

const isTemplate = (name: string, { type }: Record<string, string>): boolean =>
  name === 'script' && /^text\/(?:x-)?(?:template|html)\b/i.test(type ?? '');
