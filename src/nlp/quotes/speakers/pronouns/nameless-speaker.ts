import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { TITLE_HEADS } from '../../../lexicon/titles.ts';
import { headNoun } from '../context/head-noun.ts';
import { isPersonNoun } from '../context/nameless-people.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { isWithin } from '../context/situation.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';
import { isUntold, listBearers, readNounPhrase, STATE } from '../nouns/nominal-candidates.ts';

/** Whether a spokesman spoke right before, and nobody was named since. */
export function namelessGoesOn({ document, people }: SpeakerContext, { spoken, from }: OpenSpeaker): boolean {
  const previous = spoken.at(-1);
  if (!previous?.nameless || document.sentenceOf[from]! - document.sentenceOf[previous.at]! > 2) return false;
  return (people[mentionBefore(people, from)]?.from ?? -1) < previous.at;
}

/**
 * The corpus has too few of these to learn from: "Cole left. An expert said it was over. “It was a long day,” he said."
 */
export function namelessSpokeSince(
  context: SpeakerContext,
  { spoken, from }: OpenSpeaker,
  entity: number | null,
): boolean {
  const { document, namings } = context;
  const previous = spoken.at(-1);
  if (!previous || (previous.entity !== null && !previous.nameless) || entity === null) return false;
  // "Cole was asked by a caller what he meant. “The sea,” he said.": who asks does not answer.
  if (previous.asks) return false;
  if (document.sentenceOf[from]! - document.sentenceOf[previous.at]! > 2) return false;
  const own = namings.get(entity) ?? [];
  const since = own.filter((mention) => mention.from >= previous.to && mention.from < from);
  const isTold = since.some((mention) => isWithin(previous.content, mention));
  // "The judge told Cole to sit. “You have wasted a day,” he said.": of whom somebody speaks does not go on.
  const isOther =
    isTold ||
    isHeardBy(context, previous) ||
    !previous.definite ||
    holdsNoOffice(context, previous) ||
    isOtherThan(context, spoken, from, entity);
  const described = relativeBehind(document, previous.to);
  return isOther && since.every((mention) => isWithin([...previous.content, ...described], mention));
}

/** "said a cook [who sued Lind]", "said a cook, [whose boss is Lind]": what tells of whoever spoke. */
function relativeBehind({ tokens, sentences, sentenceOf }: Document, to: number): TokenRange[] {
  const who = tokens[to]?.text === ',' ? to + 1 : to;
  if (!/^(?:who|whose|whom)$/.test(tokens[who]?.lower ?? '')) return [];
  return [{ from: who, to: sentences[sentenceOf[who]!]!.to }];
}

/** "the boy", "the driver": nobody whom the text knows by name and office. */
function holdsNoOffice({ document }: SpeakerContext, { at, to }: OpenSpeaker['spoken'][number]): boolean {
  const head = headNoun(document, { from: at, to });
  const { lower } = document.tokens[head ?? at]!;
  return head !== null && isPersonNoun(lower) && !TITLE_HEADS.has(lower);
}

/** "The judge told him to sit. “You have wasted a day,” he said.": the one who was told need not answer. */
const isHeardBy = ({ document: { tokens } }: SpeakerContext, { to }: OpenSpeaker['spoken'][number]): boolean =>
  TELLS.test(tokens[to]?.lower ?? '') && /^(?:him|her)$/.test(tokens[to + 1]?.lower ?? '');

const TELLS = /^(?:told|tells|assured|informed|reminded|warned|ordered|urged|advised)$/;

/**
 * "Cole, a spokesman, said. The leader of the opposition denied it. He said": of the office that spoke in the sentence
 * before, Cole holds another.
 */
function isOtherThan(context: SpeakerContext, spoken: OpenSpeaker['spoken'], from: number, entity: number): boolean {
  const { at, to, content } = spoken.at(-1)!;
  const { sentenceOf } = context.document;
  const phrase = sentenceOf[from]! - sentenceOf[at]! <= 1 ? readNounPhrase(context, { from: at, to }) : null;
  // Of an office of state the text need not say that Cole holds it.
  if (!phrase || (phrase.office && STATE.test(phrase.office.head))) return false;
  const before = { from: at, to, spoken: spoken.slice(0, -1), spokenOf: new Set<number>(), content };
  const mayBe = listBearers(context, before, phrase).some((bearer) => bearer.entity === entity);
  return !mayBe || isUntold(context, entity, phrase);
}
