import { speakersByQuote } from '../../storage/nodes/in-quotes.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import type { QuoteRow } from '../../storage/quotes/row.ts';
import { isSuperseded } from '../../storage/quotes/superseded.ts';
import type { Context } from '../context.ts';
import { entitiesOf } from './loaders.ts';

/** Everyone who says a quote, in the order of the text; empty when the speaker is not known. */
export function speakersOf(context: Context, quote: QuoteRow): Promise<EntityRow[]> | EntityRow[] {
  if (quote.speakerId === null) return [];
  if (isSuperseded(quote)) return entitiesOf(context, [quote.speakerId, ...quote.jointSpeakerIds]);
  return context.loader('Quote.speakers', speakersByQuote).load(quote.id);
}
