import { oneOf } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { wordFact } from '../layers/words.ts';
import { lemmaOf } from '../lexicon/lemmas.ts';
import { reportingWord } from '../lexicon/reporting-words.ts';
import { type Attribution, BY_RULE } from './attribution.ts';
import { BLAMES } from './mend/speaker/speak-when-criticized.ts';
import { clauseOfNoun } from './rules/clause-of-noun.ts';
import { isTimeWord, nounPhraseAfter } from './rules/noun-phrase.ts';

/** How surely such a reading is right; the learned stages have passed over it. */
const PROBABILITY = 0.6;
/** Nouns that tell what somebody said when a clause follows. */
const CLAIM = oneOf`claim assertion insistence warning accusation statement suggestion allegation argument contention
  complaint prediction declaration announcement admission acknowledge?ment confession remark comment observation
  denial assurance testimony boast concession promise pledge vow threat demand proposal recommendation revelation
  disclosure charge forecast reminder`;
const isClaim = wordFact(({ lower }) => CLAIM.test(lemmaOf(lower)));
/** Of these, what somebody said may follow with "to". */
const TAKES_INFINITIVE = /^(?:promise|pledge|vow|threat)$/;
/** Fewer tokens are no clause. */
const FEWEST = 5;
/** Most tokens between the noun and who made it. */
const LONGEST_SPEAKER = 14;

/**
 * What nouns report, beside the attributions found: "the claim by Cole that ...", "Cole's warning that ...",
 * "the allegation, made by Cole, that". The speaker is who made it; "the claim that Cole lied" and "claims
 * against Cole that" are nobody's. A noun that the learned stages have found keeps its speaker; its clause
 * ends before the main verb.
 */
export function findNounClaims(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const { tokens, quotationOf, tags, debris } = document;
  const byCue = new Map(attributions.flatMap((one) => (one.cue ? [[one.cue.to - 1, one] as const] : [])));
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isClaim(tokens[i]!.word) || quotationOf[i] !== -1 || debris[i] || !/^NNS?$/.test(tags[i]!)) continue;
    // "in charge of"
    if (tokens[i - 1]?.lower === 'in') continue;
    const claim = readClaim(document, i);
    if (!claim) continue;
    const own = byCue.get(i);
    if (!own) found.push(claim);
    else if (own.content.length === 1 && isBetter(own.content[0]!, claim.content[0]!)) own.content = claim.content;
  }
  return found;
}

/** The learned stages mostly take too much, and sometimes no more than "that the vote". */
const isBetter = (own: TokenRange, clause: TokenRange): boolean =>
  own.from === clause.from && (clause.to < own.to || own.to - own.from < FEWEST);

function readClaim(document: Document, noun: number): Attribution | null {
  const { tokens, sentences, sentenceOf } = document;
  const { from, to } = sentences[sentenceOf[noun]!]!;
  const owner = ownerBefore(document, from, noun);
  const maker = owner ? null : makerAfter(document, noun, to);
  const speaker = owner?.speaker ?? maker?.speaker;
  if (!speaker) return null;
  let at = maker?.end ?? noun + 1;
  if (/^(?:is|was|being)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'that') at++;
  const opener = tokens[at]?.lower ?? '';
  const opens = opener === 'that' || (opener === 'to' && TAKES_INFINITIVE.test(lemmaOf(tokens[noun]!.lower)));
  if (!opens || at >= to) return null;
  const isThat = tokens[at - 1]!.lower === 'is' || tokens[at - 1]!.lower === 'was';
  const phrase = isThat ? noun : (owner?.from ?? phraseStart(document, from, noun));
  const clause = isThat
    ? { from: at, to: withoutStop(document, to) }
    : clauseOfNoun(document, phrase, at, withoutStop(document, to));
  if (!clause || clause.to - clause.from < 3) return null;
  const verb = { ...reportingWord(tokens[noun]!.lower), speech: 0.8 };
  return {
    ...BY_RULE,
    content: [clause],
    cue: { from: noun, to: noun + 1 },
    verb,
    speaker,
    speech: verb.speech,
    probability: PROBABILITY,
    isNested: true,
  };
}

const withoutStop = ({ tokens }: Document, to: number): number => (/^[.!?]$/.test(tokens[to - 1]!.text) ? to - 1 : to);

/** "of Senator Cole", and not "of abuse at Camp Varn": a name, with nothing but a title before it. */
const endsInName = ({ tags }: Document, { from, to }: TokenRange): boolean =>
  tags[to - 1] === 'NNP' && tags.slice(from, to).every((tag) => /^(?:DT|JJ|NN|NNP|POS)$/.test(tag));

