import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';

const BE = /^(?:is|was|['’]s)$/;

/**
 * The "it" of "it was claimed that" stands for what is claimed, and is no piece of it: nobody is printed who claims it,
 * but for "by Cole" behind the verb.
 */
export function leaveExpletiveOpen(document: Document, given: Attribution): Attribution {
  const { tokens, tags } = document;
  const attribution = withoutExpletive(document, given);
  const { cue, speaker, content } = attribution;
  if (!cue || !speaker || speaker.to - speaker.from !== 1 || tokens[speaker.from]!.lower !== 'it') return attribution;
  if (speaker.to > cue.to || content[0]!.from < cue.to) return attribution;
  // "if it is said that"
  if (/^(?:if|whether|unless)$/.test(tokens[speaker.from - 1]?.lower ?? '')) return attribution;
  const at = cue.to - 1;
  let before = at - 1;
  while (before > speaker.from && (tags[before] === 'RB' || /^(?:being|been)$/.test(tokens[before]!.lower))) before--;
  const isPassive = /^VB[ND]$/.test(tags[at]!) && before > speaker.from - 1 && BE.test(tokens[before]!.lower);
  return isPassive ? { ...attribution, speaker: agentBehind(document, cue.to, content[0]!.from) } : attribution;
}

/** "[It] was announced by the mayor [that schools would close]" */
function withoutExpletive({ tokens }: Document, attribution: Attribution): Attribution {
  const [first, second] = attribution.content;
  const isExpletive = first!.to - first!.from === 1 && tokens[first!.from]!.lower === 'it';
  if (!isExpletive || !second || tokens[second.from]!.lower !== 'that') return attribution;
  return { ...attribution, content: attribution.content.slice(1) };
}

/** "Cole" of "by Cole that", with nothing behind the name; or null. */
function agentBehind(document: Document, at: number, end: number): TokenRange | null {
  if (document.tokens[at]?.lower !== 'by') return null;
  const agent = nounPhraseAfter(document, at + 1, end);
  return agent?.from === at + 1 && agent.to === end ? agent : null;
}
