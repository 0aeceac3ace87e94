import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import { isStatementTimeout, isUnavailable } from '../storage/connections/database-errors.ts';
import { decidingVariables, newRun, type Plan, planQuery } from './plan.ts';

/** What a plan answers. */
export interface PlannedAnswer {
  data: Record<string, unknown>;
  errors?: GraphQLError[];
}

export type Planner = ReturnType<typeof createPlanner>;

/** Answers queries by plans, which are kept as long as their documents are. */
export function createPlanner(schema: GraphQLSchema) {
  const plans = new WeakMap<OperationDefinitionNode, KnownPlans>();

  function planFor(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): Plan {
    let known = plans.get(operation);
    if (!known) {
      known = { deciding: decidingVariables(document), byValues: new Map() };
      plans.set(operation, known);
    }
    const values = JSON.stringify(known.deciding.map((name) => variables[name] ?? null));
    let plan = known.byValues.get(values);
    if (!plan) {
      plan = planQuery(schema, document, operation, variables);
      if (known.byValues.size < MOST_PLANS) known.byValues.set(values, plan);
    }
    return plan;
  }

  /**
   * The answer to an operation, the same that graphql-js gives; null for one that is not for a plan, or that any error
   * comes of: the ordinary path answers it then, from the beginning.
   * @param onLeft called with the error that a query is left to the ordinary path for
   */
  return async function answer(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Record<string, unknown>,
    context: Context,
    onLeft: (reason: unknown) => void = () => undefined,
  ): Promise<PlannedAnswer | null> {
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (!coerced) return null;
    try {
      const plan = planFor(document, operation, coerced);
      return await runPlan(plan, newRun(context, coerced));
    } catch (error) {
      onLeft(error);
      return null;
    }
  };
}

interface KnownPlans {
  deciding: readonly string[];
  byValues: Map<string, Plan>;
}

/** Of one operation, by the values of what @skip and @include look at. */
const MOST_PLANS = 16;

/** @throws what any field throws, unless it says that the database is away: nobody should ask it once more then */
async function runPlan(plan: Plan, run: ReturnType<typeof newRun>): Promise<PlannedAnswer> {
  const data: Record<string, unknown> = {};
  for (const { key } of plan) data[key] = null;
  const errors: GraphQLError[] = [];
  const settled = await Promise.allSettled(plan.map(async ({ answer }) => answer(undefined, run)));
  for (const [at, result] of settled.entries()) {
    const { key } = plan[at]!;
    if (result.status === 'fulfilled') data[key] = result.value;
    else errors.push(awayError(result.reason, key));
  }
  return errors.length === 0 ? { data } : { data, errors };
}

function awayError(error: unknown, key: string): GraphQLError {
  if (!isUnavailable(error) && !isStatementTimeout(error)) throw error;
  return new GraphQLError((error as Error).message, { path: [key], originalError: error as Error });
}
