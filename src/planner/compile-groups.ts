import { type GraphQLObjectType, getNamedType } from 'graphql';
import { type GroupsPage, pageOfSeries, selectSeries } from '../storage/statistics/page-text.ts';
import type { Asked, Compiling, Run } from './compiling.ts';
import { finishText } from './finish-text.ts';
import { compileGroupTexts } from './group-texts.ts';
import { JsonText } from './json-text.ts';
import { readPart } from './read-parts.ts';
import { seriesWriter } from './write-series.ts';

/** Counts in groups as a text, of what their resolver gave; null where they cannot be read so. */
export type ReadGroups = (answered: unknown, run: Run) => Promise<JsonText | null>;

/**
 * How counts in groups are read by the statement that all such fields of the query share: a page in the order of an
 * index as a text, and a series as its counts, between which the empty buckets are written here. Null for another
 * field, or where more is asked of the groups.
 */
export function compileGroups(compiling: Compiling, { field, nodes }: Asked): ReadGroups | null {
  const type = getNamedType(field.type);
  if (type.name !== 'QuoteStats') return null;
  const texts = compileGroupTexts(compiling, type as GraphQLObjectType, nodes);
  const writeSeries = seriesWriter(compiling, type as GraphQLObjectType, nodes);
  return async (answered, run) => {
    const page = (answered as { described: GroupsPage }).described;
    const series = writeSeries && selectSeries(page);
    if (series) {
      const found = await readPart(series, run);
      return new JsonText(writeSeries({ page, found: pageOfSeries(page, found), run }));
    }
    const text = await texts?.sqlFor({ page, run });
    return text ? finishText((await readPart(text, run))!, compiling.writers, run) : null;
  };
}
