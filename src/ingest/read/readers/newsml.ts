import { InputError } from '../../../errors.ts';
import { textOfBlocks } from '../html/main-text.ts';
import { findBlocks } from '../html/page-blocks.ts';
import type { PageElement } from '../html/page-tree.ts';
import { firstOf, lineOf, oneLine, parseXml } from '../xml/parse-xml.ts';
import { decodeDocument } from './charset.ts';
import { draftOf, type FoundArticle } from './draft.ts';
import { articleOfNitf } from './nitf.ts';
import { type DocumentHint, oneOf, type ReadResult, readOrReject, rejectOf } from './reader.ts';

/**
 * Reads the items of a NewsML-G2 document, whose texts are NITF, HTML or plain. Items that are pictures, that are
 * withheld or taken back, are rejected. Of several items each has its number, from 1, in its origin.
 */
export function readNewsml(bytes: Uint8Array, origin: string, hint: DocumentHint = {}): ReadResult[] {
  try {
    const root = parseXml(decodeDocument(bytes, 'xml', hint.charset));
    const items = root.getElementsByTagName('newsitem');
    if (items.length === 0) throw new InputError('is NewsML without a newsItem');
    return items.map((item, index) => {
      const place = items.length === 1 ? origin : oneOf('item', index, origin);
      return readOrReject(place, () => draftOf(articleOf(item), place));
    });
  } catch (error) {
    return [rejectOf(origin, error)];
  }
}

/** @throws InputError for an item that is no text, or not to be published. */
function articleOf(item: PageElement): FoundArticle {
  const meta = firstOf(item, 'itemmeta');
  const content = firstOf(item, 'contentmeta');
  const kind = firstOf(meta, 'itemclass')?.getAttribute('qcode') ?? 'ninat:text';
  if (!/text$|composite$/.test(kind)) throw new InputError(`is no text but a ${kind.replace(/^.*:/, '')}`);
  const status = firstOf(meta, 'pubstatus')?.getAttribute('qcode') ?? '';
  if (/canceled|withheld/.test(status)) throw new InputError(`is ${status.replace(/^.*:/, '')} by its agency`);
  const nitf = firstOf(item, 'nitf');
  const inside = nitf ? articleOfNitf(nitf) : null;
  const text = inside?.text || textOf(item);
  if (text.trim() === '') throw new InputError('is a newsItem without a text in its contentSet');
  const published = lineOf(meta, 'firstcreated') ?? lineOf(content, 'contentcreated') ?? lineOf(meta, 'versioncreated');
  const creators = content?.getElementsByTagName('creator').map((creator) => lineOf(creator, 'name')) ?? [];
  return {
    text,
    title: lineOf(content, 'headline') ?? inside?.title ?? lineOf(meta, 'title'),
    url: linkOf(item) ?? inside?.url ?? null,
    published: published ?? inside?.published ?? null,
    outlet: nameOf(firstOf(meta, 'provider')) ?? inside?.outlet ?? null,
    authors: creators.some(Boolean) ? creators : [lineOf(content, 'by') ?? inside?.authors?.[0]],
    section: nameOf(firstOf(content, 'subject')),
    language: firstOf(content, 'language')?.getAttribute('tag') ?? item.getAttribute('xml:lang'),
  };
}

const nameOf = (element: PageElement | null): string | null =>
  lineOf(element, 'name') ?? element?.getAttribute('literal') ?? null;

function linkOf(item: PageElement): string | null {
  const link = item.getElementsByTagName('link').find((link) => /^https?:/.test(link.getAttribute('href') ?? ''));
  return link?.getAttribute('href') ?? null;
}

function textOf(item: PageElement): string {
  const inline = firstOf(item, 'inlinexml');
  const body = firstOf(inline, 'body') ?? inline;
  if (body) return textOfBlocks(findBlocks(body, new Set()));
  return firstOf(item, 'inlinedata')?.textContent ?? oneLine(firstOf(item, 'description')) ?? '';
}
