import { IRREGULAR, IRREGULAR_BASES, NOT_FORMS, NOT_VERBS } from './irregular-words.ts';
import { otherSpellings } from './spellings.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * A word with its other inflections, in British and American spelling, folded; itself first. Nothing is derived:
 * "organs" is not "organization", and "universe" not "university". A form may be no word at all ("policed" of
 * "police", "newsing"), which then is in no text.
 */
export function wordForms(word: string): string[] {
  if (!/^[a-z]{3,40}$/.test(word)) return word === '' ? [] : [word, ...numberForms(word)];
  const forms = new Set([word]);
  // "herring" is not of "her", nor "mores" of "more".
  const isForm = (form: string) => STOP_WORDS.has(form) === STOP_WORDS.has(word);
  for (const base of basesOf(word)) for (const form of inflect(base)) if (isForm(form)) forms.add(form);
  for (const form of [...forms]) for (const other of otherSpellings(form)) forms.add(other);
  return [...forms];
}

/** "F-16s" and "F-16", "1990s" and "1990". */
const numberForms = (word: string): string[] =>
  /^\d+$/.test(word) ? [`${word}s`] : /^\d+s$/.test(word) ? [word.slice(0, -1)] : [];

const VOWEL = /[aeiouy]/;

/** What the word may be a form of, the word itself included. */
function basesOf(word: string): string[] {
  if (NOT_FORMS.has(word)) return [];
  const irregular = IRREGULAR_BASES.get(word) ?? [];
  const regular = /ies$/.test(word) ? basesOfIes(word) : /s$/.test(word) ? basesOfPlural(word) : basesOfVerb(word);
  const isBase = irregular.length === 0 || IRREGULAR.has(word);
  return [...irregular, ...regular.filter((base) => base.length >= 3 && VOWEL.test(base)), ...(isBase ? [word] : [])];
}

/** "cities", but "movies" and "lies". */
const basesOfIes = (word: string): string[] =>
  word.length <= 4 ? [word.slice(0, -1)] : [`${word.slice(0, -3)}y`, word.slice(0, -1)];

function basesOfPlural(word: string): string[] {
  if (/ss$/.test(word)) return [];
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  // "warnings" is of "warning", which is of "warn".
  return /ings$/.test(word) ? [word.slice(0, -1), ...basesOfVerb(word.slice(0, -1))] : [word.slice(0, -1)];
}

function basesOfVerb(word: string): string[] {
  const [, stem] = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(word) ?? [];
  if (stem === undefined) return [];
  if (/eed$/.test(word)) return IN_EE.test(word) ? [word.slice(0, -1)] : [];
  if (/[^aeiou]i$/.test(stem) && word.endsWith('ed')) return [`${stem.slice(0, -1)}y`];
  const doubled = /([bdfgklmnprtvz])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const bare = NOT_VERBS.has(stem) || takesDoubling(stem) ? [] : [stem];
  return [...doubled, ...bare, `${stem}e`];
}

/** Verbs in "ee" with a "d", where "seed" has nothing to do with "see". */
const IN_EE = /(?:agr|disagr|fr|decr|guarant|refer)eed$/;

/** "plan": what is made of it by "ed" is "planned", while "planed" is of "plane". */
const takesDoubling = (stem: string): boolean => /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(stem);

/** The endings of nouns and verbs on a base form. */
function inflect(base: string): string[] {
  if (NOT_FORMS.has(base)) return [base];
  const irregular = IRREGULAR.get(base) ?? [];
  const plural = pluralOf(base);
  const verbs = (NOT_VERBS.has(base) ? [] : verbForms(base)).flatMap((form) =>
    form.endsWith('ing') ? [form, `${form}s`] : [form],
  );
  // "founded" is of "found", and not what was found.
  const itself = IRREGULAR_BASES.has(base) ? [] : [base];
  return [...itself, ...irregular, ...[plural, ...verbs].filter((form) => !NOT_FORMS.has(form))];
}

function pluralOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function verbForms(base: string): string[] {
  if (!VOWEL.test(base)) return [];
  if (/ee$/.test(base) && IRREGULAR.has(base)) return [`${base}ing`];
  if (/ie$/.test(base)) return [`${base}d`, `${base.slice(0, -2)}ying`];
  if (/ee$|[^aeiou]ye$|oe$/.test(base)) return [`${base}d`, `${base}ing`];
  if (/e$/.test(base)) return [`${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  if (/[^su]s$/.test(base)) return [];
  const last = base.at(-1)!;
  const doubled = /[aeiou][bdgklmnprtvz]$/.test(base) ? [`${base}${last}ed`, `${base}${last}ing`] : [];
  return takesDoubling(base) ? doubled : [...doubled, `${base}ed`, `${base}ing`];
}
