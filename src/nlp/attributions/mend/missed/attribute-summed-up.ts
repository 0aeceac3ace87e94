import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationBeginningAt, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

const PROBABILITY = 0.7;
/** Most tokens of who sums it up. */
const LONGEST_NAME = 8;
const TELLS = oneOf`sums summed describes described puts put recalls recalled remembers remembered explains explained
  sees saw`;

/** “Cold.” That is how Lind sums up her winter. And: This is how Lind puts it: “Cold.” The words in marks are hers. */
export function attributeSummedUp(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  return placesOf(document.places, ['how']).flatMap((how) => {
    if (how < 2 || taken[how] || quotationOf[how] !== -1) return [];
    if (!/^(?:is|was|['’]s)$/.test(tokens[how - 1]!.lower) || !/^(?:that|this)$/.test(tokens[how - 2]!.lower))
      return [];
    const { from, to } = sentences[sentenceOf[how]!]!;
    // A verb may be taken for a noun: "Lind sums".
    let verb = how + 2;
    while (verb < to && verb - how <= LONGEST_NAME && tokens[verb]!.kind !== 'MARK' && !TELLS.test(tokens[verb]!.lower))
      verb++;
    if (from !== how - 2 || !TELLS.test(tokens[verb]?.lower ?? '')) return [];
    let colon = verb + 1;
    while (colon < to && tokens[colon]!.text !== ':' && quotationOf[colon] === -1) colon++;
    const isBehind = tokens[colon]?.text === ':' && colon + 1 < tokens.length;
    const content = isBehind ? quotationBeginningAt(document, colon + 1) : quotationEndingAt(document, from);
    if (!content || anyTaken(taken, content)) return [];
    const speaker = { from: how + 1, to: verb };
    return [quotedStatement(content, { from: verb, to: verb + 1 }, reportingWord('said'), speaker, PROBABILITY)];
  });
}
