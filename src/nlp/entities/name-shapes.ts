import type { EntityType } from '../../domain/entity.ts';
import { isGivenName } from '../../domain/names/given-names.ts';
import { phraseSet, wordSet } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { ALL_ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import { matchGazetteer } from '../names/gazetteer.ts';
import { LISTS, listsOf } from '../names/name-lists.ts';

/** What a name's own words tell of its type. */
export interface NameShape {
  type: EntityType;
  /** Whether it is so whatever the sentence suggests: "Chelsea Lind Foundation" is nobody's name. */
  isSure: boolean;
}

/** Last words that nothing but a body or a place has, when a name has others before it. */
const BODIES = wordSet(
  `university foundation committee association institute party council department administration commission
  corporation inc inc. federation ministry agency organization organisation coalition alliance college legislature
  embassy hospital church reports realty motors airlines industries holdings examiner monthly weekly beacon sentinel
  inquirer dispatch bulletin courier school municipality ltd ltd. limited llc plc gmbh s.a s.a. parliament embassy
  pharmaceuticals analytica newspaper gazette radio studios society tribunal cartel orchestra studio
  research laboratories consulting technologies ventures securities petroleum senate academy`,
);
const PLACES = wordSet(
  `county river valley islands lake mountains avenue boulevard airport peninsula belt district province prefecture
  borough township highway strait desert coast expressway parkway street dam palace castle`,
);
/** States and cities by the names that they give themselves. */
const NICKNAMES = phraseSet(
  `sunshine state, granite state, garden state, golden state, empire state, lone star state, buckeye state,
  hoosier state, palmetto state, keystone state, bluegrass state, badger state, silver state, hawkeye state,
  peach state, grand canyon state, big apple, windy city, city of brotherly love, american samoa`,
);

/** "Federation" in "Federation of Trades". */
function headOf(tokens: Document['tokens'], { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) if (/^(?:of|for)$/.test(tokens[i]!.lower)) return i - 1;
  return to - 1;
}

/** What the words of a name suggest; null when they suggest nothing. */
export function shapeOfName({ tokens }: Document, { from, to }: TokenRange): NameShape | null {
  const [first, last] = [tokens[from]!.lower, tokens[headOf(tokens, { from, to })]!.lower];
  if (to - from === 1) {
    const isTown =
      listsOf(last) & LISTS.LARGE_TOWN && !(listsOf(last) & (LISTS.FREQUENT_GIVEN | LISTS.FREQUENT_SURNAME));
    return isTown ? { type: 'PLACE', isSure: false } : null;
  }
  const name = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (NICKNAMES.has(name)) return { type: 'PLACE', isSure: true };
  const isGiven = isGivenName(first);
  // "Dean County" may be somebody; "Baltic Sea University" is nobody.
  const isLong = to - from > 2 || !isGiven;
  if (BODIES.has(last)) return { type: 'ORGANIZATION', isSure: isLong };
  // "Supreme Court of Norland"; "Earls Court" is a place.
  if (/^(?:supreme|high|district|circuit|appeals|constitutional|criminal) court\b|\bstates .* command$/.test(name))
    return { type: 'ORGANIZATION', isSure: true };
  if (PLACES.has(last)) return { type: 'PLACE', isSure: isLong };
  const house = matchGazetteer(tokens, from, to);
  if (last === 'house' && house?.to === to - 1 && house.entry.countryCode === 'US' && house.entry.type === 'PLACE')
    return { type: 'ORGANIZATION', isSure: true };
  if (ALL_ORGANIZATION_HEADS.has(last) && isLong) return { type: 'ORGANIZATION', isSure: false };
  if (PLACE_HEADS.has(last) && isLong) return { type: 'PLACE', isSure: false };
  const isLargeTown = (listsOf(name) & LISTS.LARGE_TOWN) > 0;
  if (isLargeTown || listsOf(name) & LISTS.TOWN) {
    // "Corpus Christi" is no church; "Santa Anna" may be somebody.
    const mayBePerson = isGiven || (listsOf(first) & (LISTS.GIVEN | LISTS.FREQUENT_GIVEN)) > 0;
    return { type: 'PLACE', isSure: isLargeTown && !mayBePerson };
  }
  const isSurname = (listsOf(last) & (LISTS.SURNAME | LISTS.FREQUENT_SURNAME)) > 0;
  const mayBeGiven = isGiven || (listsOf(first) & (LISTS.GIVEN | LISTS.FREQUENT_GIVEN)) > 0;
  if (!isSurname || !mayBeGiven) return null;
  // "Nate Silver" is nobody but a person; "Morgan Stanley" may be a bank.
  const isPlain = to - from === 2 && isGiven && !ALL_ORGANIZATION_HEADS.has(last) && !PLACE_HEADS.has(last);
  return { type: 'PERSON', isSure: isPlain };
}
