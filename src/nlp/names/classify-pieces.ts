import { ENTITY_TYPES, type EntityType } from '../../domain/entity.ts';
import type { Document } from '../document.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { isCommonWord } from '../parts-of-speech.ts';
import { isReportingVerb } from '../reporting-verbs.ts';
import { matchGazetteer } from './gazetteer.ts';
import type { NamePiece } from './split-run.ts';

type Votes = Record<EntityType, number>;

/**
 * Decides the type of every piece, or null for what seems to name nothing. All places where an article prints the same
 * name vote together, and a full name decides over its bare surname: "Maria Orlova ... Orlova".
 */
export function classifyPieces(document: Document, pieces: readonly NamePiece[]): (EntityType | null)[] {
  const votes = new Map<string, Votes>();
  for (const piece of pieces) {
    const key = printedForm(document, piece);
    const sum = votes.get(key) ?? { PERSON: 0, ORGANIZATION: 0, PLACE: 0 };
    addVotes(sum, document, piece);
    votes.set(key, sum);
  }
  const surnames = surnamesOfPeople(document, pieces, votes);
  const companies = firstWordsOfCompanies(document, pieces);
  return pieces.map((piece) => {
    const key = printedForm(document, piece);
    const isFullNamesPart = piece.to === piece.from + 1 && surnames.has(key);
    if (isFullNamesPart && (!piece.entry || piece.entry.type === 'PERSON' || piece.afterTitle)) return 'PERSON';
    if (piece.type) return piece.type;
    if (companies.has(key)) return 'ORGANIZATION';
    return bestType(votes.get(key)!);
  });
}

const printedForm = ({ tokens }: Document, piece: NamePiece): string => {
  let form = tokens[piece.from]!.lower;
  for (let i = piece.from + 1; i < piece.to; i++) form += ` ${tokens[i]!.lower}`;
  return form;
};

function surnamesOfPeople(document: Document, pieces: readonly NamePiece[], votes: Map<string, Votes>): Set<string> {
  const surnames = new Set<string>();
  for (const piece of pieces) {
    if (piece.to - piece.from < 2) continue;
    const type = piece.type ?? bestType(votes.get(printedForm(document, piece))!);
    if (type !== 'PERSON') continue;
    surnames.add(document.tokens[piece.to - 1]!.lower);
    // "Tedros" after "Tedros Adhanom Ghebreyesus"
    const first = document.tokens[piece.from]!.lower;
    if (isGivenName(first) || (piece.to - piece.from > 2 && !isCommonWord(first))) surnames.add(first);
  }
  return surnames;
}

/** "Valmont" after "Valmont Industries". */
function firstWordsOfCompanies({ tokens }: Document, pieces: readonly NamePiece[]): Set<string> {
  const words = new Set<string>();
  for (const { from, to, type, entry } of pieces) {
    const first = tokens[from]!.lower;
    if (type === 'ORGANIZATION' && !entry && to - from > 1 && !isCommonWord(first) && !isGivenName(first))
      words.add(first);
  }
  return words;
}

function bestType(votes: Votes): EntityType | null {
  const best = ENTITY_TYPES.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return votes[best] >= 1 ? best : null;
}

/** "Valmont shares fell", "a Valmont spokesman". */
const BUSINESS =
  /^(?:shares|stock|executives|employees|customers|officials|spokesman|spokeswoman|shareholders|subsidiary)$/;
const PLACE_PREPOSITIONS = new Set('in near outside across inside around throughout from'.split(' '));
const WEAK_PREPOSITIONS = new Set('from around inside'.split(' '));

function addVotes(votes: Votes, document: Document, piece: NamePiece): void {
  const { tokens, tags } = document;
  if (piece.type) votes[piece.type] += piece.afterTitle ? 3 : 2;
  addVotesOfWords(votes, document, piece);
  const previous = tokens[piece.from - 1];
  const next = tokens[piece.to];
  const afterNext = tokens[piece.to + 1];
  if (piece.afterTitle || (previous && TITLE_HEADS.has(previous.lower))) votes.PERSON += 3;
  if (previous?.lower === 'the') votes.ORGANIZATION += 1.2;
  if (previous && PLACE_PREPOSITIONS.has(previous.lower))
    votes.PLACE += WEAK_PREPOSITIONS.has(previous.lower) ? 0.6 : 1.5;
  if (previous?.lower === 'at') votes.ORGANIZATION += 0.6;
  if (next && BUSINESS.test(next.lower)) votes.ORGANIZATION += 2.5;
  if (next?.text === ',' && afterNext) {
    // "Orlova, 34, said"; "Ames, Iowa"
    if (afterNext.kind === 'NUMBER' && afterNext.text.length === 2) votes.PERSON += 2;
    const place = matchGazetteer(tokens, piece.to + 1, Math.min(piece.to + 5, tokens.length));
    if (place?.entry.type === 'PLACE' && piece.to - piece.from < 3) votes.PLACE += 2;
    if (afterNext.lower === 'who') votes.PERSON += 1.5;
  }
  if (next?.lower === 'who') votes.PERSON += 1.5;
  if (next && isReportingVerb(next.lower) && tags[piece.to] !== 'NNS') votes.PERSON += 1;
  if (next?.text === '(' && afterNext && /^\p{Lu}{2,6}$/u.test(afterNext.text)) votes.ORGANIZATION += 2;
  if (previous && isReportingVerb(previous.lower) && next && /^[.,]$/.test(next.text)) votes.PERSON += 0.7;
}

function addVotesOfWords(votes: Votes, { tokens }: Document, piece: NamePiece): void {
  const words = tokens.slice(piece.from, piece.to);
  const first = words[0]!;
  if (words.length === 1) {
    if (/^\p{Lu}{2,6}$/u.test(first.text))
      votes.ORGANIZATION += isCommonWord(first.lower) && first.text.length > 3 ? 0 : 1.5;
    else if (isGivenName(first.lower)) votes.PERSON += 1;
    else if (!isCommonWord(first.lower)) votes.PERSON += 0.6;
    return;
  }
  const common = words.filter((word) => isCommonWord(word.lower)).length;
  if (words.some((word, i) => i > 0 && /^\p{Lu}\.$/u.test(word.text))) votes.PERSON += 2;
  if (common === words.length) votes.ORGANIZATION += 0.8;
  else if (words.length <= 3 && common === 0) votes.PERSON += 1.3;
  else if (words.length <= 3) votes.PERSON += 0.5;
  if (words.length > 3) votes.ORGANIZATION += 0.5;
}
