/**
 * A name as look-ups compare it: lower case, without accents, apostrophes, marks, leading "the" and doubled spaces.
 * "The O’Malley campaign" -> "omalley campaign". Empty when nothing but marks came.
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[łøđßæœı]/g, (letter) => PLAIN_LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** Letters that Unicode does not take apart. */
const PLAIN_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** The parts of a normalized person's name that tell people apart. */
export interface PersonName {
  /** First given name or initial; null for a bare surname. */
  given: string | null;
  surname: string;
}

/** Given name and surname of a normalized name; titles are expected to be gone, "jr" and the like are dropped. */
export function personName(normalized: string): PersonName {
  const words = normalized.split(' ').filter((word) => !SUFFIXES.has(word));
  const parts = words.length > 0 ? words : normalized.split(' ');
  let start = parts.length - 1;
  while (start > 1 && PARTICLES.has(parts[start - 1]!)) start--;
  return { given: start > 0 ? parts[0]! : null, surname: parts.slice(start).join(' ') };
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words that open a surname: Ursula von der Leyen, Bill de Blasio. */
const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'ben',
]);

/** Whether two given names may be one person's: the same, an initial of it, a short form or another spelling. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return GIVEN_NAME_GROUPS.some((group) => group.has(a) && group.has(b));
}

/** Short forms and spellings that newsrooms use for one and the same person. Most of them were needed by real names. */
const GIVEN_NAME_GROUPS = [
  'sergey sergei serguei',
  'andrey andrei',
  'alexey alexei aleksei',
  'dmitry dmitri dmitriy',
  'yuri yury iurii',
  'vasily vassily vasili',
  'alexander aleksandr alexandr alex sasha',
  'oleksandr olexander',
  'mikhail michail',
  'maria mariya',
  'volodymyr wolodymyr',
  'antony anthony tony',
  'james jim jimmy jamie',
  'william bill billy will',
  'robert bob bobby rob',
  'richard dick rick',
  'john jack johnny',
  'joseph joe joey',
  'michael mike mick',
  'thomas tom tommy',
  'timothy tim',
  'edward ed ted teddy',
  'charles charlie chuck',
  'david dave',
  'daniel dan danny',
  'donald don',
  'kenneth ken',
  'christopher chris',
  'benjamin ben',
  'samuel sam',
  'steven stephen steve',
  'matthew matt',
  'nicholas nick nicolas',
  'gregory greg',
  'jeffrey jeff geoffrey',
  'lawrence larry',
  'elizabeth liz beth',
  'katherine catherine kate kathy cathy',
  'jennifer jen',
  'susan sue',
  'deborah debbie',
  'patricia pat patty',
  'mohammed muhammad mohamed mohammad',
].map((group) => new Set(group.split(' ')));
