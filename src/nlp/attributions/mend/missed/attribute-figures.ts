import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';

const ESTIMATE = reportingWord('estimate');
const PROBABILITY = 0.6;
/** What is counted, by its head: "the death toll", "the number of missing", "growth". */
const COUNTED = oneOf`tolls? numbers? figures? count tally total costs? bill damage loss losses price value odds
  chances? turnout growth inflation unemployment output crowd size age share shortfall depth height`;
/** Most tokens from "put" to "at". */
const LONGEST_COUNTED = 9;

/** "The governor put the toll at 12", "Lind put the number of missing at “forty, perhaps more”." */
export function attributeFigures(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, tags, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['put', 'puts', 'putting'])) {
    if (i < 1 || i + 4 >= tokens.length || quotationOf[i] !== -1 || taken[i] || debris[i]) continue;
    // "puts growth at 3%"
    if (!/^(?:DT|PRP\$|NN|JJ)$/.test(tags[i + 1]!)) continue;
    const content = countedAfter(document, i + 1);
    const speaker = content && finiteSubject(document, i);
    if (!speaker || anyTaken(taken, content) || anyTaken(taken, speaker)) continue;
    const cue = { from: i, to: i + 1 };
    const { speech } = ESTIMATE;
    found.push({ ...BY_RULE, content: [content], cue, verb: ESTIMATE, speaker, speech, probability: PROBABILITY });
  }
  return found;
}

/** "the toll at 12", to the end of its clause. */
function countedAfter(document: Document, from: number): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const sentence = sentences[sentenceOf[from]!]!;
  let at = from;
  let isCounted = false;
  while (at < sentence.to && at - from < LONGEST_COUNTED && tokens[at]!.lower !== 'at') {
    if (tokens[at]!.kind === 'MARK' && !/^['’-]/.test(tokens[at]!.text)) return null;
    if (COUNTED.test(tokens[at]!.lower)) isCounted = true;
    at++;
  }
  if (!isCounted || tokens[at]?.lower !== 'at' || at + 1 >= sentence.to) return null;
  const quoted = quotationAround(document, at + 1);
  if (quoted) return { from, to: quoted.to };
  if (!isAmount(document, at + 1)) return null;
  let to = at + 2;
  while (to < sentence.to && quotationOf[to] === -1 && !/^[,;:—–]$/.test(tokens[to]!.text)) {
    if (/^(?:and|but|while|after|as|when|although)$/.test(tokens[to]!.lower) && tags[to + 1] !== 'CD') break;
    to++;
  }
  return trimContent(document, { from, to });
}

/** "12", "$4 million", "about 40", "more than 40", "around a third" */
function isAmount({ tokens, tags }: Document, at: number): boolean {
  for (let i = at; i < at + 4 && i < tokens.length; i++) {
    if (tags[i] === 'CD' || /^[$£€¥]/.test(tokens[i]!.text) || /^(?:half|third|quarter)s?$/.test(tokens[i]!.lower))
      return true;
    if (!/^(?:RB|JJ|IN|DT|MARK)$/.test(tags[i]!)) return false;
  }
  return false;
}
