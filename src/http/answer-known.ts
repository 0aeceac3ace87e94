import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Context } from '../graphql/context.ts';
import { writeData } from '../planner/json-text.ts';
import type { AskedOperation, KnownDocuments, Planned } from '../planner/known-documents.ts';

/** What an operation is answered from: made when it is first asked for. */
export type ContextOnce = () => Promise<Context & { planned?: Planned | null }>;

/** What became of an operation. */
export interface Known {
  /** The whole answer; null where Apollo Server has to answer. */
  text: string | null;
  /** What the plan made of it; null where there is none. */
  planned: Planned | null;
}

const UNKNOWN: Known = { text: null, planned: null };

/**
 * The answer to an operation of a known document, the same that Apollo Server makes of it. Most requests ask what was
 * asked before, with other variables. For these, Apollo Server takes as long as the plan of a small query.
 */
export async function answerKnown(
  documents: KnownDocuments,
  { method, body }: Pick<HTTPGraphQLRequest, 'method' | 'body'>,
  context: ContextOnce,
): Promise<Known> {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return UNKNOWN;
  let given: Awaited<ReturnType<ContextOnce>> | null = null;
  const planned = await documents.answer(body as AskedOperation, async () => {
    // Apollo Server says why there is none.
    given = await context().catch(() => null);
    return given;
  });
  if (planned === null || given === null) return UNKNOWN;
  const { chosenNames } = Object.assign(given as Awaited<ReturnType<ContextOnce>>, { planned });
  if (planned.answer === null || planned.answer.errors) return { text: null, planned };
  const names = [...(chosenNames?.values() ?? [])];
  const extensions = names.length > 0 ? `,"extensions":${JSON.stringify({ names })}` : '';
  return { text: `{"data":${writeData(planned.answer.data)}${extensions}}\n`, planned };
}
