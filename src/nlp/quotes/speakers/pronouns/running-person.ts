import type { Document } from '../../../layers/document.ts';
import { isPersonNoun } from '../context/nameless-people.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { isSubject, isWithin } from '../context/situation.ts';
import type { OpenSpeaker, PersonMention, SpeakerContext } from '../context/speaker-context.ts';
import { standsBeside } from '../context/stands-beside.ts';

type Pronoun = 'he' | 'she';

/** How surely "he" is the only person that its paragraph is about, or who spoke last. */
export const ONLY_PERSON = 0.88;
export const STILL_SPEAKING = 0.85;
/** Paragraphs and sentences that the last speaker may lie back. */
const MOST_PARAGRAPHS = 3;
const MOST_SENTENCES = 8;
/** Tokens looked back over. */
const MOST_TOKENS = 400;
/** Turns and namings looked at: keeps long texts linear. */
const MOST_TURNS = 40;

/**
 * The only person whom the paragraph of a pronoun is about so far. Namings inside quotations do not count: "Lind's
 * contract ends in May. Asked whether he would stay, he smiled. “Ask my wife,” he said." Null where the pronoun may
 * mean somebody else, who need not have a name.
 */
export function onlyPersonOfParagraph(context: SpeakerContext, speaker: OpenSpeaker, pronoun: Pronoun): number | null {
  const { document } = context;
  const from = paragraphStart(document, speaker.from);
  const named = namedSince(context, speaker, from);
  const [first] = named;
  if (!first || !named.every(({ entity }) => entity === first.entity) || !mayBeCalled(context, first.entity, pronoun))
    return null;
  if (!named.some((mention) => isSubject(mention) || isTopic(document, mention))) return null;
  if (speaker.spokenOf.has(first.entity) || hasNameless(document, from, speaker.from)) return null;
  return isSurelyPerson(context, speaker, first.entity) ? first.entity : null;
}

/** Someone of known gender or printed role, or who has spoken: what else was taken for a person may be a place. */
const isSurelyPerson = ({ linked, namings }: SpeakerContext, { spoken }: OpenSpeaker, entity: number): boolean =>
  linked.pronounOf[entity] !== null ||
  spoken.slice(-MOST_TURNS).some((turn) => turn.entity === entity) ||
  (namings.get(entity)?.slice(0, MOST_TURNS) ?? []).some(({ role }) => role !== null);

/** Who spoke last, where nobody else was named or brought in between: “We wait,” Lind said.¶“It is late,” he said. */
export function stillSpeaking(context: SpeakerContext, speaker: OpenSpeaker, pronoun: Pronoun): number | null {
  const { document, linked } = context;
  const previous = speaker.spoken.at(-1);
  if (!previous || previous.entity === null || speaker.spokenOf.has(previous.entity)) return null;
  const { entity } = previous;
  const { paragraphOf, sentenceOf } = document;
  if (paragraphOf[speaker.from]! - paragraphOf[previous.at]! > MOST_PARAGRAPHS) return null;
  if (sentenceOf[speaker.from]! - sentenceOf[previous.at]! > MOST_SENTENCES) return null;
  if (speaker.from - previous.at > 3 * MOST_TOKENS) return null;
  if (linked.entities[entity]!.type !== 'PERSON' || !mayBeCalled(context, entity, pronoun)) return null;
  const others = namedSince(context, speaker, previous.to).some((mention) => mention.entity !== entity);
  return others || hasNameless(document, previous.to, speaker.from) ? null : entity;
}

/**
 * Who spoke last, where the verb says that the same person goes on: "He went on to say", "She added". Other people may
 * have been named in between: they were only spoken of.
 */
