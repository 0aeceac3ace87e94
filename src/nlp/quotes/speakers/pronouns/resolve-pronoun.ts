import { calledOtherwise, isSubject, isWithin, namedBeside } from '../context/situation.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';
import { listCandidates } from '../ranking/list-candidates.ts';
import { pickCandidate, type Ranked, type SpeakerRanker } from '../ranking/ranker.ts';
import { answersOneself } from './answers-oneself.ts';
import { broughtInLast } from './brought-in-last.ts';
import { describedSubject } from './described-subject.ts';
import { hearerOfQuestion } from './hearer-of-question.ts';
import { namelessGoesOn, namelessSpokeSince } from './nameless-speaker.ts';
import { isAfterNamelessSubject } from './nameless-subject.ts';
import { isOfUnknownGender } from './of-unknown-gender.ts';
import { isParagraphOnOther } from './paragraph-on-other.ts';
import { personOfItself } from './person-of-itself.ts';
import {
  goesOn,
  isOneOfClause,
  isOneOfTwo,
  isOwnerOfSubject,
  namelessTookOver,
  ONLY_PERSON,
  onlyPersonOfParagraph,
  STILL_SPEAKING,
  stillSpeaking,
} from './running-person.ts';
import { signerBefore } from './signer-before.ts';
import { SOLE_SUBJECT, soleSubjectBefore, whoReacted, whoWasBroughtIn } from './sole-subject.ts';
import { isAfterSomebodyElse } from './somebody-else-before.ts';
import { isUnreached } from './unreached.ts';
import { whoWasAsked } from './who-asked.ts';
import { whoTakesView } from './who-takes-view.ts';

/** How many sentences back a pronoun may look. */
export const REACH = 14;

const OWN_FORM: Record<string, 'he' | 'she'> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  herself: 'she',
};

/** Says who "he" or "she" stands for: the likeliest candidate of the trained model, if it is likely enough. */
export function resolvePronoun(context: SpeakerContext, speaker: OpenSpeaker, ranker: SpeakerRanker): Ranked {
  const pronoun = OWN_FORM[context.document.tokens[speaker.from]!.lower];
  if (!pronoun) return { entity: null, probability: 0.5 };
  const himself = personOfItself(context, speaker, pronoun);
  if (himself !== null) return { entity: himself, probability: ONLY_PERSON };
  const found = findPerson(context, speaker, pronoun, ranker);
  if (found.entity === null) return found;
  const asked = whoWasAsked(context, speaker, found.entity, pronoun);
  if (asked !== undefined) return { entity: asked, probability: asked === null ? 0.5 : SOLE_SUBJECT };
  const isOther =
    calledOtherwise(context, speaker, pronoun).has(found.entity) ||
    namedBeside(context, speaker).has(found.entity) ||
    isNamedBeside(context, speaker, found.entity) ||
    dealsWithSuch(context, speaker, found.entity, pronoun) ||
    isAfterSomebodyElse(context, speaker, found.entity) ||
    isUnreached(context, speaker, found.entity, pronoun) ||
    isAfterUnknown(context, speaker, found.entity) ||
    answersOneself(context, speaker, found.entity);
  return isOther ? { entity: null, probability: 0.5 } : found;
}

/** Sentences from a "he" who stays open to the next. */
const UNKNOWN_REACH = 2;

/**
 * "The clerk who sued Cole wept. He said it was over. “I am tired,” he said.": whom no sentence was about before a "he"
 * who stays open is not the next.
 */
function isAfterUnknown(
  { document, namings }: SpeakerContext,
  { from, unknown, content }: OpenSpeaker,
  entity: number,
): boolean {
  const { tokens, sentenceOf } = document;
  if (unknown === undefined || tokens[unknown]!.lower !== tokens[from]!.lower) return false;
  if (sentenceOf[from]! - sentenceOf[unknown]! > UNKNOWN_REACH) return false;
  const last = (namings.get(entity) ?? []).findLast((mention) => mention.from < from && !isWithin(content, mention));
  return last !== undefined && last.from < unknown && !isSubject(last);
}

