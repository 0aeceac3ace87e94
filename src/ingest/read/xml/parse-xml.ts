import { Parser } from 'htmlparser2';
import { InputError } from '../../../errors.ts';
import { PageElement, PageText } from '../html/page-tree.ts';

const MOST_ELEMENTS = 200_000;
const DEEPEST = 200;
/** Entities of one's own can stand for any amount of text, and for files of this machine. */
const OWN_ENTITIES = /<!ENTITY|<!DOCTYPE[^>]*\[/i;

/**
 * The tree of an XML document, its names without their prefixes. The root has no name and holds the document's element.
 * @throws InputError where it declares entities, is nested beyond reason, or has too many elements.
 */
export function parseXml(xml: string): PageElement {
  if (OWN_ENTITIES.test(xml)) throw new InputError('declares entities of its own, which are not read');
  const root = new PageElement('');
  let at = root;
  let elements = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++elements > MOST_ELEMENTS) throw new InputError('is XML of over 200,000 elements');
        if (++depth > DEEPEST) throw new InputError('is XML whose elements are nested over 200 deep');
        at = at.appendChild(new PageElement(localName(name), attributes));
      },
      ontext(text) {
        const { lastChild } = at;
        if (lastChild instanceof PageText) lastChild.data += text;
        else at.appendChild(new PageText(text));
      },
      onclosetag() {
        depth--;
        at = at.parentNode ?? root;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** The first element of a name below another, or null. */
export const firstOf = (element: PageElement | null, name: string): PageElement | null => {
  for (const inner of element?.descendants() ?? []) if (inner.localName === name) return inner;
  return null;
};

/** The text of the first element of a name below another, in one line; null where there is none. */
export const lineOf = (element: PageElement | null, name: string): string | null => oneLine(firstOf(element, name));

/** The text of an element in one line; null for none and a blank one. */
export const oneLine = (element: PageElement | null): string | null =>
  element?.textContent.replace(/\s+/g, ' ').trim() || null;
