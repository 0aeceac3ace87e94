const ELEMENT = 1;
const TEXT = 3;

/** A node of a page. Only what reading a page needs is there; names and behaviour are those of the DOM. */
export abstract class PageNode {
  abstract get nodeType(): number;
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  abstract get textContent(): string;
  abstract clone(): PageNode;

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  get nextElementSibling(): PageElement | null {
    let next = this.nextSibling;
    while (next && next.nodeType !== ELEMENT) next = next.nextSibling;
    return next as PageElement | null;
  }

  get previousElementSibling(): PageElement | null {
    let previous = this.previousSibling;
    while (previous && previous.nodeType !== ELEMENT) previous = previous.previousSibling;
    return previous as PageElement | null;
  }
}

export class PageText extends PageNode {
  data: string;
  /** The text that this one is a copy of; itself where it is none. */
  readonly original: PageText;

  constructor(data: string, original?: PageText) {
    super();
    this.data = data;
    this.original = original ?? this;
  }

  // What is the same for all takes no room in each.
  get nodeType(): number {
    return TEXT;
  }

  get nodeName(): string {
    return '#text';
  }

  get tagName(): undefined {
    return undefined;
  }

  get textContent(): string {
    return this.data;
  }

  get childNodes(): PageNode[] {
    return [];
  }

  clone(): PageText {
    return new PageText(this.data, this.original);
  }
}

export interface PageAttribute {
  name: string;
  value: string;
  cloneNode(): PageAttribute;
}

const SHOWN = { display: '', visibility: '' };

export class PageElement extends PageNode {
  tagName: string;
  #localName: string;
  /** Marks of the names of it and of all that is or was below it, so that what has no such name is not walked. */
  #names: number;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  #attributes: Record<string, string>;
  /** Whether another element has the very same ones: they are copied before one changes. */
  #sharesAttributes = false;
  // Both are kept until a child comes or goes, the text also until one does further down.
  #elements: PageElement[] | null = null;
  #text: string | null = null;
  #inside: PageElement | null = null;
  // Readability's own notes. The engine is faster with elements that all have the same properties from the start.
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;

  constructor(name: string, attributes: Record<string, string> = {}, tagName = name.toUpperCase()) {
    super();
    this.#localName = name;
    this.#names = markOf(name);
    this.tagName = tagName;
    this.#attributes = attributes;
  }

  get localName(): string {
    return this.#localName;
  }

  set localName(name: string) {
    this.#localName = name;
    this.#noteNames(markOf(name));
  }

