import { columnsOf, namesOf } from '../tables/columns.ts';
import { QuoteEntity } from '../tables/quote.ts';

/** What serves the database alone. */
const HIDDEN = ['variantId', 'speech', 'secondHand', 'originOutletId', 'search'] as const;

/** A quote as it is read. */
export type QuoteRow = Omit<QuoteEntity, (typeof HIDDEN)[number]>;

export const QUOTE_NAMES = namesOf(QuoteEntity, HIDDEN);

/** Of table `quote q`. */
export const QUOTE_COLUMNS = columnsOf(QuoteEntity, 'q', QUOTE_NAMES);
