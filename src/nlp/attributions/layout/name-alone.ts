import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';

/**
 * Where a label begins that is a name with nothing but titles before it and brackets after it: "Rep. Jane Roe
 * (D-Ohio)"; before a quotation also after a time: "14:50 - Brigade chief Jane Roe", and with a body before the title:
 * "Harbour Council spokesman Jan Roe", or with an office behind it: "Jan Roe, Deputy Mayor". Null for other labels.
 */
export function nameAlone(
  document: Document,
  { from, to }: TokenRange,
  endOfName: Map<number, number>,
  quoted: boolean,
): number | null {
  const { tokens, tags } = document;
  let first = from;
  if (quoted && tokens[from]!.kind === 'NUMBER')
    while (first < to && (tokens[first]!.kind === 'NUMBER' || /^(?:[-–—|]|[ap]\.?m\.?)$/.test(tokens[first]!.lower)))
      first++;
  let start = first;
  while (start < to && !endOfName.has(start) && (tags[start] === 'NNP' || (quoted && /^(?:NN|JJ)$/.test(tags[start]!))))
    start++;
  const end = (quoted && endOfLastName(document, start, to, endOfName)) || endOfName.get(start);
  if (end === undefined) return null;
  if (quoted && (isAgeWithTrade(document, { from: end, to }) || isOffice(document, { from: end, to }))) return first;
  return end === to || (tokens[end]!.text === '(' && tokens[to - 1]!.text === ')') ? first : null;
}

/** Past the last name where nothing but nouns stands after the first: "Harbour Council spokesman Jan Roe". */
function endOfLastName(
  { tags }: Document,
  from: number,
  to: number,
  endOfName: Map<number, number>,
): number | undefined {
  let end = endOfName.get(from);
  for (let i = end ?? to; i < to && /^(?:NNP|NN|JJ)$/.test(tags[i]!); i = endOfName.get(i) ?? i + 1)
    end = endOfName.get(i) ?? end;
  return end;
}

/** ", Prime Minister", ", Leader of the Harbour Board" behind a name: words with capitals, one of them a title. */
function isOffice({ tokens }: Document, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from + 1, to);
  return (
    tokens[from]!.text === ',' &&
    words.length > 0 &&
    words.every(({ text }) => /^(?:\p{Lu}|(?:of|for|the|and)$)/u.test(text)) &&
    words.some(({ lower }) => TITLE_HEADS.has(lower))
  );
}

/** ", 42", "(42)" behind a name, and what that person is: "(42), fisherman", ", 35, teacher in Oslo". */
function isAgeWithTrade({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  if (!/^[,(]$/.test(tokens[from]!.text) || !/^[1-9]\d$/.test(tokens[from + 1]?.text ?? '')) return false;
  const trade = tokens[from]!.text === '(' ? from + 3 : from + 2;
  if (tokens[from]!.text === '(' && tokens[from + 2]?.text !== ')') return false;
  if (trade === to) return true;
  return (
    tokens[trade]!.text === ',' &&
    trade + 1 < to &&
    tokens.slice(trade + 1, to).every((_, i) => /^(?:NNP?S?|JJ|IN|DT|VBG|CC)$/.test(tags[trade + 1 + i]!))
  );
}
