import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { TITLE_HEADS } from '../../../lexicon/titles.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { isWithin } from '../context/situation.ts';
import type { OpenSpeaker, PersonMention, SpeakerContext } from '../context/speaker-context.ts';
import { hasNameless } from './running-person.ts';

/** Somebody who is named last before a statement, and whether the sentence brings him or her in to speak. */
export interface BroughtIn {
  entity: number;
  /** False where somebody else may go on: "The road was built by Lind." */
  isSure: boolean;
}

/** Sentences without a person between the one that names somebody and the statement. */
const MOST_BETWEEN = 2;

/** Verbs before whose subject a sentence may turn round: "Next came Lind", "Behind the counter stood Lind". */
const PRESENTS = oneOf`is was remains? remained comes? came goes stands? stood sits? sat lives? lived works? worked
  waits? waited follow(?:s|ed)? lies lay appear(?:s|ed)? emerge[ds]? steps? stepped`;
/** What somebody goes through who tells of it next: "His words angered Lind", "We met Lind", "Ask Lind". */
const CONCERNS = oneOf`anger(?:s|ed)? annoy(?:s|ed)? upsets? worr(?:y|ies|ied) impress(?:es|ed)? surprise[ds]?
  shock(?:s|ed)? puzzle[ds]? amuse[ds]? dismay(?:s|ed)? delight(?:s|ed)? infuriate[ds]? outrage[ds]? move[ds]?
  please[ds]? bother(?:s|ed)? frustrate[ds]? convince[ds]? persuade[ds]? reassure[ds]? console[ds]? comfort(?:s|ed)?
  haunts? haunted trouble[ds]? disappoint(?:s|ed)? fool(?:s|ed)? suits? suited leaves? left hits? cost met ask take meet
  enter consider reach(?:es|ed)? alarm(?:s|ed)? strikes? struck stings? stung hurts? enrage[ds]? appal(?:s|led)?`;
/** Whoever is called so is named in order to speak; "The scorer was Lind" need not be. */
const VOICES = oneOf`critic opponent supporter doubter sceptic skeptic objector exception witness neighbou?r dissenter
  protester man woman resident customer`;
const OUTSTANDING = /est$|^(?:most|first|last|latest|next|only|one|another|other)$/;

/**
 * The only person whom "he" or "she" fits in the last sentence with a name before a statement, where it is not about
 * that person by its grammar, nor about anybody by a "he": "Cole said it was safe. Among the doubters is Lind. “It ate
 * my axle,” he said." Null where there is none.
 */
export function broughtInLast(context: SpeakerContext, speaker: OpenSpeaker, pronoun: 'he' | 'she'): BroughtIn | null {
  const { document, linked, namings } = context;
  const sentence = lastWithName(context, speaker);
  if (!sentence) return null;
  const mention = soleFitting(context, sentence, pronoun);
  if (!mention || /^(?:SUBJECT|OWNER|QUOTED|REPORTED)$/.test(mention.part) || isWithin(speaker.content, mention))
    return null;
  if (speaker.spokenOf.has(mention.entity)) return null;
  // Whom the text does not have in full is known from before.
  const isFirst = namings.get(mention.entity)![0] === mention && mention.to - mention.from > 1;
  const frame = frameOf(document, sentence, mention);
  const isKnown = isFirst && linked.pronounOf[mention.entity] === pronoun;
  const isSure = isKnown && frame !== null && frame !== 'IDENTITY' && !tellsOf(document, speaker.content, pronoun);
  if (frame === 'INVERTED' || frame === 'IDENTITY') return { entity: mention.entity, isSure };
  if (!(isFirst || frame !== null) || hasNameless(document, sentence.from, sentence.to)) return null;
  // “It is late,” he said. The game is dear to Lind. “I like it,” he said: whoever is "he" by now may go on.
  const previous = speaker.spoken.at(-1);
  const isRunning = previous?.form === 'PRONOUN' && document.tokens[previous.at]!.lower === pronoun;
  return { entity: mention.entity, isSure: isSure && !isRunning };
}

/** “I trust him,” he said: somebody else is spoken of. */
function tellsOf({ tokens, quotationOf }: Document, content: readonly TokenRange[], pronoun: 'he' | 'she'): boolean {
  const own = pronoun === 'he' ? /^(?:he|him|his)$/ : /^(?:she|her)$/;
  const [first] = content;
  if (!first || quotationOf[first.from] === -1) return false;
  return content.some((piece) => tokens.slice(piece.from, piece.to).some(({ lower }) => own.test(lower)));
}

