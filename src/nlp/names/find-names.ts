import type { EntityType } from '../../domain/entity.ts';
import type { Document } from '../document.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { TokenRange } from '../sentences.ts';
import { classifyPieces } from './classify-pieces.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { findMinistries } from './find-ministries.ts';
import { findNameRuns } from './name-runs.ts';
import { type NamePiece, splitRun } from './split-run.ts';

/** One name in the text. */
export interface Name extends TokenRange {
  type: EntityType;
  /** Set for a well-known one. */
  entry: GazetteerEntry | null;
  /** True for a well-known one named by surname alone, which the article's own full names may overrule. */
  isSurname: boolean;
}

/** Finds the names of people, organizations and places, in text order and without overlap. */
export function findNames(document: Document): Name[] {
  const pieces = findNameRuns(document).flatMap((run) => splitRun(document, run));
  const trusted = trustedPieces(document, pieces);
  const types = classifyPieces(document, trusted);
  const names: Name[] = [];
  trusted.forEach((piece, i) => {
    const type = types[i];
    if (!type) return;
    const entry = piece.entry?.type === type ? piece.entry : null;
    names.push({ from: piece.from, to: piece.to, type, entry, isSurname: entry !== null && piece.isSurname });
  });
  return mergeNames(names, findMinistries(document));
}

/** The longer of two names that overlap: "Russia's foreign ministry" over "Russia". Both lists are in text order. */
function mergeNames(names: readonly Name[], longer: readonly Name[]): Name[] {
  if (longer.length === 0) return [...names];
  const starts = new Set(longer.map((name) => name.from));
  return [...names.filter((name) => !starts.has(name.from)), ...longer].sort((a, b) => a.from - b.from);
}

/**
 * In a headline every word has a capital, so only well-known names and names that the rest of the text prints too are
 * taken from it: "Orlova Rejects Plan to Cut Rates".
 */
function trustedPieces(document: Document, pieces: readonly NamePiece[]): NamePiece[] {
  const headline = findTitleCase(document);
  const inHeadline = (piece: NamePiece) => headline.has(document.sentenceOf[piece.from]!);
  const elsewhere = new Map<string, NamePiece>();
  for (const piece of pieces) {
    if (inHeadline(piece)) continue;
    elsewhere.set(printedForm(document, piece), piece);
    if ((piece.type ?? 'PERSON') !== 'PERSON' || piece.to - piece.from < 2) continue;
    const surname = { ...piece, from: piece.to - 1, entry: null };
    elsewhere.set(printedForm(document, surname), surname);
  }
  return pieces.flatMap((piece) =>
    inHeadline(piece) && !piece.entry ? knownWithin(document, piece, elsewhere) : piece,
  );
}

/** The names inside a piece of a headline that the text prints elsewhere, or that a given name opens. */
function knownWithin(document: Document, piece: NamePiece, elsewhere: Map<string, NamePiece>): NamePiece[] {
  const found: NamePiece[] = [];
  for (let at = piece.from; at < piece.to; ) {
    let to = Math.min(piece.to, at + 6);
    while (to > at && !elsewhere.has(printedForm(document, { from: at, to }))) to--;
    const known = elsewhere.get(printedForm(document, { from: at, to }));
    if (known) found.push({ ...known, from: at, to });
    at = Math.max(to, at + 1);
  }
  if (found.length === 0 && piece.to - piece.from === 2 && isGivenName(document.tokens[piece.from]!.lower))
    return [piece];
  return found;
}

const printedForm = ({ tokens }: Document, { from, to }: TokenRange): string => {
  let form = '';
  for (let i = from; i < to; i++) form += ` ${tokens[i]!.lower}`;
  return form;
};

/** Indexes of the sentences that print most of their words with a capital. */
function findTitleCase({ sentences, tokens, tags }: Document): Set<number> {
  const found = new Set<number>();
  sentences.forEach(({ from, to }, index) => {
    let long = 0;
    let capitals = 0;
    for (let i = from; i < to; i++) {
      const { kind, text } = tokens[i]!;
      // Headlines print their verbs with a capital too.
      if (/^\p{Ll}{3}/u.test(text) && /^(?:VBD|VBZ|VB|MD)$/.test(tags[i]!)) return;
      if (kind !== 'WORD' || text.length < 4) continue;
      long++;
      if (/^\p{Lu}/u.test(text)) capitals++;
    }
    if (long >= 4 && capitals >= long * 0.7) found.add(index);
  });
  return found;
}
