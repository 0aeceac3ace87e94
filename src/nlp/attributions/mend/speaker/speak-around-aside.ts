import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** Most tokens from the subject to the verb. */
const LONGEST = 40;
/** What opens a clause of its own, whose subject may speak. */
const SUBORDINATES = /^(?:when|while|as|after|before|because|although|though|since|until|if|but|and)$/;

/**
 * Who is named in an aside does not speak: in "Lind, quoting a letter that Cole had sent her, said" Lind does, and in
 * "The book, in which Lind describes her father, the painter Jan Cole, as a tyrant, says" the book does.
 */
export function speakAroundAside(document: Document, attribution: Attribution): Attribution {
  const { speaker, cue, content } = attribution;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!speaker || !cue || speaker.to > cue.from || tokens[cue.from - 1]!.text !== ',') return attribution;
  const { from } = sentences[sentenceOf[speaker.from]!]!;
  if (sentenceOf[cue.from] !== sentenceOf[from] || cue.from - from > LONGEST || content[0]!.from < cue.to)
    return attribution;
  // "Lind, who lost his dog, Bix, and his wife, Ann, says": one who speaks, by the verb.
  const before = tokens[speaker.from - 1]?.lower ?? '';
  const isListed = before === 'and' && tags[cue.from] === 'VBZ';
  if (!isFiniteVerb(document, cue.from) || (SUBORDINATES.test(before) && !isListed)) return attribution;
  const subject = nounPhraseAfter(document, from, speaker.from);
  if (subject?.from !== from || tokens[subject.to]?.text !== ',' || subject.to >= speaker.from - 1) return attribution;
  // "Appearing for Lind, who is ill, Cole said"
  if (tags[from] === 'VBG') return attribution;
  const at = subject.to + 1;
  const isAside =
    tags[at] === 'VBG' || /^(?:who|which|whose)$/.test(tokens[at]!.lower) || tokens[at + 1]!.lower === 'which';
  if (!isAside) return attribution;
  for (let i = at; i < cue.from; i++) {
    if (quotationOf[i] !== -1) return attribution;
    // ", was empty": the aside ended before.
    if (tokens[i]!.text === ',' && i + 1 < cue.from && isFiniteVerb(document, i + 1)) return attribution;
  }
  return { ...attribution, speaker: subject };
}

/** Most tokens of a relative clause up to its second verb. */
const LONGEST_CLAUSE = 14;

/**
 * The second verb of a relative clause goes on with it: in "Lind showed it to Cole, who read it and said" Cole says it.
 */
export function goOnInRelative(document: Document, attribution: Attribution): Attribution {
  const { speaker, cue, content } = attribution;
  const { tokens, tags, sentenceOf, quotationOf } = document;
  if (!speaker || !cue || content[0]!.from < cue.to || !/^(?:and|then)$/.test(tokens[cue.from - 1]?.lower ?? ''))
    return attribution;
  for (let i = cue.from - 2; i > speaker.to && cue.from - i < LONGEST_CLAUSE; i--) {
    if (sentenceOf[i] !== sentenceOf[cue.from] || quotationOf[i] !== -1) return attribution;
    if (tokens[i]!.lower !== 'who') {
      if (tokens[i]!.kind === 'MARK') return attribution;
      continue;
    }
    const isClause = tokens[i - 1]!.text === ',' && tags[i - 2] === 'NNP' && i - 2 >= speaker.to;
    return isClause && isFiniteVerb(document, i + 1)
      ? { ...attribution, speaker: { from: i, to: i + 1 } }
      : attribution;
  }
  return attribution;
}
