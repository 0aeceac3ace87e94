import type { Document } from '../document.ts';
import type { Name } from '../names/find-names.ts';
import { firstNameFrom, type OpenSpeaker, type PreviousSpeaker, type SpeakerContext } from './speaker-context.ts';

/** How many sentences back a pronoun may look. */
const REACH = 6;

/** Who "who" stands for: the name before it, also over an apposition ("Lind, the envoy who led the talks"), or null. */
export function antecedent({ document, names, linked }: SpeakerContext, at: number): number | null {
  const { tokens, tags } = document;
  const i = firstNameFrom(names, at) - 1;
  const name = names[i];
  if (!name || at - name.to > 12 || (name.type === 'PLACE' && tokens[at]!.lower === 'who')) return null;
  const first = tokens[name.to]!;
  // "Lind met those who had written it", "Lind's friends, who"
  const joined = name.to === at || /^[,(]$/.test(first.text);
  if (!joined || (tags[at - 1] === 'NNS' && name.to < at)) return null;
  for (let k = name.to; k < at; k++) if (/^(?:VBD|VBZ|MD)$/.test(tags[k]!)) return null;
  return linked.entityOf[i]!;
}

/** Stands in the scores for someone who spoke before and whom the article does not name. */
const NOBODY = -1;

/**
 * Says who "he", "she" or "it" goes on with: by how near and how prominent a name is, and by who spoke last. Someone known
 * to be called by the other pronoun never; null rather than a guess between equals.
 */
export function resolvePronoun(context: SpeakerContext, speaker: OpenSpeaker): number | null {
  const { document, names, linked } = context;
  const { previous, from: at } = speaker;
  const word = document.tokens[at]!.lower;
  const pronoun = word === 'him' ? 'he' : word === 'her' ? 'she' : word;
  if (pronoun === 'it') return nearestInstitution(context, at, previous);
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const { sentenceOf } = document;
  const scores = new Map<number, number>();
  // Another subject since: "Lind agreed. Cole, the envoy, was late. “We waited,” he said."
  let takenOver = false;
  for (let i = firstNameFrom(names, at) - 1; i >= 0; i--) {
    const name = names[i]!;
    const distance = sentenceOf[at]! - sentenceOf[name.from]!;
    if (distance > REACH) break;
    const entity = linked.entityOf[i];
    if (name.type !== 'PERSON' || entity === null || entity === undefined || speaker.spokenOf.has(entity)) continue;
    const own = linked.pronounOf[entity];
    if (own && own !== pronoun) continue;
    if (previous && name.from > previous.at && entity !== previous.entity && prominence(document, name) > 1.5)
      takenOver = true;
    const score = (own ? 1 : 0.7) * 0.7 ** distance * prominence(document, name);
    const known = scores.get(entity) ?? 0;
    scores.set(entity, Math.max(known, score) + 0.1 * Math.min(known, score));
  }
  if (
    previous !== null &&
    mayBePrevious(context, previous.entity, pronoun) &&
    !speaker.spokenOf.has(previous.entity ?? NOBODY)
  ) {
    // Of someone without a name nothing else speaks, so that it counts for the name as well.
    const weight = takenOver ? 0.5 : previous.entity === null ? 2.2 : 1.2;
    const score = weight * 0.75 ** (sentenceOf[at]! - sentenceOf[previous.at]!);
    const entity = previous.entity ?? NOBODY;
    if (score > 0.1) scores.set(entity, (scores.get(entity) ?? 0) + score);
  }
  return clearWinner(scores);
}

function mayBePrevious({ linked }: SpeakerContext, entity: number | null, pronoun: 'he' | 'she'): boolean {
  if (entity === null) return true;
  const own = linked.pronounOf[entity];
  return linked.entities[entity]!.type === 'PERSON' && (own === null || own === pronoun);
}

/** A subject is taken up more often than an object, and a name inside a quotation seldom: "Orlova met Cole. She said". */
function prominence({ tokens, tags, quotationOf, sentences, sentenceOf }: Document, name: Name): number {
  if (quotationOf[name.from] !== -1) return 0.3;
  const before = tags[name.from - 1] ?? '';
  let weight = 1;
  // "Orlova, the envoy, was late. “We waited,” she said."
  const opens = name.from === sentences[sentenceOf[name.from]!]!.from;
  if (/^(?:VBD|VBZ|MD|RB)$/.test(tags[name.to] ?? '') || (opens && tokens[name.to]?.text === ',')) weight *= 1.7;
  if (name.from - sentences[sentenceOf[name.from]!]!.from <= 3 && !/^(?:IN|TO)$/.test(before)) weight *= 1.4;
  if (/^(?:IN|TO|CC|POS)$/.test(before) || tags[name.to] === 'POS') weight *= 0.6;
  return weight;
}

/** The best score, unless the second is about as good: a wrong speaker is worse than none. */
function clearWinner(scores: Map<number, number>): number | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!first || first[1] < 0.05 || first[0] === NOBODY) return null;
  return second && second[1] > first[1] * 0.85 ? null : first[0];
}

function nearestInstitution(
  { document, names, linked }: SpeakerContext,
  at: number,
  previous: PreviousSpeaker | null,
): number | null {
  const { sentenceOf } = document;
  // "Norway would wait before it decided."
  const first = firstNameFrom(names, document.sentences[sentenceOf[at]!]!.from);
  const subject = names[first];
  if (subject && subject.to < at && subject.type !== 'PERSON' && prominence(document, subject) > 1.5)
    return linked.entityOf[first]!;
  if (previous && previous.entity !== null && linked.entities[previous.entity]!.type !== 'PERSON')
    return previous.entity;
  const sentence = sentenceOf[at]!;
  for (let i = firstNameFrom(names, at) - 1; i >= 0 && sentence - sentenceOf[names[i]!.from]! <= 1; i--) {
    if (names[i]!.type === 'ORGANIZATION') return linked.entityOf[i]!;
  }
  return null;
}