export function goesOn(context: SpeakerContext, speaker: OpenSpeaker, pronoun: Pronoun): number | null {
  const { document, linked } = context;
  const { tokens, sentenceOf } = document;
  const verb = tokens[speaker.to]?.lower ?? '';
  const isMore = /^(?:added|continued)$/.test(verb) || (verb === 'went' && tokens[speaker.to + 1]?.lower === 'on');
  const previous = speaker.spoken.at(-1);
  if (!isMore || !previous || previous.entity === null || speaker.spokenOf.has(previous.entity)) return null;
  if (sentenceOf[speaker.from]! - sentenceOf[previous.at]! > GOES_ON_REACH) return null;
  const { entity } = previous;
  return linked.entities[entity]!.type === 'PERSON' && mayBeCalled(context, entity, pronoun) ? entity : null;
}

/** Sentences that the last speaker may lie back who "went on to say". */
const GOES_ON_REACH = 4;

/**
 * Somebody of whom no pronoun is known, named some sentences ago, while a person without a name is what the text is
 * about since: "Officer Lind came. The victim fell asleep. ... She told the driver".
 */
export function namelessTookOver(context: SpeakerContext, { from, spoken }: OpenSpeaker, entity: number): boolean {
  const { document, linked, namings } = context;
  const last = (namings.get(entity) ?? []).findLast((mention) => mention.from < from);
  if (!last || linked.pronounOf[entity] !== null || spoken.at(-1)?.entity === entity) return false;
  if (document.sentenceOf[from]! - last.sentence < NAMELESS_SINCE || from - last.to > MOST_TOKENS) return false;
  return hasNameless(document, last.to, from);
}

/** Sentences since the last naming after which a person without a name may be meant. */
const NAMELESS_SINCE = 3;

/** "Lind and Cole came. He said", "Neither Lind nor Cole came. He said": of two together neither is meant for sure. */
export function isOneOfTwo(context: SpeakerContext, { from, spoken }: OpenSpeaker, entity: number, pronoun: Pronoun) {
  const { document, people } = context;
  const { tokens, sentences, sentenceOf } = document;
  const previous = spoken.at(-1);
  // Named alone as who spoke, and not as "Cole and Lind, who say".
  const alone = previous && !tokens.slice(previous.at, previous.to).some(({ lower }) => lower === 'and');
  if (previous?.entity === entity && previous.form === 'NAME' && alone) return false;
  const first = sentences[sentenceOf[from]! - 1]?.from ?? 0;
  for (let i = mentionBefore(people, from); i > 0 && people[i - 1]!.from >= first; i--) {
    const [a, b] = [people[i - 1]!, people[i]!];
    const joined = b.from - a.to === 1 && /^(?:and|or|nor)$/.test(tokens[a.to]!.lower);
    const other = a.entity === entity ? b.entity : b.entity === entity ? a.entity : null;
    if (joined && other !== null && other !== entity && mayBeCalled(context, other, pronoun)) return true;
  }
  return false;
}

