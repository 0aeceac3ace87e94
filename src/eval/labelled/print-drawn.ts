import type { Analysis } from '../../domain/analysis.ts';
import type { ExtractedQuote } from '../../domain/quote.ts';
import { type Span, sliceSpan } from '../../domain/span.ts';
import type { ExtractInput } from '../../extract.ts';
import type { Drawn } from './draw-quotes.ts';

/** Most UTF-16 units of a neighbouring paragraph. */
const MOST_AROUND = 500;

/**
 * A drawn quote as Markdown, to be judged: what the extraction says of it, and the paragraphs that it stands in with
 * those before and after. The content is in ⟦⟧, the words that say whose it is in {}, the cue in <>. Of a stretch in
 * quotation marks of which nothing is stored, the stretch is in ⟦⟧.
 */
export function printDrawn({ article, analysis, place, quote }: Drawn, number: number): string {
  const { from, to } = paragraphsAround(article.text, place.start, place.end);
  const { content, cue, speaker } = quote ?? { content: [place], cue: null, speaker: null };
  return [
    `## ${number}. ${article.id} ${content.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
    '',
    ...(quote ? describe(article, analysis, quote) : ['nothing stored']),
    '',
    `> ${clip(paragraphBefore(article.text, from), 'end')}`,
    '>',
    ...marked(article.text, { from, to }, [
      ...content.map((span) => ({ ...span, marks: '⟦⟧' })),
      ...(cue ? [{ ...cue.span, marks: '<>' }] : []),
      ...(speaker ? [{ ...speaker.span, marks: '{}' }] : []),
    ])
      .split(/\r?\n/)
      .map((line) => `> ${line}`),
    '>',
    `> ${clip(paragraphAfter(article.text, to), 'start')}`,
    '',
  ].join('\n');
}

function describe(article: ExtractInput, analysis: Analysis, quote: ExtractedQuote): string[] {
  const { cue, speaker, explanation } = quote;
  const nameOf = (entity: number | null) => (entity === null ? '-' : analysis.entities[entity]!.name);
  const via = quote.via.map(({ span, entity }) => `; via ${sliceSpan(article.text, span)} (${nameOf(entity)})`);
  const printed = speaker ? sliceSpan(article.text, speaker.span) : 'nothing printed';
  const stance = cue ? `${cue.stance}${cue.negated ? ' negated' : ''}` : 'no cue';
  const { foundBy, attributionProbability, speakerBy, speakerProbability } = explanation;
  return [
    `**${nameOf(quote.speakerEntity)}** (${printed}), ${quote.kind}`,
    `${stance}${via.join('')}; said on ${quote.saidOn ?? '-'}`,
    `confidence ${quote.confidence}: ${foundBy} ${attributionProbability}, ${speakerBy} ${speakerProbability}`,
  ];
}

function marked(text: string, { from, to }: { from: number; to: number }, spans: (Span & { marks: string })[]): string {
  const inserted = spans
    .flatMap(({ start, end, marks }) => [
      { at: start, mark: marks[0]!, order: 1 },
      { at: end, mark: marks[1]!, order: 0 },
    ])
    .filter(({ at }) => at >= from && at <= to)
    .sort((a, b) => a.at - b.at || a.order - b.order);
  let printed = '';
  let done = from;
  for (const { at, mark } of inserted) {
    printed += text.slice(done, at) + mark;
    done = at;
  }
  return printed + text.slice(done, to);
}

/** The stretch of whole lines that holds the quote. */
function paragraphsAround(text: string, start: number, end: number): { from: number; to: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return { from, to: next < 0 ? text.length : next };
}

const paragraphBefore = (text: string, from: number): string =>
  text.slice(0, from).trimEnd().split(/\n/).at(-1)!.trim();

const paragraphAfter = (text: string, to: number): string => text.slice(to).trimStart().split(/\n/)[0]!.trim();

const clip = (paragraph: string, kept: 'start' | 'end'): string =>
  paragraph.length <= MOST_AROUND
    ? paragraph
    : kept === 'start'
      ? `${paragraph.slice(0, MOST_AROUND)} …`
      : `… ${paragraph.slice(-MOST_AROUND)}`;
