import type { ExtractedQuote } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import type { TokenRange } from '../sentences.ts';
import { rateConfidence } from './confidence.ts';
import { kindOfContent, verbatimParts } from './quote-kind.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { readSaidOn } from './said-on.ts';
import { firstNameFrom, type PreviousSpeaker, type ResolvedSpeaker, type SpeakerContext } from './speaker-context.ts';

const UNKNOWN: ResolvedSpeaker = { form: 'NOMINAL', entity: null, role: null };

/** Turns attributions into quotes: spans for tokens, entities for phrases. One quote each, in the same order. */
export function makeQuotes(
  context: SpeakerContext,
  attributions: readonly Attribution[],
  publishedAt: string | null,
): ExtractedQuote[] {
  let previous: PreviousSpeaker | null = null;
  return attributions.map((attribution) => {
    const { speaker, content, guessed } = attribution;
    const about = entitiesWithin(context, content);
    const resolved = speaker ? resolveSpeaker(context, { ...speaker, previous, spokenOf: new Set(about) }) : UNKNOWN;
    if (speaker && !guessed && isSomebody(context, resolved, speaker))
      previous = { entity: resolved.entity, at: speaker.from };
    return makeQuote(context, attribution, { resolved, about }, publishedAt);
  });
}

/** Whether the next "he" may go on with this speaker: also an "analyst" without a name, and not a plural. */
const isSomebody = ({ document }: SpeakerContext, resolved: ResolvedSpeaker, speaker: TokenRange): boolean =>
  resolved.entity !== null ||
  (resolved.form === 'NOMINAL' &&
    document.tokens.slice(speaker.from, speaker.to).some((t) => TITLE_HEADS.has(t.lower)));

function makeQuote(
  context: SpeakerContext,
  attribution: Attribution,
  { resolved, about }: { resolved: ResolvedSpeaker; about: number[] },
  publishedAt: string | null,
): ExtractedQuote {
  const { document } = context;
  const { content, cue, verb, speaker, guessed, speech } = attribution;
  const span = (range: TokenRange): Span => ({
    start: document.tokens[range.from]!.start,
    end: document.tokens[range.to - 1]!.end,
  });
  const kind = kindOfContent(document, content);
  const form = speaker ? resolved.form : null;
  return {
    content: content.map(span),
    verbatim: verbatimParts(document, content),
    kind,
    cue: cue && verb ? { span: span(cue), lemma: verb.lemma, stance: verb.stance } : null,
    speaker: speaker && { span: span(speaker), form: resolved.form },
    speakerEntity: resolved.entity,
    role: resolved.role && span(resolved.role),
    via: relayOf(context, attribution),
    about,
    saidOn: readSaidOn(document, attribution, publishedAt),
    speech: Math.round(speech * 100) / 100,
    confidence: rateConfidence({
      kind,
      form,
      guessed,
      relayed: attribution.relay !== null,
      resolved: resolved.entity !== null,
      unsure: form === 'PRONOUN' && resolved.entity !== null && isUnsure(context, resolved.entity),
      speech,
    }),
  };
}

const isUnsure = ({ linked }: SpeakerContext, entity: number): boolean =>
  linked.entities[entity]!.type === 'PERSON' && linked.pronounOf[entity] === null;

function relayOf(context: SpeakerContext, { relay }: Attribution): ExtractedQuote['via'] {
  if (!relay) return [];
  const { tokens } = context.document;
  const span = { start: tokens[relay.from]!.start, end: tokens[relay.to - 1]!.end };
  return [{ span, entity: resolveSpeaker(context, { ...relay, previous: null, spokenOf: new Set() }).entity }];
}

/** Entities named inside the content, each once, in text order. */
function entitiesWithin({ names, linked }: SpeakerContext, content: readonly TokenRange[]): number[] {
  const found = new Set<number>();
  for (const { from, to } of content) {
    for (let i = firstNameFrom(names, from); i < names.length && names[i]!.to <= to; i++) {
      const entity = linked.entityOf[i];
      if (entity !== null && entity !== undefined) found.add(entity);
    }
  }
  return [...found];
}
