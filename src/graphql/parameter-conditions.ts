import { InputError } from '../errors.ts';
import type { QuoteConditions } from '../storage/quotes.ts';
import type { Context } from './context.ts';
import { type Parameters, readFilterParameters } from './filter-parameters.ts';
import { quoteConditions } from './filters.ts';

/** Parameters whose values are looked up, by an error that does not know who asks. */
const LOOKED_UP = ['speaker', 'about', 'outlet'] as const;

/**
 * What the parameters of an address or a command line narrow a list of quotes to.
 * @throws InputError that names the parameter; AMBIGUOUS_NAME with the candidates
 */
export async function conditionsOfParameters(context: Context, parameters: Parameters): Promise<QuoteConditions> {
  const filter = readFilterParameters(parameters);
  const lookUp = async (name: (typeof LOOKED_UP)[number]) => {
    try {
      return defined(await quoteConditions(context, { [name]: filter[name] }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(`"${name}": ${error.message}`, error.code, error.details, { cause: error });
    }
  };
  const found = await Promise.all(LOOKED_UP.filter((name) => filter[name]).map(lookUp));
  const rest = { ...filter, speaker: undefined, about: undefined, outlet: undefined };
  return Object.assign(await quoteConditions(context, rest), ...found);
}

const defined = (conditions: QuoteConditions): QuoteConditions =>
  Object.fromEntries(Object.entries(conditions).filter(([, condition]) => condition !== undefined));
