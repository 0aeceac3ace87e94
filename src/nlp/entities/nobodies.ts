import { HONORIFICS } from '../../domain/names/honorifics.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { oneOf, wordSet } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import { textOf } from '../layers/printed-text.ts';
import { tokenizeText } from '../layers/tokens.ts';
import { BARE_BODIES, NO_NODE_ENDINGS, NO_NODE_GROUPS, NO_NODE_PHRASES, NO_NODE_WORDS } from '../lexicon/no-nodes.ts';
import { ALL_ORGANIZATION_HEADS, FOREIGN_ORGANIZATION_LEADS } from '../lexicon/organizations.ts';
import { countryOfAdjective, matchGazetteer } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';

/** Longest name of a node, in words: longer ones are headlines or lists. */
const MOST_WORDS = 12;
const GROUPS = wordSet(
  `allies critics supporters friends fans opponents aides lawyers attorneys relatives followers backers families
  parents colleagues advisers advisors spokesmen`,
);

/**
 * Whether what the model took for a name is nothing that the graph has a node for: "Thank God", "Republican", "Social
 * Security", "Lawyers for Lind", the halves of names. What everybody knows is something.
 * @param surnames of the people whom the article names in full, in lower case: one may be called Cuban
 */
export function isNobody(document: Document, name: Name, surnames: ReadonlySet<string>): boolean {
  const { tokens } = document;
  const { from, to } = name;
  if (name.entry) return to - from <= 2 && NO_NODE_PHRASES.has(normalizeName(textOf(document, name)));
  const last = tokens[to - 1]!;
  const text = textOf(document, name);
  if (to - from > MOST_WORDS || isTitleOfWork(document, name) || isDebris(text)) return true;
  if (isHandle(document, name) || isGlued(name, last.text) || IS_DESCRIBED.test(last.text)) return true;
  if (name.type === 'PLACE' && isNoPlace(document, name)) return true;
  const normalized = normalizeName(text);
  if (normalized === '' || NO_NODE_PHRASES.has(normalized)) return true;
  if (to - from === 1) {
    const isSurname =
      name.type === 'PERSON' && surnames.has(last.lower) && !/^(?:an?|the)$/.test(tokens[from - 1]?.lower ?? '');
    const isBody = name.type === 'PERSON' && BARE_BODIES.has(normalized);
    return !isSurname && (isBody || isBareWord(text, normalized));
  }
  const isOf = /^(?:of|for|to)$/.test(tokens[from + 1]!.lower);
  if (isOf && (GROUPS.has(tokens[from]!.lower) || NO_BODY_BEFORE_OF.has(tokens[from]!.lower))) return true;
  // "Hard Truths the Left Can't", "Hillary And Obama": cut out of a sentence.
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (words.some((word) => /n['’]t$/.test(word)) || (name.type === 'PERSON' && words.includes('and'))) return true;
  if (
    words.some(
      (word, i) => i > 0 && word === 'the' && !/^(?:of|for|in|on|and|to|with|at|by|against)$/.test(words[i - 1]!),
    )
  )
    return true;
  if (NO_NODE_GROUPS.has(last.lower) && !words.some((word) => /^(?:of|for|against|without)$/.test(word))) return true;
  // "Truth About Lind"; "Norlander State", which is the country
  if (name.type === 'ORGANIZATION' && words.includes('about')) return true;
  if (last.lower === 'state' && words.length === 2 && countryOfAdjective(words[0]!)) return true;
  // "Charles G.", where the surname is cut off; "v" of a lawsuit.
  if (name.type === 'PERSON' && to - from === 2) return /^(?:\p{L}\.?|v)$/u.test(last.text) && last.text !== 'X';
  if (isClauseOrList(name, words) || isHalfOfCommittee(words)) return true;
  if (text.includes('/') || (/^(?:poll|survey)$/.test(tokens[to]?.lower ?? '') && text.includes('-'))) return true;
  // "Inspector General", "White House Counsel": an office, and not "Rassemblement pour la Justice".
  // "Northern Virginia exurb": a description.
  if (name.type !== 'PERSON' && OFFICES.has(last.lower) && !FOREIGN_ORGANIZATION_LEADS.has(words[0]!)) return true;
  // "New Yorkers"
  if (name.type === 'PLACE' && /(?:ers|ians|eans|cans)$/.test(last.lower)) return true;
  // "Brask's", a firm by its founder's name
  const isFirm = name.type === 'ORGANIZATION' && /^['’]s$/.test(last.text);
  if (last.text === last.lower && last.kind === 'WORD' && !isFirm && !ALL_ORGANIZATION_HEADS.has(last.lower))
    return true;
  // "Convention on the Law of the Sea", "United Nations Charter": what states have agreed on.
  if (
    /^(?:charter|covenant)$/.test(last.lower) ||
    /^convention (?:on|against|for)\b/.test(words.slice(words.indexOf('convention')).join(' '))
  )
    return true;
  // "Board of Elections": of what a body is says what it does.
  const head = words.indexOf('of') - 1;
  if (name.type === 'ORGANIZATION' && head >= 0 && ALL_ORGANIZATION_HEADS.has(words[head]!)) return false;
  return NO_NODE_ENDINGS.has(last.lower.replace(/\.$/, '')) && !/^\p{Lu}\.$/u.test(last.text);
}

/**
 * Half of a bracket or of a quotation, misread characters, and buttons that a page printed beside a name:
 * "ColeShareReply".
 */
const isDebris = (text: string): boolean =>
  /\p{Ll}Ã|ÃÂ|Ã$|[�|{}<>@#*]/u.test(text) ||
  (text.match(/["“”]/g)?.length ?? 0) % 2 > 0 ||
  text.includes('(') !== text.includes(')') ||
  text.includes('[') !== text.includes(']') ||
  (/(?:Share|Reply|Follow|Subscribe|Livefyre|Flag|Tweet|Like)(?=\p{Lu})/u.test(text) && /\p{Ll}\p{Lu}/u.test(text));

/** "@ColeForMayor" and "#NeverCole" of a post. */
const isHandle = ({ text, tokens }: Document, { from }: Name): boolean =>
  /[@#]/.test(text[tokens[from]!.start - 1] ?? '');

/** "United StatesIn", "Jan LindCinematography": what a page printed right behind a name. */
const isGlued = ({ type }: Name, last: string): boolean =>
  (type !== 'ORGANIZATION' && /\p{Ll}{3}(?:In|The|On|At|It|He|She|They|For|By|As|An|And|But|We|This)$/u.test(last)) ||
  (type === 'PERSON' && /^\p{Lu}\p{Ll}{4,}\p{Lu}\p{Ll}{4,}$/u.test(last));

/**
 * "Lund-issued" and "Norway-Sweden" of a border describe; "HB2" is a law; "the Bern" is what supporters of Bernie
 * Sanders feel.
 */
function isNoPlace({ tokens }: Document, { from, to }: Name): boolean {
  const last = tokens[to - 1]!.text;
  if (to - from === 1 && /^\p{Lu}+\d+$/u.test(last)) return true;
  // "East and South China", of two seas
  if (to - from > 2 && SIDE.test(tokens[from]!.lower) && /^(?:and|or)$/.test(tokens[from + 1]!.lower)) return true;
  if (to - from === 1 && last === 'Bern') return tokens[from - 1]?.lower === 'the';
  if (/-\p{Ll}+ed$/u.test(last)) return true;
  return tokens.slice(from, to).some(({ text }) => text.includes('-') && text.split('-').every(isPlaceName));
}

const SIDE = /^(?:north|south|east|west|northern|southern|eastern|western|central)$/;

const isPlaceName = (part: string): boolean => {
  const tokens = tokenizeText(part);
  return tokens.length === 1 && matchGazetteer(tokens, 0, 1)?.entry.type === 'PLACE';
};

/** "United States-based", "Lind-run": a description by a name. */
const IS_DESCRIBED = /\p{L}-(?:based|run|led|owned|backed|born|controlled|bound|style|era|linked|sponsored|funded)$/u;

/** Words of bodies that deal with several things: "Department of Land, Water and Planning". */
const OF_SEVERAL = wordSet(
  `department ministry committee commission council board agency authority secretariat office institute association
  society federation union university school college faculty bureau centre center museum inc inc. llc ltd ltd. co co.
  llp corp corp. subcommittee chamber group fund foundation party alliance`,
);

/** "Lind is Gur"; "Armed Forces, Trade and Homeland Security", a list of what somebody deals with. */
const isClauseOrList = ({ type }: Name, words: readonly string[]): boolean =>
  (type === 'PERSON' && words.some((word) => /^(?:is|was|are|were|has|had)$/.test(word))) ||
  (type === 'ORGANIZATION' &&
    words.includes(',') &&
    words.includes('and') &&
    !words.some((word) => OF_SEVERAL.has(word)));

const OF_COMMITTEES = oneOf`intelligence benghazi judiciary armed foreign oversight banking finance ethics rules
  appropriations budget homeland commerce energy agriculture gop floor`;

/** "House Lund", "Senate Intelligence": of a committee that goes on in small letters. */
const isHalfOfCommittee = ([house, of, ...more]: readonly string[]): boolean =>
  /^(?:house|senate)$/.test(house ?? '') && more.length === 0 && of !== undefined && OF_COMMITTEES.test(of);

const OFFICES = wordSet(
  `general counsel secretary chief president minister spokesman spokeswoman director chairman chairwoman commissioner
  governor senator judge justice attorney fellow ambassador mayor coroner`,
);

/** Offices, agreements and fights: "Attorney General of Delaware" and "Treaty of Lund" are no bodies. */
const NO_BODY_BEFORE_OF = wordSet(
  `democrat democrats republican republicans treaty battle siege declaration bill act king queen prince duke art
  state member members making reinvention much soul rest most some head chair director leader land`,
);

/** "The Apprentice" between marks is a show, a book or a song. */
function isTitleOfWork({ tokens }: Document, { from, to, type }: Name): boolean {
  const first = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const marks = [tokens[first]?.text ?? '', tokens[to]?.text ?? '', tokens[to + 1]?.text ?? ''];
  return (
    type !== 'PERSON' &&
    /^[“"]$/.test(marks[0]!) &&
    (/^[”"]$/.test(marks[1]!) || (/^,$/.test(marks[1]!) && /^[”"]$/.test(marks[2]!)))
  );
}

function isBareWord(text: string, normalized: string): boolean {
  if (normalized.length < 2 || NO_NODE_WORDS.has(normalized) || HONORIFICS.has(normalized)) return true;
  // "NDAs", "Super-PACs"
  if (/^\p{Lu}{2,}s$/u.test(text)) return true;
  if (/(?:phobia|ism|ianity)$/.test(normalized) && normalized.length > 6) return true;
  return countryOfAdjective(normalized) !== null;
}
