import { WEEKDAY_PATTERN } from '../../../domain/calendar.ts';
import { isGivenName } from '../../../domain/names/given-names.ts';
import { BYLINE_PARTICLES } from '../../../domain/names/particles.ts';

/** What follows the names: "By ALEXANDRA ALTER. Follow Alexandra Alter on Twitter @xanalter." Initials end nothing. */
const SENTENCE_END = /(?<=\p{L}{3})(?<!\b(?:prof|gov|sen|rep|gen|rev|hon))\.\s.*$/isu;
/** A piece of a byline that is no author: "Staff Writer", "Special for USA TODAY", "@fschouten". */
const JOBS =
  'staff|writers?|reporters?|correspondents?|editors?|columnist|special (?:for|to)|contribut(?:or|ed)|opinion';
const NO_AUTHOR = new RegExp(`@|^(?:https?:|www\\.)|\\b(?:${JOBS})\\b`, 'i');
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d)\.?$/i;
const NO_NAME = new RegExp(`^(?:${WEEKDAY_PATTERN}|the|an?|this|that|then|now)$`, 'i');

/** "jane@courier.example (Jane Doe)", as feeds have it. */
const MAILED = /\S+@\S+\s*\(([^()]+)\)/g;
/** What pages print around a name: "Hours Ago Jane Doe", "Jane Doe @jdoe", "Jane Doe For The Courier". */
const AROUND = /^(?:\d+\s+)?(?:[Mm]inute|[Hh]our|[Dd]ay)s?\s+[Aa]go\s+|\s+@\w+$|\s+[Ff]or\s+(?:[Tt]he\s+)?\p{Lu}.*$/gu;

/** Who edited or translated what others wrote, as agencies sign: "; Editing by Bo Fox". */
const EDITED = /[;.,(]?\s*\b(?:edit|translat)(?:ed|ing)\s+by\s.*$/isu;
/** "Reporting by Ann Lee in Seoul", "additional reporting by Bo Fox" */
const SIGNED = /^\s*(?:additional\s+|further\s+)?report(?:ing|ed)\s+by[:\s]+/imu;
const PLACE = /\s+in\s+\p{Lu}[\p{L}\s]*$/u;

/**
 * The authors of a byline such as "Guy Faulconbridge and Kate Holton" or "Paul Singer, USA TODAY", as printed and each
 * once. An agency is an author, too; the outlet is one only when the byline names nobody else.
 */
export function splitAuthors(byline: string, outlet: string | null = null): string[] {
  const isSigned = SIGNED.test(byline.split(/[,;]\s*/).join('\n'));
  const names = byline
    .replace(/^\s*(?:written\s+)?by[:\s]+/i, '')
    .replace(MAILED, '$1')
    .replace(EDITED, '')
    .replace(SENTENCE_END, '')
    .replace(SURNAME_FIRST, givenFirst)
    .split(/\s*(?:[,;&|]|(?<=\p{L}{2})\/(?=\p{Lu})|\b(?:and|And|AND)\b)\s*/u)
    .reduce(joinSuffix, [])
    .map((name) => (isSigned ? name.replace(SIGNED, '').replace(PLACE, '') : name))
    .map((name) => name.replace(/\s+/g, ' ').replace(AROUND, '').trim())
    .filter((name) => /\p{L}/u.test(name) && !NO_AUTHOR.test(name));
  const people = names.filter((name) => lettersOf(name) !== lettersOf(outlet ?? ''));
  return [...new Set(people.length > 0 ? people : names)];
}

/** "Doe, Jane": two words and a comma, as catalogues print one name. */
const SURNAME_FIRST = /^\s*(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}'’-]+)\s*$/u;

const givenFirst = (whole: string, surname: string, given: string): string =>
  isGivenName(given.toLowerCase()) && !isGivenName(surname.toLowerCase()) ? `${given} ${surname}` : whole;

/** "Richard A. Oppel, Jr." is one name. */
const joinSuffix = (names: string[], piece: string): string[] =>
  SUFFIX.test(piece) && names.length > 0 ? [...names.slice(0, -1), `${names.at(-1)}, ${piece}`] : [...names, piece];

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The authors of a line that is a byline and nothing else: "By Jane Doe and John Roe in Geneva". Empty for any other,
 * also for prose that begins like one ("By Monday, talks had ended").
 */
export function readByline(line: string): string[] {
  if (!/^(?:written\s+)?by[:\s]/i.test(line)) return [];
  const authors = splitAuthors(
    line
      .replace(/\s*\((?:\p{Lu}{2,}|Reuters)\)/gu, '')
      .replace(/\s(?:in|for|of|at|from)\s+(?:the\s+)?\p{Lu}[^,;&]*?(?=$|,|;|&|\sand\s)/gu, ''),
  );
  return authors.every(looksLikeName) ? authors : [];
}

function looksLikeName(name: string): boolean {
  const words = name.replace(/,.*$/, '').split(' ');
  return (
    words.length <= 5 &&
    !NO_NAME.test(words[0]!) &&
    words.every((word) => BYLINE_PARTICLES.has(word) || /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
  );
}