  #noteNames(marks: number): void {
    for (let at: PageElement | null = this; at && (at.#names & marks) !== marks; at = at.parentNode) at.#names |= marks;
  }

  get nodeType(): number {
    return ELEMENT;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get className(): string {
    return this.#attributes.class ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.#attributes.id ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string {
    return this.#attributes.src ?? '';
  }

  get srcset(): string {
    return this.#attributes.srcset ?? '';
  }

  /** What the element's own style says of its being seen. */
  get style(): { display: string; visibility: string } {
    const { style } = this.#attributes;
    if (!style) return SHOWN;
    return {
      display: /(?:^|[;\s])display\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase() ?? '',
      visibility: /(?:^|[;\s])visibility\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase() ?? '',
    };
  }

  get attributes(): PageAttribute[] {
    return Object.entries(this.#attributes).map(([name, value]) => attribute(name, value));
  }

  getAttribute(name: string): string | null {
    return this.#attributes[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return name in this.#attributes;
  }

  setAttribute(name: string, value: string): void {
    this.#ownAttributes()[name] = value;
  }

  setAttributeNode({ name, value }: PageAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (name in this.#attributes) delete this.#ownAttributes()[name];
  }

  #ownAttributes(): Record<string, string> {
    if (this.#sharesAttributes) this.#attributes = { ...this.#attributes };
    this.#sharesAttributes = false;
    return this.#attributes;
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): PageElement[] {
    if (this.#elements) return this.#elements;
    const elements: PageElement[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) elements.push(child);
    this.#elements = elements;
    return elements;
  }

  get firstElementChild(): PageElement | null {
    const first = this.firstChild;
    return first === null || first.nodeType === ELEMENT ? (first as PageElement | null) : first.nextElementSibling;
  }

  get textContent(): string {
    if (this.#text !== null) return this.#text;
    let text = '';
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    this.#text = text;
    return text;
  }

  appendChild<T extends PageNode>(node: T): T {
    node.remove();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    if (node instanceof PageElement) this.#noteNames(node.#names);
    this.#forget();
    return node;
  }

  removeChild<T extends PageNode>(node: T): T {
    if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
    else this.firstChild = node.nextSibling;
    if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
    else this.lastChild = node.previousSibling;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    this.#forget();
    return node;
  }

  replaceChild(node: PageNode, old: PageNode): PageNode {
    node.remove();
    node.parentNode = this;
    node.previousSibling = old.previousSibling;
    node.nextSibling = old.nextSibling;
    if (old.previousSibling) old.previousSibling.nextSibling = node;
    else this.firstChild = node;
    if (old.nextSibling) old.nextSibling.previousSibling = node;
    else this.lastChild = node;
    if (node instanceof PageElement) this.#noteNames(node.#names);
    old.parentNode = old.previousSibling = old.nextSibling = null;
    this.#forget();
    return old;
  }

  #forget(): void {
    this.#elements = null;
    // Where an element has no text, those around it have none either.
    for (let node: PageElement | null = this; node && node.#text !== null; node = node.parentNode) node.#text = null;
  }

  /** Those below it of a name, or all for "*", in document order. */
  getElementsByTagName(name: string): PageElement[] {
    const found: PageElement[] = [];
    this.#collect(name === '*' ? null : [name], name === '*' ? ALL_MARKS : markOf(name), found);
    return found;
  }

  /** Takes names of elements alone, in either case: "ul,ol". In document order. */
  querySelectorAll(names: string): PageElement[] {
    const wanted = names.toLowerCase().split(',');
    const found: PageElement[] = [];
    this.#collect(
      wanted,
      wanted.reduce((marks, name) => marks | markOf(name), 0),
      found,
    );
    return found;
  }

  #collect(names: readonly string[] | null, marks: number, found: PageElement[]): void {
    for (let child = this.firstChild; child; child = child.nextSibling) {
      if (!(child instanceof PageElement) || (child.#names & marks) === 0) continue;
      if (names === null || names.includes(child.#localName)) found.push(child);
      child.#collect(names, marks, found);
    }
  }

  /** The elements below it, in document order. Not to be changed meanwhile. */
  *descendants(): Generator<PageElement> {
    for (let at = elementAfter(this, this); at; at = elementAfter(at, this)) yield at;
  }

  /** Reading it keeps what is inside, writing puts that back: Readability tries again so. No HTML is made. */
  get innerHTML(): string {
    this.#inside = this.clone();
    return '';
  }

  set innerHTML(_html: string) {
    while (this.firstChild) this.firstChild.remove();
    const again = this.#inside!.clone();
    while (again.firstChild) this.appendChild(again.firstChild);
  }

  /**
   * Makes single nodes of all that is below it, which nobody reads any more. What still holds one of them then keeps it
   * alone in memory, and not the whole page.
   */
  takeApart(): void {
    let child = this.firstChild;
    this.firstChild = this.lastChild = this.#elements = this.#inside = null;
    while (child) {
      const next: PageNode | null = child.nextSibling;
      child.parentNode = child.previousSibling = child.nextSibling = null;
      if (child instanceof PageElement) child.takeApart();
      child = next;
    }
  }

  clone(): PageElement {
    const copy = new PageElement(this.localName, this.#attributes, this.tagName);
    copy.#sharesAttributes = this.#sharesAttributes = true;
    for (let child = this.firstChild; child; child = child.nextSibling) copy.appendChild(child.clone());
    return copy;
  }
}

const MARKS = new Map<string, number>();
const ALL_MARKS = ~0;
/** There are about 140 names; whoever writes more makes them up. These share the last mark. */
const MOST_NAMES = 1000;

/** One of 31 bits, always the same for a name. */
function markOf(name: string): number {
  const known = MARKS.get(name);
  if (known !== undefined) return known;
  if (MARKS.size >= MOST_NAMES) return 1 << 30;
  const mark = 1 << (MARKS.size % 31);
  MARKS.set(name, mark);
  return mark;
}

/** The next element in document order, in `root`. */
function elementAfter(element: PageElement, root: PageElement): PageElement | null {
  let next = element.firstElementChild;
  for (let up: PageElement = element; !next && up !== root; up = up.parentNode!) next = up.nextElementSibling;
  return next;
}

const attribute = (name: string, value: string): PageAttribute => ({
  name,
  value,
  cloneNode: () => attribute(name, value),
});
