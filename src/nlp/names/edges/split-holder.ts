import { isGivenName } from '../../../domain/names/given-names.ts';
import type { Document } from '../../layers/document.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { reportingVerb } from '../../lexicon/reporting-words.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';
import { mayBeGiven } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/**
 * "Chancellor of the Duchy of Lund Ada Brask", "Minister of State for the Marine Ada Brask", "Mayor of London Ada
 * Brask": behind a title, what it is of, and somebody with a given name at its end.
 */
export function splitHolder(document: Document, name: TaggedName): TaggedName[] | null {
  const { tokens } = document;
  const { from, to } = name;
  const at = to - 2;
  if (at <= from || !mayBeGiven(tokens[at]!.lower) || !isOfTitle(document, from)) return null;
  const isLonger = ALL_ORGANIZATION_HEADS.has(tokens[to - 1]!.lower) || PLACE_HEADS.has(tokens[to - 1]!.lower);
  if (
    isLonger ||
    !/^\p{Lu}\p{Ll}+$/u.test(tokens[at - 1]!.text) ||
    /^(?:San|Santa|Saint|King)$/.test(tokens[at - 1]!.text)
  )
    return null;
  const person = { from: at, to, type: 'PERSON' as const };
  const place = matchGazetteer(tokens, from, at);
  const isPlace = place?.to === at && place.entry.type === 'PLACE';
  if (isPlace && isGivenName(tokens[at]!.lower)) return [{ from, to: at, type: 'PLACE' }, person];
  if (name.type !== 'ORGANIZATION') return null;
  if (to - from >= 5) return [{ ...name, to: at }, person];
  // "Speaker of the House Ada Brask said": of fewer words only what the person does tells.
  const isOne = at - from === 1 && isGivenName(tokens[at]!.lower) && reportingVerb(tokens[to]?.lower ?? '') !== null;
  return isOne ? [person] : null;
}

/** Whether a title leads to a token: "Chancellor of", "Speaker of the", "Minister of State for the". */
function isOfTitle({ tokens }: Document, from: number): boolean {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for)$/.test(tokens[link]?.lower ?? '')) return false;
  const isOfState = tokens[link - 1]?.lower === 'state' && tokens[link - 2]?.lower === 'of';
  return TITLE_HEADS.has(tokens[isOfState ? link - 3 : link - 1]?.lower ?? '');
}
