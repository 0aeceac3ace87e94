import { type DocumentNode, visit } from 'graphql';
import { InputError } from '../../errors.ts';
import { MAX_BRACKET_DEPTH } from './brackets.ts';

const NUL_ESCAPE = /\\u0000|\\u\{0+\}/;

/** Under the `u` flag a proper pair is one code point, so that only half a pair is in this class. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Refuses what PostgreSQL cannot store: NUL and half a surrogate pair, in the document's strings and in the variables.
 * @throws InputError that names the place.
 */
export function checkStrings(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const source = document.loc?.source.body ?? '';
  // Looking through the text first spares nearly every document the walk. Lone surrogates graphql-js refuses itself.
  if (source.includes('\0') || NUL_ESCAPE.test(source)) {
    visit(document, { StringValue: (node) => checkString(node.value, 'a string of the query') });
  }
  checkValue(variables, 'variables', 0);
}

function checkValue(value: unknown, place: string, depth: number): void {
  if (typeof value === 'string') checkString(value, place);
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_BRACKET_DEPTH) throw new InputError(`variables may nest ${MAX_BRACKET_DEPTH} deep, these go deeper`);
  for (const [key, child] of Object.entries(value)) {
    checkString(key, `a name in ${place}`);
    checkValue(child, `${place}.${key.slice(0, 60)}`, depth + 1);
  }
}

function checkString(text: string, place: string): void {
  if (text.includes('\0'))
    throw new InputError(`${place} holds the character U+0000, which cannot be stored: remove it`);
  if (LONE_SURROGATE.test(text)) {
    throw new InputError(`${place} holds half a surrogate pair, which is no character: send well-formed Unicode`);
  }
}
