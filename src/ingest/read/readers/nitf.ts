import { InputError } from '../../../errors.ts';
import { textOfBlocks } from '../html/main-text.ts';
import { findBlocks } from '../html/page-blocks.ts';
import type { PageElement } from '../html/page-tree.ts';
import { firstOf, lineOf, oneLine, parseXml } from '../xml/parse-xml.ts';
import { decodeDocument } from './charset.ts';
import { draftOf, type FoundArticle } from './draft.ts';
import { type DocumentHint, type ReadResult, readOrReject } from './reader.ts';

/** Reads one document of NITF, the text format of the IPTC, as one article. */
export const readNitf = (bytes: Uint8Array, origin: string, hint: DocumentHint = {}): ReadResult =>
  readOrReject(origin, () => {
    const root = parseXml(decodeDocument(bytes, 'xml', hint.charset));
    const article = articleOfNitf(firstOf(root, 'nitf') ?? root);
    if (article.text === '') throw new InputError('is NITF without a text in body.content');
    return draftOf(article, origin);
  });

/** What a `nitf` element says of its article; also inside another format. */
export function articleOfNitf(nitf: PageElement): FoundArticle {
  const head = firstOf(nitf, 'body.head');
  const issued = firstOf(nitf, 'date.issue') ?? firstOf(nitf, 'date.release') ?? firstOf(head, 'story.date');
  const pubdata = firstOf(nitf, 'pubdata');
  return {
    text: textOfXmlBody(firstOf(nitf, 'body.content')),
    title: oneLine(firstOf(head, 'hl1')) ?? lineOf(head, 'hedline') ?? lineOf(firstOf(nitf, 'head'), 'title'),
    url: pubdata?.getAttribute('ex-ref') ?? firstOf(nitf, 'doc-id')?.getAttribute('id-string') ?? null,
    published: issued?.getAttribute('norm') ?? pubdata?.getAttribute('date.publication') ?? null,
    outlet: pubdata?.getAttribute('name') ?? lineOf(nitf, 'distributor'),
    authors: [lineOf(firstOf(head, 'byline'), 'person') ?? withoutTitle(firstOf(head, 'byline'))],
    section: pubdata?.getAttribute('position.section') ?? null,
    language: nitf.getAttribute('xml:lang'),
  };
}

/** "By IDA MOSS, Associated Writer": what `byttl` holds is no name. */
function withoutTitle(byline: PageElement | null): string | null {
  const title = lineOf(byline, 'byttl');
  return (
    oneLine(byline)
      ?.replace(title ?? '\0', '')
      .trim() || null
  );
}

/** The text of an element whose paragraphs, headings and lists are called as in HTML. */
export function textOfXmlBody(body: PageElement | null): string {
  if (!body) return '';
  for (const name of ['media', 'media-caption', 'note'])
    for (const element of body.getElementsByTagName(name)) element.remove();
  for (const [name, instead] of [
    ['hl2', 'h2'],
    ['hl1', 'h2'],
    ['block', 'div'],
    ['bq', 'blockquote'],
  ] as const)
    for (const element of body.getElementsByTagName(name)) element.localName = instead;
  return textOfBlocks(findBlocks(body, new Set()));
}
