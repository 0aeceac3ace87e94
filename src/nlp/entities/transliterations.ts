import { personName } from '../../domain/names/person-name.ts';

/** Surnames of those alphabets that papers write in several ways: only these are compared by sound. */
const ENDING = /(?:[oe](?:v|ff?|va)|k[iou]|[a-z]ak|chu?k|[iy]na?|sk[iy]{1,2}|skaya|ska|shvili|dze|[iy]an|bek)$/;
/** Shorter ones are too often two names: "Gall" and "Hall". */
const SHORTEST = 6;

/** Letters of several alphabets for one sound, the longer first. */
const SOUNDS: readonly [RegExp, string][] = [
  [/shch|sch|sh|ch/g, 'S'],
  [/dzh|zh|^dj|^j/g, 'J'],
  [/kh|h|g/g, 'H'],
  [/ts|tz|c/g, 'C'],
  [/l[iy](?=a)/g, 'l'],
  [/[iy]+/g, 'I'],
  [/ou/g, 'u'],
  [/ff|f$|w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** "mueller" and "schroeder", as those write "müller" and "schröder" who have no such letters. */
const UMLAUT = /(?<![aeiouq])([aou])e(?=[^aeiou])/g;

/**
 * How a surname sounds: the same for "holovko" and "golovko", "poroshenko" and "porochenko", and for "mueller" and
 * "muller"; null for short names.
 */
function soundOf(surname: string): string | null {
  if (surname.length < SHORTEST) return null;
  if (!ENDING.test(surname)) return surname.replace(UMLAUT, '$1');
  return SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), surname);
}

/**
 * Forms of names by the first one that sounds like it, "jumagulov" by "zhumagulov" and "petro gorbenko" by "petro
 * horbenko", where one article writes a name of another alphabet in two ways.
 * @param forms names of the article's people as linking compares them, in text order
 */
export function transliterations(forms: readonly (string | null)[]): ReadonlyMap<string, string> {
  const spelt = new Map<string, { surname: string; givens: Set<string> }>();
  const other = new Map<string, string>();
  for (const form of forms) {
    if (form === null || other.has(form)) continue;
    const { given, surname } = personName(form);
    const sound = soundOf(surname);
    if (sound === null) continue;
    const first = spelt.get(sound);
    if (!first) spelt.set(sound, { surname, givens: new Set(given ? [given] : []) });
    else if (first.surname === surname) given && first.givens.add(given);
    else if (!given || first.givens.size === 0 || first.givens.has(given)) {
      if (given) first.givens.add(given);
      other.set(form, form.slice(0, form.length - surname.length) + first.surname);
    }
  }
  return other;
}
