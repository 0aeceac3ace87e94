import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { REACTS } from '../../../lexicon/reactions.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { isSubject } from '../context/situation.ts';
import type { OpenSpeaker, PersonMention, SpeakerContext } from '../context/speaker-context.ts';
import { isLedByParticiple } from '../context/stands-beside.ts';
import { hasNameless } from './running-person.ts';

/** How surely "he" is whom the sentence before is about. */
export const SOLE_SUBJECT = 0.92;
/** Most tokens of what stands before the pronoun in its sentence: "In an interview with the Courier in 2013, he". */
const LONGEST_OPENING = 14;
/** What opens a clause with the subject of the one before: "Lind joined in May, but she said". */
const JOINS = /^(?:but|and|although|though|while|because|when|as|where|that|which)$/;

/**
 * The person whom the text before a pronoun is about, in one of two cases. In the first, the pronoun opens its
 * sentence, or only a time or an occasion stands before it. The sentence before names nobody else whom the pronoun
 * fits: "Governor Cole arrived on Tuesday. He said the roof was not safe." In the second, the pronoun's own sentence is
 * about the person so far: "Cole arrived on Tuesday, but he said". Null otherwise, and null where a quotation stands
 * between.
 */
export function soleSubjectBefore(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  pronoun: 'he' | 'she' | null,
): number | null {
  const { sentences, sentenceOf, paragraphOf } = context.document;
  const own = sentenceOf[speaker.from]!;
  const { from } = sentences[own]!;
  const before = sentences[own - 1];
  if (from < speaker.from && pronoun !== null) {
    const inside = ownSubject(context, speaker, from, pronoun);
    if (inside !== null) return inside;
    if (!isOpening(context, from, speaker.from)) return null;
  } else if (from < speaker.from) return null;
  if (!before || paragraphOf[before.from] !== paragraphOf[speaker.from]) return null;
  const end = isLedByParticiple(context.document, { from, to: speaker.from }) ? from : speaker.from;
  const sole = soleSubjectOf(context, before.from, end, pronoun);
  return sole !== null && isInOthersPhrase(context, speaker, sole) ? null : sole;
}

/**
 * "A woman who met Cole said it was cold. She said": Cole is named only to tell who spoke. So too in what opens the
 * sentence of somebody without a name: "In reply to the mayor, Cole, the girl said it was cold. She said".
 */
function isInOthersPhrase({ document, namings }: SpeakerContext, { spoken, from }: OpenSpeaker, sole: number): boolean {
  const previous = spoken.at(-1);
  const last = namings.get(sole)?.findLast((mention) => mention.from < from);
  if (!previous || !last || previous.entity === sole || last.from >= previous.to) return false;
  const { tokens, tags, sentences } = document;
  const { from: first } = sentences[last.sentence]!;
  const isOpening = /^(?:IN|TO|VBG|VBN)$/.test(tags[first]!) && tokens[previous.at - 1]?.text === ',';
  return last.from >= previous.at || (isOpening && previous.entity === null && previous.at > last.from);
}

/** The only person of a range who may be called so, and a subject there; null after a quotation. */
function soleSubjectOf(
  { document, people, linked }: SpeakerContext,
  from: number,
  to: number,
  pronoun: 'he' | 'she' | null,
): number | null {
  for (let i = from; i < to; i++) if (document.quotationOf[i] !== -1) return null;
  const named: PersonMention[] = [];
  for (let i = mentionBefore(people, to); i >= 0 && people[i]!.from >= from; i--) {
    const known = linked.pronounOf[people[i]!.entity];
    // "Anna Lind, the widow of the painter Jan Lind, opened the show. She said".
    if (known === null || pronoun === null || known === pronoun) named.push(people[i]!);
  }
  const subject = named.findLast(isSubject);
  const aside = subject ? asideAfter(document, subject, to) : null;
  const others = named.filter((mention) => !aside || mention.from < aside.from || mention.from >= aside.to);
  const [first] = others;
  return first && others.every(({ entity }) => entity === first.entity) && others.some(isSubject) ? first.entity : null;
}

