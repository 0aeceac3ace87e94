import { type AntecedentSearch, readSituation } from '../context/situation.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';
import { featuresOf, featuresOfNobody } from './candidate-features.ts';

/** Someone whom a pronoun or a noun may stand for, with what speaks for and against it. */
export interface SpeakerCandidate {
  /** Null for somebody whom the article does not name. */
  entity: number | null;
  /** Names of features: "previous speaker, 1 sentences back". */
  features: string[];
}

/** Everyone whom "he" or "the senator" may stand for, and nobody, each with its features. Nobody comes last. */
export function listCandidates(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  search: AntecedentSearch,
): SpeakerCandidate[] {
  const situation = readSituation(context, speaker, search);
  const candidates: SpeakerCandidate[] = [...situation.mentions.keys()].map((entity) => ({
    entity,
    features: featuresOf(situation, entity),
  }));
  candidates.push({ entity: null, features: featuresOfNobody(situation) });
  return candidates;
}
