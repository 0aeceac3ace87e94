import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';

/** What opens a clause that a main clause has to follow. */
const FRONTS = oneOf`when whenever while although though if because since whereas once after before until`;
const OPENS_MAIN = /^(?:DT|PRP\$?|NNP|NNS?|JJ|CD)$/;

/**
 * Ends what is said in a clause at the head of its sentence where the main clause begins: in "While Cole says the dam
 * will hold, her deputy doubts it" the doubt is the writer's to tell. So too in
 * "Outside, where a sign says it is closed, her deputy waits".
 */
export function endFrontedClause(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, sentences, sentenceOf } = document;
  if (!cue || !speaker || speaker.to > cue.from) return attribution;
  const { from, to } = sentences[sentenceOf[cue.from]!]!;
  const opens = speaker.from === from + 1 && FRONTS.test(tokens[from]!.lower);
  if (!opens && !isPlaceTold(document, from, speaker.from - 1)) return attribution;
  const last = content.at(-1)!;
  if (last.from < cue.to || last.to > to) return attribution;
  const comma = commaBeforeMain(document, last);
  if (comma === null) return attribution;
  return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: comma }] };
}

/** Most tokens of a place at the head of a sentence: "On the quay behind the old market". */
const LONGEST_PLACE = 10;

/** "Outside, where": a place at the head of the sentence, of which a clause tells more. */
const isPlaceTold = (document: Document, from: number, where: number): boolean =>
  document.tokens[where]?.lower === 'where' &&
  document.tokens[where - 1]?.text === ',' &&
  where - from <= LONGEST_PLACE &&
  !holdsFiniteVerb(document, { from, to: where });

/** The last comma, outside of marks, that a whole clause follows and a whole clause goes before. */
function commaBeforeMain(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags, quotationOf } = document;
  for (let i = to - 3; i > from; i--) {
    if (tokens[i]!.text !== ',' || quotationOf[i] !== -1 || !OPENS_MAIN.test(tags[i + 1]!)) continue;
    if (holdsFiniteVerb(document, { from: i + 1, to }) && holdsFiniteVerb(document, { from, to: i })) return i;
  }
  return null;
}
