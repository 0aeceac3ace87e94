import type { ExtractedEntity } from '../../domain/entity.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { COUNTRIES } from '../../nlp/lexicon/countries.ts';

/** A body that every country has one of: its foreign ministry, its parliament. */
export interface NationalBody {
  /** "foreign ministry", "parliament": the same for all spellings. */
  kind: string;
  /** ISO 3166-1 alpha-2 as the name tells it; null when the name does not. */
  country: string | null;
}

const PORTFOLIO =
  '(foreign|foreign affairs|defen[cs]e|interior|internal affairs|finance|health|justice|energy|economy|education|' +
  'culture|transport|trade|agriculture)';
const MINISTRY = [
  new RegExp(`^(?:(?<owner>.+) )?${PORTFOLIO} ministry(?: of (?<of>.+))?$`),
  new RegExp(`^(?:(?<owner>.+) )?ministry of (?:the )?${PORTFOLIO}(?: of (?<of>.+))?$`),
];
const OTHER_KINDS =
  'parliament|national assembly|supreme court|constitutional court|high court|central bank|electoral commission|' +
  'election commission|senate|house of representatives|congress|army|navy|air force|coast guard';
const OTHERS = new RegExp(`^(?:(?<owner>.+) )?(?<kind>${OTHER_KINDS})(?: of (?<of>.+))?$`);

/** Bodies that American news calls by the bare name. */
const AMERICAN = new Set(
  'supreme court,senate,house of representatives,congress,army,navy,air force,coast guard'.split(','),
);

/** Country code by every normalized name, adjective and genitive: "russia", "russian", "russias". */
const CODES = new Map<string, string>();
/** Names and adjectives by country code, normalized. */
const WORDS = new Map<string, { names: string[]; adjectives: string[] }>();

for (const { code, peoples, peopleWords, ...country } of COUNTRIES) {
  const names = country.names.map(normalizeName);
  const adjectives = peopleWords.map(normalizeName).filter(Boolean);
  // "South Korean" is printed with its space, so that the list has it in two words.
  if (/^(?:South|North|New|Costa|Sri|Saudi) [A-Z]/.test(peoples)) adjectives.push(normalizeName(peoples));
  WORDS.set(code, { names, adjectives });
  for (const word of [...names, ...names.map((name) => `${name}s`), ...adjectives])
    if (!CODES.has(word)) CODES.set(word, code);
}

/** The national body that an organization's name is one of; null for others. */
export function readNationalBody(name: string): NationalBody | null {
  const normalized = normalizeName(name);
  for (const pattern of MINISTRY) {
    const found = pattern.exec(normalized);
    if (found) return withOwner(`${portfolio(found[2]!)} ministry`, found.groups!);
  }
  const found = OTHERS.exec(normalized);
  return found ? withOwner(found.groups!.kind!, found.groups!) : null;
}

function withOwner(kind: string, { owner, of }: Record<string, string | undefined>): NationalBody | null {
  // "American Congress of Botanists" is no body of a country.
  if (owner !== undefined && of !== undefined) return null;
  const printed = owner ?? of?.replace(/^the /, '');
  if (printed === undefined) return { kind, country: null };
  const country = CODES.get(printed);
  // "Iowa Supreme Court", "European Parliament": bodies of their own.
  return country === undefined ? null : { kind, country };
}

const portfolio = (word: string): string => {
  if (word === 'foreign affairs') return 'foreign';
  if (word === 'internal affairs') return 'interior';
  return word.replace('defence', 'defense');
};

/** Normalized names under which the body may be known, at most a few dozen. */
export function namesOfBody({ kind, country }: NationalBody): string[] {
  const { names, adjectives } = WORDS.get(country ?? '') ?? { names: [], adjectives: [] };
  const field = kind.endsWith(' ministry') ? kind.slice(0, -' ministry'.length) : null;
  const bare = field === null ? [kind] : [kind, `ministry of ${field}`, ...(SPELT[field] ?? [])];
  const owned = bare.flatMap((body) => [
    ...adjectives.slice(0, 2).map((adjective) => `${adjective} ${body}`),
    ...names
      .slice(0, 3)
      .flatMap((name) => [`${name} ${body}`, `${name}s ${body}`, `${body} of ${name}`, `${body} of the ${name}`]),
  ]);
  return [...bare, ...owned];
}

const SPELT: Record<string, string[]> = {
  foreign: ['ministry of foreign affairs'],
  defense: ['defence ministry', 'ministry of defence'],
  interior: ['ministry of internal affairs'],
};

/**
 * A national body with the country whose it is: as its own name or another form of it tells, or else as the only
 * country does that the article's places lie in. American bodies are so unless the article is on one other country
 * alone. Undecided, it has no country. Organizations of other kinds are given back as they are.
 */
export function settleBody(entity: ExtractedEntity, article: readonly ExtractedEntity[]): ExtractedEntity {
  const body = entity.type === 'ORGANIZATION' ? readNationalBody(entity.name) : null;
  if (!body) return entity;
  const forms = [body, ...entity.aliases.map(readNationalBody)];
  const told = forms.find((form) => form !== null && form.country !== null)?.country ?? ACRONYMS[entity.acronym ?? ''];
  const countryCode = told ?? countryOfArticle(article, AMERICAN.has(body.kind));
  return { ...entity, countryCode, externalIds: countryCode === 'US' || told ? entity.externalIds : [] };
}

const ACRONYMS: Record<string, string> = { MoD: 'GB' };

function countryOfArticle(article: readonly ExtractedEntity[], isAmerican: boolean): string | null {
  const codes = new Set(article.flatMap(({ type, countryCode }) => (type === 'PLACE' && countryCode) || []));
  if (isAmerican && (codes.size === 0 || codes.has('US'))) return 'US';
  return codes.size === 1 ? [...codes][0]! : null;
}

/** Whether it is a national body of a country that nobody knows. */
export const isUndecidedBody = (entity: ExtractedEntity): boolean =>
  entity.type === 'ORGANIZATION' &&
  entity.countryCode === null &&
  entity.externalIds.length === 0 &&
  readNationalBody(entity.name) !== null;
