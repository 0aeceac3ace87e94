import { type Chart, DATES, type Dimension, type PanelFilter } from '../model/schema.ts';
import { queryQuestion, READY_QUESTIONS, type ReadyQuestion } from './ready-questions.ts';

/** What people call the things that quotes can be counted by. */
const WORDS: Record<string, Dimension> = {
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  year: 'year',
  yearly: 'year',
  time: 'time',
  date: 'time',
  speaker: 'speaker',
  person: 'speaker',
  voice: 'speaker',
  who: 'speaker',
  outlet: 'outlet',
  newspaper: 'outlet',
  medium: 'outlet',
  source: 'outlet',
  about: 'about',
  subject: 'about',
  topic: 'about',
  target: 'about',
  stance: 'stance',
  framing: 'stance',
  kind: 'kind',
  wording: 'kind',
  cue: 'cue',
  verb: 'cue',
};

/** `per month`, `by speakers`, `over time and outlet` */
const BY = /\b(?:per|by|over|each|and|,)\s*([a-z]+)/g;

/** What is no name behind "of" or "about": `number of quotes`, `share of voice`, `about whom`. */
const NO_NAME = 'quotes|statements|articles|speakers|outlets|voice|whom|what';

/** `of Ann Lee`, `about the harbour` */
const NAME = new RegExp(
  `\\s*\\b(of|about)\\s+(?!(?:${NO_NAME})\\b)(.+?)(?=\\s+(?:of|about|per|by|over|each|and)\\s|[,:?]|$)`,
  'giu',
);

/** What is asked, without the names in it, and whose quotes are meant. */
function takeNames(typed: string): { rest: string; names: string; filter?: PanelFilter } {
  const filter: PanelFilter = {};
  const rest = typed.replace(NAME, (_, word: string, name: string) => {
    filter[word.toLowerCase() === 'of' ? 'speaker' : 'about'] = [name.trim().slice(0, 200)];
    return '';
  });
  const { speaker, about } = filter;
  const names = `${speaker ? ` of ${speaker[0]}` : ''}${about ? ` about ${about[0]}` : ''}`;
  return names === '' ? { rest: typed, names } : { rest: rest.trim(), names, filter };
}

/**
 * `statements per week by outlet of Ann Lee`, which is none of the ready questions. Undefined for what it cannot read.
 */
export function readQuestion(typed: string): ReadyQuestion | undefined {
  const { rest, filter } = takeNames(typed.trim());
  const text = rest.toLowerCase();
  const [, unit] = /^(?:number of |how many |count of )?(quotes|statements)\b/.exec(text) ?? [];
  if (!unit) return undefined;
  const named = [...text.matchAll(BY)].map(([, word]) => WORDS[word!] ?? WORDS[word!.replace(/s$/, '')]);
  if (named.length === 0 || named.length > 3 || named.includes(undefined)) return undefined;
  const by = [...new Set(named as Dimension[])];
  if (by.filter((one) => DATES.includes(one)).length > 1) return undefined;
  return {
    words: capital(typed.trim()),
    question: { ask: 'counts', by, ...(unit === 'statements' && { unit: 'statements' as const }) },
    chart: chartFor(by),
    ...(filter && { filter }),
  };
}

function chartFor(by: readonly Dimension[]): Chart | undefined {
  const isTime = by.some((one) => DATES.includes(one));
  if (by.length === 1) return 'bar';
  if (by.length === 2) return isTime ? 'line' : 'stacked';
  return undefined;
}

/** `{ quotes { ... } }`, `query Name($filter: QuoteFilter) { ... }`, after lines of comment. */
const QUERY = /^\s*(?:#[^\n]*\n\s*)*(?:query\b[^{}]*)?\{/;

/** A query of the API that was put where a question in words is asked for. */
export const readQuery = (typed: string): ReadyQuestion | undefined =>
  QUERY.test(typed) ? queryQuestion(typed.slice(0, 20_000)) : undefined;

/** What may be meant by what is typed: a question of its own first, then the ready ones that have its words. */
export function questionsFor(typed: string): ReadyQuestion[] {
  const query = readQuery(typed);
  if (query) return [query];
  const own = readQuestion(typed);
  const asTyped = readyOnes(typed);
  const { rest, names, filter } = takeNames(typed.trim());
  // "Talks about" is the beginning of a ready question as well as of a name.
  const ready =
    asTyped.length > 0 || !filter
      ? asTyped
      : readyOnes(rest).map((one) => ({ ...one, words: one.words.replace(/:.*/, '') + names, filter }));
  return own && !ready.some((one) => one.words.toLowerCase() === own.words.toLowerCase()) ? [own, ...ready] : ready;
}

function readyOnes(typed: string): ReadyQuestion[] {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return READY_QUESTIONS.filter((one) => words.every((word) => one.words.toLowerCase().includes(word)));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
