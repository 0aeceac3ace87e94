import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { holdsFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { readInsertedClause } from '../content/read-inserted-clause.ts';

const PROBABILITY = 0.6;
/** Most tokens of who says it between the commas, and of the phrase before them. */
const LONGEST_SPEAKER = 5;
const LONGEST_PHRASE = 12;

/** "Critics, she wrote, want it shorter.": a clause of a speaker and a verb between the subject and its verb. */
export function attributeInserted(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, tags, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (let i = 3; i + 2 < tokens.length; i++) {
    if (tokens[i + 1]!.text !== ',' || !/^VB[DZ]$/.test(tags[i]!) || taken[i] || quotationOf[i] !== -1) continue;
    const verb = reportingVerb(tokens[i]!.lower);
    if (!verb?.frames.has('q') || verb.speech < 0.9 || debris[i]) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const speaker = speakerBefore(document, i, sentence.from);
    if (!speaker || speaker.from - 1 - sentence.from > LONGEST_PHRASE) continue;
    const before = trimContent(document, { from: sentence.from, to: speaker.from - 1 });
    if (before.to <= before.from || !/^(?:DT|JJ|NNS?|NNP|PRP\$?|CD)$/.test(tags[before.from]!)) continue;
    const own: Attribution = {
      ...BY_RULE,
      content: [before],
      cue: { from: i, to: i + 1 },
      verb,
      speaker,
      speech: verb.speech,
      probability: PROBABILITY,
    };
    const whole = readInsertedClause(document, own, []);
    if (whole.content.length === 2 && !whole.content.some((piece) => anyTaken(taken, piece))) found.push(whole);
  }
  return found;
}

/** "It had been built, she told the board, over four winters.": a whole clause goes on behind whoever is told. */
export function attributeToldBetween(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, tags, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['told', 'tells'])) {
    if (i < 4 || i + 4 >= tokens.length || taken[i] || quotationOf[i] !== -1 || debris[i]) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const hearer = nounPhraseAfter(document, i + 1, sentence.to);
    const speaker = speakerBefore(document, i, sentence.from);
    if (!hearer || tokens[hearer.to]?.text !== ',' || !speaker || tags[hearer.to + 1] !== 'IN') continue;
    const content = [
      trimContent(document, { from: sentence.from, to: speaker.from - 1 }),
      trimContent(document, { from: hearer.to + 1, to: sentence.to }),
    ];
    if (TELLS_OF.test(tokens[hearer.to + 1]!.lower) || !isPlainClause(document, content, taken)) continue;
    const verb = reportingVerb(tokens[i]!.lower)!;
    const base = { ...BY_RULE, content, cue: { from: i, to: i + 1 }, verb, speaker };
    found.push({ ...base, speech: verb.speech, probability: PROBABILITY });
  }
  return found;
}

/** What opens words on the telling rather than on what is told: "in a letter", "as the crowd cheered". */
const TELLS_OF = oneOf`in as while after before during via through that with at on because although though`;
const SUBORDINATE = oneOf`after when as while if because although though since before once until whenever unless in on
  at for with`;

/** Whether the first part is a clause of its own, and neither holds a word in marks or of somebody else. */
function isPlainClause(document: Document, [first, second]: readonly TokenRange[], taken: Uint8Array): boolean {
  if (!holdsFiniteVerb(document, first!) || SUBORDINATE.test(document.tokens[first!.from]!.lower)) return false;
  for (const { from, to } of [first!, second!])
    for (let i = from; i < to; i++) if (taken[i] || document.quotationOf[i] !== -1) return false;
  return second!.to > second!.from && !holdsFiniteVerb(document, second!);
}

/** "she" of ", she wrote,", "Ada Lind" of ", Ada Lind argued,": nothing but the speaker behind a comma; null else. */
function speakerBefore({ tokens, tags, quotationOf }: Document, verb: number, floor: number): TokenRange | null {
  let from = verb;
  while (from > floor && verb - from <= LONGEST_SPEAKER && /^(?:PRP|NNP|DT|NN)$/.test(tags[from - 1]!)) from--;
  const isBehindComma = from > floor + 1 && tokens[from - 1]!.text === ',' && quotationOf[from - 1] === -1;
  const isSpeaker = /^(?:he|she|they)$/.test(tokens[from]!.lower) ? verb - from === 1 : tags[verb - 1] === 'NNP';
  return isBehindComma && from < verb && isSpeaker ? { from, to: verb } : null;
}
