import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

/** Most tokens of a remark in brackets, and of a name. */
const LONGEST_REMARK = 5;
const LONGEST_NAME = 5;

/** "Jan Cole (44) and his brother Bo (39) denied": the one before the brackets speaks too. */
export function speakTogether(document: Document, attribution: Attribution): Attribution {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { cue, speaker, content, isTranscript } = attribution;
  if (!cue || !speaker || isTranscript || speaker.to > cue.from) return attribution;
  const and = speaker.from - 1;
  const close = and - 1;
  if (tokens[and]?.lower !== 'and' || tokens[close]?.text !== ')' || quotationOf[close] !== -1) return attribution;
  let open = close - 1;
  while (open > 0 && close - open <= LONGEST_REMARK && tokens[open]!.text !== '(') open--;
  if (tokens[open]?.text !== '(' || !tokens.slice(open, close).some(({ kind }) => kind === 'NUMBER'))
    return attribution;
  let from = open;
  while (from > 0 && open - from < LONGEST_NAME && tags[from - 1] === 'NNP') from--;
  const { from: first } = sentences[sentenceOf[cue.from]!]!;
  const opens = from === first || /^(?:[,;:—–]|that|and|but)$/.test(tokens[from - 1]!.lower);
  const isFree = content.every((piece) => piece.to <= from || piece.from >= cue.to);
  return from < open && from >= first && opens && isFree
    ? { ...attribution, speaker: { from, to: speaker.to } }
    : attribution;
}
