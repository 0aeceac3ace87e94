import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isDocument } from '../../../lexicon/document-nouns.ts';
import type { Attribution } from '../../attribution.ts';
import { isTimeWord, nounPhraseBefore } from '../../rules/noun-phrase.ts';

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

/** What papers do, and when: "official data showed on Tuesday". */
const SHOWS = oneOf`show shows showed suggest suggests suggested indicate indicates indicated`;

/**
 * The comma before ", the Gazette reports" or ", official data showed on Tuesday" at the end of a range; null when it
 * does not end so.
 */
function relayFrom(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, quotationOf } = document;
  let end = to;
  if (isTimeWord(tokens[end - 1]!.lower)) end -= tokens[end - 2]?.lower === 'on' ? 2 : 1;
  if (SHOWS.test(tokens[end - 1]!.lower) && quotationOf[end - 1] === -1) {
    const paper = nounPhraseBefore(document, from, end - 1);
    const isPaper = paper?.to === end - 1 && isDocument(tokens[paper.to - 1]!.lower);
    return isPaper && tokens[paper.from - 1]?.text === ',' ? paper.from - 1 : null;
  }
  return mediumFrom(document, { from, to });
}

function mediumFrom(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags, quotationOf } = document;
  const verb = to - 1;
  if (quotationOf[verb] !== -1 || !RELAYS.test(tokens[verb]!.lower)) return null;
  const end = /^(?:has|have)$/.test(tokens[verb - 1]!.lower) ? verb - 1 : verb;
  if (end === verb && tokens[verb]!.lower === 'learned') return null;
  const medium = nounPhraseBefore(document, from, end);
  if (!medium || medium.to !== end || tags[end - 1] !== 'NNP') return null;
  return tokens[medium.from - 1]?.text === ',' ? medium.from - 1 : null;
}
