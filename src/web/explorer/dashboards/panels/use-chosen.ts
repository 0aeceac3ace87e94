import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askApi } from '../answers/ask-api.ts';
import { COUNTS } from '../answers/queries.ts';
import type { Variables } from '../model/schema.ts';

/** Stands for whoever has the most quotes. */
export const MOST = '$most';

const DIMENSIONS = { person: 'SPEAKER', about: 'ABOUT', outlet: 'OUTLET' } as const;

/**
 * What is chosen above the panels, with somebody of this graph for each `$most`. Undefined until it is known; where it
 * cannot be known, nobody in particular.
 */
export function useChosen(variables: Variables = {}): Variables | undefined {
  const client = useClient();
  const names = (['person', 'about', 'outlet'] as const).filter((name) => variables[name] === MOST);
  const period = JSON.stringify(variables.period ?? {});
  const wanted = names.length === 0 ? '' : `${names.join(' ')}|${period}`;
  const [found, setFound] = useState<{ wanted: string; values: Variables }>();
  useEffect(() => {
    if (wanted === '') return;
    const [list, days] = wanted.split('|');
    const ask = askApi(client, false);
    let isOver = false;
    const find = async (name: keyof typeof DIMENSIONS): Promise<[string, string | null]> => {
      const filter = { publishedAt: nonEmpty(JSON.parse(days!)), ...(name === 'person' && { attributed: true }) };
      const variables = { by: [DIMENSIONS[name]], filter, first: 5 };
      const { quoteStats } = await ask(COUNTS, variables).catch(() => ({ quoteStats: null }));
      const keys = quoteStats?.rows.flatMap((row) => row.keys) ?? [];
      const isPerson = keys.find(({ entity }) => entity?.__typename === 'Person');
      const key = (name === 'person' && isPerson) || keys.find(({ value }) => value);
      return [name, key?.value ?? null];
    };
    Promise.all((list!.split(' ') as (keyof typeof DIMENSIONS)[]).map(find)).then((values) => {
      if (!isOver) setFound({ wanted, values: Object.fromEntries(values) });
    });
    return () => {
      isOver = true;
    };
  }, [client, wanted]);
  if (wanted === '') return variables;
  return found?.wanted === wanted ? { ...variables, ...found.values } : undefined;
}

const nonEmpty = (period: { from?: string; to?: string }) => (period.from || period.to ? period : undefined);
