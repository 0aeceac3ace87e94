import type { ApolloServerPlugin } from '@apollo/server';
import type { MatchedBy } from '../domain/names/choose-holder.ts';

/** An entity as errors and extensions show it. */
export interface ShownEntity {
  id: string;
  name: string;
  slug: string;
  type: string;
  quoteCount: number;
}

/**
 * A name that could have meant another, or that was not taken as typed: what a client may want to show or to ask back.
 */
export interface ChosenName {
  asked: string;
  chosen: ShownEntity;
  /** SPELLING: it is the only one who is called so, by another spelling or without a title. */
  matchedBy: MatchedBy | 'SPELLING';
  /** Who else goes by the name, the most quoted first; at most five. */
  others: ShownEntity[];
  otherCount: number;
}

/** What `extensions.names` of an answer is, wherever the schema takes a name. */
export const NAMES_DESCRIPTION =
  'Where several share a name, it means the one who has nine tenths of their quotes and articles, or a person whose ' +
  'full name it is. "extensions.names" of the answer then says who was chosen and who else has the name. Where ' +
  'none of them stands out, the answer is the error AMBIGUOUS_NAME.';

/** Puts `names` into the extensions of an answer, where there is something to tell. */
export function chosenNamesPlugin(): ApolloServerPlugin<{ chosenNames?: ReadonlyMap<string, ChosenName> }> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response: { body } }) => {
        const names = [...(contextValue.chosenNames?.values() ?? [])];
        if (names.length === 0 || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, names };
      },
    }),
  };
}