/** What describes a subject between commas: "the secretary under Cole" in "Lind, the secretary under Cole, left". */
function asideAfter({ tokens, tags }: Document, { to: from }: PersonMention, end: number): TokenRange | null {
  if (tokens[from]?.text !== ',' || !/^(?:DT|NN|JJ|PRP\$)$/.test(tags[from + 1] ?? '')) return null;
  for (let i = from + 1; i < Math.min(end - 1, from + LONGEST_ASIDE); i++) {
    if (/^(?:VB[DZP]?|MD|W|WP|CC)$/.test(tags[i]!)) return null;
    if (tokens[i]!.text === ',') return /^(?:VBD|VBZ|MD|RB)$/.test(tags[i + 1]!) ? { from, to: i } : null;
  }
  return null;
}

/** Most tokens of an aside. */
const LONGEST_ASIDE = 16;

/** Whom the sentence is about up to a pronoun that opens a further clause of it; "As for Cole, he said". */
function ownSubject(context: SpeakerContext, speaker: OpenSpeaker, from: number, pronoun: 'he' | 'she'): number | null {
  const { document, people, linked } = context;
  const { tokens } = document;
  const last = people[mentionBefore(people, speaker.from)];
  const isTopic = tokens[from]!.lower === 'as' && tokens[from + 1]!.lower === 'for' && last && last.from >= from + 2;
  if (isTopic && last.from <= from + 4 && tokens[last.to]?.text === ',' && last.to + 1 === speaker.from)
    return (linked.pronounOf[last.entity] ?? pronoun) === pronoun ? last.entity : null;
  if (!JOINS.test(tokens[speaker.from - 1]!.lower)) return null;
  const told = personOfRelative(context, speaker.from, from);
  if (told !== null && (linked.pronounOf[told] ?? pronoun) === pronoun) return told;
  if (hasNameless(document, from, speaker.from)) return null;
  // "Cole told the woman who lives there that she": others without a name would be meant.
  const sole = soleSubjectOf(context, from, speaker.from, pronoun);
  return sole !== null && linked.pronounOf[sole] === pronoun ? sole : null;
}

/** Lind in "the last to come before Cole was Lind, who broke hearts when he": the only one in the clause of "who". */
function personOfRelative({ document, people }: SpeakerContext, at: number, from: number): number | null {
  const { tokens, quotationOf } = document;
  const last = people[mentionBefore(people, at)];
  if (!last || last.from < from) return null;
  const who = tokens[last.to]?.text === ',' ? last.to + 1 : last.to;
  if (who >= at || tokens[who]!.lower !== 'who') return null;
  for (let i = who + 1; i < at; i++) if (/^[,;]$/.test(tokens[i]!.text) || quotationOf[i] !== -1) return null;
  return last.entity;
}

/**
 * Whether a range is a time or an occasion before a comma, without a verb and without a person: "Last month,"; or what
 * the one who speaks does meanwhile: "Thanking her deputy, Cole,".
 */
function isOpening({ document, people }: SpeakerContext, from: number, to: number): boolean {
  const { tokens, tags, quotationOf } = document;
  if (to - from > LONGEST_OPENING || tokens[to - 1]!.text !== ',') return false;
  if (isLedByParticiple(document, { from, to })) return true;
  const last = people[mentionBefore(people, to)];
  if (last && last.from >= from) return false;
  for (let i = from; i < to; i++)
    if (/^(?:VB|VBD|VBZ|VBG|VBN|MD|W|PRP)$/.test(tags[i]!) || quotationOf[i] !== -1) return false;
  return !hasNameless(document, from, to);
}

/**
 * Who reacts in the sentence right before a quotation, and is the only person in it: "Cole shrugged. “It is late,” he
 * said.", "Cole was less sure. “It is late,” he said." Null otherwise.
 */
