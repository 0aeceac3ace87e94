import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, isTimeAt, nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { isHelper } from './finite-subject.ts';

/** Most tokens from the subject to its verb. */
const LONGEST = 70;
/** What opens a clause with a verb of its own. */
const OPENS_CLAUSE = oneOf`who which whose whom where that`;
/** What an aside behind a subject opens with, besides a participle or a preposition. */
const OPENS_ASIDE = oneOf`who which whose whom where himself herself themselves itself`;

/**
 * Whoever opens a sentence says what its main verb tells, however many asides stand between: Cole in "Cole, who grew up
 * in Oss, where his father, Jan Lind, kept bees, and who runs a bank, said". Where the asides hold as many finite verbs
 * as words that open a clause, the verb behind the last comma is the first subject's own.
 */
export function speakAcrossAsides(document: Document, attribution: Attribution): Attribution {
  const { speaker, cue, content } = attribution;
  const { tokens, tags, sentences, sentenceOf } = document;
  if (!speaker || !cue || speaker.to > cue.from) return attribution;
  const behind = content.filter((piece) => piece.from >= cue.to);
  if (behind.length === 0 || !isFiniteVerb(document, cue.from)) return attribution;
  const { from } = sentences[sentenceOf[cue.from]!]!;
  let verb = cue.from;
  while (verb > from && isHelper(document, verb - 1)) verb--;
  if (tokens[verb - 1]?.text !== ',' || verb - from > LONGEST || speaker.from <= from) return attribution;
  const subject = nounPhraseAfter(document, from, speaker.from);
  if (subject?.from !== from || tokens[subject.to]?.text !== ',' || subject.to >= speaker.from) return attribution;
  // "Appearing for Lind, who is ill, Cole, SC, said", "Last week, the head of the bank, Jan Cole, said"
  if (/^VB/.test(tags[from]!) || tags[subject.to - 1] !== 'NNP' || isTimeAt(document, subject.to - 1))
    return attribution;
  const at = subject.to + 1;
  const describes = /^(?:DT|PRP\$)$/.test(tags[at]!) && /^(?:NN|JJ)$/.test(tags[at + 1]!);
  if (!describes && !/^(?:VBG|VBN|IN|TO)$/.test(tags[at]!) && !OPENS_ASIDE.test(tokens[at]!.lower)) return attribution;
  return holdsOnlyAsides(document, at, verb - 1) ? { ...attribution, speaker: subject, content: behind } : attribution;
}

/** Whether each finite verb of a range belongs to a word that opens a clause there, and nobody else takes over. */
function holdsOnlyAsides(document: Document, from: number, to: number): boolean {
  const { tokens, tags, quotationOf } = document;
  let clauses = 0;
  for (let i = from; i < to; i++) {
    const { kind, text, lower } = tokens[i]!;
    if (quotationOf[i] !== -1 || (kind === 'MARK' && !/^[,’'-]$/.test(text))) return false;
    // ", and Lind": a second subject
    const joins = /^(?:and|but|or)$/.test(lower) && tokens[i - 1]!.text === ',';
    if (joins && /^(?:NNPS?|DT|PRP\$?)$/.test(tags[i + 1]!) && !OPENS_ASIDE.test(tokens[i + 1]!.lower)) return false;
    if (OPENS_CLAUSE.test(lower) && tags[i] !== 'DT') clauses++;
    if (isFiniteVerb(document, i) && !hangsOnVerb(document, i)) clauses--;
  }
  return clauses === 0;
}

/** "did not [say]", "to [say]", "having [lost]": no verb of a clause for itself. */
function hangsOnVerb(document: Document, at: number): boolean {
  const { tokens, tags } = document;
  let before = at - 1;
  while (tags[before] === 'RB') before--;
  return (
    tags[before] === 'TO' || /^(?:having|being|been)$/.test(tokens[before]!.lower) || isFiniteVerb(document, before)
  );
}
