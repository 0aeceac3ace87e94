import { LRUCache } from 'lru-cache';
import type { Database } from '../../storage/database.ts';
import { type FilteredEntity, filteredEntities } from '../../storage/nodes/read.ts';
import type { Context } from '../context.ts';

/** How long one is remembered while other processes are heard of, and else, in milliseconds. */
const HEARD_MS = 10_000;
const UNHEARD_MS = 1_000;
const MOST_KEPT = 10_000;

interface Kept {
  entity: FilteredEntity;
  /** Commits of this process before it was read. */
  commits: number;
  /** Until when it may be given without hearing of other processes. */
  unheardUntil: number;
}

const kept = new WeakMap<Database, LRUCache<number, Kept>>();

/**
 * The entity that a filter names by its id; null when it is gone. What was read within seconds is not asked for again,
 * unless something is stored meanwhile: the same few people are asked about again and again, and each question would
 * begin with a statement that only says that they are still there.
 */
export async function rememberedEntity(context: Context, id: number): Promise<FilteredEntity | null> {
  const { graph } = context;
  const known = entitiesOf(graph);
  const commits = graph.commits();
  const last = known.get(id);
  if (last?.commits === commits && (graph.hearsOthers() || performance.now() < last.unheardUntil)) return last.entity;
  const entity = await context.loader('entity of a filter', filteredEntities).load(id);
  if (entity) known.set(id, { entity, commits, unheardUntil: performance.now() + UNHEARD_MS });
  return entity;
}

function entitiesOf(graph: Database): LRUCache<number, Kept> {
  let known = kept.get(graph);
  if (!known) {
    known = new LRUCache({ max: MOST_KEPT, ttl: HEARD_MS });
    kept.set(graph, known);
  }
  return known;
}
