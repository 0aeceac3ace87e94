import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseBefore } from '../../rules/noun-phrase.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

const ASKS = /^(?:asked|pressed|questioned|quizzed|challenged|confronted)$/;

/** “Ann Cole smiled when asked if it was late: “Late?””: the question is nobody's here, and the quotation is Cole's. */
function readOwnAnswer(document: Document, { cue, content, speaker, probability }: Attribution): Attribution | null {
  const { tokens, quotationOf, sentenceOf } = document;
  const [piece] = content;
  if (!cue || !speaker || speaker.to > cue.from || content.length > 1 || piece!.from !== cue.to) return null;
  if (!ASKS.test(tokens[cue.to - 1]!.lower) || !/^(?:when|if|after)$/.test(tokens[cue.to - 2]!.lower)) return null;
  if (!/^(?:if|whether|how|why|what|who|about)$/.test(tokens[cue.to]!.lower)) return null;
  let colon = cue.to;
  while (colon < piece!.to && tokens[colon]!.text !== ':' && quotationOf[colon] === -1) colon++;
  const said = tokens[colon]?.text === ':' ? quotationAround(document, colon + 1) : null;
  if (said?.from !== colon + 1 || sentenceOf[colon] !== sentenceOf[cue.from]) return null;
  return quotedStatement(said, { from: colon, to: colon + 1 }, reportingWord('said'), speaker, probability);
}

/**
 * Who answers in “Asked by a reporter whether it was late, the minister snapped: “Late?””, where question and answer
 * were taken for one statement of the reporter. Any other attribution comes back as it was.
 */
export function readAnswer(document: Document, attribution: Attribution): Attribution {
  const answer = readOwnAnswer(document, attribution);
  if (answer) return answer;
  const { cue, content } = attribution;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!cue || !ASKS.test(tokens[cue.from]!.lower) || sentences[sentenceOf[cue.from]!]!.from !== cue.from)
    return attribution;
  const quoted = content.find(({ from }) => quotationOf[from] !== -1) ?? null;
  const open = quoted?.from ?? content.at(-1)!.to;
  const colon = open - 1;
  if (!quoted || colon <= cue.to || !/^[:,]$/.test(tokens[colon]!.text)) return attribution;
  let verb = colon - 1;
  while (verb > cue.to && tags[verb] === 'RB') verb--;
  if (!/^VB[DZ]$/.test(tags[verb]!)) return attribution;
  const speaker = phraseBetweenCommas(document, cue.to, verb);
  if (!speaker) return attribution;
  const said = quotationAround(document, quoted.from)!;
  const own = { from: verb, to: verb + 1 };
  return quotedStatement(said, own, reportingWord(tokens[verb]!.lower), speaker, attribution.probability);
}

/** "the minister" of ", the minister snapped" and "the minister, Ann Cole" of ", the minister, Ann Cole, snapped". */
function phraseBetweenCommas(document: Document, from: number, verb: number): TokenRange | null {
  const { tokens } = document;
  const commaBefore = (at: number) => {
    let comma = at;
    while (comma > from && tokens[comma]!.text !== ',') comma--;
    return comma;
  };
  const to = tokens[verb - 1]!.text === ',' ? verb - 1 : verb;
  let end = to;
  for (let pieces = to < verb ? 2 : 1; pieces > 0; pieces--) {
    const comma = commaBefore(end - 1);
    if (comma <= from || nounPhraseBefore(document, comma + 1, end)?.from !== comma + 1) return null;
    if (pieces === 1) return { from: comma + 1, to };
    end = comma;
  }
  return null;
}
