import { oneOf } from '../../domain/word-lists.ts';
import { isCommonWord } from '../layers/parts-of-speech.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { type Token, tokenizeText } from '../layers/tokens.ts';
import { OFFICE_FIELDS, OFFICE_NAMES, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { isOccupation } from '../lexicon/walks-of-life.ts';
import { countryOfAdjective, isCountry, matchGazetteer } from '../names/gazetteer.ts';

/** An office as a role or a noun phrase tells it: "the deputy foreign minister of Norway". */
export interface Office {
  /** "minister"; one word for all forms of it: a "spokeswoman" is a "spokesperson". */
  head: string;
  /** What it deals with: "foreign". */
  fields: ReadonlySet<string>;
  /** What sets it below or after the office proper: "deputy", "former". */
  ranks: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Bodies, places and parties that it belongs to, in lower case: "nato", "labour". */
  bodies: ReadonlySet<string>;
  /** Common nouns after "of": "company" in "the head of the company". */
  complement: ReadonlySet<string>;
  /** Of the capitals before its noun, and of those after it: "nl" of "Northern League chairman". */
  initials: readonly string[];
}

/** How well an office that is known of someone goes with one that a noun phrase names. */
export type Fit = 'CONFIRMED' | 'POSSIBLE' | 'NONE';

const ONE_WORD: Record<string, string> = {
  'sen.': 'senator',
  sen: 'senator',
  'gov.': 'governor',
  gov: 'governor',
  'gen.': 'general',
  'col.': 'colonel',
  'capt.': 'captain',
  'rep.': 'representative',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  premier: 'prime minister',
  pm: 'prime minister',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  advisor: 'adviser',
  ceo: 'executive',
  businesswoman: 'businessman',
};
/** Two words that are one head, by the second: "secretary general" is neither a secretary nor a general. */
const TWO_WORDS: Record<string, RegExp> = {
  minister: /^prime$/,
  general: /^(?:secretary|director|attorney|surgeon|solicitor|inspector)$/,
  executive: /^chief$/,
  lady: /^first$/,
};
/** Who leads a state or a government, whatever the office is called there. */
const HEADS_OF: Record<string, string> = { state: 'president', government: 'prime minister' };
const RANKS = /^(?:deputy|vice|assistant|associate|acting|interim|former|ex|shadow|under|late|first|second)$/;
const PARTIES = /^(?:republican|democratic|conservative|labour|labor|liberal|democrat)$/;
const SPELLINGS: Record<string, string> = { defence: 'defense', labor: 'labour', democrat: 'democratic' };
/** Praise and age that an office does not have: "the veteran senator". */
const NO_FIELD = /^(?:veteran|longtime|outgoing|incoming|newly|top|senior|junior|billionaire|major|the|a|an|then|new)$/;
const LEADERS = new Set(['president', 'prime minister', 'chancellor', 'leader']);
/** Who is called the chief of a body: "the NHA chief". */
const CHIEFS = oneOf`chair president director head leader governor commissioner executive
  (?:director|secretary)\sgeneral`;

/** The office that the tokens name, without what an apposition adds; null when no word in them is a title. */
export function readOffice(tokens: readonly Token[], range: TokenRange): Office | null {
  const at = headOfOffice(tokens, range);
  if (at < 0) return null;
  const office = {
    head: ONE_WORD[tokens[at]!.lower] ?? tokens[at]!.lower,
    fields: new Set<string>(),
    ranks: new Set<string>(),
    country: null as string | null,
    bodies: new Set<string>(),
    complement: new Set<string>(),
    initials: [initialsOf(tokens, { from: range.from, to: at }), initialsOf(tokens, { from: at + 1, to: range.to })],
  };
  let from = at;
  if (at > range.from && TWO_WORDS[office.head]?.test(tokens[at - 1]!.lower)) {
    from--;
    if (office.head !== 'executive') office.head = `${tokens[from]!.lower} ${office.head}`;
  }
  office.head = office.head.replace('-', ' ');
  const rank = /^(ex|vice) /.exec(office.head)?.[1];
  if (rank) {
    office.ranks.add(rank === 'ex' ? 'former' : rank);
    office.head = office.head.slice(rank.length + 1);
  }
  readWords(tokens, { from: range.from, to: from }, office, office.fields);
  readWords(tokens, { from: at + 1, to: range.to }, office, office.complement);
  const [of] = office.fields;
  if (office.head === 'head' && office.fields.size === 1 && office.complement.size === 0 && HEADS_OF[of!]) {
    office.head = HEADS_OF[of!]!;
    office.fields.clear();
  }
  return office;
}

/** Whether a word is the noun of an office: "minister", "PM", "lady" in "the first lady". */
export function isOfficeNoun(tokens: readonly Token[], i: number): boolean {
  const { lower, text } = tokens[i]!;
  return TITLE_HEADS.has(lower) || text === 'PM' || (lower === 'lady' && tokens[i - 1]?.lower === 'first');
}

/** Index of the title that is the head: "minister" in "foreign minister of Norway, a former general". */
function headOfOffice(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) {
    if (!isOfficeNoun(tokens, i) && !isOccupation(tokens[i]!.lower)) continue;
    const next = i + 1 < to ? tokens[i + 1]! : null;
    if (!next || next.kind === 'MARK' || /^(?:of|to|for|at|in|on|and|who|from|with|under)$/.test(next.lower)) return i;
  }
  return -1;
}

