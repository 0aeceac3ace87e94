import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';
import type { Operation } from './generate.ts';

type Path = readonly (string | number)[];

/**
 * The smallest operation that still fails: parts are taken out, one after the other, as long as it does.
 * @param fails whether an operation fails as the one given does
 */
export async function shrink(
  operation: Operation,
  fails: (smaller: Operation) => Promise<boolean>,
): Promise<Operation> {
  let smallest = operation;
  for (let isSmaller = true, tries = 0; isSmaller && tries < 400; ) {
    isSmaller = false;
    for (const path of partsOf(smallest.document)) {
      const smaller = without(smallest, path);
      tries += 1;
      if (smaller === null || !(await fails(smaller))) continue;
      smallest = smaller;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

const PARTS = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.FRAGMENT_DEFINITION,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
]);

/** Where the parts stand that may be taken out, the largest first. */
function partsOf(document: DocumentNode): Path[] {
  const paths: Path[] = [];
  visit(document, {
    enter(node: ASTNode, _key, _parent, path) {
      if (PARTS.has(node.kind)) paths.push([...path]);
    },
  });
  return paths.sort((a, b) => a.length - b.length);
}

function without({ document, variables }: Operation, path: Path): Operation | null {
  const copy = structuredClone({ ...document, loc: undefined });
  const list = path.slice(0, -1).reduce((at: never, key) => at[key], copy as never) as unknown as unknown[];
  if (!Array.isArray(list)) return null;
  list.splice(path.at(-1) as number, 1);
  if (path.at(-2) === 'selections' && list.length === 0) return null;
  return withoutUnused(copy, variables);
}

/** Variables and fragments that nothing uses make a document invalid. */
function withoutUnused(document: DocumentNode, variables: Record<string, unknown>): Operation {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(`$${name.value}`),
    FragmentSpread: ({ name }) => void used.add(name.value),
  });
  return {
    document: visit(document, {
      VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? false : null),
      FragmentDefinition: ({ name }) => (used.has(name.value) ? undefined : null),
    }),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(`$${name}`))),
  };
}
