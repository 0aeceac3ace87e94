import { isTimeWord } from '../../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../../layers/document.ts';
import type { Name } from '../../../names/name.ts';
import { calledOtherwise } from '../context/situation.ts';
import { firstNameFrom, type OpenSpeaker, type SpeakerContext } from '../context/speaker-context.ts';
import { listCandidates } from '../ranking/list-candidates.ts';
import { pickCandidate, type Ranked, type SpeakerRanker } from '../ranking/ranker.ts';
import { describedSubject } from './described-subject.ts';
import { namelessGoesOn, namelessSpokeSince } from './nameless-speaker.ts';
import { isAfterNamelessSubject } from './nameless-subject.ts';
import { isParagraphOnOther } from './paragraph-on-other.ts';
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

/** Who "who" stands for: the name before it, also over an apposition ("Lind, the envoy who led the talks"), or null. */
export function antecedent({ document, names, linked }: SpeakerContext, at: number): number | null {
  const { tokens, tags } = document;
  const last = firstNameFrom(names, at) - 1;
  const i = headBefore(document, names, last, at);
  const name = names[i];
  // "It was Lind, not Cole, who said"
  const other = name && document.tokens[name.from - 1]?.lower === 'not' ? names[i - 1] : undefined;
  if (other && name!.from - other.to <= 2) return linked.entityOf[i - 1]!;
  if (name && i < last) return linked.entityOf[i]!;
  const described = tokens[at]!.lower === 'who' ? personDescribed(document, names, last, at) : -1;
  if (described >= 0) return linked.entityOf[described]!;
  if (!name || at - name.to > 12 || (name.type !== 'PERSON' && tokens[at]!.lower === 'who')) return null;
  const first = tokens[name.to]!;
  // "Lind met those who had written it", "Lind's friends, who"
  const joined = name.to === at || /^[,(]$/.test(first.text) || isOnDay(document, name.to, at);
  // "the group in Turkey, which says": a place that hangs on a noun does not go on.
  const hangs =
    name.type === 'PLACE' && /^(?:IN|TO)$/.test(tags[name.from - 1] ?? '') && /^NNS?$/.test(tags[name.from - 2] ?? '');
  if (hangs) return null;
  // "for Lind, slightly exceeding the 43 percent who"
  if (name.to < at && /^(?:RB|VBG|VBN|IN|CC)$/.test(tags[name.to + 1]!) && !/^[,)]$/.test(tokens[at - 1]!.text))
    return null;
  if (!joined || (tags[at - 1] === 'NNS' && name.to < at)) return null;
  for (let k = name.to; k < at; k++) if (/^(?:VBD|VBZ|MD)$/.test(tags[k]!)) return null;
  return linked.entityOf[i]!;
}

/** "on April 30," between a name and its "who". */
function isOnDay({ tokens }: Document, from: number, at: number): boolean {
  if (tokens[from]!.lower !== 'on' || tokens[at - 1]!.text !== ',') return false;
  return tokens.slice(from + 1, at - 1).every(({ lower }) => isTimeWord(lower) || /^\d+$/.test(lower));
}

/** Most tokens from a person to the "who" over what describes them. */
const LONGEST_DESCRIPTION = 22;

/**
 * "Senator [Lind], Republican of Oregon, who echoed": the person whom a description with other names follows, or -1.
 */
function personDescribed({ tokens, tags, quotationOf }: Document, names: readonly Name[], last: number, at: number) {
  let person = last;
  if (names[last]?.type === 'PERSON') return -1;
  while (person >= 0 && names[person]!.type !== 'PERSON' && at - names[person]!.to < LONGEST_DESCRIPTION) person--;
  const name = names[person];
  if (name?.type !== 'PERSON' || at - name.to >= LONGEST_DESCRIPTION || tokens[name.to]!.text !== ',') return -1;
  if (!/^(?:DT|NN|NNP|JJ|PRP\$)$/.test(tags[name.to + 1]!) || tokens[at - 1]!.text !== ',') return -1;
  for (let k = name.to + 1; k < at; k++) {
    if (/^(?:VB|VBD|VBZ|MD|NNS|W)$/.test(tags[k]!) || quotationOf[k] !== -1) return -1;
    if (/^(?:and|or)$/.test(tokens[k]!.lower)) return -1;
  }
  return person;
}

/** "the Dialogue Group in Turkey, which says": of a body and the place that it is in, the body goes on. */
function headBefore({ tokens }: Document, names: readonly Name[], last: number, at: number): number {
  const place = names[last];
  const body = names[last - 1];
  if (place?.type !== 'PLACE' || !body || at - place.to > 1 || tokens[at]!.lower !== 'which') return last;
  const joins = place.from - body.to === 1 && /^(?:in|of|at|from|for)$/.test(tokens[body.to]!.lower);
  return joins && body.type === 'ORGANIZATION' ? last - 1 : last;
}

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
  const found = findPerson(context, speaker, pronoun, ranker);
  if (found.entity === null) return found;
  const isOther =
    calledOtherwise(context, speaker, pronoun).has(found.entity) ||
    isNamedBeside(context, speaker, found.entity) ||
    dealsWithSuch(context, speaker, found.entity, pronoun);
  return isOther ? { entity: null, probability: 0.5 } : found;
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
  const signer = signerBefore(context, speaker, pronoun);
  if (signer !== null) return { entity: signer, probability: SOLE_SUBJECT };
  const described = describedSubject(context, speaker, pronoun);
  if (described !== null) return { entity: described, probability: SOLE_SUBJECT };
  const open = { entity: null, probability: 0.5 };
  if (isAfterNamelessSubject(context, speaker)) return namelessGoesOn(context, speaker) ? forBody(speaker) : open;
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
    isOwnerOfSubject(context, speaker, ranked.entity) ||
    namelessTookOver(context, speaker, ranked.entity) ||
    isParagraphOnOther(context, speaker, ranked.entity, pronoun);
  return mayBeOther ? open : ranked;
}

/** "He" after "a spokesman for the board said" speaks for the board as well. */
const forBody = ({ spoken }: OpenSpeaker): Ranked => ({ entity: spoken.at(-1)!.entity, probability: 0.75 });
