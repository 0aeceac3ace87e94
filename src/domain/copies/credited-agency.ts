import { normalizeName } from '../names/normalize-name.ts';

/** News agencies by what they are called and credited as. */
const AGENCIES: readonly (readonly string[])[] = [
  ['Reuters', 'Thomson Reuters'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['Deutsche Presse-Agentur', 'dpa'],
  ['PA Media', 'Press Association', 'PA'],
  ['United Press International', 'UPI'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA'],
  ['Interfax', 'Interfax-Ukraine'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Press Trust of India', 'PTI'],
  ['Asian News International', 'ANI'],
  ['Indo-Asian News Service', 'IANS'],
  ['Anadolu Agency', 'Anadolu', 'AA'],
  ['Australian Associated Press', 'AAP'],
  ['The Canadian Press', 'CP'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['Austria Press Agency', 'APA'],
  ['News Agency of Nigeria', 'NAN'],
  ['Bernama'],
  ['Bloomberg', 'Bloomberg News'],
  ['Inter Press Service', 'IPS'],
];

/** Who is credited in a dateline, a line of its own or a line of authors stands near one of the ends. */
const NEAR = 300;
const BY_NAME = new Map(AGENCIES.flatMap((names) => names.map((name) => [name.toLowerCase(), names] as const)));
const NAME = AGENCIES.flat()
  .sort((one, other) => other.length - one.length)
  .join('|');
/** "(Reuters) -", "© 2022 AFP", "Source: TASS", "Reporting by ...; Reuters", "AP" on a line of its own. */
const CREDITS = [
  new RegExp(`[(\\[/]\\s?(${NAME})\\s?[)\\]/]`, 'u'),
  new RegExp(`(?:©|\\(c\\)|copyright)[ \\d]*(?:by |the )?(${NAME})(?![\\p{L}\\p{N}])`, 'iu'),
  new RegExp(`^(?:source|from|by|with|credit)s?:?\\s+(?:the )?(${NAME})[.\\s]*$`, 'imu'),
  new RegExp(`^[—–\\-\\s]*(?:the )?(${NAME})[.\\s]*$`, 'mu'),
];

/** What an agency that is in no list is called: "Norland News Agency". */
const CALLED_AGENCY = new RegExp(
  '(?<!\\p{L})(?:news ?(?:agency|service|wire)|newswires?|press (?:agency|association|bureau|service|trust)|' +
    'wire service|(?:presse|nachrichten)-?agentur|agence|agencia|agência|agenzia)(?!\\p{L})',
  'iu',
);
const ANY_NAME = String.raw`\p{Lu}[\p{L}\p{N} .&'’-]{1,58}[\p{L}\p{N}]`;
/** "PORT ALDER (NNA) - ", "Source: Norland Wire": whoever stands there is credited, whatever the name. */
const CREDITED_BY_PLACE = [
  new RegExp(String.raw`^\p{Lu}{2}[\p{Lu} .,'’-]{0,40}[(\[/]\s?(${ANY_NAME})\s?[)\]/]\s?[.—–:-]`, 'mu'),
  new RegExp(String.raw`^[Ss]ource:\s+(?:[Tt]he )?(${ANY_NAME})[.\s]*$`, 'mu'),
];
/** These are credits only of what is called an agency: a copy ends with the copyright of its own paper. */
const CREDITED_BY_NAME = [
  new RegExp(String.raw`[(\[](?:[Tt]he )?(${ANY_NAME})[)\]]`, 'gu'),
  new RegExp(String.raw`(?:©|\([cC]\)|[Cc]opyright)[ \d]*(?:[Bb]y |[Tt]he )*(${ANY_NAME})`, 'gu'),
  new RegExp(String.raw`^(?:[—–-]\s*|(?:From|By|With|Credit):?\s+)?(?:[Tt]he )?(${ANY_NAME})[.\s]*$`, 'gmu'),
];

/**
 * Whom a story is credited to, by every name that the outlet of it may have, as `outlet.key` has them; none when nobody
 * is credited.
 * @param outlet that printed it: its own name is no credit
 */
export function creditedAgency(text: string, authors: readonly string[], outlet: string | null = null): string[] {
  const ends = [text.slice(0, NEAR), text.slice(-NEAR)];
  const found =
    authors.map((author) => BY_NAME.get(author.toLowerCase().replace(/^the /, ''))).find((names) => names) ??
    ends
      .flatMap((end) => CREDITS.map((credit) => BY_NAME.get((credit.exec(end)?.[1] ?? '').toLowerCase())))
      .find(Boolean);
  if (found) return [...new Set(found.map(normalizeName))];
  const own = normalizeName(outlet ?? '');
  return [...new Set(unlisted(ends, authors).map(normalizeName))].filter((name) => name !== own);
}

/** Names that no list has, by where they stand or by what they are called. */
function unlisted(ends: readonly string[], authors: readonly string[]): string[] {
  const byPlace = ends.flatMap((end) => CREDITED_BY_PLACE.flatMap((credit) => credit.exec(end)?.[1] ?? []));
  const byName = ends.flatMap((end) =>
    CREDITED_BY_NAME.flatMap((credit) => [...end.matchAll(credit)].map(([, name]) => name!)),
  );
  const called = [...authors, ...byName].filter((name) => name.length <= 60 && CALLED_AGENCY.test(name));
  return [...byPlace, ...called].map((name) => name.replace(/^the /i, ''));
}
