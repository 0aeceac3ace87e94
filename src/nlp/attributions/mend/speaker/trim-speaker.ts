import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { isTimeWord } from '../../rules/noun-phrase.ts';

const SPAN = /^(?:week|month|year|night|morning|afternoon|evening)$/;

/** What opens a clause of its own: "Cole wept as [the foreman] said". */
const OPENS_CLAUSE = /^(?:as|while|when|after|before|because|although|though|since)$/;

const KNOWN = /^(?:known|described|seen|regarded|recogni[sz]ed|listed)$/;

/** Where the clause begins that the verb of saying belongs to, when another clause stands before it in the phrase. */
function ownClause({ tokens, tags }: Document, { from, to }: TokenRange): number {
  for (let i = to - 2; i > from + 1; i--) {
    // "the union, widely known as the Mill, said"
    if (tokens[i]!.lower === 'as' && KNOWN.test(tokens[i - 1]!.lower)) continue;
    if (!OPENS_CLAUSE.test(tokens[i]!.lower) || !/^(?:DT|NNP|PRP|PRP\$|NNS?)$/.test(tags[i + 1]!)) continue;
    let verbs = 0;
    for (let k = from; k < i; k++) if (/^VB[DZPN]$/.test(tags[k]!)) verbs++;
    if (verbs > 0) return i + 1;
  }
  return from;
}

/** "even as Cole went on": what opens a clause of its own, behind a comma. */
function opensNextClause({ tokens, tags }: Document, at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  const joint = /^(?:even|just|only|shortly|days|hours)$/.test(tokens[at]!.lower) ? at + 1 : at;
  return OPENS_CLAUSE.test(tokens[joint]?.lower ?? '') && /^(?:DT|JJ|NNP|PRP\$?|NNS?)$/.test(tags[joint + 1] ?? '');
}

/** "According to minutes of the meeting, even as Cole went on" ends at the comma: Cole's clause is the writer's. */
function endBeforeNextClause(document: Document, attribution: Attribution, speaker: TokenRange): Attribution {
  let { to } = speaker;
  for (let i = speaker.from + 2; i < to; i++) if (opensNextClause(document, i)) to = i - 1;
  const said = attribution.content.filter((one, i) => i === 0 || one.from < to || !opensNextClause(document, one.from));
  if (to === speaker.to && said.length === attribution.content.length) return attribution;
  return { ...attribution, speaker: { from: speaker.from, to }, content: said };
}

/** Where the "has over the last year" of "Lind has over the last year warned" begins, or the end of the phrase. */
function auxiliaryWithin({ tokens, tags }: Document, { from, to }: TokenRange): number {
  for (let i = to - 2; i > from && /^(?:IN|DT|JJ|NNS?|CD|RB|VBN|VB.?)$/.test(tags[i + 1]!); i--)
    if (/^(?:has|have|had)$/.test(tokens[i]!.lower) && /^(?:IN|RB)$/.test(tags[i + 1]!)) return i;
  return to;
}

/**
 * Cuts off what is no part of a speaker. In "Cole wept as the foreman said" the foreman alone says it, unless a "who"
 * makes the clause before a part of the speaker. A time before the verb goes as well: "the ministry yesterday", "the
 * envoy last week", "Lind on Monday". In "a poll released on Monday" it stays.
 */
export function trimSpeaker(document: Document, attribution: Attribution): Attribution {
  const { speaker, cue } = attribution;
  const { tokens, tags, sentences, sentenceOf } = document;
  if (!speaker || !cue) return attribution;
  if (speaker.from >= cue.to) return endBeforeNextClause(document, attribution, speaker);
  if (speaker.to > cue.from) return attribution;
  // "Said Lind: “...”"
  const inverts = /^(?:said|says|added|wrote)$/.test(tokens[speaker.from]!.lower) && tokens[cue.from]!.text === ':';
  if (inverts && speaker.to - speaker.from > 1 && sentences[sentenceOf[speaker.from]!]!.from === speaker.from)
    return { ...attribution, speaker: { from: speaker.from + 1, to: speaker.to } };
  const hasRelative = tokens.slice(speaker.from, speaker.to).some((token) => /^(?:who|which|that)$/.test(token.lower));
  const from = hasRelative ? speaker.from : ownClause(document, speaker);
  if (from !== speaker.from) return { ...attribution, speaker: { from, to: speaker.to } };
  let to = auxiliaryWithin(document, speaker);
  const lower = (i: number) => (i > speaker.from ? tokens[i]!.lower : '');
  if (isTimeWord(lower(to - 1))) to -= /^(?:on|in|last|this|by)$/.test(lower(to - 2)) ? 2 : 1;
  else if (SPAN.test(lower(to - 1)) && /^(?:last|this|that)$/.test(lower(to - 2))) to -= 2;
  else if (/^(?:1[89]|20)\d\d$/.test(lower(to - 1)) && /^(?:in|since)$/.test(lower(to - 2))) to -= 2;
  if (to === speaker.to || to <= speaker.from || !/^NN|^MARK$/.test(tags[to - 1]!)) return attribution;
  for (let i = speaker.from; i < to; i++) if (/^(?:VB.?|MD|W|WP)$/.test(tags[i]!)) return attribution;
  return { ...attribution, speaker: { from: speaker.from, to } };
}
