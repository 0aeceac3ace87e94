import type { Analysis } from '../../domain/analysis.ts';
import { type ExtractedQuote, isSpeech } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { Pair } from '../corpus.ts';
import { samePerson } from '../same-person.ts';
import { jaccard, readWords, shared, type WordSet, wordsInPieces } from '../words.ts';
import type { LabelledText, QuoteLabel } from './labelled-texts.ts';

/** What is judged of a quote. */
type Judgeable = Pick<ExtractedQuote, 'content' | 'speech' | 'speakerEntity'>;

/** What the speakers of labels are looked up in. */
export type NamesOfText = Pick<Analysis, 'entities' | 'mentions'>;

/** What is right about a stored quote. */
export interface JudgedQuote<Quote extends Judgeable = ExtractedQuote> {
  quote: Quote;
  /** Whether it is a statement whose words are found by half and more, as the corpus is scored. */
  isFound: boolean;
  /** Whether the words are the right ones, but for one in twenty. */
  isWhole: boolean;
  /** RIGHT and WRONG ones are named; a MISSED one is open although the text names the speaker; null is not judged. */
  speaker: 'RIGHT' | 'WRONG' | 'RIGHTLY_OPEN' | 'MISSED' | null;
}

/** From this share of their words on two stretches are the same but for punctuation and a word at the edge. */
const WHOLE = 0.95;
const FOUND = 0.5;
const SAME = 0.8;

/**
 * Judges the stored quotes of a text by its labels. A quote is compared with the label that it shares most words with,
 * when that is half of either; what no label speaks of is left out, or wrong where the labels are complete.
 */
export function judgeQuotes<Quote extends Judgeable>(
  text: LabelledText,
  analysis: NamesOfText & { quotes: readonly Quote[] },
): JudgedQuote<Quote>[] {
  const quotes = analysis.quotes.filter(isSpeech);
  const pairs = labelsOf(
    text,
    quotes.map(({ content }) => content),
  );
  return quotes.flatMap((quote, i): JudgedQuote<Quote>[] => {
    const pair = pairs.get(i);
    if (!pair) {
      if (!text.isComplete) return [];
      return [{ quote, isFound: false, isWhole: false, speaker: quote.speakerEntity === null ? null : 'WRONG' }];
    }
    const { label } = pair;
    return [
      {
        quote,
        isFound: label.isStatement && pair.likeness >= FOUND,
        isWhole: label.isStatement && pair.likeness >= WHOLE,
        speaker: judgeSpeaker(quote, analysis, label),
      },
    ];
  });
}

/** The label of each statement, by its index; each label goes to one statement, the likest pairs first. */
export function labelsOf(
  { article, labels }: LabelledText,
  statements: readonly (readonly Span[])[],
): Map<number, { label: QuoteLabel; likeness: number }> {
  const words = readWords(article.text);
  const found = statements.map((content) =>
    wordsInPieces(
      words,
      content.map(({ start, end }): Pair => [start, end]),
    ),
  );
  const right = labels.map(({ content }) => wordsInPieces(words, content));
  const pairs = found
    .flatMap((own, statement) => right.flatMap((other, label) => pairOf(own, other, statement, label)))
    // What reads like a statement and is none may stand within one.
    .filter(({ label, likeness }) => labels[label]!.isStatement || likeness >= SAME);
  pairs.sort((a, b) => b.likeness - a.likeness || a.statement - b.statement || a.label - b.label);
  const labelOf = new Map<number, { label: QuoteLabel; likeness: number }>();
  const taken = new Set<number>();
  for (const { statement, label, likeness } of pairs) {
    if (labelOf.has(statement) || taken.has(label)) continue;
    taken.add(label);
    labelOf.set(statement, { label: labels[label]!, likeness });
  }
  return labelOf;
}

function pairOf(a: WordSet, b: WordSet, statement: number, label: number) {
  const common = shared(a, b);
  const isNear = common > 0 && common >= FOUND * Math.min(a.size, b.size);
  return isNear ? [{ statement, label, likeness: jaccard(a, b) }] : [];
}

function judgeSpeaker(quote: Judgeable, analysis: NamesOfText, { speakers }: QuoteLabel): JudgedQuote['speaker'] {
  if (speakers === null) return null;
  if (quote.speakerEntity === null) return speakers.length > 0 ? 'MISSED' : 'RIGHTLY_OPEN';
  return isOneOf(analysis, quote.speakerEntity, speakers) ? 'RIGHT' : 'WRONG';
}

/** Whether an entity is named where a label says, or goes by the same name. */
export function isOneOf(
  { entities, mentions }: NamesOfText,
  entity: number,
  speakers: NonNullable<QuoteLabel['speakers']>,
): boolean {
  const isThere = ([start, end]: Pair) =>
    mentions.some((m) => m.entity === entity && m.form === 'NAME' && m.start < end && start < m.end);
  const { name } = entities[entity]!;
  return speakers.some((speaker) =>
    speaker.span ? isThere(speaker.span) || samePerson(speaker.name, name) : sameName(speaker.name, name),
  );
}

const sameName = (a: string, b: string): boolean => a === b || samePerson(a, b);
