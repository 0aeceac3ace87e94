import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';
import { NO_ANSWER } from './attribute-silence.ts';

const PROBABILITY = 0.7;
const REFUSES = ['declined', 'declines', 'refused', 'refuses'];
const SPEAKS = /^(?:say|confirm|disclose|reveal|specify|explain|discuss|answer|identify|describe|clarify)$/;
/** Most tokens between the refusal and its "to". */
const LONGEST_ASIDE = 20;

/** A refusal to speak whose verb an aside cuts in two, and what is not told: "declined, when asked, [to] say [why]". */
interface Refusal {
  cue: TokenRange;
  content: TokenRange;
}

function readRefusal(document: Document, at: number): Refusal | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { to } = sentences[sentenceOf[at]!]!;
  const next = tokens[at + 1];
  if (quotationOf[at] !== -1 || !next || !(next.text === ',' || tags[at + 1] === 'IN')) return null;
  let infinitive = at + 2;
  while (!(tokens[infinitive]?.lower === 'to' && SPEAKS.test(tokens[infinitive + 1]?.lower ?? ''))) {
    const isOver = infinitive + 1 >= to || infinitive - at > LONGEST_ASIDE || quotationOf[infinitive] !== -1;
    if (isOver || /^[;:]$/.test(tokens[infinitive]!.text)) return null;
    // "when asked": a participle
    const isReduced = /^(?:when|if|once|though|although)$/.test(tokens[infinitive - 1]!.lower);
    if (isFiniteVerb(document, infinitive) && !isReduced) return null;
    infinitive++;
  }
  const content = trimContent(document, { from: infinitive + 2, to });
  const tellsWhat = /^(?:that|whether|if|how|why|what|when|where|who|which)$/.test(tokens[content.from]?.lower ?? '');
  const isDeed = tokens[infinitive + 1]!.lower === 'say' && tokens[content.from]?.lower === 'that';
  return tellsWhat && !isDeed ? { cue: { from: at, to: infinitive + 2 }, content } : null;
}

/** What the learned stages made of one half of such a refusal is a refusal to speak. */
export function joinRefusal(document: Document, attribution: Attribution): Attribution {
  const { cue } = attribution;
  if (!cue) return attribution;
  for (const at of placesOf(document.places, REFUSES)) {
    if (at >= cue.to || cue.from - at > LONGEST_ASIDE + 1) continue;
    const read = readRefusal(document, at);
    if (!read || read.cue.to < cue.to) continue;
    const speaker = finiteSubject(document, at) ?? attribution.speaker;
    return { ...attribution, cue: read.cue, content: [read.content], speaker, verb: NO_ANSWER };
  }
  return attribution;
}

/** The same where the learned stages have passed over it. */
export function attributeRefusals(document: Document, taken: Uint8Array): Attribution[] {
  return placesOf(document.places, REFUSES).flatMap((at) => {
    const read = taken[at] || document.debris[at] ? null : readRefusal(document, at);
    const speaker = read && finiteSubject(document, at);
    if (!read || !speaker || anyTaken(taken, read.content) || anyTaken(taken, speaker)) return [];
    const base = { ...BY_RULE, content: [read.content], cue: read.cue, verb: NO_ANSWER, speaker };
    return [{ ...base, speech: NO_ANSWER.speech, probability: PROBABILITY }];
  });
}
