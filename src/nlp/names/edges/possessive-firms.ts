import type { Document } from '../../layers/document.ts';
import { textOf } from '../../layers/printed-text.ts';
import { isReportingVerb } from '../../lexicon/reporting-words.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/**
 * Firms that are called by their founder's name: in "Brask's said sales had fallen" the "'s" is part of the name,
 * since a verb follows it. All that the article calls so is that firm, unless it names somebody so without it. Takes
 * and gives names in text order.
 */
export function withPossessiveFirms(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const firms = new Set(names.filter((name) => acts(document, name)).map((name) => textOf(document, name)));
  if (firms.size === 0) return [...names];
  const people = new Set(
    names.filter((name) => !isPossessive(document, name)).map(({ to }) => document.tokens[to - 1]!.text),
  );
  return names.map((name) => {
    const isFirm = firms.has(textOf(document, name)) && isPossessive(document, name);
    return isFirm && !people.has(document.tokens[name.to - 1]!.text)
      ? { from: name.from, to: name.to + 1, type: 'ORGANIZATION' }
      : name;
  });
}

const isPossessive = ({ tokens }: Document, { to }: TaggedName): boolean => /^['’]s$/.test(tokens[to]?.lower ?? '');

/** "Brask's said", at the head of its clause, and not "a friend of Brask's said". */
function acts(document: Document, name: TaggedName): boolean {
  const { tokens, tags, quotationOf } = document;
  const verb = name.to + 1;
  if (name.type === 'PLACE' || name.to - name.from > 2 || !isPossessive(document, name)) return false;
  if (quotationOf[name.from] !== -1 || !/^VB[DZ]$/.test(tags[verb] ?? '') || !isReportingVerb(tokens[verb]!.lower))
    return false;
  return tokens[verb]!.text === tokens[verb]!.lower && tags[name.from - 1] !== 'IN';
}
