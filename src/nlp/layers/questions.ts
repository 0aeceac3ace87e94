import type { Document } from './document.ts';
import { PROSE } from './sentence-casing.ts';

/** Words that ask at the head of a sentence and are given names besides: "Will Cole resign?" */
const NAMELIKE = /^(?:will|may|can)$/;

/**
 * Whether the token opens a question as an auxiliary that is a name as well, and the bare verb at `verb` shows it:
 * "Will Cole say so?" asks about Cole, and of Will Cole it would be "Does Will Cole say so?".
 */
export function asksAsName({ tokens, tags, sentences, sentenceOf }: Document, at: number, verb: number): boolean {
  const { from, to } = sentences[sentenceOf[at]!]!;
  if (at !== from || verb <= at + 1 || verb >= to || !NAMELIKE.test(tokens[at]!.lower)) return false;
  return tags[verb] === 'VB' && tokens[verb]!.text === tokens[verb]!.lower && endsInQuestion(tokens, from, to);
}

/** Whether an auxiliary is a name where it stands, as in "Brian May said": not in a headline, which prints all so. */
export const isSurname = ({ tags, casing, sentenceOf }: Document, at: number): boolean =>
  tags[at] === 'NNP' && casing[sentenceOf[at]!] === PROSE;

function endsInQuestion(tokens: Document['tokens'], from: number, to: number): boolean {
  for (let i = to - 1; i > from && tokens[i]!.kind === 'MARK'; i--) if (tokens[i]!.text.startsWith('?')) return true;
  return false;
}
