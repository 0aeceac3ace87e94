import { oneOf, wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { readToldAside } from './told-aside.ts';

const BE = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re|am|gets?|got)$/;
/** Verbs whose passive has the hearer for its subject, or whoever it is said of. */
const SAID_TO_OR_OF = wordSet(
  `told warned asked informed accused charged blamed criticized criticised advised urged assured reminded instructed
  ordered questioned cross-examined praised notified briefed challenged pressed condemned denounced attacked mocked
  rebuked cautioned promised invited begged implored summoned sued quizzed interviewed grilled slammed blasted`,
);

/**
 * Whoever was told, asked, warned, charged or blamed does not speak: "Cole was warned that he could lose his seat." The
 * speaker is whoever is printed with "by". Without one the speaker stays open.
 */
export function leavePatientsOpen(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  if (cue && !speaker) return askedBy(document, withoutAsked(document, attribution));
  if (!cue || !speaker || speaker.to > cue.to) return attribution;
  const { tokens, tags } = document;
  const aside = readToldAside(document, attribution);
  if (aside) {
    const isOnlyAsked = !aside.by && ASKED.test(tokens[cue.from]!.lower);
    const speech = isOnlyAsked ? ONLY_ASKED : attribution.speech;
    return { ...attribution, content: aside.content, speaker: aside.by, speech };
  }
  let head = cue.from;
  while (head < cue.to && !SAID_TO_OR_OF.has(tokens[head]!.lower)) head++;
  // "Clinton is now assured of winning": nobody assured her.
  if (head === cue.to || (tokens[head]!.lower === 'assured' && tokens[head + 1]?.lower === 'of')) return attribution;
  let before = head - 1;
  while (before > speaker.to - 1 && (tags[before] === 'RB' || /^(?:also|not|n't)$/.test(tokens[before]!.lower)))
    before--;
  // "Cole made the remarks when [asked] to comment on the strike": she is asked, and no question is told.
  const isAskedThen =
    ASKED.test(tokens[head]!.lower) && before >= speaker.to && /^(?:when|if)$/.test(tokens[before]!.lower);
  const isPassive =
    (before >= speaker.to && BE.test(tokens[before]!.lower)) ||
    isSecondPassive(document, speaker, head) ||
    isAskedThen ||
    // "whom he accused of theft"
    (head === speaker.to && content[0]!.from > head && isReduced(document, head));
  if (!isPassive) return attribution;
  const end = Math.max(cue.to, content.at(-1)!.to);
  for (let i = head + 1; i < Math.min(end, head + 6); i++) {
    if (tokens[i]!.lower !== 'by') continue;
    const agent = nounPhraseAfter(document, i + 1, tokens.length);
    if (agent && !content.some((piece) => piece.from < agent.to && agent.from < piece.to))
      return { ...attribution, speaker: agent };
  }
  const { from } = content[0]!;
  const isAsked =
    isAskedThen ||
    (ASKED.test(tokens[head]!.lower) && !CLAUSE.test(tokens[from]!.lower) && document.quotationOf[from] === -1);
  return { ...attribution, speaker: null, speech: isAsked ? ONLY_ASKED : attribution.speech };
}

/** "Cole has been asked about the trip": nobody is named who asks, and no question is told. */
const ASKED = oneOf`asked questioned pressed quizzed grilled interviewed cross-examined`;
const CLAUSE = oneOf`if whether how why what who when where to`;

/** Of these, those that what follows "of", "with", "for" or "by" makes a passive. */
const DONE_TO = oneOf`accused charged blamed criticized criticised praised condemned denounced attacked mocked rebuked
  questioned cross-examined quizzed interviewed grilled slammed blasted sued summoned`;

/** "A man [accused of] setting a fire", "a clerk [questioned by] police": done to him, whatever he says after it. */
const isReduced = ({ tokens, tags }: Document, head: number): boolean =>
  DONE_TO.test(tokens[head]!.lower) &&
  /^VB[DN]$/.test(tags[head]!) &&
  /^(?:of|with|for|by|over)$/.test(tokens[head + 1]?.lower ?? '');

/** Verbs that say nothing without a hearer: "told that" is a passive, whatever stands before it. */
const NEEDS_HEARER = /^(?:told|informed|reminded|notified)$/;
/** What is done to somebody who is then told something. */
const SUMMONED = oneOf`summoned called arrested detained stopped fined invited recalled suspended sacked fired dismissed
  questioned given shown taken brought sent handed`;

/** "Cole was summoned to the ministry and [told] that", "Cole was stopped and [warned] that": the second of two. */
function isSecondPassive({ tokens, tags, quotationOf }: Document, { to }: TokenRange, head: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[head - 1]!.lower) || tokens[head + 1]?.lower !== 'that') return false;
  if (NEEDS_HEARER.test(tokens[head]!.lower)) return true;
  for (let i = head - 2; i > to; i--) {
    if (quotationOf[i] !== -1) return false;
    if (SUMMONED.test(tokens[i]!.lower)) return BE.test(tokens[i - 1]!.lower);
    if (/^(?:VBD|VBZ|VBP|MD|W)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** How much of a statement a question is that is told only for its answer. */
const ONLY_ASKED = 0.2;

/** "Lind, [who] was asked about [the fire], declined": who is asked is no piece of a question that is not told. */
function withoutAsked({ tokens }: Document, attribution: Attribution): Attribution {
  const { cue, content, speech } = attribution;
  const [first, ...rest] = content;
  const isWho = first!.to === cue!.from && first!.to - first!.from === 1 && tokens[first!.from]!.lower === 'who';
  if (!isWho || rest.length === 0) return attribution;
  const isAsked = tokens.slice(cue!.from, cue!.to).some(({ lower }) => ASKED.test(lower));
  const isTold = CLAUSE.test(tokens[rest[0]!.from]!.lower);
  return { ...attribution, content: rest, speech: isAsked && !isTold ? ONLY_ASKED : speech };
}

/**
 * "Asked by Clara Chou if he would pay": Clara Chou speaks. "Asked if he would pay, he laughed": nobody is named who
 * asks, so that the question is no statement.
 */
function askedBy(document: Document, attribution: Attribution): Attribution {
  const { cue, content, speech } = attribution;
  const { tokens, tags } = document;
  if (!/^(?:asked|questioned|pressed)$/.test(tokens[cue!.from]!.lower)) return attribution;
  const isAbout = cue!.to - cue!.from === 2 && /^(?:about|on|over)$/.test(tokens[cue!.from + 1]!.lower);
  if (cue!.to - cue!.from > 1 && !isAbout) return attribution;
  if (tokens[cue!.to]?.lower !== 'by') {
    const before = tokens[cue!.from - 1];
    const opens =
      !before || before.kind === 'MARK' || /^(?:when|if)$/.test(before.lower) || /^V/.test(tags[cue!.from - 1]!);
    return opens && (isAbout || /^(?:if|whether|how|why|what|who|about)$/.test(tokens[content[0]!.from]!.lower))
      ? { ...attribution, speech: Math.min(speech, ONLY_ASKED) }
      : attribution;
  }
  const speaker = nounPhraseAfter(document, cue!.to + 1, content[0]!.from);
  return speaker && content[0]!.from > cue!.to ? { ...attribution, speaker } : attribution;
}
