import type { EntityType } from '../../../domain/entity.ts';
import { isGivenName } from '../../../domain/names/given-names.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { ALL_ORGANIZATION_HEADS, ORGANIZATION_LEADS } from '../../lexicon/organizations.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { countryOfAdjective, matchGazetteer } from '../gazetteer.ts';
import { LISTS, listsOf } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** What somebody is, printed with a capital between a body or a place and the name: "Lund Mayor Ada Brask". */
const TITLES = wordSet(
  `mayor president senator sen. sen governor gov. gov representative rep. rep congressman congresswoman minister
  premier chancellor secretary ambassador judge justice sheriff chief chair chairman chairwoman chairperson speaker
  director editor reporter correspondent anchor host analyst columnist actor actress singer rapper comedian director
  producer author coach alderman councilman councilwoman councillor commissioner spokesman spokeswoman spokesperson
  ceo coo cfo founder attorney ag prosecutor professor pastor bishop archbishop cardinal imam rabbi captain commander
  colonel general admiral sergeant lieutenant laureate leader nominee candidate executive staff strategist advisor
  adviser counsel wizard prez democrat republican famer`,
);
/** Those that a surname alone may follow and nothing else is called by: not "General Mills", "Chief Joseph". */
const BEFORE_SURNAME =
  /^(?:mayor|senator|sen\.?|governor|gov\.?|congressman|congresswoman|rep\.?|justice|judge|ag|president|chancellor)$/;
/** What belongs to the title before it: "Chief Of Staff", "Deputy". */
const OF_TITLE =
  /^(?:of|staff|chief|deputy|vice|acting|former|grand|senior|lead|national|executive|nobel|hall|associate)$/;
/** Most words of somebody's name. */
const LONGEST = 4;

/**
 * Somebody and the body or place that the title before the name is of, "Lund Mayor Ada Brask", "Kestrel's Ada Brask"
 * and "Ada Brask of the Lund Harbour Board": null where a name is nothing of the kind.
 */
export function splitTitled(document: Document, name: TaggedName): TaggedName[] | null {
  const { tokens } = document;
  const { from, to } = name;
  if (to - from < 2) return null;
  for (let at = from; at + 1 < to; at++) {
    const { lower } = tokens[at]!;
    const isOwner = at > from && /^['’]s?$/.test(tokens[at]!.text);
    if (!isOwner && !TITLES.has(lower)) continue;
    const person = { from: at + 1, to, type: 'PERSON' as const };
    if (!isPerson(document, person, isOwner ? null : lower)) continue;
    if (at === from && name.type === 'PERSON') return null;
    const before = holderBefore(document, from, at, isOwner);
    return before ? [before, person] : [person];
  }
  return name.type === 'PERSON' ? null : splitMember(document, name);
}

/** A given name and a surname, or a surname behind a title that nothing else has. */
function isPerson({ tokens }: Document, { from, to }: TokenRange, title: string | null): boolean {
  const words = tokens.slice(from, to);
  if (words.length > LONGEST || words.some(({ text, kind }) => kind === 'NUMBER' || !/^\p{Lu}/u.test(text)))
    return false;
  const last = words.at(-1)!.lower;
  if (ALL_ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last)) return false;
  if (words.length > 1) {
    const isSurname = (listsOf(last) & (LISTS.SURNAME | LISTS.FREQUENT_SURNAME)) > 0;
    const isGiven = (listsOf(words[0]!.lower) & (LISTS.GIVEN | LISTS.FREQUENT_GIVEN)) > 0;
    const match = matchGazetteer(tokens, from, to);
    const isKnown = match !== null && match.to === to && match.entry.type === 'PERSON';
    return (
      isGivenName(words[0]!.lower) ||
      isKnown ||
      (title !== null && isSurname && isGiven && !TITLES.has(words[0]!.lower))
    );
  }
  return title !== null && BEFORE_SURNAME.test(title) && (listsOf(last) & (LISTS.SURNAME | LISTS.FREQUENT_SURNAME)) > 0;
}

/**
 * The body or place before a title: "Federal Harbour Board" before "Chief Ada Brask". Null where the words are none.
 */
function holderBefore({ tokens }: Document, from: number, at: number, isOwner: boolean): TaggedName | null {
  let to = at;
  while (!isOwner && to > from && (OF_TITLE.test(tokens[to - 1]!.lower) || TITLES.has(tokens[to - 1]!.lower))) to--;
  if (to === from || countryOfAdjective(tokens[to - 1]!.lower)) return null;
  const type = typeOf(tokens, from, to);
  return type ? { from, to, type } : null;
}

function typeOf(tokens: Document['tokens'], from: number, to: number): EntityType | null {
  const match = matchGazetteer(tokens, from, to);
  if (match?.to === to) return match.entry.type === 'PERSON' ? null : match.entry.type;
  if (ALL_ORGANIZATION_HEADS.has(tokens[to - 1]!.lower)) return 'ORGANIZATION';
  const name = tokens.slice(from, to).map(({ lower }) => lower);
  return listsOf(name.join(' ')) & (LISTS.TOWN | LISTS.LARGE_TOWN) ? 'PLACE' : null;
}

/** "Ada B. Brask of Lund Harbour Board". Not "Grace College of Lund". */
function splitMember(document: Document, name: TaggedName): TaggedName[] | null {
  const { tokens } = document;
  const start = TITLES.has(tokens[name.from]!.lower) ? name.from + 1 : name.from;
  for (let at = start + 2; at < Math.min(name.to - 1, start + LONGEST); at++) {
    if (tokens[at]!.lower !== 'of') continue;
    const person = { from: start, to: at, type: 'PERSON' as const };
    if (!isPerson(document, person, null) || ORGANIZATION_LEADS.has(tokens[at - 1]!.lower)) return null;
    const from = tokens[at + 1]!.lower === 'the' ? at + 2 : at + 1;
    return from < name.to ? [person, { from, to: name.to, type: name.type }] : null;
  }
  return null;
}
