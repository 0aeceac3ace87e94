const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor president vice
  prime minister secretary former gen general col colonel capt captain lt sgt judge justice rev reverend pope king
  queen prince princess chancellor ambassador mayor congressman congresswoman the`.split(/\s+/),
);

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md']);

/** Given names that stand for one another. A name may be in several groups: "Ted" is Rafael or Edward. */
const NICKNAMES = `
william bill billy will; robert bob rob bobby; michael mike mick; james jim jimmy; joseph joe joey; thomas tom;
richard rick dick rich; bernard bernie; rafael ted; edward ted ed eddie; antony anthony tony; charles chuck charlie;
donald don; daniel dan danny; david dave; stephen steven steve; timothy tim; christopher chris; matthew matt;
nicholas nick; gregory greg; jeffrey jeff geoffrey geoff; samuel sam; benjamin ben; andrew andy drew; kenneth ken;
ronald ron; lawrence larry; gerald jerry gerry; elizabeth liz beth betsy; katherine kate kathy kellyanne;
margaret maggie meg; patricia pat patty; patrick pat; philip phil phillip; john jack johnny jon; jonathan jon;
rudolph rudy; newton newt; peter pete; frederick fred; alexander alex; sergei sergey; vladimir volodymyr`
  .split(';')
  .map((group) => new Set(group.trim().split(/\s+/)));

/**
 * The words of a person's name in lower case, without accents, titles and "Jr." behind; titles stay when there is
 * nothing else. Empty for a string without letters.
 */
export function nameParts(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/['’]s\b|(?<=s)['’](?=\s|$)/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const untitled = words.filter((word) => !TITLES.has(word));
  const parts = untitled.length > 0 ? untitled : [...words];
  while (parts.length > 1 && SUFFIXES.has(parts.at(-1)!)) parts.pop();
  return parts;
}

/**
 * Whether two names may be one person's: the surnames agree, and the given names, where both have one, do not conflict.
 */
export function samePerson(a: string, b: string): boolean {
  const x = nameParts(a);
  const y = nameParts(b);
  if (x.length === 0 || y.length === 0) return false;
  if (withoutMarks(x.join('')) === withoutMarks(y.join(''))) return true;
  if (withoutMarks(x.at(-1)!) !== withoutMarks(y.at(-1)!)) return false;
  if (x.length === 1 || y.length === 1) return true;
  return sameGivenName(x[0]!, y[0]!) || x.slice(0, -1).some((word) => y.slice(0, -1).includes(word));
}

const withoutMarks = (word: string): string => word.replace(/['’-]/g, '');

/** Equal, one the beginning of the other ("J.", "Jon" and "Jonathan"), or a usual nickname of it. */
const sameGivenName = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || NICKNAMES.some((group) => group.has(a) && group.has(b));
