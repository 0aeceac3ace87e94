import { parseOpml } from 'feedsmith';
import { InputError, messageOf } from '../../errors.ts';
import { decodeDocument } from './readers/charset.ts';

/** A feed of a list of subscriptions. */
export interface Subscription {
  url: string;
  title: string | null;
}

const OWN_ENTITIES = /<!ENTITY|<!DOCTYPE[^>]*\[/i;
const DEEPEST = 20;

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  outlines?: Outline[];
}

/** The feeds of an OPML document, as feed readers export it, in their order. @throws InputError for what is none */
export function readOpml(bytes: Uint8Array): Subscription[] {
  const document = decodeDocument(bytes, 'xml');
  if (OWN_ENTITIES.test(document)) throw new InputError('declares entities of its own, which are not read');
  const feeds = (outlines: readonly Outline[], depth: number): Subscription[] =>
    depth > DEEPEST
      ? []
      : outlines.flatMap(({ xmlUrl, title, text, outlines: inner = [] }) => [
          ...(xmlUrl ? [{ url: withScheme(xmlUrl.trim()), title: (title ?? text)?.trim().slice(0, 200) || null }] : []),
          ...feeds(inner, depth + 1),
        ]);
  const found = feeds(parse(document), 0);
  if (found.length === 0) throw new InputError('is OPML without a feed');
  return found;
}

/** "feed://harbour.example/rss" and "feed:https://harbour.example/rss" are how some programs mark a feed. */
const withScheme = (address: string): string =>
  address.replace(/^feed:(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'http://');

function parse(document: string): Outline[] {
  try {
    return (parseOpml(document) as { body?: { outlines?: Outline[] } }).body?.outlines ?? [];
  } catch (error) {
    throw new InputError(`is no OPML that can be read: ${messageOf(error)}`);
  }
}
