import type { Document } from '../layers/document.ts';
import { countryOfAdjective } from '../names/gazetteer.ts';
import type { SettledName } from './settled-name.ts';

/** Well-known American bodies whose acronym those of other countries have too: the ABC of Australia. */
const SHARED = new Set([
  'American Broadcasting Company',
  'Centers for Disease Control and Prevention',
  'Food and Drug Administration',
  'Environmental Protection Agency',
]);

/**
 * Takes the American body away from an acronym that bodies of other countries share: "Australia's ABC" is no American
 * company. The acronym loses it where the text tells of other countries and not of the United States. It keeps it where
 * the text names the American body in full.
 */
export function withoutForeignAcronyms(document: Document, names: SettledName[]): SettledName[] {
  const { tokens } = document;
  const isShared = ({ from, to, entry }: SettledName) =>
    entry !== null && SHARED.has(entry.name) && to - from === 1 && /^[\p{Lu}.]+$/u.test(tokens[from]!.text);
  if (!names.some(isShared) || !isForeign(document, names)) return names;
  const inFull = new Set(names.flatMap((name) => (name.entry && !isShared(name) ? [name.entry] : [])));
  return names.map((name) => (isShared(name) && !inFull.has(name.entry!) ? { ...name, entry: null } : name));
}

function isForeign({ tokens }: Document, names: readonly SettledName[]): boolean {
  const named = names.flatMap(({ entry }) => (entry?.type === 'PLACE' ? (entry.countryCode ?? []) : []));
  const countries = new Set([...named, ...tokens.flatMap(({ lower }) => countryOfAdjective(lower)?.countryCode ?? [])]);
  return countries.size > 0 && !countries.has('US');
}
