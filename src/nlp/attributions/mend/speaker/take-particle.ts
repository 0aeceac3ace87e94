import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

/** Small words that open a surname and are nothing else before one. */
const OPENS_SURNAME = oneOf`dela delos de del den der van von di da dos bin ould`;

/** Which of a family somebody is, behind a comma: "Anna Lind, Jr." */
const GENERATION = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** "Tom Lind, Jr. said": with the name before the comma. */
function takeName({ tokens, tags }: Document, attribution: Attribution): Attribution {
  const { speaker } = attribution;
  if (!speaker || !GENERATION.test(tokens[speaker.from]!.text) || tokens[speaker.from - 1]?.text !== ',')
    return attribution;
  let { from } = speaker;
  for (let at = speaker.from - 2; at >= 0 && tags[at] === 'NNP'; at--) from = at;
  return from === speaker.from ? attribution : { ...attribution, speaker: { from, to: speaker.to } };
}

/** “No,” dela Cruz said: the small word behind the mark is hers, and no piece of what she says. */
export function takeParticle(document: Document, given: Attribution): Attribution {
  const attribution = takeName(document, given);
  const { speaker, content } = attribution;
  const { tokens, quotationOf } = document;
  if (!speaker || !/^\p{Lu}/u.test(tokens[speaker.from]!.text)) return attribution;
  let from = speaker.from;
  while (from > 0 && quotationOf[from - 1] === -1 && OPENS_SURNAME.test(tokens[from - 1]!.text)) from--;
  if (from === speaker.from || (quotationOf[from - 1] ?? -1) === -1) return attribution;
  const said = content.map((piece) => (piece.to === speaker.from ? { ...piece, to: from } : piece));
  return { ...attribution, speaker: { from, to: speaker.to }, content: said.filter((one) => one.from < one.to) };
}
