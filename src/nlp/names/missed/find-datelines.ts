import { MONTHS, WEEKDAYS } from '../../../domain/calendar.ts';
import type { Document } from '../../layers/document.ts';
import type { Token } from '../../layers/tokens.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { Name } from '../name.ts';
import { LISTS, listsOf } from '../name-lists.ts';

/** Sentences at the top among which a place line stands. */
const TOP = 12;
/** Most words of a place. */
const LONGEST = 3;

/**
 * The places and agencies of place lines, "LUND, Sweden, 4 May (Tass) -": the lines are no prose and nobody speaks in
 * them, and yet they tell where the news is from. In text order.
 */
export function findDatelines(document: Document): Name[] {
  const { sentences, debris, tokens } = document;
  const found: Name[] = [];
  for (const { from, to } of sentences.slice(0, TOP)) {
    let end = from;
    while (end < to && debris[end]) end++;
    // A line that is no part of a sentence is a byline or a button.
    if (end === from || end === to || !/^(?:--?|[–—])$/.test(tokens[end - 1]!.text)) continue;
    for (let i = from; i < end; ) {
      const isStart = i === from || tokens[i - 1]!.kind === 'MARK';
      if (tokens[i - 1]?.text === '(' && i > from && tokens[i + 1]?.text === ')' && isAgency(tokens[i]!)) {
        found.push(agencyAt(document, i));
        i++;
        continue;
      }
      const name = isStart && /^\p{Lu}/u.test(tokens[i]!.text) ? nameAt(document, i, end) : null;
      if (name) found.push(name);
      i = name ? name.to : i + 1;
    }
  }
  return found;
}

function nameAt({ tokens }: Document, from: number, end: number): Name | null {
  const match = matchGazetteer(tokens, from, end);
  if (match) {
    const { entry, to } = match;
    const isPlace = entry.type === 'PLACE' && isEnd(tokens[to]);
    return isPlace ? { from, to, type: 'PLACE', entry, isSurname: false, tagged: 'PLACE' } : null;
  }
  for (let to = Math.min(from + LONGEST, end); to > from; to--) {
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    const isTown = (listsOf(words.join(' ')) & (LISTS.TOWN | LISTS.LARGE_TOWN)) > 0;
    if (isTown && isEnd(tokens[to])) return { from, to, type: 'PLACE', entry: null, isSurname: false, tagged: 'PLACE' };
  }
  return null;
}

/** "Tass" and "AFP" between brackets. */
const isAgency = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{L}+$/u.test(text) && !MONTHS.includes(lower) && !WEEKDAYS.includes(lower);

function agencyAt({ tokens }: Document, at: number): Name {
  const entry = matchGazetteer(tokens, at, at + 1)?.entry ?? null;
  const known = entry?.type === 'ORGANIZATION' ? entry : null;
  return { from: at, to: at + 1, type: 'ORGANIZATION', entry: known, isSurname: false, tagged: 'ORGANIZATION' };
}

/** What follows a place in such a line: a mark, a number or a month. */
const isEnd = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'WORD' || MONTHS.some((month) => token.lower.startsWith(month.slice(0, 3))));
