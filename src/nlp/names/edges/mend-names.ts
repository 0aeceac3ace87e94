import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { isNameParticle } from '../../layers/penn/name-particle.ts';
import { asksAsName } from '../../layers/questions.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { reportingVerb } from '../../lexicon/reporting-words.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';
import { LISTS, listsOf, mayBeGiven } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { withNumber, withoutField } from './fields-and-numbers.ts';
import { areParticles, particlesFrom } from './particles.ts';

/** Ranks and offices that are printed before a name and are no part of it. */
const RANKS = oneOf`mayor president senator sen\.? governor gov\.? representative rep\.? congressman congresswoman
  minister premier chancellor secretary ambassador judge justice sheriff sgt\.? sergeant constable pc inspector
  superintendent detective capt\.? captain maj\.? major col\.? colonel lt\.? lieutenant gen\.? general cmdr\.?
  commander adm\.? admiral cpl\.? corporal pvt\.? private chief deputy acting former ex-president councillor cllr\.?
  councilman councilwoman alderman chairman chairwoman chairperson speaker professor prof\.? bishop archbishop
  cardinal pastor reverend rev\.? imam rabbi sheikh king queen prince princess emir lord lady sir dame coach attorney
  commissioner brigadier brig\.? marshal insp\.? supt\.? det\.? taoiseach tánaiste ayatollah kaumātua doña fr sr\.?`;
/** Ranks of the police that nobody's initials look like; the shorter ones only before a given name: "CP Musa Gambo". */
const RANKS_IN_CAPITALS = /^(?:D(?:CI|SI|CS|SP|CP)|A(?:SP|CP|IG)|SSP|IGP|PPRO|SHO)$/;
const SHORT_RANKS = /^(?:D[ICS]|[CS]P)$/;
/** "Ch Insp", "Det Con": words that are a rank beside another rank alone. */
const BESIDE_RANK = /^(?:ch|con|const|sup|asst|dep)\.?$/;
/** "Sgt Mat Knowlton" is Mat Knowlton; "King Charles" and "Lord Baird" have no other name. */
const KEPT_ALONE = /^(?:king|queen|prince|princess|emir|lord|lady|pope|sheikh|sir|dame)$/;
/** Letters after a name: "Martin Hale KC". */
const POST_NOMINALS = oneOf`[KQ]C M[BP]E [CKDO]BE MP MEP MSP MLA MPP TD SC SJ FRS FRCP PhD Ph\.D\.? LLB LLM MBA MD
  M\.D\.? Esq\.? CPA DSO DFC USN USMC \(?[Rr]etd?\.?\)?`;
/** Most tokens between a given name and the surname: "von und zu". */
const MOST_PARTICLES = 4;
/** Who stands before a name and is not it: groups that no body is called by. */
const SIDES = wordSet('allies critics supporters opponents aides lawyers relatives followers backers fans');
/** The same and "friends": bodies are called by that, and people are not. */
const GROUPS = new Set([...SIDES, 'friends']);

/** Makes the names of people whole and nothing but names. Takes and gives names in text order, without overlap. */
export function mendNames(document: Document, names: readonly TaggedName[]): TaggedName[] {
  return joinParts(
    document,
    names
      .map((name) => withoutMembers(document, name))
      .map((name) => withoutTrade(document, withoutRank(document, withoutSide(document, name))))
      .map((name) => withNumber(document, withoutField(document, name)))
      .map((name) => withoutPostNominals(document, withoutAuxiliary(document, withoutVerb(document, name))))
      .map((name, i, all) => withoutTitle(document, name, all[i + 1]))
      .filter((name) => name.to > name.from && !isInitial(document, name)),
  );
}

/** "Allies of Bevan" are no body, and Bevan is somebody unless he is known to be something else. */
function withoutSide({ tokens }: Document, name: TaggedName): TaggedName {
  const { from, to } = name;
  const isSide = to - from > 2 && SIDES.has(tokens[from]!.lower) && tokens[from + 1]!.lower === 'of';
  if (!isSide || name.type === 'PERSON' || tokens[from + 2]!.lower === 'the') return name;
  const match = matchGazetteer(tokens, from + 2, to);
  return { from: from + 2, to, type: match?.to === to ? match.entry.type : 'PERSON' };
}

/** "NATO Allies", "U.N. Member State": who belongs to a body that is known whole is not that body. */
function withoutMembers({ tokens }: Document, name: TaggedName): TaggedName {
  const { from, to } = name;
  const isState = /^states?$/.test(tokens[to - 1]!.lower) && tokens[to - 2]?.lower === 'member';
  const end = isState ? to - 2 : to - 1;
  if (end <= from || !(isState || MEMBERS.test(tokens[end]!.lower))) return name;
  const known = matchGazetteer(tokens, from, to);
  return known?.to === end && known.entry.type === 'ORGANIZATION' ? { ...name, to: end, type: 'ORGANIZATION' } : name;
}

