import type { EntityType } from '../../domain/entity.ts';
import { chooseHolder, mostQuotedFirst } from '../../domain/names/choose-holder.ts';
import { contradictsTitle, type Reading, readTyped } from '../../domain/names/typed-names.ts';
import { InputError } from '../../errors.ts';
import type { Queryable } from '../../storage/database.ts';
import { type HolderRow, holdersOfNames } from '../../storage/nodes/name-holders.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import type { ShownEntity } from '../chosen-names.ts';
import type { Context } from '../context.ts';
import { ENTITY_TYPE_NAMES, shorten, toId } from '../relay/ids.ts';
import { ambiguous, MOST_CANDIDATES } from './problems.ts';

/** An office may be all that tells two people of a surname apart: "President Clinton" is not the better known one. */
const DEMAND_OF_OFFICE = 20;

/**
 * Whom a name means among the entities of `types`; null when nobody is called so. Names asked for side by side are one
 * SQL statement. Where it could have been another, the context keeps it for `extensions.names`.
 * @throws InputError AMBIGUOUS_NAME with the candidates, and for a name that is nothing but marks
 */
export async function entityByName(
  context: Context,
  asked: string,
  types: readonly EntityType[],
): Promise<EntityRow | null> {
  const readings = readTyped(asked);
  if (readings.length === 0) throw new InputError(`"name" wants a name, got "${shorten(asked)}"`);
  const rows = await context.loader('holders of names', holdersOf).load(asked);
  const { reading, holders } = heldBy(
    readings,
    rows.filter(({ type }) => types.includes(type)),
  );
  if (holders.length <= 1) {
    const [only] = holders;
    if (only && reading !== readings[0]) note(context, asked, types, only, 'SPELLING', []);
    return only ?? null;
  }
  const demand = reading.title === 'OFFICE' ? DEMAND_OF_OFFICE : 1;
  const choice = chooseHolder(reading.names[0]!, holders, { demand });
  const ranked = mostQuotedFirst(holders);
  if (!choice) throw ambiguous(asked, ranked.map(toShown), ({ quoteCount }) => countOf(quoteCount));
  const others = ranked.filter((row) => row !== choice.holder);
  note(context, asked, types, choice.holder, choice.matchedBy, others);
  return choice.holder;
}

/** Typed names travel whole, so that equal ones are read once. */
const holdersOf = (database: Queryable, asked: readonly string[]): Promise<HolderRow[][]> =>
  holdersOfNames(
    database,
    asked.map((one) => readTyped(one).flatMap(({ names }) => names)),
  );

/**
 * The first reading that somebody goes by. What was typed with a title is read without it as well, unless a person goes
 * by the whole: some page was misread and has a place called "Mr. Trump".
 */
function heldBy(readings: readonly Reading[], rows: readonly HolderRow[]): { reading: Reading; holders: HolderRow[] } {
  const held = readings.map((reading) => ({ reading, holders: holdersIn(reading, rows) }));
  const first = held.find(({ holders }) => holders.length > 0) ?? held[0]!;
  const titled = held.find(({ reading, holders }) => reading.title !== null && holders.length > 0);
  if (!titled || titled === first || first.holders.some(({ type }) => type === 'PERSON')) return first;
  return { reading: titled.reading, holders: onceEach([...titled.holders, ...first.holders]) };
}

function holdersIn({ names, isPerson, title }: Reading, rows: readonly HolderRow[]): HolderRow[] {
  const own = rows.filter(({ form, type }) => names.includes(form) && (!isPerson || type === 'PERSON'));
  return onceEach(title === null ? own : own.filter(({ name }) => !contradictsTitle(title, name)));
}

const onceEach = (rows: readonly HolderRow[]): HolderRow[] => [...new Map(rows.map((row) => [row.id, row])).values()];

function note(
  context: Context,
  asked: string,
  types: readonly EntityType[],
  chosen: EntityRow,
  matchedBy: 'FULL_NAME' | 'NEARLY_ALL_QUOTES' | 'SPELLING',
  others: readonly EntityRow[],
): void {
  context.chosenNames.set(`${types.join()} ${asked}`, {
    asked: shorten(asked),
    chosen: toShown(chosen),
    matchedBy,
    others: others.slice(0, MOST_CANDIDATES).map(toShown),
    otherCount: others.length,
  });
}

/** An entity as errors and extensions show it. */
export const toShown = ({ id, type, name, slug, quoteCount }: EntityRow): ShownEntity => ({
  id: toId(ENTITY_TYPE_NAMES[type], id),
  name,
  slug,
  type,
  quoteCount,
});

const countOf = (quotes: number): string => `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`;
