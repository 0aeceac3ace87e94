import { Readability } from '@mozilla/readability';
import { PageElement, PageText } from './page-tree.ts';

/** Stands for the address of the page: nothing of it comes out. */
const ADDRESS = 'http://page.invalid/';

/** The pieces of text that Mozilla's Readability takes for the main part of a page. The tree stays as it is. */
export function keptByReadability(page: PageElement): Set<PageText> {
  const root = page.clone();
  const body = root.children.find(({ localName }) => localName === 'body')!;
  const document = {
    // It renames an element of a tree that has this mark, and copies it in any other.
    firstChild: { __JSDOMParser__: true },
    documentElement: root,
    body,
    title: root.getElementsByTagName('title')[0]?.textContent ?? '',
    baseURI: ADDRESS,
    documentURI: ADDRESS,
    getElementsByTagName: (name: string) => root.getElementsByTagName(name),
    querySelectorAll: (names: string) => root.querySelectorAll(names),
    createElement: (name: string) => new PageElement(name.toLowerCase()),
    createTextNode: (text: string) => new PageText(text),
  };
  const options = { keepClasses: true, serializer: (element: unknown) => element as PageElement };
  const main = new Readability<PageElement>(document as never, options).parse()?.content;
  const kept = new Set<PageText>();
  if (main) addTexts(main, kept);
  // The engine remembers which functions Readability called last, and with them what they saw of its page.
  root.takeApart();
  main?.takeApart();
  return kept;
}

function addTexts(element: PageElement, to: Set<PageText>): void {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child instanceof PageText) to.add(child.original);
    else if (child instanceof PageElement) addTexts(child, to);
  }
}
