import { wordsIn } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { placesOf } from '../../layers/word-places.ts';
import { countryOfAdjective } from '../gazetteer.ts';
import type { Name } from '../name.ts';

const SPOKESPERSON = wordsIn('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen');
/** Most words of a body before its spokesperson. */
const LONGEST = 4;

/**
 * Bodies that somebody without a name speaks for: "a Corvane spokesman", "a spokeswoman for the Port of Lund".
 * @param names those that are known, in text order; what they name stays theirs, but for the place that a body is of
 */
export function bodiesSpokenFor(document: Document, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (const i of placesOf(document.places, SPOKESPERSON)) {
    if (document.debris[i]) continue;
    const body = bodyBefore(document, i) ?? bodyBehind(document, i);
    const others = body ? names.filter(({ from, to }) => from < body.to && to > body.from) : [];
    const isWhole = ({ from, to, type }: Name) => from === body!.from && to >= body!.to && type === 'ORGANIZATION';
    if (!body || others.some((name) => name.type === 'PERSON' || name.entry?.type === 'ORGANIZATION' || isWhole(name)))
      continue;
    if (others.some(({ from, entry }) => from === body.from && entry !== null)) continue;
    found.push({ ...body, type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null });
  }
  return found;
}

/** "Corvane" of "a Corvane spokesman"; not "Norwegian" nor "Foreign Ministry", which ends in a word of the language. */
function bodyBefore({ tokens, sentenceOf }: Document, at: number): TokenRange | null {
  let from = at;
  while (at - from < LONGEST && isNamelike(tokens[from - 1]?.text) && sentenceOf[from - 1] === sentenceOf[at]) from--;
  if (from === at || !/^an?$/.test(tokens[from - 1]?.lower ?? '')) return null;
  const words = tokens.slice(from, at).map((token) => token.lower);
  return words.some((word) => countryOfAdjective(word) !== null) ? null : { from, to: at };
}

/** "Port of Lund" of "a spokeswoman for the Port of Lund" */
function bodyBehind({ tokens }: Document, at: number): TokenRange | null {
  if (tokens[at + 1]?.lower !== 'for') return null;
  const from = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  if (!isNamelike(tokens[from]?.text) || tokens[from + 1]?.lower !== 'of') return null;
  let to = from + 2;
  while (to - from < LONGEST + 2 && isNamelike(tokens[to]?.text)) to++;
  return to > from + 2 ? { from, to } : null;
}

const isNamelike = (text: string | undefined): boolean => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(text ?? '');
