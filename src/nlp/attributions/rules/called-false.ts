import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isReportingVerb } from '../../lexicon/reporting-words.ts';
import type { Attribution } from '../attribution.ts';

/** What may be called false as a whole, with the words that it tells of. */
const TALE = oneOf`rumou?rs? claims? reports? allegations? suggestions? assertions?
  posts? tweets? videos? clips? images?
  screenshots? messages? quotes? quotations? stor(?:y|ies) letters?
  statements? memes? leaflets? recordings? notion idea`;
/** What leads from it to its words. */
const TELLS = oneOf`that which in of from attributed ascribed saying claiming alleging suggesting showing purporting
  purportedly circulating shared online quoting`;
const FALSE = oneOf`unfounded false untrue baseless fake fabricated groundless doctored bogus debunked nonsense
  inaccurate incorrect misleading hoaxes hoax`;
const IS = /^(?:is|are|was|were|been|proved|remain|remains)$/;

/**
 * Where a sentence turns to call the words false that it has told of: "are unfounded" in 'Rumours that Cole said “burn
 * it” are unfounded', "is fake" in 'A tweet saying “burn it” is fake'. Null where it does not.
 */
export function verdictAfter(document: Document, { cue, speaker, content }: Attribution): number | null {
  if (!cue || content.at(-1)!.from < cue.to) return null;
  const { tokens, tags, quotationOf, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[cue.from]!]!;
  const lead = speaker && speaker.to <= cue.from ? speaker.from : cue.from;
  if (!opensWithTale(document, sentence, tags[cue.from] === 'VBG' ? cue.from : lead)) return null;
  for (let i = cue.to + 1; i + 1 < sentence.to; i++) {
    if (quotationOf[i] !== -1 || !IS.test(tokens[i]!.lower)) continue;
    let at = i + 1;
    while (tags[at] === 'RB' || /^(?:an?|complete|utter)$/.test(tokens[at]?.lower ?? '')) at++;
    const ends = tokens[at + 1]?.kind === 'MARK' || at + 1 >= sentence.to;
    const isNot = tokens[at]?.lower === 'true' && /^(?:not|n['’]t)$/.test(tokens[at - 1]!.lower);
    if (ends && (FALSE.test(tokens[at]?.lower ?? '') || isNot)) return i;
  }
  return null;
}

/** Whether "A viral post ... that" is the subject of a sentence, or of what somebody says in it, before `end`. */
function opensWithTale({ tokens, tags, sentences, sentenceOf }: Document, { from }: TokenRange, end: number): boolean {
  for (let i = from; i + 1 <= end; i++) {
    if (!TALE.test(tokens[i]!.lower) || !TELLS.test(tokens[i + 1]!.lower)) continue;
    let before = i - 1;
    while (before >= from && /^(?:DT|JJ|NN|VBN|PRP\$|CD)$/.test(tags[before]!)) before--;
    const { lower } = tokens[Math.max(before, from)]!;
    if (before < sentences[sentenceOf[i]!]!.from || lower === 'that' || isReportingVerb(lower)) return true;
  }
  return false;
}