/** Where the noun phrase that the noun ends begins: "the repeated claim". */
function phraseStart({ tags }: Document, first: number, noun: number): number {
  let from = noun;
  while (from > first && noun - from < 5 && /^(?:DT|JJ|NN|CD|VBN|VBG|PRP\$)$/.test(tags[from - 1]!)) from--;
  return from;
}

/** "Cole's [repeated] claim", "her claim": who it belongs to, and where the whole phrase begins. */
function ownerBefore(document: Document, first: number, noun: number): { speaker: TokenRange; from: number } | null {
  const { tokens, tags } = document;
  let at = noun - 1;
  while (at > first && noun - at < 4 && /^(?:JJ|NN|VBN|VBG|RB|CD)$/.test(tags[at]!)) at--;
  if (at < first) return null;
  if (/^(?:his|her|their)$/.test(tokens[at]!.lower))
    return {
      speaker: blamedFor(document, first, at - 1) ?? whoKeeps(document, first, at - 1) ?? { from: at, to: at + 1 },
      from: at,
    };
  if (tags[at] !== 'POS' || isTimeWord(tokens[at - 1]?.lower ?? '')) return null;
  const owner = coreBefore(document, first, at);
  if (!owner || /^(?:week|month|year|today|yesterday|night)$/.test(tokens[at - 1]!.lower)) return null;
  return { speaker: owner, from: owner.from };
}

/** Whose claim it is in "Lind blasted [Cole] over his claim that", or null. */
function blamedFor({ tokens, tags }: Document, first: number, link: number): TokenRange | null {
  if (link <= first || !/^(?:over|for|about)$/.test(tokens[link]!.lower)) return null;
  let from = link;
  while (from > first && tags[from - 1] === 'NNP') from--;
  return from < link && from > first && BLAMES.test(tokens[from - 1]!.lower) ? { from, to: link } : null;
}

/** What somebody does with a promise or claim of their own. */
const KEEPS = oneOf`
  fulfil(?:l|led|ls|s)? keep(?:s|ing)? kept br[eo]ak(?:s|ing)? br[eo]ken? honou?r(?:s|ed)? renew(?:s|ed)?
  repeat(?:s|ed)? reiterate[sd]? withdr[ae]wn? retract(?:s|ed)? abandon(?:s|ed)? drop(?:s|ped)? ma(?:de|ke|kes)`;

/** Whose promise it is in "Lind says [Cole] needs to fulfil his promise to", or null. */
function whoKeeps({ tokens, tags }: Document, first: number, verb: number): TokenRange | null {
  if (verb <= first || !KEEPS.test(tokens[verb]!.lower)) return null;
  let to = verb;
  while (to > first && /^(?:VB[DZPN]?|MD|TO|RB)$/.test(tags[to - 1]!)) to--;
  let from = to;
  while (from > first && tags[from - 1] === 'NNP') from--;
  return from < to ? { from, to } : null;
}

/** The noun phrase before the "'s", without what it hangs on: "North Korea" in "at odds with North Korea's claim". */
function coreBefore({ tokens, tags }: Document, first: number, end: number): TokenRange | null {
  let from = end;
  while (from > first && (/^(?:DT|JJ|NNS?|NNP|CD|PRP\$)$/.test(tags[from - 1]!) || tokens[from - 1]!.text === '-')) {
    from--;
    if (/^(?:DT|PRP\$)$/.test(tags[from]!)) break;
  }
  return from < end ? { from, to: end } : null;
}

/** "[the claim] by Cole", "[the allegation], made by Cole," */
function makerAfter(document: Document, noun: number, to: number): { speaker: TokenRange; end: number } | null {
  const { tokens, tags } = document;
  let at = noun + 1;
  const comma = tokens[at]?.text === ',';
  if (comma) at++;
  const made = /^(?:made|issued|put|voiced|repeated|raised|given|first|later)$/;
  while (at < noun + 4 && made.test(tokens[at]?.lower ?? '')) at++;
  const by = tokens[at]?.lower ?? '';
  if (!/^(?:by|from|of)$/.test(by) || (comma && by !== 'by')) return null;
  const speaker = nounPhraseAfter(document, at + 1, Math.min(to, at + LONGEST_SPEAKER));
  const isMaker =
    by === 'by' ||
    (speaker !== null &&
      (by === 'from' ? tags.slice(speaker.from, speaker.to).includes('NNP') : endsInName(document, speaker)));
  if (!speaker || !isMaker) return null;
  return {
    speaker,
    end: tokens[speaker.to]?.text === ',' && tokens[speaker.to + 1]?.lower === 'that' ? speaker.to + 1 : speaker.to,
  };
}
