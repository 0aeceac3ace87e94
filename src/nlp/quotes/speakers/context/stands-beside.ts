import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';

/** Most tokens of what opens a sentence before its subject. */
const LONGEST_OPENING = 25;

/** Participles that are prepositions: "Following Cole's arrest, he said" may be Cole. */
const PREPOSITIONS = /^(?:following|regarding|concerning|considering|including|according|owing|given|based)$/;

/**
 * Whether a name stands in what opens the sentence of a pronoun, as somebody else than the pronoun: "Under questioning
 * by Cole, he said", "In an interview with Cole, she said", "Asked whether Cole would resign, he said", "Thanking Cole,
 * she said", "After praising Cole, his deputy, he said".
 */
export function standsBeside(document: Document, name: TokenRange, pronoun: number): boolean {
  const { tokens, tags, sentences, sentenceOf } = document;
  if (sentenceOf[name.from] !== sentenceOf[pronoun] || name.from > pronoun) return false;
  const { from: first } = sentences[sentenceOf[pronoun]!]!;
  if (tokens[pronoun - 1]?.text !== ',' || pronoun - first > LONGEST_OPENING) return false;
  if (isLedByParticiple(document, { from: first, to: name.from })) return true;
  if (!/^(?:IN|VBG|VBN|TO|RB)$/.test(tags[first]!)) return false;
  let before = name.from - 1;
  while (
    before > first &&
    (/^(?:NNP|NN|JJ)$/.test(tags[before]!) || /^(?:the|a|an|mr\.?|mrs\.?|ms\.?)$/.test(tokens[before]!.lower))
  )
    before--;
  return /^(?:with|by|to|from|alongside|against|opposite|beside|before)$/.test(tokens[before]!.lower);
}

/**
 * Whether a range begins with a participle, "Thanking" or "After praising", whose doer is the subject that follows, so
 * that nobody named with it is the subject.
 */
export function isLedByParticiple({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  const at = tags[from] === 'IN' && from + 1 < to ? from + 1 : from;
  // "Pressed by Cole, he said": no verb that opens a sentence is finite before "by".
  const isPassive = tags[at] === 'VBD' && tokens[at + 1]?.lower === 'by';
  return (isPassive || /^VB[GN]$/.test(tags[at]!)) && !PREPOSITIONS.test(tokens[at]!.lower);
}
