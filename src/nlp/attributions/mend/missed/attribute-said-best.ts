import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationBeginningAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

const PROBABILITY = 0.7;
const SAYS = /^(?:say|says|said|saying|put|puts|express|expressed|expresses|phrased?|summed|sums)$/;
const COMPARED = /^(?:better|best|clearer|plainer|louder|harder|blunter|straighter|well)$/;
/** Most tokens of who has not said it, of how it was not said, and of what is told of who did. */
const LONGEST_SUBJECT = 8;
const LONGEST_MANNER = 5;
const LONGEST_APPOSITION = 16;

/** "Nobody said it better than Cole: “Go.”", "No leader has put it more plainly than Lind: go.": they say so. */
export function attributeSaidBest(document: Document, taken: Uint8Array): Attribution[] {
  return document.sentences.flatMap((sentence) => {
    const found = readSaidBest(document, sentence);
    return found && !found.content.some((piece) => anyTaken(taken, piece)) ? [found] : [];
  });
}

/** Whether an attribution takes the whole of such a sentence for what nobody said. */
export function isSaidBest(document: Document, { cue, content }: Attribution): boolean {
  if (!cue) return false;
  const { sentences, sentenceOf } = document;
  const found = readSaidBest(document, sentences[sentenceOf[cue.from]!]!);
  return found !== null && content[0]!.from <= found.content[0]!.from && cue.from < found.speaker!.from;
}

function readSaidBest(document: Document, { from, to }: TokenRange): Attribution | null {
  const { tokens, quotationOf, debris } = document;
  if (!/^(?:nobody|none|no|few)$/.test(tokens[from]!.lower) || debris[from]) return null;
  let verb = from + 1;
  while (verb < to && verb - from <= LONGEST_SUBJECT && !SAYS.test(tokens[verb]!.lower)) verb++;
  if (!SAYS.test(tokens[verb]?.lower ?? '') || quotationOf[verb] !== -1) return null;
  const name = afterComparison(document, verb + 1, to);
  const speaker = name === null ? null : nounPhraseAfter(document, name, to);
  if (!speaker || speaker.from !== name) return null;
  const colon = colonBehind(document, speaker.to);
  if (colon === null) return null;
  const content = quotationBeginningAt(document, colon + 1) ?? restOfSentence(document, colon + 1);
  if (!content) return null;
  return quotedStatement(content, { from: verb, to: verb + 1 }, reportingWord('said'), speaker, PROBABILITY);
}

/** Where "Cole" begins in "it [up] better than Cole", "it as plainly as Cole"; null elsewhere. */
function afterComparison({ tokens, tags }: Document, from: number, to: number): number | null {
  let isCompared = false;
  for (let i = from; i < to && i - from <= LONGEST_MANNER; i++) {
    const { lower } = tokens[i]!;
    if (isCompared && /^(?:than|as)$/.test(lower)) return i + 1;
    if (COMPARED.test(lower) || /^(?:more|so)$/.test(lower)) isCompared = true;
    else if (lower === 'as' && tags[i + 1] === 'RB') isCompared = true;
    else if (!/^(?:it|this|that|things|up|quite)$/.test(lower) && !/^(?:RB|JJ)$/.test(tags[i]!)) return null;
  }
  return null;
}

/** The colon after a name, or after what is told of whom it names between commas; null without one. */
function colonBehind({ tokens, quotationOf }: Document, at: number): number | null {
  for (let i = at; i < tokens.length && i - at <= LONGEST_APPOSITION; i++) {
    if (tokens[i]!.text === ':') return i;
    if (i === at && tokens[i]!.text !== ',') return null;
    if (quotationOf[i] !== -1 || /^[.;?!]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

function restOfSentence({ tokens, sentences, sentenceOf, quotationOf }: Document, from: number): TokenRange | null {
  if (from >= tokens.length) return null;
  let { to } = sentences[sentenceOf[from]!]!;
  while (to > from && tokens[to - 1]!.kind === 'MARK' && quotationOf[to - 1] === -1) to--;
  return to - from > 2 ? { from, to } : null;
}
