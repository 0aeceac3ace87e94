import type { TokenRange } from '../../../layers/sentences.ts';
import { countryOfPerson, isCountry, matchGazetteer } from '../../../names/gazetteer.ts';
import type { SpeakerContext } from '../context/speaker-context.ts';

/** Namings of one person that are looked at: keeps long texts linear. */
const MOST_NAMINGS = 40;
/** Tokens around a naming in which its country is looked for, and of the longest name of a country. */
const AROUND = 14;
const LONGEST_NAME = 4;

/**
 * Whether a text, or common knowledge, has somebody come from a country: "the Norwegian skier Jan Lind", "Lind, who was
 * born in Norway", "Norway's Lind". Without that "the Norwegian" may be anybody.
 * @param noun "the Norwegian" itself, which tells nothing
 */
export function isToldFrom(
  { document, namings, linked }: SpeakerContext,
  entity: number,
  code: string | null,
  noun: TokenRange,
): boolean {
  const { tokens, sentenceOf } = document;
  const isOf = (i: number) => {
    if (i >= noun.from && i < noun.to) return false;
    if (countryOfPerson(tokens[i]!.lower) === code) return true;
    const entry = matchGazetteer(tokens, i, Math.min(tokens.length, i + LONGEST_NAME))?.entry;
    return entry !== undefined && isCountry(entry) && entry.countryCode === code;
  };
  const isNear = (namings.get(entity) ?? []).slice(0, MOST_NAMINGS).some(({ from, to, sentence }) => {
    for (let i = Math.max(0, from - AROUND); i < Math.min(tokens.length, to + AROUND); i++)
      if (sentenceOf[i] === sentence && isOf(i)) return true;
    return false;
  });
  const { printed, known } = linked.officesOf[entity]!;
  return isNear || [...printed, ...known].some(({ country }) => country !== null && country === code);
}

/** Most tokens between a people and the name that it describes: "the Spanish former club captain Jan Lind". */
const LONGEST_DESCRIPTION = 4;

/** Whether a text calls somebody one of another people right before the name: "Spanish striker Jan Lind". */
export function isToldFromElsewhere(
  { document: { tokens, tags, sentenceOf }, namings }: SpeakerContext,
  entity: number,
  code: string,
): boolean {
  return (namings.get(entity) ?? []).slice(0, MOST_NAMINGS).some(({ from, sentence }) => {
    for (let i = from - 1; i >= Math.max(0, from - LONGEST_DESCRIPTION) && sentenceOf[i] === sentence; i--) {
      if (!/^(?:JJ|NNS?|NNP)$/.test(tags[i]!) || tokens[i]!.kind === 'MARK') return false;
      const country = countryOfPerson(tokens[i]!.lower);
      if (country !== null) return country !== code;
    }
    return false;
  });
}
