import { namelessPersonBefore } from '../context/nameless-people.ts';
import { isSubject, isWithin, type Situation } from '../context/situation.ts';

/** Turns looked back over for how often someone has spoken: keeps long texts linear. */
const MOST_TURNS = 40;

/**
 * What speaks for and against a candidate, as names of features: how near, as what and how often the person is named,
 * who spoke last, and whether the statement names the person. The model has a weight for each.
 */
export function featuresOf(situation: Situation, entity: number): string[] {
  const { context, speaker, sentence, setting, byNaming } = situation;
  const { paragraphOf } = context.document;
  const mentions = situation.mentions.get(entity)!;
  const before = mentions.filter((m) => m.from < speaker.from);
  const outside = before.filter((m) => !isWithin(speaker.content, m));
  const features = ['person'];
  const nearest = outside.find(({ part }) => part !== 'QUOTED');
  if (nearest) {
    const distance = sentence - nearest.sentence;
    const paragraphs = paragraphOf[speaker.from]! - paragraphOf[nearest.from]!;
    features.push(`named ${upTo(distance, 6)} sentences back`);
    features.push(`named ${upTo(distance, 2)} back as ${nearest.part}, ${setting}`);
    features.push(`named ${upTo(paragraphs, 3)} paragraphs back, ${setting}`);
    if (distance === 0) features.push(`in this sentence as ${nearest.part}, ${setting}`);
  } else features.push(before.length > 0 ? 'named in quotations only' : 'not named before');
  const subject = outside.find(isSubject);
  features.push(subject ? `subject ${upTo(sentence - subject.sentence, 4)} sentences back` : 'no subject');
  features.push(`order of naming ${orderIn(byNaming, entity)}`);
  features.push(`order as subject ${orderIn(situation.bySubject, entity)}, ${setting}`);
  if (byNaming.length === 1 && byNaming[0] === entity) features.push('only one named');
  const quoted = before.find(({ part }) => part === 'QUOTED');
  if (quoted && sentence - quoted.sentence <= 3) features.push(`in a quotation ${sentence - quoted.sentence} back`);
  if (speaker.spokenOf.has(entity)) features.push('named in the statement');
  const later = mentions.find((m) => m.from > speaker.from);
  if (later) features.push(`named after it as ${later.part}`);
  const namings = context.namings.get(entity) ?? [];
  features.push(`share of namings ${shareOf(namings.length / context.people.length)}`);
  if (namings[0]?.sentence === 0) features.push('in the headline');
  const isKnown = context.linked.pronounOf[entity] !== null || wasCalled(situation, entity);
  features.push(isKnown ? 'pronoun known' : 'pronoun unknown');
  if (situation.opensParagraph === entity) features.push(`opens the paragraph, ${setting}`);
  features.push(...turnsOf(situation, entity));
  return features;
}

/** Whether somebody spoke before as this "he" or "she". */
const wasCalled = ({ context, speaker, pronoun }: Situation, entity: number): boolean =>
  speaker.spoken
    .slice(-MOST_TURNS)
    .some((turn) => turn.entity === entity && context.document.tokens[turn.at]!.lower === pronoun);

/** Features of having spoken before. */
function turnsOf({ context, speaker, sentence, setting, bySubject, mentions }: Situation, entity: number): string[] {
  const { paragraphOf, sentenceOf } = context.document;
  const { spoken } = speaker;
  const previous = spoken.at(-1);
  const features: string[] = [];
  if (previous?.entity === entity) {
    const paragraphs = paragraphOf[speaker.from]! - paragraphOf[previous.at]!;
    features.push(`previous speaker, ${upTo(paragraphs, 3)} paragraphs back, ${setting}`);
    features.push(`previous speaker, ${upTo(sentence - sentenceOf[previous.at]!, 5)} sentences back`);
    if (bySubject[0] !== entity) features.push(`previous speaker, another subject since, ${setting}`);
  } else if (previous) {
    if (spoken.at(-2)?.entity === entity) features.push(`speaker before that, ${setting}`);
    // "An expert said that it was over. “It was a long day,” he said."
    const since = mentions.get(entity)!.some((m) => m.from > previous.at && m.from < speaker.from);
    if (previous.entity === null && !previous.definite && !since)
      features.push(`somebody without a name spoke since, ${setting}`);
  }
  const turns = spoken.slice(-MOST_TURNS).filter((turn) => turn.entity === entity).length;
  features.push(`spoke ${upTo(turns, 3)} times`);
  return features;
}

/** What speaks for somebody whom the article does not name. */
export function featuresOfNobody({
  context,
  speaker,
  pronoun,
  sentence,
  setting,
  byNaming,
  mentions,
}: Situation): string[] {
  const features = ['nobody', `nobody of ${upTo(mentions.size, 4)}`, `nobody, ${upTo(byNaming.length, 3)} named`];
  const previous = speaker.spoken.at(-1);
  if (previous && previous.entity === null) {
    const distance = sentence - context.document.sentenceOf[previous.at]!;
    features.push(`nobody, as ${upTo(distance, 4)} sentences back, ${previous.definite ? 'definite' : setting}`);
  }
  const nameless = pronoun && namelessPersonBefore(context.document, speaker.from, pronoun);
  if (nameless !== null) features.push(`somebody without a name ${upTo(nameless, 2)} sentences back`);
  return features;
}

const shareOf = (share: number): string =>
  share < 0.1 ? 'small' : share < 0.25 ? 'middling' : share < 0.5 ? 'large' : 'most';

const upTo = (n: number, most: number): string => (n >= most ? `${most}+` : String(n));

function orderIn(order: readonly number[], entity: number): string {
  const at = order.indexOf(entity);
  return at < 0 ? 'none' : upTo(at, 3);
}
