import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { Person } from './people-index.ts';

/** Who is called "Mrs", and who "Miss", by what others call them. */
const CALLED = { mrs: /^(?:grand|step)?(?:wife|widow|mother)$/, miss: /^(?:grand|step)?daughter$/ } as const;
/** Most tokens from a name to what its bearer is to another: "Ruth Bell, his late wife". */
const FAR = 4;
/** Namings looked at: keeps long texts linear. */
const MOST_NAMINGS = 20;

/** "mrs" or "miss" before a name, or null. */
export function maritalTitle({ tokens }: Document, { from }: TokenRange): 'mrs' | 'miss' | null {
  const before = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1];
  const title = before?.lower.replace('.', '');
  return title === 'mrs' || title === 'miss' ? title : null;
}

/**
 * Which of several women of one surname "Mrs Bell" or "Miss Bell" is: Ruth in "Anna Bell and her mother, Ruth Bell".
 * Null where the text does not tell.
 */
export function calledByStatus(
  document: Document,
  names: readonly TokenRange[],
  title: 'mrs' | 'miss',
  bearers: readonly Person[],
): Person | null {
  const are = (status: 'mrs' | 'miss') =>
    bearers.filter((person) => person.names.slice(0, MOST_NAMINGS).some((i) => isCalled(document, names[i]!, status)));
  const own = are(title);
  const [only] = own;
  if (own.length > 0) return own.length === 1 ? only! : null;
  const others = are(title === 'mrs' ? 'miss' : 'mrs');
  const rest = bearers.filter((person) => !others.includes(person));
  return others.length > 0 && rest.length === 1 ? rest[0]! : null;
}

/** "Mrs Ruth Bell", "her mother, Ruth Bell", "Ruth Bell, his wife" */
function isCalled(document: Document, name: TokenRange, status: 'mrs' | 'miss'): boolean {
  const { tokens } = document;
  if (name.to - name.from < 2) return false;
  if (maritalTitle(document, name) === status) return true;
  const before = tokens[name.from - 1]?.text === ',' ? name.from - 2 : name.from - 1;
  if (CALLED[status].test(tokens[before]?.lower ?? '')) return true;
  if (tokens[name.to]?.text !== ',') return false;
  for (let i = name.to + 1; i <= name.to + FAR && tokens[i]?.kind === 'WORD'; i++)
    if (CALLED[status].test(tokens[i]!.lower)) return true;
  return false;
}
