import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { isOccupation } from '../../../lexicon/walks-of-life.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { readAccording } from '../../rules/read-according.ts';

const ACCORDING = reportingWord('according');
/** How surely such a reading is right. */
const PROBABILITY = 0.5;

/** Most tokens of whom "per" names. */
const LONGEST_SOURCE = 12;

/**
 * "According to Lind, Cole is ill." and "Cole is ill, according to Lind.": short sentences, with commas that say so.
 * Also "per".
 */
export function attributeAccording(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['according', 'per'])) {
    if (i + 3 >= tokens.length) continue;
    const end = tokens[i]!.lower === 'per' ? i + 1 : i + 2;
    if (end === i + 1 ? !isOfSource(document, i) : tokens[i + 1]!.lower !== 'to') continue;
    if (quotationOf[i] !== -1 || debris[i] || taken[i]) continue;
    const unit = sentences[sentenceOf[i]!]!;
    if (unit.from !== i && tokens[i - 1]!.text !== ',') continue;
    const cue = { from: i, to: end, head: i, verb: ACCORDING, form: 'ACCORDING' } as const;
    const statement = readAccording(document, unit, cue, unit.from);
    if (!statement?.speaker || statement.content.length > 1) continue;
    const [content] = statement.content;
    const { to } = statement.speaker;
    const leads =
      unit.from === i
        ? tokens[to]?.text === ','
        : content!.from === unit.from && (to >= unit.to || tokens[to]!.kind === 'MARK');
    if (!leads || anyTaken(taken, content!) || anyTaken(taken, statement.speaker)) continue;
    let verbs = 0;
    for (let k = content!.from; k < content!.to; k++) if (isFiniteVerb(document, k)) verbs++;
    if (verbs > 0) found.push({ ...statement, cue: { from: i, to: end }, probability: PROBABILITY });
  }
  return found;
}

/** "Per mayor Ann Lind,", ", per a spokesman": somebody, and neither "per month" nor "Per Lind", who is one himself. */
function isOfSource(document: Document, per: number): boolean {
  const { tokens, tags } = document;
  const next = tokens[per + 1]!;
  if (tokens[per]!.text === 'Per' && next.text !== next.lower) return false;
  const source = nounPhraseAfter(document, per + 1, Math.min(tokens.length, per + LONGEST_SOURCE));
  if (!source) return false;
  for (let i = source.from; i < source.to; i++)
    if (tags[i] === 'NNP' || (tags[i] === 'NN' && isOccupation(tokens[i]!.lower))) return true;
  return false;
}
