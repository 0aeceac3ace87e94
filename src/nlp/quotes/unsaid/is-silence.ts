import type { Attribution } from '../../attributions/attribution.ts';
import { holdsFiniteVerb, isTimeWord } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** What tells when or where nothing was said; of what it was about, see `saysNothing`. */
const WHEN = /^(?:at|during|in|when|while|until|till|before|after|since|yesterday|today|tonight|all|throughout)$/;
const CLAUSE = /^(?:when|while|until|till|before|after|since)$/;

/**
 * Whether somebody only kept silent: "said nothing at the summit", "said nothing of the sort". In "said nothing in it
 * was true" a clause begins there, which was said. So it is with what is asked for in a heading: "What they said about
 * the budget:".
 */
export function isSilence(document: Document, { cue, verb, content }: Attribution): boolean {
  if (!cue || !verb || !/^(?:say|tell|add|disclose|reveal)$/.test(verb.lemma)) return false;
  if (isHeading(document, cue, content)) return true;
  const after = content.find(({ from }) => from === cue.to);
  const others = content.filter((piece) => piece !== after);
  if (!after || others.some((piece) => holdsVerb(document, piece))) return false;
  const { tokens } = document;
  const { from, to } = after;
  if (!/^(?:nothing|little)$/.test(tokens[from]!.lower) || to - from < 2) return false;
  const next = tokens[from + 1]!.lower;
  if (CLAUSE.test(next)) return true;
  const isOfSort = next === 'of' && /^(?:sort|kind|type)$/.test(tokens[from + 3]?.lower ?? '');
  const isDated = next === 'on' && isTimeWord(tokens[from + 2]?.lower ?? '');
  return (isOfSort || isDated || WHEN.test(next)) && !holdsVerb(document, after);
}

/** Whether a piece has a verb of its own before any clause that hangs on it. */
function holdsVerb(document: Document, { from, to }: TokenRange): boolean {
  const clause = document.tokens.slice(from, to).findIndex(({ lower }) => CLAUSE.test(lower));
  return holdsFiniteVerb(document, { from, to: clause === -1 ? to : from + clause });
}

/** "What they said about the budget:": the question stands for the statements that follow. */
function isHeading(document: Document, cue: TokenRange, content: readonly TokenRange[]): boolean {
  const { tokens, sentences, sentenceOf } = document;
  const { from, to } = sentences[sentenceOf[cue.from]!]!;
  const asks = /^(?:what|how|why|where|when)$/.test(tokens[from]!.lower);
  if (!asks || content[0]!.from !== from || content[0]!.to !== from + 1) return false;
  return !holdsVerb(document, { from: cue.to, to });
}
