import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';

/** Verbs of which one may be one's own hearer. */
const TO_HEARER = /^(?:tell|promise|remind|ask|warn|assure|persuade|convince)$/;
const ONESELF = oneOf`myself yourself himself herself itself ourselves yourselves themselves oneself`;
/** What a look may be said to tell: "Her face said it all", "The score says a lot about the match". */
const HOW_MUCH =
  /^(?:it all|everything|volumes|(?:a lot|a great deal|much|plenty|volumes|more|something|everything) about\b)/;

/** Whether nobody else can have heard it: "told herself that it would pass", "Her face said it all". */
export function isInward({ tokens }: Document, { cue, verb, content }: Attribution): boolean {
  if (!cue || !verb || content[0]!.from < cue.to) return false;
  const { from, to } = content[0]!;
  if (TO_HEARER.test(verb.lemma)) {
    const hearer = tokens.slice(cue.from + 1, from + 1).find(({ kind }) => kind !== 'MARK');
    return hearer !== undefined && ONESELF.test(hearer.lower);
  }
  if (!/^(?:say|tell|speak)$/.test(verb.lemma)) return false;
  const words = tokens.slice(from, Math.min(to, from + 4)).map(({ lower }) => lower);
  return HOW_MUCH.test(words.join(' ')) && !(words[0] === 'everything' && to - from > 1 && words[1] !== 'about');
}
