import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

const BE = /^(?:is|was|['’]s)$/;

/** The "it" of "it was claimed that" stands for what is claimed: nobody is printed who claims it. */
export function leaveExpletiveOpen({ tokens, tags }: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  if (!cue || !speaker || speaker.to - speaker.from !== 1 || tokens[speaker.from]!.lower !== 'it') return attribution;
  if (speaker.to > cue.to || content[0]!.from < cue.to) return attribution;
  // "if it is said that"
  if (/^(?:if|whether|unless)$/.test(tokens[speaker.from - 1]?.lower ?? '')) return attribution;
  const at = cue.to - 1;
  let before = at - 1;
  while (before > speaker.from && (tags[before] === 'RB' || /^(?:being|been)$/.test(tokens[before]!.lower))) before--;
  const isPassive = /^VB[ND]$/.test(tags[at]!) && before > speaker.from - 1 && BE.test(tokens[before]!.lower);
  return isPassive ? { ...attribution, speaker: null } : attribution;
}