/** "When Lind called Cole, he told him": of two in the clause that opens the sentence, neither is meant for sure. */
export function isOneOfClause(
  { document, people, linked }: SpeakerContext,
  { from, to }: OpenSpeaker,
  pronoun: Pronoun,
) {
  const { tokens, sentences, sentenceOf } = document;
  const start = sentences[sentenceOf[from]!]!.from;
  if (!/^(?:him|her)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  if (tokens[from - 1]?.text !== ',' || !/^(?:when|after|as|while|once|before)$/.test(tokens[start]!.lower))
    return false;
  const fitting = new Set<number>();
  for (let i = mentionBefore(people, from); i >= 0 && people[i]!.from >= start; i--)
    if ((linked.pronounOf[people[i]!.entity] ?? pronoun) === pronoun) fitting.add(people[i]!.entity);
  return fitting.size > 1;
}

/** "Lind's lawyer was angry. She said": the sentence before is about the lawyer. */
export function isOwnerOfSubject({ document, people }: SpeakerContext, { from, spoken }: OpenSpeaker, entity: number) {
  const { sentences, sentenceOf } = document;
  if (spoken.at(-1)?.entity === entity) return false;
  for (let i = mentionBefore(people, from); i >= 0 && sentenceOf[from]! - people[i]!.sentence <= 2; i--) {
    const mention = people[i]!;
    if (mention.part === 'QUOTED' || mention.entity !== entity) continue;
    const opens = mention.from - sentences[mention.sentence]!.from <= 1;
    return mention.part === 'OWNER' && opens && ownsPerson(document, mention);
  }
  return false;
}

const mayBeCalled = ({ linked }: SpeakerContext, entity: number, pronoun: Pronoun): boolean =>
  (linked.pronounOf[entity] ?? pronoun) === pronoun;

/** Where the paragraph of a token begins, or the last sentences of a long one: keeps texts of one paragraph linear. */
function paragraphStart({ paragraphs, paragraphOf, tokens, sentences, sentenceOf }: Document, at: number): number {
  const { start } = paragraphs[paragraphOf[at]!]!;
  const least = Math.max(0, sentenceOf[at]! - MOST_SENTENCES);
  let sentence = sentenceOf[at]!;
  while (sentence > least && tokens[sentences[sentence - 1]!.from]!.start >= start) sentence--;
  return Math.max(sentences[sentence]!.from, at - MOST_TOKENS);
}

/** Namings from a token up to the pronoun, outside quotations and the statement. */
function namedSince({ people, document }: SpeakerContext, speaker: OpenSpeaker, from: number): PersonMention[] {
  const named: PersonMention[] = [];
  for (let i = mentionBefore(people, speaker.from); i >= 0 && people[i]!.from >= from; i--)
    if (people[i]!.part !== 'QUOTED' && !isWithin(speaker.content, people[i]!)) named.push(people[i]!);
  return named.filter((mention) => !standsBeside(document, mention, speaker.from));
}

/** "Lind's contract ends": what a sentence is about may be his; "Lind's lawyer" is somebody else. */
const isTopic = (document: Document, mention: PersonMention): boolean =>
  mention.part === 'OWNER' &&
  mention.from - document.sentences[mention.sentence]!.from <= 1 &&
  !ownsPerson(document, mention);

/** Whether a person follows the possessive: "Lind's new lawyer". */
function ownsPerson({ tokens, tags }: Document, { to }: PersonMention): boolean {
  for (let head = to + 1; /^(?:NN|JJ|CD|VBN)$/.test(tags[head] ?? ''); head++)
    if (isPersonNoun(tokens[head]?.lower ?? '')) return true;
  return false;
}

/**
 * Whether a noun for a person without a name does or says something in a range outside quotations: "the judge said".
 */
export function hasNameless({ tokens, tags, quotationOf }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (quotationOf[i] !== -1 || tags[i] !== 'NN' || !isPersonNoun(tokens[i]!.lower)) continue;
    let start = i;
    while (start > from && /^(?:NN|NNP|JJ|VBG|VBN|CD|POS|PRP\$)$/.test(tags[start - 1]!)) start--;
    const opener = tokens[start - 1]?.lower ?? '';
    const before = tokens[start - 2]?.lower ?? '';
    // "Lind shook his head"
    if (tokens[i]!.lower === 'head' && /^(?:his|her)$/.test(tokens[i - 1]!.lower) && tokens[i + 1]?.lower !== 'of')
      continue;
    // "Lind, the envoy," and "as the envoy" and "envoy Jan Lind" tell of somebody who has a name.
    if (tags[i + 1] === 'NNP' || (tokens[i + 1]?.text === ',' && tags[i + 2] === 'NNP')) continue;
    const lead = /^(?:a|an|the|his|her)$/.test(opener) ? before : opener;
    // "In reply to Lind, the boy said": no apposition goes on with a verb.
    const isSubject = lead === ',' && lead !== opener && /^(?:VBD|VBZ|MD)$/.test(tags[i + 1]!);
    if (!isSubject && /^(?:,|as|is|was|be|been|like)$/.test(lead)) continue;
    return true;
  }
  return false;
}
