import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { endOfRelative } from '../../rules/content-end.ts';
import { contentAfter } from '../../rules/find-content.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { trimContent } from '../../rules/trim-content.ts';

/** Most tokens before "who", and from there to the verb of saying. */
const LONGEST_HEAD = 8;
const LONGEST_CLAUSE = 25;
const PROBABILITY = 0.6;
const SAYS = /^(?:said|says|told|tells|added|insisted|claimed|warned)$/;

/** "A minister who asked for anonymity said Cole had lost his temper.": whoever a clause describes says it. */
export function attributeDescribed(document: Document, taken: Uint8Array): Attribution[] {
  return document.sentences.flatMap((sentence) => readDescribed(document, sentence, taken) ?? []);
}

function readDescribed(document: Document, { from, to }: TokenRange, taken: Uint8Array): Attribution | null {
  const { tokens, tags, quotationOf, debris } = document;
  if (!/^(?:DT|CD|NNS|JJ)$/.test(tags[from]!) || debris[from]) return null;
  let who = from + 1;
  while (who < Math.min(to, from + LONGEST_HEAD) && /^(?:DT|JJ|NN|NNS|NNP|CD|IN|POS)$/.test(tags[who]!)) who++;
  if (tokens[who]?.lower !== 'who' || !/^NNS?$/.test(tags[who - 1]!)) return null;
  let verbs = 0;
  for (let i = who + 1; i < Math.min(to - 3, who + LONGEST_CLAUSE); i++) {
    if (taken[i] || quotationOf[i] !== -1 || tokens[i]!.kind === 'MARK') return null;
    if (!/^VB[DZ]?$|^MD$/.test(tags[i]!)) continue;
    verbs++;
    // "who were not authorised to speak said", not "who asked her to say"
    const isEnded = /^(?:NN|NNS|NNP|CD|RB|VBN|PRP)$/.test(tags[i - 1]!) || tokens[i - 2]!.lower === 'to';
    if (verbs === 1 || !SAYS.test(tokens[i]!.lower) || !isEnded) continue;
    const verb = reportingVerb(tokens[i]!.lower)!;
    const cue: CueCandidate = { from: i, to: i + 1, head: i, verb, form: 'FINITE' };
    const content = contentAfter(document, { from, to }, cue);
    if (!content || anyTaken(taken, content)) return null;
    const speaker = { from, to: i };
    const said = [trimContent(document, content)];
    return {
      ...BY_RULE,
      content: said,
      cue: { from: i, to: i + 1 },
      verb,
      speaker,
      speech: verb.speech,
      probability: PROBABILITY,
    };
  }
  return null;
}

/** "the account of a shopkeeper, Jan Lind, who said he had counted twelve": whoever the clause tells of says it. */
export function attributeRelatives(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['who'])) {
    if (i < 2 || i + 3 >= tokens.length || tokens[i - 1]!.text !== ',' || quotationOf[i] !== -1 || taken[i]) continue;
    const at = i + 1;
    if (!SAYS.test(tokens[at]!.lower) || taken[at] || debris[i]) continue;
    const verb = reportingVerb(tokens[at]!.lower)!;
    const { to } = sentences[sentenceOf[i]!]!;
    const content = contentAfter(document, { from: i, to }, { from: at, to: at + 1, head: at, verb, form: 'FINITE' });
    if (!content || anyTaken(taken, content)) continue;
    const said = trimContent(document, { from: content.from, to: endOfRelative(document, content) });
    found.push({
      ...BY_RULE,
      content: [said],
      cue: { from: at, to: at + 1 },
      verb,
      speaker: { from: i, to: at },
      speech: verb.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}
