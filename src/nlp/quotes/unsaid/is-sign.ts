import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { lemmaOf } from '../../lexicon/lemmas.ts';

/** Verbs of which a thing may be the subject without anybody saying anything. */
const SHOWS = oneOf`
  suggest indicate imply signal reveal underline underscore highlight hint point show predict reflect confirm
  demonstrate emphasize emphasise stress affirm reaffirm explain tell`;
/** Things that show something. */
const THING = oneOf`
  data figures? numbers? statistics? polls? polling surveys? evidence results? signs? indications? images? imagery
  photos? photographs? pictures? footage videos? trends? history experiences? findings? tests? testing patterns?
  prices? sales? regulations? rules? maps? models? moves? decisions? shifts? rises? falls? drops? declines?
  increases? victor(?:y|ies) loss(?:es)? wins? defeats? incidents? events? outcomes? silence rumou?rs? view views
  numbers votes? turnout records? documents? emails? e-mails? leaks? estimates? markets? behaviou?r success
  failure episodes? cases? examples? facts? odds symptoms? scans? samples? measurements? readings? bones? tools?
  fossils? ruins names? titles? labels? colou?rs? timing attacks? changes? responses anecdotes? metrics?
  indicators? gauges? forecasts clues theory theories averages? clash(?:es)? unrest violence crisis crises situation
  dna genes? genomes? teeth tooth skeletons? skulls? sediments? scars? pollen
  paintings? films? visits? crimes? deaths? arrests? delays? shortages? absence presence lack popularity
  this that which these those
  what`;
/** Of these, what somebody wrote down speaks where it does more than suggest: "the documents reveal". */
const WRITTEN = oneOf`
  records? documents? emails? e-mails? estimates? surveys? polls? regulations? rules? figures? data statistics?`;
const SUGGESTS = /^(?:suggest|indicate|imply|signal|hint|point|underline|underscore|highlight|reflect)$/;
/** Participles that tell what a whole clause shows: "Sales fell, suggesting that buyers are wary". */
const RESULT =
  /^(?:suggesting|indicating|implying|signal+ing|underscoring|underlining|highlighting|reflecting|revealing)$/;

/** What needs a thing rather than calls for it. */
const NEEDS = oneOf`plans? laws? bills? rules? deals? contracts? budgets? recipes? designs? schedules? scripts?
  this that
  these situation situations circumstances times? occasions? crisis crises challenges? jobs? tasks?`;

/** Whether it is a thing, or what has happened, that suggests or shows something, and nobody who says it. */
export function isSign(document: Document, { cue, verb, speaker, content }: Attribution): boolean {
  // "The plan calls for forty houses."
  if (speaker && verb?.lemma === 'call' && NEEDS.test(headOf(document, speaker))) return true;
  if (!cue || !verb || !SHOWS.test(verb.lemma) || content[0]!.from < cue.to) return false;
  const { tokens } = document;
  const first = tokens[cue.from]!;
  if (RESULT.test(first.lower) && (!speaker || tokens[cue.from - 1]?.text === ','))
    return !followsSpeech(document, cue);
  if (!speaker || speaker.to > cue.from) return false;
  const head = headOf(document, speaker);
  if (!THING.test(head) || (head === 'which' && verb.lemma === 'explain')) return false;
  // "the firm, which told a court", "those who": a thing would have no hearer but us.
  if (verb.lemma === 'tell' && /^(?:this|that|which|those|these|what|clash|violence|silence)$/.test(head)) return false;
  // "Estimates by the World Bank indicate": a body says so.
  const hasMaker = tokens.slice(speaker.from, speaker.to).some(({ lower }) => lower === 'by');
  return !hasMaker && (SUGGESTS.test(verb.lemma) || !WRITTEN.test(head));
}

/** "said the roof was wet, suggesting that": the clause before tells what somebody said. */
function followsSpeech({ tokens, tags, sentences, sentenceOf, quotationOf }: Document, cue: TokenRange): boolean {
  const { from } = sentences[sentenceOf[cue.from]!]!;
  for (let i = from; i < cue.from; i++)
    if (quotationOf[i] !== -1 || (/^VB/.test(tags[i]!) && SAID.test(lemmaOf(tokens[i]!.lower)))) return true;
  return false;
}

const SAID = oneOf`
  say tell write tweet add state argue claim note reply respond comment answer explain ask question criticize
  criticise accuse dismiss describe testify declare warn reject deny speak insist post call attack praise defend
  announce remark joke`;

/** The noun before a preposition or clause: "sales" in "sales of wine in Oslo"; in lower case. */
function headOf({ tokens, tags, sentences, sentenceOf }: Document, { from, to }: TokenRange): string {
  let head = from;
  // "all of this"
  if (tokens[from]!.lower === 'all' && tokens[from + 1]?.lower === 'of' && from + 3 === to)
    return tokens[from + 2]!.lower;
  for (let i = from; i < to; i++) {
    if (i > from && (/^(?:IN|TO|W|VB[DZG]|MD)$/.test(tags[i]!) || tokens[i]!.kind === 'MARK')) break;
    if (/^(?:NN|NNS|NNP|PRP|DT|W)$/.test(tags[i]!)) head = i;
  }
  // A capital in the middle of a sentence is a name: "the Post-Record".
  const { text, lower } = tokens[head]!;
  const isFirst = sentences[sentenceOf[head]!]!.from === head;
  return tags[head] === 'NNP' && text !== lower && !isFirst ? '' : lower;
}