/** The last sentence before a statement that names a person, near it and without a quotation; null where none is. */
function lastWithName({ document, people }: SpeakerContext, { from, content }: OpenSpeaker): TokenRange | null {
  const { sentences, sentenceOf, paragraphOf, quotationOf } = document;
  const start = Math.min(from, content[0]?.from ?? from);
  const own = sentenceOf[start]!;
  if (start !== sentences[own]!.from) return null;
  const last = people[mentionBefore(people, start)];
  if (!last || own - last.sentence > MOST_BETWEEN + 1) return null;
  const sentence = sentences[last.sentence]!;
  if (paragraphOf[start]! - paragraphOf[sentence.from]! > 1) return null;
  for (let i = sentence.from; i < start; i++) if (quotationOf[i] !== -1) return null;
  return hasNameless(document, sentence.to, start) ? null : sentence;
}

/** The only person of a sentence whom a pronoun fits, owners aside: "Cole's loudest critic is Lind." */
function soleFitting(
  { document, people, linked }: SpeakerContext,
  { from, to }: TokenRange,
  pronoun: 'he' | 'she',
): PersonMention | null {
  for (let i = from; i < to; i++) if (document.tokens[i]!.lower === pronoun) return null;
  let sole: PersonMention | null = null;
  for (let k = mentionBefore(people, to); k >= 0 && people[k]!.from >= from; k--) {
    const mention = people[k]!;
    if ((linked.pronounOf[mention.entity] ?? pronoun) !== pronoun || mention.part === 'OWNER') continue;
    if (sole && sole.entity !== mention.entity) return null;
    sole = mention;
  }
  return sole;
}

type Frame = 'INVERTED' | 'IDENTITY' | 'CONCERNED' | null;

/**
 * How a sentence brings in whom it names: as its subject, turned round; as who holds a place, "His deputy is Lind"; as
 * somebody whom it concerns; or by the way.
 */
function frameOf(document: Document, { from, to }: TokenRange, mention: PersonMention): Frame {
  const { tokens, tags } = document;
  let lead = mention.from - 1;
  while (lead > from && mention.from - lead < LONGEST_TITLE && isOfTitle(document, lead)) lead--;
  if (lead < from) return null;
  const { lower } = tokens[lead]!;
  const closes = /^[.,:;!?]$/.test(tokens[mention.to]?.text ?? '') || /^who$/.test(tokens[mention.to]?.lower ?? '');
  if (/^VB[DZ]$/.test(tags[lead]!) && PRESENTS.test(lower) && closes && lead > from)
    return isIdentity(document, from, lead) ? 'IDENTITY' : 'INVERTED';
  if (/^VB/.test(tags[lead]!) && CONCERNS.test(lower)) return 'CONCERNED';
  if (lower === 'as' && tokens[lead - 1]?.lower === 'such') return 'CONCERNED';
  if (lower === 'like' && tags[lead - 1] === 'NNS' && lead - from <= 2) return 'CONCERNED';
  // "Just look at Lind."
  if (lower === 'at' && tokens[lead - 1]?.lower === 'look' && lead - from <= 2) return 'CONCERNED';
  if (lower !== 'to' && lower !== 'for') return null;
  if (lead === from) return 'CONCERNED';
  const head = tokens[lead - 1]!.lower;
  if (/^belong(?:s|ed)?$/.test(head) || (head === 'that' && tags[from] === 'VB')) return 'CONCERNED';
  const isTrue = tokens.slice(from, lead).some((word) => /^(?:is|was|came|comes|sounds|sounded)$/.test(word.lower));
  return isTrue && /^(?:JJ|NN|RB)$/.test(tags[lead - 1]!) && closes && to - mention.to < LONGEST_END
    ? 'CONCERNED'
    : null;
}

/** "The captain is Lind", "His deputy is Lind": tells who that is, and not of anybody who comes to speak. */
function isIdentity({ tokens, tags }: Document, from: number, verb: number): boolean {
  if (!/^(?:the|a|an|his|her|their|its|our|my)$/.test(tokens[from]!.lower)) return false;
  if (/^(?:his|her)$/.test(tokens[from]!.lower)) return true;
  let head = from + 1;
  while (head < verb && /^(?:JJ|NN|NNP|CD|RB)$/.test(tags[head]!)) head++;
  const { lower } = tokens[head - 1]!;
  if (VOICES.test(lower)) return false;
  return TITLE_HEADS.has(lower) || !tokens.slice(from, verb).some((word) => OUTSTANDING.test(word.lower));
}

/** Most tokens of a title before a name, and of what may follow it: ", a farmer from Hull, who drives it every day." */
const LONGEST_TITLE = 6;
const LONGEST_END = 20;

/** "farmer", "the Hull farmer": what may stand before a name as its title. */
const isOfTitle = ({ tokens, tags }: Document, at: number): boolean =>
  /^(?:NN|NNP|JJ|DT)$/.test(tags[at]!) || tokens[at]!.text === '.';
