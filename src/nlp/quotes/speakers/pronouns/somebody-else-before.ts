import { isCommonWord } from '../../../layers/parts-of-speech.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isMan, isPersonNoun, isWoman } from '../context/nameless-people.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { firstNameFrom, type OpenSpeaker, type SpeakerContext } from '../context/speaker-context.ts';
import { isUntold, listBearers, readNounPhrase } from '../nouns/nominal-candidates.ts';

/** Most tokens of the noun phrase: "The former Harbour Board chairman". */
const LONGEST = 6;

/**
 * Whether the sentence before a pronoun's statement is about somebody else than a person: by a noun that the article
 * does not have for that person, or by a name that was not taken for one. "Mayor Cole left. The former president rose
 * to reply. He said" is not said by Cole.
 */
export function isAfterSomebodyElse(context: SpeakerContext, speaker: OpenSpeaker, entity: number): boolean {
  const { document, linked, people } = context;
  const { sentences, sentenceOf, quotationOf } = document;
  const start = Math.min(speaker.from, speaker.content[0]?.from ?? speaker.from);
  const before = sentences[sentenceOf[start]! - 1];
  if (linked.entities[entity]!.type !== 'PERSON' || !before || quotationOf[before.from] !== -1) return false;
  if (start !== sentences[sentenceOf[start]!]!.from) return false;
  for (let k = mentionBefore(people, before.to); k >= 0 && people[k]!.from >= before.from; k--)
    if (people[k]!.entity === entity) return false;
  return isOtherNoun(context, speaker, before, entity) || isUnknownName(context, before);
}

/** "The fisherman rose": of a person whom nothing calls a fisherman. */
function isOtherNoun(context: SpeakerContext, speaker: OpenSpeaker, { from }: TokenRange, entity: number): boolean {
  const { namings } = context;
  const { tokens, tags } = context.document;
  if (tokens[from]!.lower !== 'the') return false;
  let to = from + 1;
  while (to - from < LONGEST && /^(?:NN|NNP|JJ)$/.test(tags[to] ?? '')) to++;
  if (!/^(?:VBD|VBZ|MD)$/.test(tags[to] ?? '') || !isPersonNoun(tokens[to - 1]!.lower)) return false;
  // "The actress left. He said"
  const head = tokens[to - 1]!.lower;
  if (tokens[speaker.from]!.lower === 'he' ? isWoman(head) : isMan(head)) return false;
  // "Justice Cole ruled. The judge held that": a court has its own words for one.
  if (COURT.test(head) && (namings.get(entity) ?? []).slice(0, 9).some((one) => isOfCourt(context, one.from - 1)))
    return false;
  // Of whoever spoke there more is known.
  if (speaker.spoken.slice(-3).some(({ at }) => at === from)) return false;
  const phrase = readNounPhrase(context, { from, to });
  if (!phrase) return false;
  const bearers = listBearers(context, { ...speaker, from, to }, phrase);
  return !bearers.some((bearer) => bearer.entity === entity) || isUntold(context, entity, phrase);
}

const COURT = /^(?:judge|magistrate|justice)$/;
const isOfCourt = ({ document: { tokens } }: SpeakerContext, i: number): boolean => COURT.test(tokens[i]?.lower ?? '');

/** "Zarath rose", "Next came Prosper, a fisherman": a capital in no name that does something or is described. */
function isUnknownName({ document, names }: SpeakerContext, { from, to }: TokenRange): boolean {
  const { tokens, tags } = document;
  for (let i = from; i + 2 < to; i++) {
    const { text, lower } = tokens[i]!;
    if (tags[i] !== 'NNP' || !/^\p{Lu}\p{Ll}+$/u.test(text) || tags[i - 1] === 'NNP') continue;
    const name = names[firstNameFrom(names, i)];
    if (name && name.from <= i) continue;
    if (i > from && tokens[i + 1]!.text === ',' && /^an?$/.test(tokens[i + 2]!.lower)) {
      let head = i + 3;
      while (head + 1 < to && /^(?:NN|JJ)$/.test(tags[head + 1]!)) head++;
      if (isPersonNoun(tokens[head]?.lower ?? '')) return true;
    }
    const isOne = /^(?:VBD|VBZ)$/.test(tags[i + 1]!) && tokens[i + 1]!.lower !== 'were';
    if (i === from && isOne && !isCommonWord(lower) && !text.endsWith('s')) return true;
  }
  return false;
}
