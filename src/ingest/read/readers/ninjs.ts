import { InputError } from '../../../errors.ts';
import { draftOf, type FoundArticle } from './draft.ts';
import { parseJson } from './json.ts';
import { isObject } from './json-keys.ts';
import { oneOf, type ReadResult, readOrReject, rejectOf } from './reader.ts';

type JsonObject = Record<string, unknown>;

/** Reads an item of ninjs 1, 2 or 3, the JSON of the IPTC, or a list of them; each of a list has its number, from 1. */
export function readNinjs(document: string, origin: string): ReadResult[] {
  try {
    const value = parseJson(document);
    const list = Array.isArray(value) ? value : isObject(value) && Array.isArray(value.items) ? value.items : null;
    if (!list) return [readItem(value, origin)];
    return list.map((item, index) => readItem(item, oneOf('item', index, origin)));
  } catch (error) {
    return [rejectOf(origin, error)];
  }
}

const readItem = (item: unknown, origin: string): ReadResult =>
  readOrReject(origin, () => {
    if (!isObject(item)) throw new InputError('wants an object');
    return draftOf(articleOf(item), origin);
  });

/** @throws InputError for an item that is no text, or not to be published. */
function articleOf(item: JsonObject): FoundArticle {
  const kind = textIn(item.type);
  if (kind && kind !== 'text' && kind !== 'composite') throw new InputError(`is no text but a ${kind}`);
  const status = textIn(item.pubstatus) ?? textIn(item.pubStatus);
  if (status && status !== 'usable') throw new InputError(`is ${status} by its agency`);
  return {
    text: bodyOf(item),
    title: textIn(item.headline) ?? mainOf(item.headlines) ?? textIn(item.title),
    url: [item.canonicalurl, item.canonicalUrl, item.uri].map(textIn).find((url) => /^https?:/.test(url ?? '')) ?? null,
    published: first(
      item,
      'firstcreated',
      'firstCreated',
      'contentcreated',
      'contentCreated',
      'versioncreated',
      'versionCreated',
    ),
    outlet:
      first(item, 'usageterms_provider') ??
      namesIn(item.infosource ?? item.infosources ?? item.infoSources)[0] ??
      first(item, 'copyrightholder', 'copyrightHolder') ??
      nameIn(item.provider) ??
      nameIn(item.source),
    authors:
      textIn(item.byline) || textIn(item.by) ? [textIn(item.byline) ?? textIn(item.by)] : namesIn(item.person_author),
    section: namesIn(item.subject ?? item.subjects)[0],
    language: textIn(item.language),
  };
}

/** Bodies of ninjs 1 are fields: `body_text`, `body_xhtml`; those of 2 and 3 are in a list with their roles. */
function bodyOf(item: JsonObject): string {
  const bodies = Array.isArray(item.bodies) ? item.bodies.filter(isObject) : [];
  const main = bodies.filter(({ role }) => !/caption|summary/i.test(textIn(role) ?? ''));
  const body = (main[0] ?? bodies[0])?.value;
  const text =
    textIn(body) ??
    first(item, 'body_xhtml', 'body_html', 'body_text') ??
    Object.keys(item)
      .filter((key) => key.startsWith('body_'))
      .map((key) => textIn(item[key]))
      .find(Boolean);
  if (!text) throw new InputError('is an item of ninjs without a body');
  return text;
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

function first(item: JsonObject, ...keys: string[]): string | null {
  for (const key of keys) if (textIn(item[key])) return textIn(item[key]);
  return null;
}

const mainOf = (list: unknown): string | null =>
  Array.isArray(list)
    ? textIn((list.find((one) => isObject(one) && /main|headline/i.test(String(one.role))) ?? list[0])?.value)
    : null;

/** "Coast Wire", or an object that is called so. */
const nameIn = (value: unknown): string | null => textIn(isObject(value) ? value.name : value);

const namesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.flatMap((one) => (isObject(one) ? (textIn(one.name) ?? []) : [])) : [];