/** Sorts the words before or after the head: names, ranks, and what is left to `others`. */
function readWords(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  office: { country: string | null; bodies: Set<string>; ranks: Set<string>; fields: Set<string> },
  others: Set<string>,
): void {
  for (let i = from; i < to; i++) {
    const { lower, text, kind } = tokens[i]!;
    const known = matchGazetteer(tokens, i, to);
    const country = countryOfAdjective(lower) ?? (known && isCountry(known.entry) ? known.entry : null);
    // An ambassador "to Norway" or "in Oslo" serves another country.
    const elsewhere = /^(?:to|in|at)$/.test(tokens[i - 1]?.lower ?? '');
    if (country && !elsewhere) office.country ??= country.countryCode;
    else if (known && known.entry.type !== 'PERSON') office.bodies.add(known.entry.name.toLowerCase());
    else if (kind === 'WORD' && !known && !NO_FIELD.test(lower) && !/^['’]/.test(text)) {
      if (RANKS.test(lower)) office.ranks.add(lower);
      else if (PARTIES.test(lower)) office.bodies.add(SPELLINGS[lower] ?? lower);
      else if (OFFICE_NAMES.has(lower) || OFFICE_FIELDS.has(lower) || TITLE_MODIFIERS.has(lower))
        office.fields.add(SPELLINGS[lower] ?? lower);
      else if (/^\p{Lu}/u.test(text) && !isCommonWord(lower)) office.bodies.add(lower);
      else if (others === office.fields || lower.length > 3) others.add(lower);
    }
    if (known) i = known.to - 1;
  }
}

/**
 * Whether someone of whom `held` is known may be who a noun phrase calls `wanted`: same head, same rank, every field
 * there. A country, body or party must not differ; where `held` leaves it out, it is POSSIBLE at most.
 */
export function fitOffice(wanted: Office, held: Office): Fit {
  const leads = wanted.head === 'leader' && wanted.country !== null && LEADERS.has(held.head);
  const heads = wanted.head === 'chief' && CHIEFS.test(held.head) && belongsTo(held, wanted.bodies);
  if (wanted.head !== held.head && !leads && !heads) return 'NONE';
  if (!sameWords(wanted.ranks, held.ranks) || !dealsWith(held, wanted.fields)) return 'NONE';
  if (wanted.complement.size > 0 && !hasAll(held.complement, wanted.complement)) return 'NONE';
  let fit: Fit = 'CONFIRMED';
  if (wanted.country) {
    if (held.country && held.country !== wanted.country) return 'NONE';
    if (!held.country) fit = 'POSSIBLE';
  }
  if (wanted.bodies.size > 0 && !belongsTo(held, wanted.bodies)) {
    if (held.bodies.size > 0) return 'NONE';
    fit = 'POSSIBLE';
  }
  return fit;
}

/** "the fisheries minister" for "Fisheries Minister" and "Minister of Fisheries": what the office deals with. */
function dealsWith({ fields, bodies, complement }: Office, wanted: ReadonlySet<string>): boolean {
  const isHeld = (word: string) => {
    const forms = [word, `${word}s`, word.replace(/s$/, '')];
    return [fields, bodies, complement].some((set) => forms.some((form) => set.has(form)));
  };
  return [...wanted].every(isHeld);
}

/** Whether an office is told to be of a body, also by its initials: "NHA" of the "Northern Harbour Authority". */
function belongsTo({ bodies, initials }: Office, wanted: ReadonlySet<string>): boolean {
  const isShort = (word: string) => word.length > 1 && initials.some((letters) => letters.endsWith(word));
  return wanted.size > 0 && [...wanted].every((word) => bodies.has(word) || isShort(word));
}

const initialsOf = (tokens: readonly Token[], { from, to }: TokenRange): string =>
  tokens
    .slice(from, to)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ lower }) => lower[0])
    .join('');

const hasAll = (set: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => [...wanted].every((w) => set.has(w));

const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && hasAll(a, b);

const CURATED = new Map<string, Office>();

/** The office that a line of `lexicon/people.ts` gives: "foreign minister NO", "spokesman NO Storting". */
export function curatedOffice(printed: string): Office {
  const known = CURATED.get(printed);
  if (known) return known;
  const [, words, country, body] = /^([a-z -]+?)(?: ([A-Z]{2})(?= |$))?(?: ([A-Z].*))?$/.exec(printed)!;
  const tokens = tokenizeText(words!);
  const office = {
    ...readOffice(tokens, { from: 0, to: tokens.length })!,
    country: country ?? null,
    bodies: new Set(body ? [body.toLowerCase()] : []),
  };
  CURATED.set(printed, office);
  return office;
}
