import { type Chart, DATES, type Dimension } from '../model/schema.ts';
import { READY_QUESTIONS, type ReadyQuestion } from './ready-questions.ts';

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
  kind: 'kind',
  cue: 'cue',
  verb: 'cue',
};

/** `per month`, `by speakers`, `over time and outlet` */
const BY = /\b(?:per|by|over|each|and|,)\s*([a-z]+)/g;

/** `statements per week by outlet`, which is none of the ready questions. Undefined for what it cannot read. */
export function readQuestion(typed: string): ReadyQuestion | undefined {
  const text = typed.trim().toLowerCase();
  const [, unit] = /^(?:number of |how many |count of )?(quotes|statements)\b/.exec(text) ?? [];
  if (!unit) return undefined;
  const named = [...text.matchAll(BY)].map(([, word]) => WORDS[word!] ?? WORDS[word!.replace(/s$/, '')]);
  if (named.length === 0 || named.length > 3 || named.includes(undefined)) return undefined;
  const by = [...new Set(named as Dimension[])];
  if (by.filter((one) => DATES.includes(one)).length > 1) return undefined;
  const isStatements = unit === 'statements';
  return {
    words: capital(typed.trim()),
    question: { ask: 'counts', by, ...(isStatements && { unit: 'statements' as const }) },
    chart: chartFor(by),
  };
}

function chartFor(by: readonly Dimension[]): Chart | undefined {
  const isTime = by.some((one) => DATES.includes(one));
  if (by.length === 1) return 'bar';
  if (by.length === 2) return isTime ? 'line' : 'stacked';
  return undefined;
}

/** What may be meant by what is typed: a question of its own first, then the ready ones that have its words. */
export function questionsFor(typed: string): ReadyQuestion[] {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const ready = READY_QUESTIONS.filter((one) => words.every((word) => one.words.toLowerCase().includes(word)));
  const own = readQuestion(typed);
  return own && !ready.some((one) => one.words.toLowerCase() === own.words.toLowerCase()) ? [own, ...ready] : ready;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
