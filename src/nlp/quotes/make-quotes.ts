import { firstIndex } from '../../domain/first-index.ts';
import type { ExtractedQuote, QuoteExplanation, QuoteKind } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { aroundMarkup } from '../layers/markup.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { readSaidOn } from './dates/said-on.ts';
import { kindOfContent, verbatimParts } from './quote-kind.ts';
import { findRelays } from './relays/find-relays.ts';
import { markTold } from './relays/mark-told.ts';
import type { NamedArticle, ResolvedSpeaker } from './speakers/context/speaker-context.ts';
import { resolveSpeakers, type SpeakersOf } from './speakers/resolve-speakers.ts';
import { readPolarity } from './stance/polarity.ts';
import { shareSureness } from './sureness/share-sureness.ts';
import { rateSureness, type Sureness } from './sureness/sureness.ts';
import { markUnsaid } from './unsaid/mark-unsaid.ts';

/**
 * The sixth stage. It reads attributions and the article with its names, and gives one quote for each attribution, in
 * the same order: spans stand for tokens, and entities for phrases.
 */
export function makeQuotes(
  article: NamedArticle,
  attributions: readonly Attribution[],
  publishedAt: string | null,
): ExtractedQuote[] {
  const marked = markTold(
    article,
    attributions.map((attribution) => markUnsaid(article.document, attribution)),
  );
  const relays = findRelays(article, marked);
  const relayed = marked.map((attribution, i) =>
    attribution.relay === relays[i] ? attribution : { ...attribution, relay: relays[i]! },
  );
  const speakers = resolveSpeakers(article, relayed);
  const kinds = relayed.map(({ isTranscript, content }) =>
    isTranscript ? 'DIRECT' : kindOfContent(article.document, content),
  );
  const sureness = shareSureness(
    speakers,
    relayed.map((attribution, i) => rateSureness(article, attribution, speakers[i]!.speaker, kinds[i]!)),
  );
  return relayed.map((attribution, i) =>
    makeQuote(article, attribution, speakers[i]!, kinds[i]!, sureness[i]!, publishedAt),
  );
}

function makeQuote(
  article: NamedArticle,
  attribution: Attribution,
  { speaker: resolved, joint, printed, relay, about }: SpeakersOf,
  kind: QuoteKind,
  sureness: Sureness,
  publishedAt: string | null,
): ExtractedQuote {
  const { document } = article;
  const { content, cue, verb, speech } = attribution;
  const span = (range: TokenRange): Span => ({
    start: document.tokens[range.from]!.start,
    end: document.tokens[range.to - 1]!.end,
  });
  const withoutMarkup = (whole: Span): Span[] => aroundMarkup(document.text, document.markup, whole);
  const said = content.map(span);
  return {
    content: said.flatMap(withoutMarkup),
    verbatim: (attribution.isTranscript ? said : verbatimParts(document, content)).flatMap(withoutMarkup),
    kind,
    cue: cue && verb ? { span: span(cue), lemma: verb.lemma, ...readPolarity(document, attribution) } : null,
    speaker: printed && { span: nameAmong(withoutMarkup(span(printed)), printed, article), form: resolved.form },
    speakerEntity: sureness.isNamed ? resolved.entity : null,
    jointSpeakers: sureness.isNamed ? joint : [],
    role: resolved.role && span(resolved.role),
    via: relay && attribution.relay ? [{ span: span(attribution.relay), entity: relay.entity }] : [],
    about,
    saidOn: readSaidOn(document, attribution, publishedAt),
    speech: hundredths(speech),
    ...explain(attribution, resolved, sureness),
  };
}

/** "Idris Cole" of "Mayor", "Idris Cole", "of Harlow": of the parts around marks, those that hold the name. */
function nameAmong(parts: readonly Span[], whole: TokenRange, { document: { tokens }, names }: NamedArticle): Span {
  if (parts.length === 1) return parts[0]!;
  const first = firstIndex(names.length, (i) => names[i]!.from >= whole.from);
  const last = firstIndex(names.length, (i) => names[i]!.from >= whole.to);
  const own = names.slice(first, last);
  const named = own.find(({ type }) => type === 'PERSON') ?? own[0];
  if (!named) return parts[0]!;
  const holding = parts.filter(
    ({ start, end }) => start <= tokens[named.to - 1]!.start && tokens[named.from]!.start < end,
  );
  return { start: holding[0]!.start, end: holding.at(-1)!.end };
}

/** How sure the stages are together: of the words, and of whom they belong to. */
function explain(
  { foundBy }: Attribution,
  { evidence }: ResolvedSpeaker,
  { words, speaker, isNamed }: Sureness,
): Pick<ExtractedQuote, 'confidence' | 'explanation'> {
  const explanation: QuoteExplanation = {
    foundBy,
    attributionProbability: hundredths(words),
    speakerBy: isNamed ? evidence : 'NONE',
    speakerProbability: hundredths(speaker),
  };
  // A speaker left open is not claimed, so nothing but the words can be wrong.
  return { confidence: hundredths(words * (isNamed ? speaker : 1)), explanation };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