export function whoReacted(context: SpeakerContext, speaker: OpenSpeaker, pronoun: 'he' | 'she'): number | null {
  const { document, people, linked } = context;
  const { tokens, tags, sentences, sentenceOf, paragraphOf, quotationOf } = document;
  const [first] = speaker.content;
  if (!first || first.from > speaker.from || quotationOf[first.from] === -1) return null;
  const before = sentences[sentenceOf[first.from]! - 1];
  if (!before || sentences[sentenceOf[first.from]!]!.from !== first.from) return null;
  const mention = people[mentionBefore(people, before.to)];
  if (!mention || mention.from < before.from) return null;
  if (reactsToQuestion(document, before, mention))
    return (linked.pronounOf[mention.entity] ?? pronoun) === pronoun ? mention.entity : null;
  if (before.to - before.from > LONGEST_REACTION || paragraphOf[before.from] !== paragraphOf[first.from]) return null;
  const does = agrees(document, before.from, mention.from);
  if (!does && !isSubject(mention)) return null;
  const other = people[mentionBefore(people, mention.from)];
  // "Cole's lawyer, Anna Lind, objected."
  if (other && other.from >= before.from && other.part !== 'OWNER') return null;
  if ((linked.pronounOf[mention.entity] ?? pronoun) !== pronoun) return null;
  if (does) return mention.entity;
  for (let i = mention.to; i < before.to; i++) {
    if (quotationOf[i] !== -1) return null;
    // "Cole, told of this, laughs.": a verb that ends its sentence behind a comma may be taken for a plural.
    const isLast = tokens[i - 1]!.text === ',' && i + 2 === before.to;
    if (REACTS.test(tokens[i]!.lower) && (isLast || /^VB/.test(tags[i]!))) return mention.entity;
    const isState =
      /^(?:is|was)$/.test(tokens[i]!.lower) &&
      /^(?:not|less|more|unmoved|unimpressed|defiant|blunt)$/.test(tokens[i + 1]?.lower ?? '');
    if (isState) return mention.entity;
  }
  return null;
}

/**
 * Who was brought in right before a quotation, and is the only person in that sentence: "The founder, Ravi Sethi, will
 * stay. “I am not ready for the beach,” he said." Null where somebody was named before, who may speak on.
 */
export function whoWasBroughtIn(context: SpeakerContext, speaker: OpenSpeaker, pronoun: 'he' | 'she'): number | null {
  const { document, linked, namings } = context;
  const { sentences, sentenceOf, paragraphOf, quotationOf } = document;
  const [first] = speaker.content;
  if (!first || first.from > speaker.from || quotationOf[first.from] === -1) return null;
  const before = sentences[sentenceOf[first.from]! - 1];
  if (!before || sentences[sentenceOf[first.from]!]!.from !== first.from) return null;
  if (paragraphOf[first.from]! - paragraphOf[before.from]! > 1 || hasNameless(document, before.from, before.to))
    return null;
  const sole = soleSubjectOf(context, before.from, before.to, null);
  if (sole === null || speaker.spokenOf.has(sole) || (linked.pronounOf[sole] ?? pronoun) !== pronoun) return null;
  const [naming] = namings.get(sole)!;
  return naming!.from >= before.from && naming!.to - naming!.from > 1 ? sole : null;
}

/** Most tokens of a sentence that tells of a reaction. */
const LONGEST_REACTION = 20;

/** "Asked whether Lind, who calls it a hoax, could win, Cole demurred.": of those named, the last one answers. */
function reactsToQuestion({ tokens }: Document, sentence: TokenRange, { from, to }: TokenRange): boolean {
  const isAsked = /^(?:asked|pressed|questioned|challenged)$/;
  const asks = tokens[sentence.from]!.lower === 'when' ? sentence.from + 1 : sentence.from;
  if (!isAsked.test(tokens[asks]!.lower) || tokens[from - 1]!.text !== ',') return false;
  return REACTS.test(tokens[to]!.lower) && sentence.to - to <= 3;
}

/** "So did Cole.", "Nor has the mayor, Ida Cole." */
function agrees({ tokens, tags }: Document, from: number, name: number): boolean {
  if (!/^(?:so|nor|neither)$/.test(tokens[from]!.lower)) return false;
  if (!/^(?:do|does|did|is|are|was|were|has|had|will|would|can|could)$/.test(tokens[from + 1]!.lower)) return false;
  for (let i = from + 2; i < name; i++) if (!/^(?:DT|NN|NNP|JJ|MARK)$/.test(tags[i]!)) return false;
  return true;
}
