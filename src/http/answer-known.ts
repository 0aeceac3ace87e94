import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Context } from '../graphql/context.ts';
import { writeData } from '../planner/json-text.ts';
import type { AskedOperation, KnownDocuments, Planned } from '../planner/known-documents.ts';

/** What an operation is answered from: made when it is first asked for. */
export type ContextOnce = () => Promise<Context & { planned?: Planned | null }>;

/**
 * The text of the answer to an operation of a known document, the same that Apollo Server makes of it; null where
 * Apollo Server has to answer. Most requests ask what was asked before, with other variables. For these, Apollo Server
 * takes as long as the plan of a small query.
 */
export async function answerKnown(
  documents: KnownDocuments,
  { method, body }: Pick<HTTPGraphQLRequest, 'method' | 'body'>,
  context: ContextOnce,
): Promise<string | null> {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return null;
  // Apollo Server says why there is none.
  const given = await context().catch(() => null);
  if (given === null) return null;
  const planned = await documents.answer(body as AskedOperation, given);
  if (planned === null) return null;
  if (planned.answer === null || planned.answer.errors) {
    given.planned = planned;
    return null;
  }
  const { data } = planned.answer;
  const names = [...(given.chosenNames?.values() ?? [])];
  const extensions = names.length > 0 ? `,"extensions":${JSON.stringify({ names })}` : '';
  return `{"data":${writeData(data)}${extensions}}\n`;
}
