import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Most tokens between "if" and the verb of saying. */
const LONGEST = 14;
const IF = /^(?:if|unless|were|should|had)$/;
/** What a main clause has whose condition is not met yet, or was not. */
const WOULD = /^(?:would|could|might|will|['’]d|['’]ll)$/;

/**
 * Whether words would only be said under a condition, in quotation marks too: 'If Cole were to say, “I was wrong,”
 * they would forgive her', 'Should she say “no”, it will close'. In 'If Cole said “no” in May, she was wrong' she did
 * say it.
 */
export function isHypothetical(document: Document, { cue, speaker, content }: Attribution): boolean {
  const { tokens, sentences, sentenceOf } = document;
  if (!cue || !speaker || speaker.to > cue.from || content.at(-1)!.from < cue.to) return false;
  const sentence = sentences[sentenceOf[cue.from]!]!;
  let at = speaker.from;
  while (at >= sentence.from && speaker.from - at < 3 && !IF.test(tokens[at]!.lower)) at--;
  if (at < sentence.from || !IF.test(tokens[at]!.lower) || cue.from - at > LONGEST) return false;
  if (!opensCondition(document, sentence, at)) return false;
  for (let i = at; i < cue.from; i++) if (tokens[i]!.kind === 'MARK') return false;
  return isUnmet(document, at, cue) || leadsToWould(document, sentence, cue);
}

/** At the head of the sentence, after a mark or after "and", "but", "even": "asked if he said" is no condition. */
const opensCondition = ({ tokens }: Document, { from }: TokenRange, at: number): boolean =>
  at === from || tokens[at - 1]!.kind === 'MARK' || /^(?:and|but|even|only|that)$/.test(tokens[at - 1]!.lower);

/** "If she were to say", "If she should say", "Were she to say", "Should she say" */
function isUnmet({ tokens }: Document, at: number, cue: TokenRange): boolean {
  const words = tokens.slice(at, cue.to).map(({ lower }) => lower);
  const to = words.lastIndexOf('to');
  return words.includes('should') || (to > 0 && words.slice(0, to).some((word) => /^(?:were|was)$/.test(word)));
}

/** "..., the country would forgive her": outside the marks, behind the verb of saying. */
function leadsToWould({ tokens, tags, quotationOf }: Document, sentence: TokenRange, cue: TokenRange): boolean {
  for (let i = cue.to; i < sentence.to; i++)
    if (quotationOf[i] === -1 && tags[i] === 'MD' && WOULD.test(tokens[i]!.lower)) return true;
  return false;
}
