import { isGivenName } from '../../../domain/names/given-names.ts';
import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import { TAGGED_PARTICLES } from '../../../domain/names/particles.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { wordFact } from '../../layers/words.ts';
import { TAGGED_COMPANY_ENDINGS } from '../../lexicon/company-endings.ts';
import { ALL_ORGANIZATION_HEADS, FOREIGN_ORGANIZATION_LEADS, ORGANIZATION_LEADS } from '../../lexicon/organizations.ts';
import { PLACE_HEADS, PLACE_LEADS } from '../../lexicon/places.ts';
import { isReportingVerb } from '../../lexicon/reporting-words.ts';
import { OFFICE_NAMES, OTHER_NAMES, TITLE_HEADS, TITLE_MODIFIERS } from '../../lexicon/titles.ts';
import { countryOfAdjective, isCountry, matchGazetteer } from '../gazetteer.ts';
import { LISTS, listsOf, longTownAt } from '../name-lists.ts';

/** What lists tell of a word, each one bit, after those of `LISTS`. */
export const WORD_CLASSES = {
  KNOWN_GIVEN: 1 << 6,
  TITLE: 1 << 7,
  HONORIFIC: 1 << 8,
  ORGANIZATION_HEAD: 1 << 9,
  ORGANIZATION_LEAD: 1 << 10,
  PLACE_HEAD: 1 << 11,
  PLACE_LEAD: 1 << 12,
  DEMONYM: 1 << 13,
  OTHER_NAME: 1 << 14,
  COMPANY_ENDING: 1 << 15,
  PARTICLE: 1 << 16,
  COMMON: 1 << 17,
  REPORTING: 1 << 18,
  POLITICAL: 1 << 19,
  LONG_TOWN: 1 << 20,
  GROUP_HEAD: 1 << 21,
} as const;
export const CLASS_BITS = 22;

const POLITICAL = wordSet(
  `liberal conservative progressive democratic democrat democrats socialist social christian national people's labour
  labor communist republican republicans green greens new united popular free freedom radical independent workers'
  agrarian nationalist reform centre left right`,
);

/** Words that end the names of bands, regiments, carriers, houses and shops, which politics seldom speaks of. */
const GROUP_HEADS = wordSet(
  `band quartet quintet trio choir chorus ensemble philharmonic symphony opera ballet theatre theater records
  recordings music pictures films productions publishing publishers press books comics games regiment division
  squadron battery fleet legion infantry cavalry artillery lines railroad railway railways trains transit shipping
  hotel hotels resorts casino stores store restaurant restaurants foods brewery brewing works mills channel
  broadcasting lottery society lodge brotherhood sisterhood order diocese archdiocese seminary gymnasium polytechnic
  observatory archives library gallery zoo racing cycling rugby football baseball basketball hockey cricket athletics
  city wanderers rangers town county albion electric electronics telecom communications wireless mobile robotics
  aerospace aviation aircraft automotive steel mining chemical chemicals semiconductor instruments networks solutions
  services consulting logistics insurance realty properties investments`,
);

/**
 * The classes of each token, as bits of `LISTS` and `WORD_CLASSES`. Lists of names count only for words with a capital.
 */
export function readWordClasses({ tokens }: Document): Int32Array {
  const classes = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { lower, text, kind, word } = tokens[i]!;
    if (kind !== 'WORD') continue;
    classes[i]! |= classesOf(word);
    if (text !== lower) for (let k = longTownAt(tokens, i); k > 0; k--) classes[i + k - 1]! |= WORD_CLASSES.LONG_TOWN;
  }
  return classes;
}

const NAME_LISTS =
  LISTS.GIVEN |
  LISTS.FREQUENT_GIVEN |
  LISTS.SURNAME |
  LISTS.FREQUENT_SURNAME |
  LISTS.TOWN |
  LISTS.LARGE_TOWN |
  WORD_CLASSES.KNOWN_GIVEN;

const classesOf = wordFact(({ text, lower }): number => {
  let bits = listsOf(lower);
  if (isGivenName(lower)) bits |= WORD_CLASSES.KNOWN_GIVEN;
  if (TITLE_HEADS.has(lower) || TITLE_MODIFIERS.has(lower) || OFFICE_NAMES.has(lower)) bits |= WORD_CLASSES.TITLE;
  if (HONORIFICS.has(lower)) bits |= WORD_CLASSES.HONORIFIC;
  if (ALL_ORGANIZATION_HEADS.has(lower)) bits |= WORD_CLASSES.ORGANIZATION_HEAD;
  if (ORGANIZATION_LEADS.has(lower) || FOREIGN_ORGANIZATION_LEADS.has(lower)) bits |= WORD_CLASSES.ORGANIZATION_LEAD;
  if (PLACE_HEADS.has(lower)) bits |= WORD_CLASSES.PLACE_HEAD;
  if (PLACE_LEADS.has(lower)) bits |= WORD_CLASSES.PLACE_LEAD;
  if (countryOfAdjective(lower)) bits |= WORD_CLASSES.DEMONYM;
  if (OTHER_NAMES.has(lower)) bits |= WORD_CLASSES.OTHER_NAME;
  if (TAGGED_COMPANY_ENDINGS.has(lower)) bits |= WORD_CLASSES.COMPANY_ENDING;
  if (TAGGED_PARTICLES.has(lower)) bits |= WORD_CLASSES.PARTICLE;
  if (isCommonWord(lower)) bits |= WORD_CLASSES.COMMON;
  if (isReportingVerb(lower)) bits |= WORD_CLASSES.REPORTING;
  if (GROUP_HEADS.has(lower)) bits |= WORD_CLASSES.GROUP_HEAD;
  if (POLITICAL.has(lower)) bits |= WORD_CLASSES.POLITICAL;
  return text === lower ? bits & ~NAME_LISTS : bits;
});

/**
 * What the gazetteer of the well-known says of each token: 0 nothing, else a number of type, kind of
 * entry and place in it.
 */
export function readKnownNames({ tokens, sentences }: Document): Uint8Array {
  const known = new Uint8Array(tokens.length);
  for (const { from, to } of sentences) {
    for (let i = from; i < to; ) {
      const match = tokens[i]!.text === tokens[i]!.lower ? null : matchGazetteer(tokens, i, to);
      if (!match) {
        i++;
        continue;
      }
      const { entry, isSurname } = match;
      const kind =
        entry.type === 'PERSON'
          ? isSurname
            ? 1
            : 2
          : entry.type === 'ORGANIZATION'
            ? entry.acronym
              ? 3
              : 4
            : isCountry(entry)
              ? 5
              : 6;
      for (let k = i; k < match.to; k++) known[k] = kind * 2 + (k > i ? 1 : 0);
      i = match.to;
    }
  }
  return known;
}
