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

/**
 * The agency that a story is credited to, by every name that its outlet may have, as `outlet.key` has them; none when
 * nobody is credited.
 */
export function creditedAgency(text: string, authors: readonly string[]): string[] {
  const ends = [text.slice(0, NEAR), text.slice(-NEAR)];
  const found =
    authors.map((author) => BY_NAME.get(author.toLowerCase().replace(/^the /, ''))).find((names) => names) ??
    ends
      .flatMap((end) => CREDITS.map((credit) => BY_NAME.get((credit.exec(end)?.[1] ?? '').toLowerCase())))
      .find(Boolean);
  return found ? [...new Set(found.map(normalizeName))] : [];
}
