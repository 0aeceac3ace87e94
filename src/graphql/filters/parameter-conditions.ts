import { InputError } from '../../errors.ts';
import type { QuoteConditions } from '../../storage/quotes/read.ts';
import type { Context } from '../context.ts';
import { type QuoteFilter, quoteConditions } from './conditions.ts';
import { type FilterParameter, type Parameters, readFilterParameters } from './parameters.ts';

/** Parameters whose values are looked up, by an error that does not know who asks: their part of the filter. */
const LOOKED_UP = {
  speaker: { field: 'speaker', keys: ['speakerIds', 'speakerTypes'] },
  about: { field: 'about', keys: ['aboutIds', 'aboutTypes'] },
  around: { field: 'or', keys: ['or'] },
  outlet: { field: 'outlet', keys: ['outletIds'] },
} as const satisfies Partial<
  Record<FilterParameter, { field: keyof QuoteFilter; keys: readonly (keyof QuoteConditions)[] }>
>;
type LookedUp = keyof typeof LOOKED_UP;

/**
 * What the parameters of an address or a command line narrow a list of quotes to.
 * @throws InputError that names the parameter; AMBIGUOUS_NAME with the candidates
 */
export async function conditionsOfParameters(context: Context, parameters: Parameters): Promise<QuoteConditions> {
  const filter = readFilterParameters(parameters);
  const lookUp = async (name: LookedUp): Promise<QuoteConditions> => {
    const { field, keys } = LOOKED_UP[name];
    try {
      const conditions = await quoteConditions(context, { [field]: filter[field] });
      return Object.fromEntries(keys.map((key) => [key, conditions[key]]));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(`"${name}": ${error.message}`, error.code, error.details, { cause: error });
    }
  };
  const names = (Object.keys(LOOKED_UP) as LookedUp[]).filter((name) => filter[LOOKED_UP[name].field]);
  const found = await Promise.all(names.map(lookUp));
  const rest = { ...filter, speaker: undefined, about: undefined, or: undefined, outlet: undefined };
  return Object.assign(await quoteConditions(context, rest), ...found);
}
