import { fitOffice } from '../../../entities/offices.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { isSubject } from '../context/situation.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';
import { soleSubjectBefore } from '../pronouns/sole-subject.ts';
import { EPITHET, introducedBefore, type NounPhrase, PROFESSION, pronounOfNoun, STATE } from './nominal-candidates.ts';
import { bearerOfNoun, monarchOf, personOfAge, titledBy } from './noun-bearers.ts';

/** Sentences back that the holder of an office may have been named, and of an office of state, which many hold. */
const REACH = 12;
const STATE_REACH = 4;
const EPITHET_REACH = 1;
/** Namings looked back over: keeps long texts linear. */
const MOST_NAMINGS = 200;
/** How surely the only bearer is meant. */
export const SOLE_BEARER = 0.85;

/**
 * The only person whom the article introduced with an office or noun: "The ambassador" after "Ambassador Jan
 * Lind", "the 19-year-old" after "Jan Lind, 19,". Null when there are several, or when somebody without a
 * name was introduced so since.
 */
export function soleBearer(context: SpeakerContext, speaker: OpenSpeaker, phrase: NounPhrase): number | null {
  const { linked, document } = context;
  const age = phrase.head === 'year-old' ? document.tokens[phrase.words.from]!.text : null;
  const found = age
    ? (personOfAge(context, age, speaker.from) ?? soleSubjectBefore(context, speaker, null))
    : (soleMonarch(context, speaker, phrase) ??
      soleHolder(context, speaker, phrase) ??
      holderBefore(context, speaker, phrase) ??
      soleCalled(context, speaker, phrase));
  if (found === null || linked.entities[found]!.type !== 'PERSON' || speaker.spokenOf.has(found)) return null;
  const pronoun = pronounOfNoun(phrase.head);
  const known = linked.pronounOf[found];
  if (pronoun && known && pronoun !== known) return null;
  return introducedBefore(document, speaker, phrase.head) ? null : found;
}

/** "The King" and "the monarch" after "King Haakon of Norland"; not "the Danish king", who may be another. */
function soleMonarch(context: SpeakerContext, { from }: OpenSpeaker, { words, head }: NounPhrase): number | null {
  if (words.to - words.from > 1) return null;
  if (MONARCH.test(head)) return monarchOf(context, head, from);
  return head === 'monarch' || head === 'pontiff' ? titledBy(context, head, from) : null;
}

const MONARCH = /^(?:king|queen|prince|princess|pope|emir|sultan|emperor|empress|duke|duchess)$/;

/** "the forward" alone, or with the words that stand before the name too; others tell somebody else apart. */
function soleCalled(context: SpeakerContext, { from }: OpenSpeaker, { words, head }: NounPhrase): number | null {
  if (head.endsWith('s') || STATE.test(head)) return null;
  const found = bearerOfNoun(context, head, from, reachOf(head));
  if (found === null || words.to - words.from === 1) return found;
  const { tokens } = context.document;
  const { length } = tokens.slice(words.from, words.to);
  return tokens[words.to - 1]!.lower === head &&
    (context.namings.get(found) ?? [])
      .slice(0, MOST_NAMINGS)
      .some(
        (mention) =>
          mention.from >= length &&
          mention.from < from &&
          tokens
            .slice(words.from, words.to)
            .every(({ lower }, i) => tokens[mention.from - length + i]!.lower === lower),
      )
    ? found
    : null;
}

const reachOf = (noun: string): number => (EPITHET.test(noun) && !PROFESSION.test(noun) ? EPITHET_REACH : REACH);

function soleHolder(context: SpeakerContext, { from }: OpenSpeaker, { office }: NounPhrase): number | null {
  if (!office) return null;
  const { linked, namings, people, document } = context;
  const reach = STATE.test(office.head) ? STATE_REACH : reachOf(office.head);
  let holder: number | null = null;
  const before = mentionBefore(people, from);
  const near = new Set(people.slice(Math.max(0, before + 1 - MOST_NAMINGS), before + 1).map(({ entity }) => entity));
  for (const entity of near) {
    const own = namings.get(entity)!;
    const last = own[mentionBefore(own, from)];
    if (!last || !linked.officesOf[entity]!.printed.some((held) => fitOffice(office, held) === 'CONFIRMED')) continue;
    if (holder !== null) return null;
    holder = document.sentenceOf[from]! - last.sentence <= reach ? entity : null;
    if (holder === null) return null;
  }
  return holder;
}

/** "Minister Lind spoke. In this regard, the minister said": the holder whom alone the sentence before is about. */
function holderBefore(
  { linked, people, document }: SpeakerContext,
  { from }: OpenSpeaker,
  { office }: NounPhrase,
): number | null {
  const last = people[mentionBefore(people, from)];
  if (!office || !last || document.sentenceOf[from]! - last.sentence !== 1 || !isSubject(last)) return null;
  const { from: opens } = document.sentences[last.sentence]!;
  for (let i = mentionBefore(people, from); i >= 0 && people[i]!.from >= opens; i--)
    if (people[i]!.entity !== last.entity) return null;
  const { printed } = linked.officesOf[last.entity]!;
  return printed.some((held) => fitOffice(office, held) === 'CONFIRMED') ? last.entity : null;
}
