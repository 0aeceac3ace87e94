import { type FilterParameter, type Parameters, parameterValues } from '../graphql/filters/parameters.ts';
import { outletsWith } from '../storage/articles/outlets.ts';
import type { Queryable } from '../storage/database.ts';
import { entitiesBySlug } from '../storage/nodes/read.ts';
import { withoutControls } from './xml.ts';

/** What stands before the value of a condition. */
const WORDS: Record<FilterParameter, string> = {
  speaker: 'by',
  about: 'about',
  around: 'by or about',
  speakerType: 'by any',
  aboutType: 'about any',
  outlet: 'in',
  kind: 'kind',
  stance: 'reported as',
  polarity: 'polarity',
  text: 'with',
  from: 'from',
  to: 'to',
  attributed: 'attributed',
  minConfidence: 'confidence at least',
  verbatim: 'verbatim',
  via: 'via',
  saidFrom: 'said from',
  saidTo: 'said to',
};

/** Whose values are in capitals in addresses. */
const CAPITALS: readonly FilterParameter[] = ['speakerType', 'aboutType', 'kind', 'stance', 'polarity'];

/** `Quotes · by Sergey Lavrov · in Harbour Courier`: who is asked for by slug is said by name. */
export async function titleOfFeed(database: Queryable, filter: Parameters): Promise<string> {
  const given = parameterValues(filter);
  const valuesOf = (...names: FilterParameter[]) =>
    given.flatMap(([name, values]) => (names.includes(name) ? values : []));
  const [people, outlets] = [valuesOf('speaker', 'about', 'around'), valuesOf('outlet')];
  const [entityRows, outletRows] = await Promise.all([
    people.length > 0 ? entitiesBySlug(database, people) : [],
    outlets.length > 0 ? outletsWith(database, 'slug', outlets) : [],
  ]);
  const entityNames = new Map(people.map((slug, index) => [slug, entityRows[index]?.name]));
  const outletNames = new Map(outletRows.map(({ slug, name }) => [slug, name]));
  const conditions = given.map(([name, values]) => {
    const names = name === 'outlet' ? outletNames : entityNames;
    const said = values.map((value) => names.get(value) ?? (CAPITALS.includes(name) ? value.toLowerCase() : value));
    return `${WORDS[name]} ${said.join(' or ')}`;
  });
  return withoutControls(['Quotes', ...conditions].join(' · '));
}
