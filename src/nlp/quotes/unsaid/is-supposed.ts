import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import { isFiniteVerb } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Words that open what is only imagined: "Imagine a teacher who tells her class", "Suppose the bank says no". */
const SUPPOSES = /^(?:suppose|supposing|imagine|assume|assuming|pretend)$/;
/** Most tokens between one and the verb of what is imagined. */
const LONGEST = 12;
/** What did happen may be imagined: "Imagine my surprise when she said", "Imagine how he felt, as he said". */
const REAL = /^(?:when|as|after|what|how|why|where|because|since|but|my|our)$/;
/** Auxiliaries before a subject: "Had she said so", "Should Cole say yes", "Were he to say that". */
const INVERTS = /^(?:had|should|were)$/;
/** Those whom nobody has asked: "Critics will say", "Some will argue". */
const ANYONE = oneOf`
  critics sceptics skeptics cynics detractors naysayers pessimists optimists purists pedants some many others most
  people you opponents supporters defenders apologists historians`;

/** Whether the words of a statement are made up, in quotation marks too: "Imagine a teacher who says: “Sit!”" */
export function isImagined(document: Document, { cue, content }: Attribution): boolean {
  const { tokens, sentences, sentenceOf, tags } = document;
  if (!cue || content.at(-1)!.from < cue.to) return false;
  const { from } = sentences[sentenceOf[cue.from]!]!;
  if (cue.from - from > LONGEST || cue.from === from || !SUPPOSES.test(tokens[from]!.lower)) return false;
  // "Suppose, says Lind, that", "Imagine that, Cole said"
  for (let i = from + 1; i < cue.from; i++) {
    if (tokens[i]!.kind === 'MARK' || REAL.test(tokens[i]!.lower)) return false;
    if (tags[i] !== 'MD' && isFiniteVerb(document, i)) return false;
  }
  return true;
}

/** Whether a statement is only supposed: "Had she said so", "Let us say that", "Critics will say that". */
export function isSupposed(document: Document, attribution: Attribution): boolean {
  const { cue, speaker, content } = attribution;
  if (!cue || !speaker || speaker.to > cue.from || content.at(-1)!.from < cue.to) return false;
  return (
    isInverted(document, speaker) ||
    isLet(document, cue, speaker) ||
    isForeseen(document, cue, speaker) ||
    isStaged(document, cue, speaker)
  );
}

/** "The sketch had Cole saying that it was full": others make him say it. */
function isStaged({ tokens, tags }: Document, cue: TokenRange, speaker: TokenRange): boolean {
  if (cue.to - cue.from > 1 || tags[cue.from] !== 'VBG' || speaker.to !== cue.from) return false;
  let had = cue.from - 1;
  while (had > 0 && cue.from - had < LONGEST && /^(?:NNP?|JJ|DT)$/.test(tags[had]!)) had--;
  return had < cue.from - 1 && /^(?:had|has|have|having)$/.test(tokens[had]!.lower);
}

/** Whether a clause begins at a token: the first of its sentence, or after a comma, a dash, "and" or "but". */
const opensClause = ({ tokens, sentences, sentenceOf }: Document, at: number): boolean =>
  sentences[sentenceOf[at]!]!.from === at || /^(?:[,;:—–]|--|and|but)$/.test(tokens[at - 1]!.lower);

/** "Had she said so in May, there would have been no contest": nobody did. */
const isInverted = (document: Document, { from }: TokenRange): boolean =>
  from > 0 &&
  INVERTS.test(document.tokens[from - 1]!.lower) &&
  document.sentenceOf[from - 1] === document.sentenceOf[from] &&
  opensClause(document, from - 1);

/** "Let us say that the figures are right", "Let's suppose", "Let Minister Cole say that it is safe"; not "Let me". */
const isLet = (document: Document, { from }: TokenRange, speaker: TokenRange): boolean =>
  speaker.to === from &&
  speaker.from >= 1 &&
  document.tokens[speaker.from]!.lower !== 'me' &&
  document.tokens[speaker.from - 1]!.lower === 'let' &&
  document.tags[from] === 'VB' &&
  opensClause(document, speaker.from - 1);

/** "Critics will say that the plan is late", "Some will no doubt argue": nobody has said it yet. */
function isForeseen({ tokens, tags }: Document, cue: TokenRange, speaker: TokenRange): boolean {
  if (speaker.to - speaker.from > 1 || !ANYONE.test(tokens[speaker.from]!.lower)) return false;
  const between = tokens.slice(speaker.to, cue.to);
  const will = between.findIndex(({ lower }) => /^(?:will|['’]ll)$/.test(lower));
  return will === 0 && between.length < 6 && tags[cue.to - 1] === 'VB';
}
