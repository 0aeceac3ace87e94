import { isGivenName } from '../../domain/names/given-names.ts';
import { INNER_PARTICLES } from '../../domain/names/particles.ts';

/**
 * Full names by other forms of them that alone would be somebody else's: "Kovac Lind" and "van ’t Hoff" by the end of
 * "Anna Kovac Lind" and "Joop van ’t Hoff", where the first word is no given name that would make another person of it,
 * and "Kovac Anna" by "Anna Kovac". A form that two full names have is nobody's.
 * @param forms names of the article's people as linking compares them
 */
export function fullForms(forms: ReadonlySet<string>): ReadonlyMap<string, string> {
  const full = new Map<string, string | null>();
  const add = (short: string, form: string) => full.set(short, full.has(short) ? null : form);
  for (const form of forms) {
    const words = form.split(' ');
    for (let k = 1; k + 1 < words.length; k++) {
      const end = words.slice(k).join(' ');
      if (forms.has(end) && (INNER_PARTICLES.has(words[k]!) || !isGivenName(words[k]!))) add(end, form);
    }
    const [first, second] = words;
    const reversed = `${second} ${first}`;
    if (words.length !== 2 || first === second || !forms.has(reversed) || full.has(form)) continue;
    if (isGivenName(first!) || !isGivenName(second!)) add(reversed, form);
  }
  return new Map([...full].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Words within a full name that may be all of it for short: "Costa" of "José Luis Costa de la Mora". */
export const innerWords = (form: string): string[] =>
  form
    .split(' ')
    .slice(1)
    .filter((word) => word.length > 2 && !INNER_PARTICLES.has(word) && !isGivenName(word));
