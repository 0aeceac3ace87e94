import type { Analysis, ArticleText, Extractor } from './domain/analysis.ts';
import type { EntityType } from './domain/entity.ts';
import type { ExtractedQuote, MentionForm, Polarity, QuoteExplanation, QuoteKind, Stance } from './domain/quote.ts';
import { repairText } from './domain/repair-text.ts';
import type { Span } from './domain/span.ts';
import { messageOf, StartupError } from './errors.ts';
import { analyze, analyzeAccurately, loadModels } from './nlp/analyze.ts';

export interface ExtractOptions {
  /**
   * False goes by what corpora annotate: a quotation that no word attributes (a paragraph that is nothing but a
   * quotation) is a further piece of the statement that it follows, or is left out when it follows none; and statements
   * inside another's statement ("the Kremlin said Putin believed ...") are left out.
   */
  cueless: boolean;
}

/** An article as `extract` reads it, one a line. */
export interface ExtractInput extends ArticleText {
  id: string;
}

type Pair = [start: number, end: number];

/** What `extract` writes for an article. Offsets are UTF-16 units into its text, half-open. */
export interface ExtractLine {
  id: string;
  quotes: {
    content: Pair[];
    /** One pair, or none for a quotation that no word attributes. */
    cue: Pair[];
    speaker: Pair | null;
    speakerName: string | null;
    /** Everyone who says it, the one of `speakerName` first: several when the statement is joint. */
    speakerNames: string[];
    kind: QuoteKind;
    /** What its cue does to the statement; null without a cue. */
    stance: Stance | null;
    /** NEGATED: its cue says that it was not said. */
    polarity: Polarity;
    /** 0 to 1: speech rather than an attitude. */
    speech: number;
    confidence: number;
    explanation: QuoteExplanation;
  }[];
  mentions: { start: number; end: number; type: EntityType; name: string; form: MentionForm }[];
  /** Milliseconds that the analysis took. */
  ms: number;
}

/** A line that could not be read, counted from 1. */
export interface ExtractError {
  line: number;
  reason: string;
}

/** Analyzes one article and writes down what was found, every attribution with its `speech`. */
export function extractArticle(article: ExtractInput, options: ExtractOptions): ExtractLine {
  const started = performance.now();
  const { text, origins } = repairText(article.text);
  const analysis = analyze({ ...article, text });
  const ms = Math.round((performance.now() - started) * 100) / 100;
  return atOrigins(toExtractLine({ ...article, text }, analysis, ms, options), origins);
}

/** The same with the pretrained encoder besides. */
export async function extractArticleAccurately(article: ExtractInput, options: ExtractOptions): Promise<ExtractLine> {
  const started = performance.now();
  const { text, origins } = repairText(article.text);
  const analysis = await analyzeAccurately({ ...article, text });
  const ms = Math.round((performance.now() - started) * 100) / 100;
  return atOrigins(toExtractLine({ ...article, text }, analysis, ms, options), origins);
}

/** The line with its offsets moved from the repaired text to the one given. */
function atOrigins(line: ExtractLine, origins: Int32Array | null): ExtractLine {
  if (!origins) return line;
  const pair = ([start, end]: Pair): Pair => [origins[start]!, origins[end]!];
  return {
    ...line,
    quotes: line.quotes.map((quote) => ({
      ...quote,
      content: quote.content.map(pair),
      cue: quote.cue.map(pair),
      speaker: quote.speaker && pair(quote.speaker),
    })),
    mentions: line.mentions.map((mention) => ({
      ...mention,
      start: origins[mention.start]!,
      end: origins[mention.end]!,
    })),
  };
}

/** The line for an analysis that is already there. */
export function toExtractLine(
  article: ExtractInput,
  analysis: Analysis,
  ms: number,
  options: ExtractOptions,
): ExtractLine {
  const { entities, mentions, quotes } = analysis;
  return {
    id: article.id,
    quotes: (options.cueless ? quotes : joinCueless(quotes)).map((quote) => ({
      content: quote.content.map(toPair),
      cue: quote.cue ? [toPair(quote.cue.span)] : [],
      speaker: quote.speaker && toPair(quote.speaker.span),
      speakerName: quote.speakerEntity === null ? null : entities[quote.speakerEntity]!.name,
      speakerNames: speakersOf(quote).map((entity) => entities[entity]!.name),
      kind: quote.kind,
      stance: quote.cue?.stance ?? null,
      polarity: quote.cue?.negated ? 'NEGATED' : 'SAID',
      speech: quote.speech,
      confidence: quote.confidence,
      explanation: quote.explanation,
    })),
    mentions: mentions.map(({ start, end, type, form, entity }) => ({
      start,
      end,
      type,
      name: entity === null ? article.text.slice(start, end) : entities[entity]!.name,
      form,
    })),
    ms,
  };
}

/** Each quotation without a cue as a piece of the last statement of its speaker, as far as one is near. */
function joinCueless(quotes: readonly ExtractedQuote[]): ExtractedQuote[] {
  const joined: ExtractedQuote[] = [];
  for (const quote of quotes) {
    if (quote.cue !== null) {
      if (!joined.slice(-3).some((outer) => isInside(quote, outer))) joined.push(quote);
      continue;
    }
    const at = joined.findLastIndex(
      ({ speaker }) => speaker !== null && speaker.span.start === quote.speaker?.span.start,
    );
    const own = joined[at];
    if (own && at >= joined.length - 3) joined[at] = { ...own, content: [...own.content, ...quote.content] };
  }
  return joined;
}

/** Whether a statement stands in another one: of Putin, in "the Kremlin said Putin believed ...". */
const isInside = ({ content }: ExtractedQuote, outer: ExtractedQuote): boolean =>
  content.every(({ start, end }) => outer.content.some((piece) => piece.start <= start && end <= piece.end));

const speakersOf = ({ speakerEntity, jointSpeakers }: ExtractedQuote): number[] =>
  speakerEntity === null ? [] : [speakerEntity, ...jointSpeakers];

const toPair = ({ start, end }: Span): Pair => [start, end];

/**
 * Reads articles as JSON Lines and hands a line of JSON for each to `write`, in the same order, one at a time. A line
 * that is no article goes to `reportError`, and the rest goes on; blank lines are passed over.
 * @throws StartupError before anything is read when the extractor does not work.
 */
export async function extractJsonLines(
  lines: AsyncIterable<string>,
  write: (line: string) => unknown,
  options: ExtractOptions & { extractor?: Extractor; reportError: (error: ExtractError) => void },
): Promise<{ articles: number; errors: number }> {
  const { extractor = 'fast' } = options;
  await loadModels(extractor).catch((error: unknown) => {
    throw new StartupError(`the ${extractor} extractor does not work: ${messageOf(error)}`);
  });
  const count = { articles: 0, errors: 0 };
  let line = 0;
  for await (const json of lines) {
    line++;
    if (!json.trim()) continue;
    const article = readArticle(json);
    if (typeof article === 'string') {
      count.errors++;
      options.reportError({ line, reason: article });
      continue;
    }
    const extracted =
      extractor === 'accurate' ? await extractArticleAccurately(article, options) : extractArticle(article, options);
    await write(JSON.stringify(extracted));
    count.articles++;
  }
  return count;
}

/** The article on a line, or the reason why there is none. */
function readArticle(json: string): ExtractInput | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'wanted an object with "id" and "text"';
  const { id, text, title, publishedAt, publisher } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  return { id: String(id), text, title: asText(title), publishedAt: asText(publishedAt), publisher: asText(publisher) };
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