const MEMBERS = /^(?:allies|members|officials|leaders)$/;

/** A letter with a full stop, which ends a sentence: "said on X. Later". */
const isInitial = ({ tokens }: Document, { from, to }: TaggedName): boolean =>
  to - from === 1 && /^\p{Lu}\.$/u.test(tokens[from]!.text);

/** "Mayor Bill DeRosario" is Bill DeRosario, and "Allies of Bevan" are not Bevan. */
function withoutRank({ tokens }: Document, name: TaggedName): TaggedName {
  if (name.type !== 'PERSON') return name;
  let { from } = name;
  while (from + 1 < name.to) {
    const { lower } = tokens[from]!;
    const isGroup = GROUPS.has(lower) && tokens[from + 1]!.lower === 'of';
    const isRank = isRankAt(tokens, from, name.to) && !(KEPT_ALONE.test(lower) && name.to - from === 2);
    if (isGroup) from += 2;
    else if (isRank || HONORIFICS.has(lower)) from++;
    else break;
  }
  return from < name.to ? { ...name, from } : name;
}

/** Whether a word of a name is a rank: "Mayor", "DCI", the "CP" of "CP Musa Gambo", the "Ch" of "Ch Insp". */
function isRankAt(tokens: Document['tokens'], at: number, to: number): boolean {
  const { lower, text } = tokens[at]!;
  if (RANKS.test(lower) || RANKS_IN_CAPITALS.test(text)) return true;
  if (SHORT_RANKS.test(text)) {
    const next = tokens[at + 1]!.lower;
    return at + 2 < to && mayBeGiven(next);
  }
  return BESIDE_RANK.test(lower) && (RANKS.test(tokens[at + 1]!.lower) || RANKS.test(tokens[at - 1]?.lower ?? ''));
}

/** "Welder Tove Krag", at the head of a sentence: what somebody does, with the capital of the sentence. */
function withoutTrade({ tokens, sentences, sentenceOf }: Document, name: TaggedName): TaggedName {
  const { from, to, type } = name;
  if (type !== 'PERSON' || to - from < 3 || sentences[sentenceOf[from]!]!.from !== from) return name;
  const { lower } = tokens[from]!;
  if (mayBeGiven(lower)) return name;
  const isTrade = TRADE.test(lower) || (isTradeLike(lower) && (listsOf(tokens[from + 1]!.lower) & GIVEN_NAMES) > 0);
  return isTrade ? { ...name, from: from + 1 } : name;
}

const GIVEN_NAMES = LISTS.GIVEN | LISTS.FREQUENT_GIVEN;

/** What people do: "welder", "machinist", "shopkeeper", "fisherman". */
const TRADE = oneOf`\w{3,}(?:ist|ian|man|woman|keeper|smith|maker|worker|back) welder farmer baker butcher miner teacher
  trader vendor driver plumber carpenter chef mechanic painter grocer gardener builder broker lawyer engineer lecturer
  researcher campaigner volunteer activist survivor pensioner student shopper fisher labourer nurse lifeguard ranger`;

/** A word of the language, or what ends as one who does something: before a given name it is no name. */
const isTradeLike = (lower: string): boolean => isCommonWord(lower) || /\w{3}(?:er|or|eer)$/.test(lower);

/** "Lund High Court Justice Ada Brask": the title is of her. */
function withoutTitle({ tokens }: Document, name: TaggedName, next: TaggedName | undefined): TaggedName {
  if (name.type === 'PERSON' || next?.type !== 'PERSON' || next.from !== name.to) return name;
  let { to } = name;
  while (to - name.from > 1 && RANKS.test(tokens[to - 1]!.lower)) to--;
  return to === name.to ? name : { ...name, to };
}

