import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { countryOfAdjective, matchGazetteer } from '../gazetteer.ts';
import type { Name } from '../name.ts';

const PORTFOLIOS = wordSet(
  `foreign defense defence interior finance health justice energy economy economic education trade transport culture
  agriculture emergency emergencies`,
);

/**
 * Ministries that no capital marks: "the Russian foreign ministry", "Ukraine's defence ministry". They speak as often
 * as ministers do, and need a country to be somebody.
 */
export function findMinistries({ tokens, debris }: Document): Name[] {
  const found: Name[] = [];
  tokens.forEach((token, i) => {
    if (token.text !== 'ministry' || debris[i] || !PORTFOLIOS.has(tokens[i - 1]?.lower ?? '')) return;
    const before = tokens[i - 2];
    if (!before) return;
    const isAdjective = countryOfAdjective(before.lower) !== null;
    const owner = /^['’]s$/.test(before.text) ? matchGazetteer(tokens, i - 3, i - 2) : null;
    if (!isAdjective && owner?.entry.type !== 'PLACE') return;
    found.push({
      from: isAdjective ? i - 2 : i - 3,
      to: i + 1,
      type: 'ORGANIZATION',
      entry: null,
      isSurname: false,
      tagged: null,
    });
  });
  return found;
}
