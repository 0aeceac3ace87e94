import type { Analysis } from '../../src/domain/analysis.ts';
import type { ExtractedQuote } from '../../src/domain/quote.ts';
import { sliceSpan } from '../../src/domain/span.ts';
import { analyze } from '../../src/nlp/analyze.ts';

export const PUBLISHED = '2022-01-29';

/**
 * The analysis of a text as one reads it: a line a quote, "speaker (role) | cue, stance | kind | content", and names.
 */
export function summarize(text: string): { quotes: string[]; entities: string[] } {
  const analysis = analyze({ text, publishedAt: PUBLISHED });
  return {
    quotes: analysis.quotes.map((quote) => summarizeQuote(text, analysis, quote)),
    entities: analysis.entities.map(({ type, name, aliases }) => [type, name, ...aliases].join(' / ')),
  };
}

function summarizeQuote(text: string, { entities }: Analysis, quote: ExtractedQuote): string {
  const speaker = quote.speakerEntity === null ? '?' : entities[quote.speakerEntity]!.name;
  const role = quote.role ? ` (${sliceSpan(text, quote.role)})` : '';
  const cue = quote.cue ? `${sliceSpan(text, quote.cue.span)}, ${quote.cue.stance}` : 'no cue';
  const via = quote.via.map((relay) => ` | via ${sliceSpan(text, relay.span)}`).join('');
  const date = quote.saidOn ? ` | on ${quote.saidOn}` : '';
  return `${speaker}${role} | ${cue} | ${quote.kind} | ${quote.content.map((span) => sliceSpan(text, span)).join(' … ')}${via}${date}`;
}