/** "Kestrel Mining Says It Will Cut Jobs", a headline: the verb is no part of the name. */
function withoutVerb({ tokens, tags, casing, sentenceOf }: Document, name: TaggedName): TaggedName {
  // "Omar Said said": in prose a verb after it shows that it is a surname.
  const follows = tokens[name.to];
  // "Rana Said repeated her warning", "Rana Said repeated that it was late": a second verb in a row that has an object
  const leads = /^(?:DT|PRP\$)$/.test(tags[name.to + 1] ?? '') || tokens[name.to + 1]?.lower === 'that';
  const isPast = tags[name.to] === 'VBN' && leads;
  const isSubject = follows && follows.text === follows.lower && (/^(?:VB[DZ]|MD)$/.test(tags[name.to]!) || isPast);
  // "Omar Said, a grocer,", “No,” said Omar Said., "Omar Said's shop"
  const closes = /^(?:[,.)]|['’]s)$/.test(follows?.text ?? '') && name.type === 'PERSON';
  if ((isSubject || closes) && casing[sentenceOf[name.from]!] === PROSE) return name;
  // "The United States to leave": known whole.
  if (matchGazetteer(tokens, name.from, name.to)?.to === name.to) return name;
  let { to } = name;
  while (to - name.from > 1) {
    const { lower, text } = tokens[to - 1]!;
    const verb = /(?:[^s]s|ed|said|told)$/.test(lower) && text !== lower ? reportingVerb(lower) : null;
    const isVerb =
      /^(?:says|said|tells|told|warns|wants|urges|denies|claims|calls)$/.test(lower) ||
      (verb?.frames.has('q') && /^(?:\p{Lu}|to\b|it\b)/u.test(tokens[to]?.text ?? ''));
    if (!isVerb || text === text.toUpperCase()) break;
    to--;
  }
  return { ...name, to };
}

/** "Will Cole say so?" asks about Cole. */
const withoutAuxiliary = (document: Document, name: TaggedName): TaggedName =>
  name.type === 'PERSON' && asksAsName(document, name.from, name.to) ? { ...name, from: name.from + 1 } : name;

/** "Sir Martin Hale KC" is Martin Hale. */
function withoutPostNominals({ tokens }: Document, name: TaggedName): TaggedName {
  if (name.type !== 'PERSON') return name;
  let { to } = name;
  while (to - name.from > 1 && (POST_NOMINALS.test(tokens[to - 1]!.text) || tokens[to - 1]!.text === ',')) to--;
  return { ...name, to };
}

/** One name of what was found as two: William "Bill" Crandall, Abdullah bin Rashid Al Nuaimi, Joop van ’t Hoff. */
function joinParts(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && (name.from < last.to || isOneName(document, last, name)))
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, name.to) };
    else {
      const floor = last?.to ?? 0;
      const whole = withSurname(document, withParticles(document, name, floor));
      joined.push(withMonth(document, withInitials(document, whole, floor), floor));
    }
  }
  return joined;
}

function isOneName({ tokens, sentenceOf }: Document, a: TaggedName, b: TaggedName): boolean {
  if (a.type !== 'PERSON' || b.type !== 'PERSON' || sentenceOf[a.from] !== sentenceOf[b.from]) return false;
  if (b.from === a.to) return a.to - a.from > 1 && areParticles(tokens, a.to - 1, a.to);
  return b.from - a.to <= MOST_PARTICLES && areParticles(tokens, a.to, b.from);
}

/** "Councilwoman June Park" for "Park": behind a title a month is somebody's given name. */
function withMonth({ tokens, sentenceOf }: Document, name: TaggedName, floor: number): TaggedName {
  const at = name.from - 1;
  if (name.type !== 'PERSON' || at <= floor || sentenceOf[at - 1] !== sentenceOf[name.from]) return name;
  const title = tokens[at - 1]!.lower;
  const isMonth = /^(?:June|April|May|August)$/.test(tokens[at]!.text) && (isTitleWord(title) || RANKS.test(title));
  return isMonth ? { ...name, from: at } : name;
}

/** "M.S. Kovac" for "Kovac". */
function withInitials({ tokens, sentenceOf }: Document, name: TaggedName, floor: number): TaggedName {
  const at = name.from - 1;
  if (name.type !== 'PERSON' || at < floor || sentenceOf[at] !== sentenceOf[name.from]) return name;
  const isInitials = /^(?:\p{Lu}\.){1,4}$/u.test(tokens[at]!.text) && !matchGazetteer(tokens, at, at + 1);
  return isInitials ? { ...name, from: at } : name;
}

/** "Ana do Vale" for "Ana". */
const withSurname = ({ tokens }: Document, name: TaggedName): TaggedName =>
  name.type === 'PERSON' && isNameParticle(tokens, name.to) ? { ...name, to: name.to + 2 } : name;

/** "van ’t Hoff" for "Hoff", with the given name before it. */
function withParticles({ tokens, tags }: Document, name: TaggedName, floor: number): TaggedName {
  if (name.type !== 'PERSON') return name;
  const from = particlesFrom(tokens, name.from, Math.max(floor, name.from - MOST_PARTICLES));
  if (from === name.from) return name;
  // "the town of La Paz": a particle needs the given name before it.
  const given = tokens[from - 1];
  if (given && from - 1 >= floor && tags[from - 1] === 'NNP' && /^\p{Lu}\p{Ll}/u.test(given.text))
    return { ...name, from: from - 1 };
  // “No,” dela Cruz said.
  return tokens[from]!.lower === 'dela' ? { ...name, from } : name;
}
