import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, isTimeWord } from '../../rules/noun-phrase.ts';

/** Most tokens of what describes a speaker between commas. */
const LONGEST = 30;
/** "a week after the crash", "the same day": when it was, and no description. */
const TIME = /^(?:days?|weeks?|months?|years?|hours?|minutes?|nights?|mornings?|afternoons?|evenings?|time|moment)$/;

/**
 * In "According to Lind, a dentist in Ohio, the fees are too high" what stands between the commas describes Lind and is
 * no piece of what she says: the clause after it has its own subject and verb.
 */
export function leaveAppositionOut(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, tags } = document;
  const [first, ...rest] = content;
  if (!cue || !speaker || tokens[cue.from]!.lower !== 'according' || speaker.from !== cue.to) return attribution;
  const comma = speaker.to;
  if (tokens[comma]?.text !== ',' || first!.from !== comma + 1) return attribution;
  // "According to the founder, Anna Lind, the fees": the name is the description.
  if (tags[comma - 1] !== 'NNP' && !(tags[comma - 1] === 'NN' && isNameAt(document, comma + 1))) return attribution;
  let at = first!.from;
  // "46, head of the board,"
  if (/^\d\d$/.test(tokens[at]!.text) && tokens[at + 1]?.text === ',') at += 2;
  const isAge = at > first!.from;
  const end = endOfDescription(document, { from: at, to: first!.to });
  if (end !== null && leadsClause(document, { from: end + 1, to: first!.to }))
    return {
      ...attribution,
      speaker: { from: speaker.from, to: end },
      content: [{ from: end + 1, to: first!.to }, ...rest],
    };
  if (!isAge) return attribution;
  return {
    ...attribution,
    speaker: { from: speaker.from, to: at - 1 },
    content: [{ from: at, to: first!.to }, ...rest],
  };
}

/** Whether nothing but capitals stands from a token up to a comma, two at least. */
export function isNameAt({ tokens, tags }: Document, from: number): boolean {
  let to = from;
  while (tags[to] === 'NNP') to++;
  return to - from >= 2 && to - from <= 5 && tokens[to]?.text === ',';
}

/** The comma that ends a noun phrase which describes somebody, with its further parts; null where none begins. */
function endOfDescription({ tokens, tags, quotationOf }: Document, { from, to }: TokenRange): number | null {
  const opens = /^(?:an?|the|one|his|her|its|their)$/.test(tokens[from]!.lower) || /^(?:NN|JJ|NNP)$/.test(tags[from]!);
  if (!opens || tags[from] === 'NNS') return null;
  let last: number | null = null;
  for (let i = from; i < Math.min(to, from + LONGEST); i++) {
    if (quotationOf[i] !== -1 || /^(?:VBD|VBZ|MD|W)$/.test(tags[i]!)) return last;
    if (isTimeWord(tokens[i]!.lower) || TIME.test(tokens[i]!.lower)) return null;
    if (tokens[i]!.text !== ',') continue;
    last = i;
    // "a dentist in Ohio, and author of a book,"
    if (!/^(?:and|or)$/.test(tokens[i + 1]?.lower ?? '')) return last;
  }
  return null;
}

/** "the fees are too high", and neither "Daniel Okoro, will resign" nor "the council and police knew". */
function leadsClause(document: Document, { from, to }: TokenRange): boolean {
  const { tokens, tags, quotationOf } = document;
  if (from >= to) return false;
  if (quotationOf[from] !== -1) return true;
  if (!/^(?:DT|NN|NNS|NNP|PRP|PRP\$|JJ|CD)$/.test(tags[from]!)) return false;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text === ',' || /^(?:and|or)$/.test(tokens[i]!.lower)) return false;
    if (!isFiniteVerb(document, i)) continue;
    let end = i;
    while (end < to && tokens[end]!.text !== ',') end++;
    // "the problem, members say, is" and "the bridge, the one he built, collapsed"
    return i > from && !(end - from <= 6 && end + 1 < to && isFiniteVerb(document, end + 1));
  }
  return false;
}
