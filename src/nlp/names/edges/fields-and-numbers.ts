import type { Document } from '../../layers/document.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { mayBeGiven } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Most tokens from a title to the end of what it is of. */
const LONGEST_FIELD = 12;

/** "minister for Women and Equalities Ada Brask": the last word of what a title is of, taken for a given name. */
export function withoutField({ tokens }: Document, name: TaggedName): TaggedName {
  const { from, to, type } = name;
  if (type !== 'PERSON' || to - from < 3 || tokens[from - 1]?.lower !== 'and') return name;
  if (mayBeGiven(tokens[from]!.lower) || !mayBeGiven(tokens[from + 1]!.lower)) return name;
  for (let at = from - 1; at >= 0 && from - at < LONGEST_FIELD; at--) {
    const { lower, text } = tokens[at]!;
    if (TITLE_HEADS.has(lower)) return { ...name, from: from + 1 };
    if (!/^(?:\p{Lu}|(?:and|of|for|the|,)$)/u.test(text)) break;
  }
  return name;
}

/** Which of several of a name a pope or a monarch is. */
const NUMBER = /^(?:I{2,3}|IV|VI{0,3}|IX|X{1,2}(?:I{1,3}|IV|VI{0,3}|IX)?)$/;

/** "Pope Linus XIV" for "Pope Linus". */
export function withNumber({ tokens }: Document, name: TaggedName): TaggedName {
  if (name.type !== 'PERSON' || !NUMBER.test(tokens[name.to]?.text ?? '')) return name;
  const isReigning = [name.from, name.from - 1].some((at) =>
    /^(?:pope|king|queen|emperor|empress|tsar|patriarch|sultan)$/.test(tokens[at]?.lower ?? ''),
  );
  return isReigning ? { ...name, to: name.to + 1 } : name;
}
