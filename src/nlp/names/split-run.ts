import type { EntityType } from '../../domain/entity.ts';
import type { Document } from '../document.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { ALL_ORGANIZATION_HEADS as HEADS, ORGANIZATION_LEADS } from '../lexicon/organizations.ts';
import { PLACE_HEADS, PLACE_LEADS } from '../lexicon/places.ts';
import { HONORIFICS, OFFICE_NAMES, OTHER_NAMES, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { isCommonWord } from '../parts-of-speech.ts';
import type { TokenRange } from '../sentences.ts';
import { countryOfAdjective, type GazetteerEntry, matchGazetteer } from './gazetteer.ts';

/** One name cut out of a run, with what its own words tell of its type. */
export interface NamePiece extends TokenRange {
  /** What the name's own words say, or null when only its surroundings can tell. */
  type: EntityType | null;
  entry: GazetteerEntry | null;
  isSurname: boolean;
  /** A title or honorific stands before it: "Sen. Cole". */
  afterTitle: boolean;
}

/** Words for places that are surnames as often. */
const SURNAMES = new Set(['hill', 'park', 'ridge', 'springs', 'ford']);
const COMPANY_ENDING = /^(?:inc|corp|co|ltd|plc|llc|group|ag|sa)\.?$/;
/** Adjectives of parties, some of which are nouns for people too: "a Conservative", "the Conservative Party". */
const POLITICAL = new Set(
  `liberal conservative progressive democratic socialist social christian national people's labour labor communist republican green
  new united popular free freedom radical independent workers' agrarian nationalist reform labourist`.split(/\s+/),
);
/** Heads that follow a person's or a common word too often to tell alone: "Mike Post", "Court Times". */
const MIN_ORGANIZATION_WORDS = 2;

/** Cuts a run into its names, and leaves out titles, adjectives of countries and words that name nothing. */
export function splitRun(document: Document, run: TokenRange): NamePiece[] {
  const pieces: NamePiece[] = [];
  const { tokens } = document;
  let afterTitle = false;
  const start = officeEnd(document, run);
  if (start > run.from) afterTitle = true;
  for (let at = start; at < run.to; ) {
    const end = endOfSegment(document, at, run.to);
    if (end === at) {
      afterTitle = isTitleWord(tokens[at]!.lower) || (afterTitle && OFFICE_NAMES.has(tokens[at]!.lower));
      at++;
      continue;
    }
    const piece = takePiece(document, at, end, afterTitle);
    pieces.push(piece);
    afterTitle = false;
    at = piece.to;
  }
  return pieces;
}

/** Where the name begins in "Secretary of State Antony Blinken": the run begins after "of", with the office. */
function officeEnd({ tokens }: Document, run: TokenRange): number {
  const of = tokens[run.from - 1]?.lower === 'the' ? run.from - 2 : run.from - 1;
  if (tokens[of]?.lower !== 'of' || !TITLE_HEADS.has(tokens[of - 1]?.lower ?? '')) return run.from;
  let at = run.from;
  while (at < run.to && OFFICE_NAMES.has(tokens[at]!.lower)) at++;
  return at;
}

const isTitleWord = (lower: string): boolean => HONORIFICS.has(lower) || TITLE_HEADS.has(lower);

/** Whether a name cannot go over token `i`: titles, "Russian", "Republican", weekdays, joining words at the edge. */
function breaksName({ tokens }: Document, i: number, to: number): boolean {
  const token = tokens[i]!;
  if (!/^\p{L}/u.test(token.text) || (token.text === token.lower && !token.text.startsWith('al-'))) return true;
  // "Christian Weber", and not "Christian groups"
  const next = tokens[i + 1];
  if (
    next &&
    i + 1 < to &&
    isGivenName(token.lower) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !OTHER_NAMES.has(next.lower)
  )
    return false;
  if (token.lower === 'the' || OTHER_NAMES.has(token.lower) || isTitleWord(token.lower)) return true;
  if (countryOfAdjective(token.lower)) return true;
  return (
    TITLE_MODIFIERS.has(token.lower) &&
    i + 1 < to &&
    (isTitleWord(tokens[i + 1]!.lower) || TITLE_MODIFIERS.has(tokens[i + 1]!.lower))
  );
}

/** Where the name that begins at `at` must end; `at` itself when none begins there. */
function endOfSegment(document: Document, at: number, to: number): number {
  const { tokens } = document;
  const known = matchGazetteer(tokens, at, to);
  const opensName = known !== null && (known.to > at + 1 || !breaksName(document, at, to));
  if (opensName && known.to === to) return to;
  const organization = organizationEnd(document, at, to, known?.entry.type === 'PLACE');
  if (organization > at) return organization;
  if (!opensName && breaksName(document, at, to)) return at;
  let end = known ? known.to : at + 1;
  while (end < to && (!breaksName(document, end, to) || (tokens[end]!.text === tokens[end]!.lower && end + 1 < to)))
    end++;
  return end;
}

/**
 * The end of "Russian Foreign Ministry", "Liberal Party of Canada" or "Ontario Green Party": an organization that
 * begins with an adjective or a place. `at` when there is none.
 */
function organizationEnd({ tokens }: Document, at: number, to: number, afterPlace: boolean): number {
  const first = tokens[at]!.lower;
  if (OTHER_NAMES.has(first) && matchGazetteer(tokens, at + 1, to)?.to === to) return at;
  if ((!afterPlace && !isAdjective(first)) || /day$|^(?:i|january|march|may|june)$/.test(first)) return at;
  let end = at;
  for (let i = at + 1; i < to; i++) {
    const { lower } = tokens[i]!;
    if (isTitleWord(lower) && !POLITICAL.has(lower)) break;
    if (HEADS.has(lower)) end = i + 1;
  }
  if (end === at) return at;
  if (tokens[end]?.lower === 'of' && end < to) return to;
  return end === to || isTitleWord(tokens[end]!.lower) ? end : at;
}

const isAdjective = (lower: string): boolean =>
  countryOfAdjective(lower) !== null ||
  OTHER_NAMES.has(lower) ||
  TITLE_MODIFIERS.has(lower) ||
  ORGANIZATION_LEADS.has(lower) ||
  POLITICAL.has(lower);

function takePiece(document: Document, from: number, to: number, afterTitle: boolean): NamePiece {
  const { tokens } = document;
  const known = matchGazetteer(tokens, from, to);
  const piece = (end: number, type: EntityType | null, match = known): NamePiece => ({
    from,
    to: end,
    type: match?.to === end ? match.entry.type : type,
    entry: match?.to === end ? match.entry : null,
    isSurname: match?.to === end && match.isSurname,
    afterTitle,
  });
  if (known?.to === to)
    return afterTitle && known.to === from + 1 && known.entry.type === 'PLACE'
      ? piece(to, 'PERSON', null)
      : piece(to, null);
  const last = tokens[to - 1]!.lower;
  const first = tokens[from]!.lower;
  const joined = tokens.slice(from, to).findIndex((token) => token.lower === 'of' || token.lower === 'for');
  if (joined > 0) return piece(to, PLACE_LEADS.has(first) && !ORGANIZATION_LEADS.has(first) ? 'PLACE' : 'ORGANIZATION');
  const words = to - from;
  // "Apple Inc" is Apple.
  if (known?.to === to - 1 && known.entry.type === 'ORGANIZATION' && COMPANY_ENDING.test(last)) {
    return { ...piece(to, 'ORGANIZATION'), entry: known.entry };
  }
  if (isGivenName(first) && words > 1 && !HEADS.has(last) && (!PLACE_HEADS.has(last) || SURNAMES.has(last)))
    return personPiece(document, piece, from, to);
  if (words >= MIN_ORGANIZATION_WORDS && HEADS.has(last) && !afterTitle) return piece(to, 'ORGANIZATION');
  if (known && !(words > 1 && PLACE_HEADS.has(last))) return piece(known.to, null);
  if (words > 1 && (PLACE_HEADS.has(last) || (PLACE_LEADS.has(first) && words === 2 && !isGivenName(first))))
    return piece(to, 'PLACE');
  // "According to Lavrov Russia is ready": a country at the end is a name of its own.
  const tail = words > 1 ? matchGazetteer(tokens, to - 1, to) : null;
  if (tail?.entry.type === 'PLACE' && tail.entry.wikidataId) return piece(to - 1, null, null);
  return piece(to, afterTitle ? 'PERSON' : null);
}

/** A person takes at most five words, and no acronym after the first: "Jane Roe NATO" ends before it. */
function personPiece(
  document: Document,
  piece: (end: number, type: EntityType) => NamePiece,
  from: number,
  to: number,
): NamePiece {
  const { tokens } = document;
  let end = from + 1;
  while (end < Math.min(to, from + 6)) {
    const token = tokens[end]!;
    const known = end > from + 1 ? matchGazetteer(tokens, end, to) : null;
    if (known && known.entry.type !== 'PERSON' && (known.entry.wikidataId || isCommonWord(token.lower))) break;
    end++;
  }
  return piece(end, 'PERSON');
}
