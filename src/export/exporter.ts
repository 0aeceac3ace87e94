import { createContext } from '../graphql/context.ts';
import { conditionsOfParameters } from '../graphql/filters/parameter-conditions.ts';
import { canonicalParameters, type Parameters, takeParameters } from '../graphql/filters/parameters.ts';
import type { Database } from '../storage/database.ts';
import { type Installation, readInstallation } from '../storage/installation.ts';
import { quoteList } from '../storage/quotes/read.ts';
import { type FeedFormat, updatedOf, writeAtom, writeJsonFeed } from './feed.ts';
import { linksOf, PAGE_PARAMETERS, readFeedPage } from './feed-pages.ts';
import { titleOfFeed } from './feed-title.ts';
import { EXPORT_FORMAT_TABLE, type ExportFormat } from './formats.ts';
import { namesWithin } from './identifiers.ts';
import { readQuotes } from './read-quotes.ts';

export type { Parameters } from '../graphql/filters/parameters.ts';

export interface Feed {
  body: string;
  /** When the last of its entries was stored; of a feed without any, when the database was made. */
  updated: Date;
}

/** What leaves the graph other than by GraphQL. All reject with an InputError for parameters that make no sense. */
export interface Exporter {
  /** Pieces of an export, each made when it is taken; the first two are ready. */
  openExport(
    format: ExportFormat,
    parameters: Parameters,
    signal: AbortSignal,
    onRows?: (count: number) => void,
  ): Promise<AsyncGenerator<string>>;
  /** A page of a feed of quotes, last stored first, that is at `selfUrl`, on a server at `homeUrl`. */
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
  let known: Installation | undefined;
  const installation = async (): Promise<Installation> => {
    known ??= await readInstallation(database.source);
    return known;
  };
  return {
    async openExport(format, parameters, signal, onRows = () => undefined) {
      const { write, parameters: own = [] } = EXPORT_FORMAT_TABLE[format];
      const { taken: options, filter } = takeParameters(parameters, own);
      const conditions = await conditionsOfParameters(createContext(database, signal), filter);
      const nameOf = namesWithin((await installation()).id);
      return withFirstReady(write({ database, conditions, signal, onRows, nameOf, options }));
    },
    async makeFeed(format, parameters, { selfUrl, homeUrl }, signal) {
      const { taken, filter } = takeParameters(parameters, PAGE_PARAMETERS);
      const list = quoteList(await conditionsOfParameters(createContext(database, signal), filter), 'NEWEST_STORED');
      const limits = { statementMs: FEED_STATEMENT_MS, signal };
      const page = await readQuotes(database, list, readFeedPage(taken, list.order), limits);
      signal.throwIfAborted();
      const { id, createdAt } = await installation();
      const canonical = canonicalParameters(filter);
      const source = {
        quotes: page.rows,
        title: await titleOfFeed(database.source, filter),
        filter: canonical,
        nameOf: namesWithin(id),
        updated: updatedOf(page.rows) ?? createdAt,
        homeUrl,
        links: linksOf(selfUrl, canonical, list.order, page),
      };
      return { body: format === 'atom' ? writeAtom(source) : writeJsonFeed(source), updated: source.updated };
    },
  };
}

/**
 * Whoever asked learns of a problem with the first pieces before anything is sent: the head of a format needs no
 * database, what follows it does.
 */
async function withFirstReady(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = [await pieces.next(), await pieces.next()];
  return (async function* () {
    try {
      for (const { done, value } of first) if (!done) yield value;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  })();
}
