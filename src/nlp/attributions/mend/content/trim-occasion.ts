import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { lemmaOf } from '../../../lexicon/lemmas.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, isTimeWord } from '../../rules/noun-phrase.ts';

/** Where or how something is said: "in an interview with the Sun", "at a rally in Halden on Saturday". */
const OCCASION = oneOf`
  interviews? statement statements tweets? posts? letter e-?mail speech speeches address briefing conference rally
  podcast broadcast episode testimony op-ed editorial column blog sermon debate press message newsletter webinar
  call memo hearing`;
/** Of these, what is somebody's own: "in her speech". */
const OWN = oneOf`
  interviews? statements? tweets? posts? letter e-?mail speech(?:es)? address testimony column blog sermon`;
/** What somebody does on one: such an occasion may be told of in what is said. */
const ON_OCCASION = oneOf`
  say tell speak ask answer appear make give hold send write publish release issue post tweet read hear see
  announce reveal quote deliver mention promise claim broadcast attend watch call attack criticize criticise use
  describe sign misquote report include appeal apologize apologise`;
const LEADS = /^(?:in|at|during|on)$/;
/** Fewest tokens that are left. */
const FEWEST = 2;
/** Verbs of which the object is a noun phrase, so that a day at its end is when it was said. */
const TAKES_NOUN = oneOf`
  declare defend condemn denounce criticize criticise praise announce welcome slam blast unveil reject dismiss
  hail applaud accuse blame attack thank commend decry deny acknowledge confirm lament mock endorse`;

/** What has a day of its own. */
const EVENT = oneOf`
  vote meeting election speech remarks comments strikes? visit hearing attacks? raid referendum protest march
  summit debate match game killing shooting bombing fire explosion`;

/**
 * Cuts off the end of a paraphrase what tells when and where it was said: "in an interview on Friday", "on Friday’s
 * broadcast of “Real Life”", and after the verbs that take a noun phrase the mere day: "condemned the attack on
 * Monday".
 */
export function trimOccasion(document: Document, attribution: Attribution): Attribution {
  const { cue, content, verb } = attribution;
  const last = content.at(-1)!;
  if (!cue || !verb || attribution.isTranscript || last.from < cue.to) return attribution;
  const to = occasionFrom(document, last) ?? dayFrom(document, last, verb.lemma);
  if (to === null || to - last.from < FEWEST) return attribution;
  return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to }] };
}

/** Where "in an interview ..." begins, which nothing but more of it follows; null where none ends the content. */
function occasionFrom(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags, quotationOf } = document;
  for (let i = to - 2; i > from && to - i < 20; i--) {
    if (!LEADS.test(tokens[i]!.lower) || quotationOf[i] !== -1) continue;
    const noun = occasionAt(document, i + 1, to);
    if (noun === null || !restIsAdjunct(document, noun + 1, to)) continue;
    // "He said he had misspoken in an interview": the occasion of what he tells.
    for (let k = from; k < i; k++) if (/^VB/.test(tags[k]!) && ON_OCCASION.test(lemmaOf(tokens[k]!.lower))) return null;
    return i;
  }
  return null;
}

/** The noun of an occasion in the phrase that begins at a token: "an interview", "Friday’s broadcast", "her speech". */
function occasionAt({ tokens, tags, quotationOf }: Document, from: number, to: number): number | null {
  // "in interviews", "in an interview"; "on the call", "at the hearing" may be told of too, and so stay.
  const first = tokens[from]!.lower;
  const isDated = isTimeWord(first) && /^['’]s$/.test(tokens[from + 1]?.lower ?? '');
  if (!isDated && !/^(?:a|an|his|her|their|its|another|recent|separate|written)$/.test(first)) return null;
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (quotationOf[i] !== -1) return null;
    const { lower } = tokens[i]!;
    if (OCCASION.test(lower) && !/^NN/.test(tags[i + 1] ?? '')) {
      // "on Friday’s broadcast", but "repeated at Friday’s debate"; "at a rally", but "beaten up at his rally".
      const fits = isDated ? /^(?:broadcast|episode|podcast)$/ : /^an?$/.test(first) ? /./ : OWN;
      return fits.test(lower) ? i : null;
    }
    if (!/^(?:DT|JJ|NN|NNP|PRP\$|POS|CD|VBN)$/.test(tags[i]!)) return null;
  }
  return null;
}

/** "with the Sun on Friday", "of NBW’s “Real Life”": prepositions and names, without a verb. */
function restIsAdjunct(document: Document, from: number, to: number): boolean {
  const { tokens, tags } = document;
  for (let i = from; i < to; i++) {
    if (document.quotationOf[i] !== -1) continue;
    if (
      isFiniteVerb(document, i) ||
      /^(?:VB|MD|W|CC)$/.test(tags[i]!) ||
      /^(?:,|;|about|that|who)$/.test(tokens[i]!.lower)
    )
      return false;
    if (reportingVerb(tokens[i]!.lower) && /^VB/.test(tags[i]!)) return false;
  }
  return true;
}

/**
 * Where the day begins that ends a noun phrase: "the ban on Monday", "the attack late on Tuesday"; null without
 * one.
 */
function dayFrom(document: Document, { from, to }: TokenRange, lemma: string): number | null {
  const { tokens, tags } = document;
  if (!TAKES_NOUN.test(lemma) || !isTimeWord(tokens[to - 1]!.lower) || tokens[to - 2]?.lower !== 'on') return null;
  for (let i = from; i < to; i++)
    if (isFiniteVerb(document, i) || /^(?:TO|W)$/.test(tags[i]!) || /^(?:that|will)$/.test(tokens[i]!.lower))
      return null;
  // "the vote on Monday", "the meeting on Friday": an event has its own day.
  if (EVENT.test(tokens[to - 3]?.lower ?? '')) return null;
  return /^(?:late|early|earlier)$/.test(tokens[to - 3]!.lower) ? to - 3 : to - 2;
}
