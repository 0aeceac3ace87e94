import { Readability } from '@mozilla/readability';
import { PageElement, PageText } from './page-tree.ts';

/** Stands for the address of the page: nothing of it comes out. */
const ADDRESS = 'http://page.invalid/';

/** The pieces of text that Mozilla's Readability takes for the main part of a page. The tree stays as it is. */
export function keptByReadability(page: PageElement): Set<PageText> {
  const root = page.clone();
  const body = root.children.find(({ localName }) => localName === 'body')!;
  keepToTryAgain(body);
  const document = {
    // It renames an element of a tree that has this mark, and copies it in any other.
    firstChild: Object.assign(root, { __JSDOMParser__: true }),
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
  for (const text of main ? textsOf(main) : []) kept.add(text.original);
  return kept;
}

/** It reads the HTML of the body before it begins, and writes it back to begin anew with milder rules. */
function keepToTryAgain(body: PageElement): void {
  let before: PageElement;
  Object.defineProperty(body, 'innerHTML', {
    get(): string {
      before = body.clone();
      return '';
    },
    set() {
      while (body.firstChild) body.firstChild.remove();
      const again = before.clone();
      while (again.firstChild) body.appendChild(again.firstChild);
    },
  });
}

function* textsOf(element: PageElement): Generator<PageText> {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child instanceof PageText) yield child;
    else if (child instanceof PageElement) yield* textsOf(child);
  }
}
