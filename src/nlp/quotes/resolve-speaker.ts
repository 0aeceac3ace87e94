import type { Name } from '../names/find-names.ts';
import type { TokenRange } from '../sentences.ts';
import { resolveNominal } from './resolve-nominal.ts';
import { antecedent, resolvePronoun } from './resolve-pronoun.ts';
import { firstNameFrom, type OpenSpeaker, type ResolvedSpeaker, type SpeakerContext } from './speaker-context.ts';

const PRONOUNS = /^(?:he|she|it|they|i|we|you|him|her|them)$/;
const RELATIVES = /^(?:who|which|that|whose)$/;
const PREPOSITIONS = /^(?:of|for|to|from|with|by|in|at|on|against|near|under|behind)$/;

/** Says who a speaker phrase stands for, by name, pronoun or noun. Leaves it open (null) rather than guess. */
export function resolveSpeaker(context: SpeakerContext, speaker: OpenSpeaker): ResolvedSpeaker {
  const { tokens } = context.document;
  const word = tokens[speaker.from]!.lower;
  if (speaker.to - speaker.from === 1 && RELATIVES.test(word)) {
    return { form: 'PRONOUN', entity: antecedent(context, speaker.from), role: null };
  }
  if (speaker.to - speaker.from === 1 && PRONOUNS.test(word)) {
    return { form: 'PRONOUN', entity: resolvePronoun(context, speaker), role: null };
  }
  const named = headName(context, speaker);
  if (named !== null) {
    return { form: 'NAME', entity: context.linked.entityOf[named]!, role: context.roles[named] ?? null };
  }
  return { form: 'NOMINAL', entity: resolveNominal(context, speaker), role: null };
}

/** Index of the name that is the head of the phrase: "Orlova" in "the club's captain, Maria Orlova", or null. */
function headName(context: SpeakerContext, speaker: TokenRange): number | null {
  const { document, names } = context;
  const { tokens } = document;
  let open: number | null = null;
  for (let i = firstNameFrom(names, speaker.from); i < names.length && names[i]!.from < speaker.to; i++) {
    const name = names[i]!;
    if (isModifier(context, speaker, name) || isGoverned(context, speaker, i)) continue;
    if (name.type === 'PERSON') return i;
    const ends = name.to >= speaker.to || /^(?:,|and|\()$/.test(tokens[name.to]!.lower);
    if (ends && !isCutShort(context, speaker, name)) open ??= i;
  }
  return open;
}

/** "Cole's lawyer", "a Cole adviser": the name only tells whose. */
function isModifier({ document }: SpeakerContext, speaker: TokenRange, name: Name): boolean {
  const { tokens, tags } = document;
  const next = name.to < speaker.to ? tokens[name.to]! : null;
  if (!next) return false;
  if (/^['’]s?$/.test(next.text)) return true;
  return name.type === 'PERSON' && next.text === next.lower && /^(?:NNS?|JJ)$/.test(tags[name.to]!);
}

/** "an aide to Mr Cole", "the leaders of Norway and Denmark": the name hangs on a noun before it. */
function isGoverned({ document, names, roles }: SpeakerContext, speaker: TokenRange, index: number): boolean {
  const { tokens } = document;
  const name = names[index]!;
  // "the mayor of Oslo Anna Lind"
  if (name.type === 'PERSON' && names[index - 1]?.to === name.from) return false;
  // "the Secretary of State Anna Lind": her own title holds the preposition.
  const start = roles[index] && roles[index].to <= name.from ? roles[index].from : name.from;
  for (let i = start - 1; i > speaker.from; i--) {
    const { lower, kind } = tokens[i]!;
    if (PREPOSITIONS.test(lower)) return true;
    if (kind === 'MARK' && lower !== '-') return false;
  }
  return false;
}

/** "Tennis Norway" is not Norway: a capital before the name belongs to it. */
function isCutShort({ document }: SpeakerContext, speaker: TokenRange, name: Name): boolean {
  const { tokens, tags } = document;
  const before = name.from > speaker.from ? tokens[name.from - 1]! : null;
  return (
    before !== null &&
    before.lower !== 'the' &&
    name.type === 'PLACE' &&
    /^\p{Lu}/u.test(before.text) &&
    /^NN/.test(tags[name.from - 1]!)
  );
}
