import type { ExtractedMention } from '../../domain/entity.ts';
import type { LinkedEntities } from '../entities/link-entities.ts';
import type { Document } from '../layers/document.ts';
import { isCommonWord } from '../layers/parts-of-speech.ts';
import { type Token, tokenizeText } from '../layers/tokens.ts';
import { wordFact } from '../layers/words.ts';
import { matchGazetteer } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';

/** What a word is made of: offsets in the word, and whether words may stand before that belong to it. */
interface Part {
  start: number;
  end: number;
  /** "Hong Kong-based". */
  mayBegin: boolean;
}

/** "Lund-based", not "Lund-style", which is elsewhere. */
const LOWER_AFTER = /^\p{Lu}[\p{L}\d.]*-(?!(?:style|like|type|first|itis|ers|esque|to|works)$)\p{Ll}+$/u;
/** "anti-NATO": of bodies. "pro-Norway" says whose side one is on, and not where. */
const PREFIX = /^(?:non|anti|pro|ex)-(?=\p{Lu})/u;
const PAIR = /^\p{Lu}[\p{L}.]*-\p{Lu}[\p{L}.]*$/u;

/** London of "London-based", NATO of "anti-NATO", both of "UK-India"; null for a word that is none of these. */
const compoundOf = wordFact(({ text }): Part[] | null => {
  const dash = text.indexOf('-');
  if (dash < 1) return null;
  if (LOWER_AFTER.test(text)) return [{ start: 0, end: dash, mayBegin: true }];
  const second = { start: dash + 1, end: text.length, mayBegin: false };
  if (PREFIX.test(text)) return [second];
  return PAIR.test(text) ? [{ start: 0, end: dash, mayBegin: true }, second] : null;
});

/**
 * The places and bodies that words with a hyphen are made of: London in "London-based", both countries in "UK-India
 * ties". Known ones, and those that the article names besides. In text order; not where such a word is a part of a
 * longer name, of a body's or of somebody's.
 */
export function compoundMentions(
  document: Document,
  names: readonly Name[],
  linked: LinkedEntities,
): ExtractedMention[] {
  const { tokens, debris } = document;
  const found: ExtractedMention[] = [];
  let named: Map<string, number> | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const compound = compoundOf(tokens[i]!.word);
    if (!compound || debris[i] || matchGazetteer(tokens, i, i + 1)) continue;
    const inside = names.find(({ from, to }) => from <= i && i < to);
    if (inside && (inside.type !== 'PLACE' || inside.to > i + 1)) continue;
    named ??= namesByText(document, names);
    const parts: (ExtractedMention | null)[] = [];
    for (const part of compound) parts.push(partAt(document, i, part, names, named, linked));
    // "UK-India" needs both: "Lund-Harbour" may be anything, and a poll is of "CNN-ORC".
    const wanted = parts.length > 1 ? 'PLACE' : /^(?:anti|pro|ex)-/.test(tokens[i]!.text) ? 'ORGANIZATION' : null;
    if (parts.every((part) => part !== null && (wanted === null || part.type === wanted)))
      found.push(...(parts as typeof found));
  }
  return found;
}

/** Where each place and body stands first in `names`, by its text. */
function namesByText({ text, tokens }: Document, names: readonly Name[]): Map<string, number> {
  const byText = new Map<string, number>();
  names.forEach(({ from, to, type }, i) => {
    const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    if (type !== 'PERSON' && !byText.has(name)) byText.set(name, i);
  });
  return byText;
}

function partAt(
  { text, tokens }: Document,
  at: number,
  part: Part,
  names: readonly Name[],
  named: ReadonlyMap<string, number>,
  linked: LinkedEntities,
): ExtractedMention | null {
  const word = tokens[at]!;
  const end = word.start + part.end;
  for (let from = part.mayBegin ? Math.max(0, at - 2) : at; from <= at; from++) {
    if (from < at && !isBefore(tokens, from, at)) continue;
    const start = from === at ? word.start + part.start : tokens[from]!.start;
    const name = text.slice(start, end);
    const words = tokenizeText(name);
    const match = matchGazetteer(words, 0, words.length);
    if (match?.to === words.length && match.entry.type !== 'PERSON') {
      // "GOP-led", as "Republican-led".
      if (match.entry.organizationKind === 'PARTY') return null;
      const { type, name: known } = match.entry;
      const entity = linked.entities.findIndex((each) => each.type === type && each.name === known);
      return { start, end, type, form: 'NAME', entity: entity < 0 ? null : entity };
    }
    const i = named.get(name);
    if (i !== undefined && !isCommonWord(name.toLowerCase()))
      return { start, end, type: names[i]!.tagged ?? linked.typeOf[i]!, form: 'NAME', entity: linked.entityOf[i]! };
  }
  return null;
}

/** Capitals right before a word: "Hong" before "Kong-based". */
const isBefore = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).every(({ text, end }, k) => /^\p{Lu}/u.test(text) && tokens[from + k + 1]!.start <= end + 1);
