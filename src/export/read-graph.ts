import type { Stance } from '../domain/quote.ts';
import type { Database } from '../storage/database.ts';
import { readUntil } from '../storage/lend.ts';
import { entitiesById } from '../storage/nodes/read.ts';
import type { EntityRow } from '../storage/nodes/row.ts';
import type { QuoteConditions } from '../storage/quotes/read.ts';
import {
  quotedEntitiesAfter,
  type TalkEdgeRow,
  type TalkShare,
  talkEdges,
  talkEnds,
} from '../storage/statistics/talk-edges.ts';
import { readPatiently } from '../storage/transaction.ts';
import { BATCH_SIZE, STATEMENT_MS } from './read-quotes.ts';

/** How often a speaker names an entity, in how many quotes of each stance. */
export interface TalkEdge {
  /** Slugs. */
  source: string;
  target: string;
  /** Quotes in which the source speaks and the target is named. */
  weight: number;
  stances: Partial<Record<Stance, number>>;
}

/** Who talks about whom: the nodes are to be read first, and whole. */
export interface TalkGraph {
  /** Everyone at either end of an edge, by id. */
  nodes: AsyncIterable<EntityRow[]>;
  edges: AsyncIterable<TalkEdge[]>;
}

/**
 * The graph over the quotes that meet the conditions. The edges are counted twice, once to learn the nodes, since every
 * format has nodes first; between, only the ids of the nodes are kept. An edge that has come in meanwhile is left out.
 * @throws what `signal` was aborted with; what runs in the database is cancelled
 */
export function talkGraph(database: Database, conditions: QuoteConditions, signal: AbortSignal): TalkGraph {
  const known = new Set<number>();
  return {
    nodes: readNodes(database, conditions, signal, known),
    edges: readEdges(database, conditions, signal, known),
  };
}

async function* readNodes(
  database: Database,
  conditions: QuoteConditions,
  signal: AbortSignal,
  known: Set<number>,
): AsyncGenerator<EntityRow[]> {
  for await (const share of shares(database, conditions, signal)) {
    const ends = await readPatiently(database, { statementMs: STATEMENT_MS, signal }, (reader) =>
      talkEnds(reader, conditions, share),
    );
    for (const id of ends) known.add(id);
  }
  const ids = [...known].sort((one, other) => one - other);
  for (let start = 0; start < ids.length; start += BATCH_SIZE) {
    signal.throwIfAborted();
    const rows = await entitiesById(readUntil(database, signal), ids.slice(start, start + BATCH_SIZE));
    yield rows.filter((row) => row !== null);
  }
}

async function* readEdges(
  database: Database,
  conditions: QuoteConditions,
  signal: AbortSignal,
  known: ReadonlySet<number>,
): AsyncGenerator<TalkEdge[]> {
  for await (const share of shares(database, conditions, signal)) {
    const rows = await readPatiently(database, { statementMs: STATEMENT_MS, signal }, (reader) =>
      talkEdges(reader, conditions, share),
    );
    yield toEdges(rows.filter((row) => known.has(row.speakerId) && known.has(row.aboutId)));
  }
}

/** One edge out of the rows of each pair. */
function toEdges(rows: readonly TalkEdgeRow[]): TalkEdge[] {
  const edges: TalkEdge[] = [];
  for (const { speakerSlug, aboutSlug, stance, count } of rows) {
    let edge = edges.at(-1);
    if (edge?.source !== speakerSlug || edge.target !== aboutSlug) {
      edge = { source: speakerSlug, target: aboutSlug, weight: 0, stances: {} };
      edges.push(edge);
    }
    edge.weight += count;
    if (stance !== null) edge.stances[stance] = count;
  }
  return edges;
}

/** Quotes whose edges one statement gives. */
const QUOTES_A_SHARE = 10_000;

/** All edges in shares of about the same size: of many speakers, or a part of those of one who is quoted very often. */
async function* shares(
  database: Database,
  conditions: QuoteConditions,
  signal: AbortSignal,
): AsyncGenerator<TalkShare> {
  let last = 0;
  let speakerIds: number[] = [];
  let quotes = 0;
  const reader = readUntil(database, signal);
  for (;;) {
    signal.throwIfAborted();
    const speakers = await quotedEntitiesAfter(reader, last, BATCH_SIZE, conditions);
    for (const { id, quoteCount } of speakers) {
      if (speakerIds.length > 0 && quotes + quoteCount > QUOTES_A_SHARE) {
        yield* split(speakerIds, quotes, signal);
        [speakerIds, quotes] = [[], 0];
      }
      speakerIds.push(id);
      quotes += quoteCount;
      last = id;
    }
    if (speakers.length < BATCH_SIZE) break;
  }
  if (speakerIds.length > 0) yield* split(speakerIds, quotes, signal);
}

function* split(speakerIds: number[], quotes: number, signal: AbortSignal): Generator<TalkShare> {
  const parts = Math.ceil(quotes / QUOTES_A_SHARE);
  for (let part = 0; part < parts; part++) {
    signal.throwIfAborted();
    yield { speakerIds, parts, part };
  }
}
