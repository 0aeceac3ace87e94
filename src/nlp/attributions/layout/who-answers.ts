import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Name } from '../../names/name.ts';

/** Most tokens between "with" and the name in "an interview with the head of the port, Jane Doe". */
const LONGEST_INTRODUCTION = 12;

/**
 * Whoever gives the answers in "Q: ...¶A: ...": the one person who is named before, and with whom somebody spoke. Null
 * when that is nobody, or several people are named.
 */
export function whoAnswers({ tokens, tags }: Document, names: readonly Name[], before: number): TokenRange | null {
  const people = names.filter(({ type, to }) => type === 'PERSON' && to <= before);
  const surnames = new Set(people.map(({ to }) => tokens[to - 1]!.lower));
  const [person] = people;
  if (!person || surnames.size !== 1) return null;
  for (let i = person.from - 1; i >= Math.max(0, person.from - LONGEST_INTRODUCTION); i--) {
    if (/^(?:with|asked|interviewed|met)$/.test(tokens[i]!.lower)) return { from: person.from, to: person.to };
    if (/^(?:spoke|spoken|talked)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i]!.lower === 'to')
      return { from: person.from, to: person.to };
    if (/^(?:VBD|VBZ|MD)$/.test(tags[i]!) || /^[.?!;]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}
