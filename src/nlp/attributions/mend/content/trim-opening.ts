import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';
import { TELLS } from './leave-hearer-out.ts';

/** Most tokens of "KUWAIT CITY, July 24:". */
const LONGEST_LINE = 8;
/** Most tokens of "outside the court in Hull". */
const LONGEST_OCCASION = 12;
/** Most tokens of a subject that was cut off. */
const LONGEST_SUBJECT = 8;

/**
 * Mends where a paraphrase begins: after the place line in "OSLO: The port will close, the ministry said", after the
 * second verb in "conceded but said that", with "that" in "said outside court that it was late", and with the subject
 * in "said at least 30 people [had been killed]".
 */
export function trimOpening(document: Document, given: Attribution): Attribution {
  const attribution = withoutParticle(document, given);
  const { content, cue, isTranscript } = attribution;
  const [first, ...rest] = content;
  if (!cue || !first || isTranscript) return attribution;
  const verb = joinedVerb(document, cue, first);
  if (verb)
    return {
      ...attribution,
      cue: { from: first.from, to: first.from + 1 },
      verb,
      content: [{ from: first.from + 1, to: first.to }, ...rest],
    };
  const from =
    afterPlaceLine(document, first) ??
    thatAfterOccasion(document, cue, first) ??
    subjectFrom(document, cue, first) ??
    first.from;
  if (from === first.from) return attribution;
  return { ...attribution, content: [{ from, to: first.to }, ...rest] };
}

/** "said [up to 40 came]", "said [off the record that]": to say has no particle, so that it opens what follows. */
function withoutParticle({ tokens }: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const [first, ...rest] = content;
  if (!cue || !first || cue.to - cue.from !== 2 || first.from !== cue.to) return attribution;
  if (!SAYS.test(tokens[cue.from]!.lower) || !PARTICLE.test(tokens[cue.from + 1]!.lower)) return attribution;
  const from = cue.to - 1;
  return { ...attribution, cue: { from: cue.from, to: from }, content: [{ from, to: first.to }, ...rest] };
}

const SAYS = /^(?:sa(?:id|ys?|ying)|warn(?:s|ed|ing))$/;
const PARTICLE = /^(?:up|off|down|over|out|around|under)$/;

/** The "said" of "conceded but [said that she would wait]", where it was taken for a piece of what is said; or null. */
function joinedVerb({ tokens, tags, quotationOf }: Document, cue: TokenRange, { from, to }: TokenRange) {
  const isJoined = from === cue.to + 1 && /^(?:but|and)$/.test(tokens[cue.to]!.lower) && tags[from] === 'VBD';
  if (!isJoined || quotationOf[from] !== -1 || to - from < 3) return null;
  const verb = reportingVerb(tokens[from]!.lower);
  return verb?.frames.has('q') && tokens[from + 1]!.lower === 'that' ? verb : null;
}

/** Where the sentence begins after "OSLO:" or "OSLO, May 4:", or null. */
function afterPlaceLine({ tokens, paragraphOf }: Document, { from, to }: TokenRange): number | null {
  if (paragraphOf[from - 1] === paragraphOf[from] || !/^\p{Lu}{2,}$/u.test(tokens[from]!.text)) return null;
  let colon = from + 1;
  while (colon < to && colon - from < LONGEST_LINE && tokens[colon]!.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon + 2 >= to) return null;
  const line = tokens.slice(from, colon);
  return line.every(({ text, kind }) => kind !== 'WORD' || /^\p{Lu}/u.test(text)) ? colon + 1 : null;
}

/** Where the subject of content begins that itself begins with a verb, right after "said"; null elsewhere. */
function subjectFrom(document: Document, cue: TokenRange, { from }: TokenRange): number | null {
  const { tokens, tags, quotationOf } = document;
  const gap = from - cue.to;
  if (gap < 1 || gap > LONGEST_SUBJECT || !isFiniteVerb(document, from) || quotationOf[from] !== -1) return null;
  if (!/^NNS?P?$/.test(tags[from - 1]!)) return null;
  if (TELLS.test(tokens[cue.to - 1]!.lower)) return ownerBehindHearer(document, cue, from);
  if (!/^(?:said|says)$/.test(tokens[cue.to - 1]!.lower)) return null;
  for (let i = cue.to; i < from; i++)
    if (tokens[i]!.kind === 'MARK' || quotationOf[i] !== -1 || /^(?:W|WP|VB.?|MD)$/.test(tags[i]!)) return null;
  return cue.to;
}

/** "her" of "told the Courier [her son was] ill": the owner opens the subject behind whoever is told; or null. */
function ownerBehindHearer({ tokens, tags }: Document, cue: TokenRange, from: number): number | null {
  for (let i = cue.to + 1; i < from - 1; i++) {
    if (tokens[i]!.kind === 'MARK') return null;
    if (tags[i] === 'PRP$' && /^NNP?S?$/.test(tags[i - 1]!)) return i;
  }
  return null;
}

const OCCASION = /^(?:in|at|on|off|outside|inside|during|before|after|through|via|from)$/;
/** What is done with a statement: "said in a statement [read] to the court that it was late". */
const IS_GIVEN = /^(?:read|released|issued|sent|posted|published|given|made|seen|shared|broadcast|filed)$/;

/** The "that" of "said [outside court that] it was late", where no other verb leads to it; null elsewhere. */
function thatAfterOccasion(document: Document, cue: TokenRange, { from, to }: TokenRange): number | null {
  const { tokens, tags, quotationOf } = document;
  if (cue.to > from || !OCCASION.test(tokens[cue.to]!.lower)) return null;
  // "said in a [recorded message that]", "said in a statement [read to the court that]", where a participle was taken
  // for a verb
  const before = IS_GIVEN.test(tokens[from]!.lower) ? /^(?:DT|PRP\$|JJ|NN)$/ : /^(?:DT|PRP\$|JJ)$/;
  for (let i = cue.to + 1; i < from; i++) if (i > cue.to + 3 || !before.test(tags[i]!)) return null;
  let isGiven = false;
  for (let i = cue.to + 1; i < Math.min(to - 2, cue.to + LONGEST_OCCASION); i++) {
    const { kind, lower } = tokens[i]!;
    isGiven ||= (IS_GIVEN.test(lower) && /^NN/.test(tags[i - 1]!)) || lower === 'record';
    if (quotationOf[i] !== -1 || kind === 'MARK') return null;
    if (i > from && isFiniteVerb(document, i) && !(isGiven && IS_GIVEN.test(lower))) return null;
    if (lower !== 'that') continue;
    // "off the record that talks had failed", where the tagger may take both for something else
    if (tokens[i - 1]!.lower === 'record') return i;
    const opens = tokens[i + 1]!.kind !== 'MARK' || quotationOf[i + 1] !== -1;
    return (tags[i] === 'IN' || isGiven) && opens && !isFiniteVerb(document, i + 1) ? i : null;
  }
  return null;
}
