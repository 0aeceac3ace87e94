import { createContext } from '../graphql/context.ts';
import { canonicalParameters, readFilterParameters } from '../graphql/filter-parameters.ts';
import { quoteConditions } from '../graphql/filters.ts';
import type { Database } from '../storage/database.ts';
import type { QuoteConditions } from '../storage/quotes.ts';
import { FEED_SIZE, type FeedFormat, updatedOf, writeAtom, writeJsonFeed } from './feed.ts';
import { type ExportFormat, FORMATS } from './formats.ts';
import { quoteBatches } from './read-quotes.ts';

/** Query parameters, or the same from a command line. */
export type Parameters = Iterable<readonly [name: string, value: string]>;

export interface Feed {
  body: string;
  /** When the newest of its entries was stored. */
  updated: Date;
}

/** What leaves the graph other than by GraphQL. All reject with an InputError for parameters that make no sense. */
export interface Exporter {
  /** Pieces of an export, each made when it is taken; the first is ready. */
  openExport(
    format: ExportFormat,
    parameters: Parameters,
    signal: AbortSignal,
    onRows?: (count: number) => void,
  ): Promise<AsyncGenerator<string>>;
  /** The newest quotes as a feed that is at `selfUrl`, on a server at `homeUrl`. */
  makeFeed(
    format: FeedFormat,
    parameters: Parameters,
    urls: { selfUrl: string; homeUrl: string },
    signal: AbortSignal,
  ): Promise<Feed>;
}

/** Feeds are read often, and answered at once or not at all: milliseconds for their statement. */
const FEED_STATEMENT_MS = 2_000;

export function createExporter(database: Database): Exporter {
  return {
    async openExport(format, parameters, signal, onRows = () => undefined) {
      const conditions = await conditionsOf(database, parameters);
      return withFirstReady(FORMATS[format].write({ database, conditions, signal, onRows }));
    },
    async makeFeed(format, parameters, urls, signal) {
      const entries = [...parameters];
      const conditions = await conditionsOf(database, entries);
      const limits = { size: FEED_SIZE, statementMs: FEED_STATEMENT_MS };
      const { value: quotes = [] } = await quoteBatches(database, conditions, signal, limits).next();
      const source = { quotes, filter: canonicalParameters(entries), ...urls };
      return { body: format === 'atom' ? writeAtom(source) : writeJsonFeed(source), updated: updatedOf(quotes) };
    },
  };
}

const conditionsOf = (database: Database, parameters: Parameters): Promise<QuoteConditions> =>
  quoteConditions(createContext(database), readFilterParameters(parameters));

/** Whoever asked learns of a problem with the first piece before anything is sent. */
async function withFirstReady(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = await pieces.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  })();
}