/** "Cole, he says, has known for months": nobody speaks so of himself. */
const isNamedBeside = (
  { document, namings }: SpeakerContext,
  { from, spokenOf }: OpenSpeaker,
  entity: number,
): boolean =>
  spokenOf.has(entity) &&
  document.tokens[from - 1]?.text === ',' &&
  (namings.get(entity) ?? []).some(({ to }) => to === from - 1);

/** "Lind told her it was over. She": of whom it is not known to be a woman, she is the other one. */
function dealsWithSuch(
  { document, namings }: SpeakerContext,
  { from }: OpenSpeaker,
  entity: number,
  pronoun: 'he' | 'she',
): boolean {
  const { tokens, tags, sentenceOf } = document;
  const last = namings.get(entity)?.findLast((mention) => mention.from < from);
  if (!last || sentenceOf[from]! - last.sentence > 1 || !/^VB[DZ]$/.test(tags[last.to] ?? '')) return false;
  return tags[last.to + 1] === 'PRP' && tokens[last.to + 1]!.lower === (pronoun === 'he' ? 'him' : 'her');
}

function findPerson(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  pronoun: 'he' | 'she',
  ranker: SpeakerRanker,
): Ranked {
  const same = goesOn(context, speaker, pronoun);
  if (same !== null) return { entity: same, probability: STILL_SPEAKING };
  const viewer = whoTakesView(context, speaker, pronoun);
  if (viewer !== null) return { entity: viewer, probability: SOLE_SUBJECT };
  const signer = signerBefore(context, speaker, pronoun);
  if (signer !== null) return { entity: signer, probability: SOLE_SUBJECT };
  const described = describedSubject(context, speaker, pronoun);
  if (described !== null) return { entity: described, probability: SOLE_SUBJECT };
  const open = { entity: null, probability: 0.5 };
  if (isAfterNamelessSubject(context, speaker)) return namelessGoesOn(context, speaker) ? forBody(speaker) : open;
  const asked = hearerOfQuestion(context, speaker, pronoun);
  if (asked !== null) return { entity: asked, probability: SOLE_SUBJECT };
  const broughtIn = broughtInLast(context, speaker, pronoun);
  if (broughtIn?.isSure) return { entity: broughtIn.entity, probability: SOLE_SUBJECT };
  const found = findEarlier(context, speaker, pronoun, ranker);
  return broughtIn && found.entity !== broughtIn.entity ? open : found;
}

/** Where nobody is brought in by the sentence before: whom it is about, who spoke last, or the likeliest. */
function findEarlier(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  pronoun: 'he' | 'she',
  ranker: SpeakerRanker,
): Ranked {
  const open = { entity: null, probability: 0.5 };
  const sole = soleSubjectBefore(context, speaker, pronoun);
  if (sole !== null) return { entity: sole, probability: SOLE_SUBJECT };
  const reacting = whoReacted(context, speaker, pronoun) ?? whoWasBroughtIn(context, speaker, pronoun);
  if (reacting !== null) return { entity: reacting, probability: SOLE_SUBJECT };
  const only = onlyPersonOfParagraph(context, speaker, pronoun);
  if (only !== null) return { entity: only, probability: ONLY_PERSON };
  const ranked = pickCandidate(ranker, listCandidates(context, speaker, { pronoun, reach: REACH }), ranker.threshold);
  if (ranked.entity === null) {
    const still = stillSpeaking(context, speaker, pronoun);
    if (still !== null) return { entity: still, probability: STILL_SPEAKING };
    return namelessGoesOn(context, speaker) ? forBody(speaker) : ranked;
  }
  if (namelessSpokeSince(context, speaker, ranked.entity))
    return speaker.spoken.at(-1)!.nameless ? forBody(speaker) : open;
  const mayBeOther =
    isOneOfTwo(context, speaker, ranked.entity, pronoun) ||
    isOneOfClause(context, speaker, pronoun) ||
    isOfUnknownGender(context, speaker, ranked.entity, pronoun) ||
    isOwnerOfSubject(context, speaker, ranked.entity) ||
    namelessTookOver(context, speaker, ranked.entity) ||
    isParagraphOnOther(context, speaker, ranked.entity, pronoun);
  return mayBeOther ? open : ranked;
}

/** "He" after "a spokesman for the board said" speaks for the board as well. */
const forBody = ({ spoken }: OpenSpeaker): Ranked => ({ entity: spoken.at(-1)!.entity, probability: 0.75 });
