import { IRREGULAR_VERBS } from '../../domain/irregular-verbs.ts';
import type { Stance } from '../../domain/quote.ts';
import { oneOf, wordsIn } from '../../domain/word-lists.ts';
import { wordFact } from '../layers/words.ts';
import { lemmaOf } from './lemmas.ts';
import { REPORTING_NOUNS } from './reporting-nouns.ts';
import { ATTITUDE_VERBS, REGULAR_ALONE, REPORTING_VERBS, SPELT_FORMS } from './reporting-verbs.ts';

/** How a verb takes what it reports; see `lexicon/reporting-verbs.ts`. */
export type Frame = 'q' | 't' | 'b' | 'n' | 'i' | 'g' | 'o';

export interface ReportingVerb {
  lemma: string;
  stance: Stance;
  frames: ReadonlySet<Frame>;
  /** Prepositions that lead the content: "for" in "called for". */
  prepositions: ReadonlySet<string>;
  /** 0 to 1: how surely it reports speech and not an attitude. */
  speech: number;
}

const VERB_OF_FORM = new Map<string, ReportingVerb>();
/** Verbs by form and the preposition after it: "called for" demands and "called" does not. */
const VERBS_WITH_PREPOSITION = new Map<string, Map<string, ReportingVerb>>();
for (const [stance, list] of Object.entries(REPORTING_VERBS)) addVerbs(list, stance as Stance, 0.95);
addVerbs(ATTITUDE_VERBS, 'OTHER', 0.2);

/** The verb that a word in lower case is a form of, given the word after it: "said" -> say. Null for anything else. */
export const reportingVerb = (lower: string, next = ''): ReportingVerb | null =>
  VERBS_WITH_PREPOSITION.get(lower)?.get(next) ?? VERB_OF_FORM.get(lower) ?? null;

/** Whether `reportingVerb` finds a verb for a word, at least before some prepositions; quicker to ask. */
export const mayReport = wordFact(({ lower }) => VERBS_WITH_PREPOSITION.has(lower) || VERB_OF_FORM.has(lower));

const NOUNS = new Map<string, Stance>();
for (const [stance, list] of Object.entries(REPORTING_NOUNS))
  for (const noun of wordsIn(list)) NOUNS.set(noun, stance as Stance);

/** What any word does that was found to report: a verb or noun of the lists, or else of no known stance. */
export function reportingWord(lower: string, next = ''): ReportingVerb {
  const verb = reportingVerb(lower, next);
  if (verb) return verb;
  if (lower === 'according')
    return { lemma: 'according to', stance: 'SAY', frames: NONE, prepositions: NONE, speech: 0.9 };
  const lemma = lemmaOf(lower);
  const stance = NOUNS.get(lemma);
  return {
    lemma,
    stance: stance ?? 'OTHER',
    frames: NONE,
    prepositions: NONE as ReadonlySet<never>,
    speech: stance ? 0.8 : UNKNOWN_SPEECH,
  };
}

/** Verbs that report and are in no feature: the models were trained without them. */
const RARE_VERBS = oneOf`remind blurt intimate elucidate grumble confide rant submit aver depose`;
/** What is said by a verb and another word: "made it clear", "fired back", "made the point". */
const MAKES_CLEAR =
  /\bma(?:de|kes?|king) (?:(?:it|this|that|very|quite|perfectly) )*(?:clear|plain|known|the (?:point|case|argument))\b/;
const SET_PHRASES =
  /\b(?:(?:fir|hit|sho)\w* back|(?:chim|chip|jump|cut|butt|br[eo]k|step)\w* in|pip\w+ up|let slip|on record)\b/;

/**
 * What a cue does before "that" whose verb is in no list: what the reporting noun in it does ("his recent false
 * claim"), or a set phrase ("made it clear"). What is `known` of its verb otherwise.
 */
export function reportingPhrase(words: readonly string[], known: ReportingVerb): ReportingVerb {
  if (known.stance !== 'OTHER' || known.speech !== UNKNOWN_SPEECH) return known;
  const phrase = words.join(' ');
  if (RARE_VERBS.test(known.lemma) || MAKES_CLEAR.test(phrase) || SET_PHRASES.test(phrase))
    return { ...known, stance: 'SAY', speech: 0.9 };
  const noun = words.findLast((word) => NOUNS.has(lemmaOf(word)));
  return noun ? { ...reportingWord(noun), speech: 0.8 } : known;
}

/** How much a word reports that no list has. */
const UNKNOWN_SPEECH = 0.3;
const NONE: ReadonlySet<never> = new Set<never>();

export const isReportingVerb = (lower: string): boolean => VERB_OF_FORM.has(lower);

function addVerbs(list: string, stance: Stance, speech: number): void {
  for (const item of wordsIn(list)) {
    const [lemma, frames] = item.split(':') as [string, string];
    const [letters, prepositions] = frames.split('+') as [string, string | undefined];
    const verb: ReportingVerb = {
      lemma,
      stance,
      frames: new Set([...letters] as Frame[]),
      prepositions: new Set(prepositions?.split(',')),
      speech: letters.includes('q') || speech < 0.5 ? speech : 0.8,
    };
    for (const form of [lemma, ...inflect(lemma)]) {
      if (letters) {
        if (!VERB_OF_FORM.has(form)) VERB_OF_FORM.set(form, verb);
      } else {
        const verbs = VERBS_WITH_PREPOSITION.get(form) ?? new Map<string, ReportingVerb>();
        VERBS_WITH_PREPOSITION.set(form, verbs);
        for (const preposition of verb.prepositions) verbs.set(preposition, verb);
      }
    }
  }
}

/** Its forms but for itself. */
function inflect(lemma: string): string[] {
  const spelt = SPELT_FORMS[lemma];
  if (spelt) return wordsIn(spelt);
  const [third, past, participle] = regularForms(lemma);
  const irregular = REGULAR_ALONE.has(lemma) ? undefined : IRREGULAR_VERBS.get(lemma);
  return [third, ...(irregular ?? [past]), participle];
}

function regularForms(lemma: string): [third: string, past: string, participle: string] {
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('ee')) return [third, `${lemma}d`, `${lemma}ing`];
  return lemma.endsWith('e') ? [third, `${lemma}d`, `${lemma.slice(0, -1)}ing`] : [third, `${lemma}ed`, `${lemma}ing`];
}
