import { TITLE_HEADS } from '../lexicon/titles.ts';
import { countryOfAdjective } from '../names/gazetteer.ts';
import { listBearers, type NounPhrase, readNounPhrase } from './nominal-candidates.ts';
import { pickCandidate, type Ranked, type SpeakerModel } from './rank-candidates.ts';
import type { SpeakerEvidence } from '../../domain/quote.ts';
import { firstNameFrom, type OpenSpeaker, type SpeakerContext } from './speaker-context.ts';

/** How many sentences back an institution may have been named. */
const REACH = 24;
/** Nouns for people that are no titles. */
const PERSON_NOUN =
  /^(?:man|woman|person|witness|employee|narrator|moderator|organizer|magnate|politician|developer|neurosurgeon|celebrity|model|hopeful|victim|survivor|\w+(?:man|woman|ist))$/;
/** Nouns for a body that has just spoken: "NASA warned ... The agency expects". */
const BODY_NOUNS = /^(?:agency|organi[sz]ation|company|firm|group|alliance|body|union|association|party|network|bank)$/;

/** Whether a definite noun phrase is about one person: "the former Florida governor", not "the ministry" or "the voters". */
export const isAboutPerson = ({ head }: NounPhrase): boolean =>
  head === 'witness' ||
  (!head.endsWith('s') && (TITLE_HEADS.has(head) || PERSON_NOUN.test(head) || countryOfAdjective(head) !== null));

/**
 * Says whom a definite noun phrase stands for. A person by the trained model, and holders of an office of state only where
 * the article or common knowledge says that they hold it; "the ministry" is the last body whose name ends so.
 */
export function resolveNominal(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  model: SpeakerModel,
): Ranked & { evidence: SpeakerEvidence } {
  const open = { entity: null, probability: 0.5, evidence: 'NONE' as const };
  if (!/^(?:the|that|this)$/.test(context.document.tokens[speaker.from]!.lower)) return open;
  const phrase = readNounPhrase(context, speaker);
  if (!phrase) return open;
  if (!isAboutPerson(phrase)) {
    const body = resolveBody(context, speaker, phrase.head);
    return body === null ? open : { entity: body, probability: 0.8, evidence: 'BODY' };
  }
  const ranked = pickCandidate(model, listBearers(context, speaker, phrase), model.nounThreshold);
  return { ...ranked, evidence: ranked.entity === null ? 'NONE' : 'ROLE_MEMORY' };
}

/** "the ministry" is the last organization whose name ends so; "the agency" also who has just spoken. */
function resolveBody({ document, names, linked }: SpeakerContext, speaker: OpenSpeaker, head: string): number | null {
  const { tokens, sentenceOf } = document;
  const previous = speaker.spoken.at(-1);
  const sentence = sentenceOf[speaker.from]!;
  const isNear = previous !== undefined && sentence - sentenceOf[previous.at]! <= 2;
  const spokeLast = isNear && previous.entity !== null ? linked.entities[previous.entity]! : null;
  if (spokeLast?.type === 'ORGANIZATION' && BODY_NOUNS.test(head)) return previous!.entity;
  for (let i = firstNameFrom(names, speaker.from) - 1; i >= 0; i--) {
    const name = names[i]!;
    if (sentence - sentenceOf[name.from]! > REACH) return null;
    if (name.type === 'ORGANIZATION' && tokens[name.to - 1]!.lower === head) return linked.entityOf[i]!;
  }
  return null;
}
