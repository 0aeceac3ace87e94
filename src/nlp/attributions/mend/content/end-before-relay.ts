import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseBefore } from '../../rules/noun-phrase.ts';

/** What a medium does with the words of others at the end of a sentence. */
const RELAYS = oneOf`reports reported writes wrote learned`;

/** In "Police say two were hurt, the Gazette reports" what the police say ends before the medium. */
export function endBeforeRelay(document: Document, attribution: Attribution): Attribution {
  const { content, cue, speaker } = attribution;
  const last = content.at(-1)!;
  if (!cue || !speaker || last.from < cue.to || speaker.to > cue.from) return attribution;
  const comma = relayFrom(document, last);
  if (comma === null || comma <= last.from + 1) return attribution;
  return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: comma }] };
}

/** The comma before ", the Gazette reports" at the end of a range; null when it does not end so. */
function relayFrom(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags, quotationOf } = document;
  const verb = to - 1;
  if (quotationOf[verb] !== -1 || !RELAYS.test(tokens[verb]!.lower)) return null;
  const end = /^(?:has|have)$/.test(tokens[verb - 1]!.lower) ? verb - 1 : verb;
  if (end === verb && tokens[verb]!.lower === 'learned') return null;
  const medium = nounPhraseBefore(document, from, end);
  if (!medium || medium.to !== end || tags[end - 1] !== 'NNP') return null;
  return tokens[medium.from - 1]?.text === ',' ? medium.from - 1 : null;
}
