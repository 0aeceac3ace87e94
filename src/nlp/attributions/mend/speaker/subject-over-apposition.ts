import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseBefore } from '../../rules/noun-phrase.ts';
import { finiteSubject } from './finite-subject.ts';

/**
 * "[Lind] said the ban on his party, the Justice Front (JF), was his, saying": the subject of the sentence, where the
 * printed speaker only describes the object right before the participle; null otherwise.
 */
export function subjectOverApposition(document: Document, { cue, speaker }: Attribution): TokenRange | null {
  const { tokens, tags, quotationOf, sentences, sentenceOf } = document;
  if (!speaker || tokens[cue!.from - 1]?.text !== ',' || speaker.to > cue!.from) return null;
  if (speaker.to < beforeBracket(document, cue!.from - 1)) return null;
  const { from } = sentences[sentenceOf[cue!.from]!]!;
  // The printed speaker may hold the owner: "his party, the Justice Front (JF),".
  let comma = speaker.from - 1;
  for (let i = speaker.from; i < Math.min(speaker.to, cue!.from - 1); i++) if (tokens[i]!.text === ',') comma = i;
  if (comma <= from || tokens[comma]!.text !== ',') return null;
  const object = nounPhraseBefore(document, from, comma);
  if (!object || object.to !== comma || !/^(?:IN|TO|VB[DZPGN]?)$/.test(tags[object.from - 1] ?? '')) return null;
  // "with his party, the Justice Front, saying", "It rained, said Jan Cole, the envoy, adding"
  if (tokens[object.from - 1]!.lower === 'with' || reportingVerb(tokens[object.from - 1]!.lower)?.frames.has('q'))
    return null;
  for (let verb = from + 1; verb < object.from; verb++)
    if (quotationOf[verb] === -1 && isFiniteVerb(document, verb)) return finiteSubject(document, verb);
  return null;
}

/** Most tokens of a bracket behind a name. */
const LONGEST_BRACKET = 6;

/** Where a bracket that ends at a token begins, "(JF)", or the token: what is printed may end before it or in it. */
function beforeBracket({ tokens }: Document, to: number): number {
  if (tokens[to - 1]?.text !== ')') return to;
  let from = to - 2;
  while (from > 0 && to - from < LONGEST_BRACKET && tokens[from]!.text !== '(') from--;
  return tokens[from]?.text === '(' ? from : to;
}
