import { oneOf } from '../../../domain/word-lists.ts';
import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import { reportingVerb } from '../../lexicon/reporting-words.ts';
import { headNoun } from '../speakers/context/head-noun.ts';

/** What things go by, rather than anybody who says so: "according to the season". */
const MEASURE = oneOf`
  season seasons weather size age height weight length needs? tastes? preferences? schedule plan location demand
  availability merit ability means income rank circumstances conditions budget colou?r price date time type kind
  species nature`;

/** Whether a word that looks like one of saying is another one here, whatever follows it. */
export const isOtherWord = (document: Document, attribution: Attribution): boolean =>
  isCalled(document, attribution) ||
  isBeforeNoun(document, attribution) ||
  isTelling(document, attribution) ||
  isBegged(document, attribution) ||
  isPromising(document, attribution) ||
  isWithAnother(document, attribution) ||
  isAnonymity(document, attribution) ||
  isByMeasure(document, attribution);

/**
 * "a girl named Mira", and 'will host a workshop called “Bridges”': the noun is what the name is of. Where a verb or
 * preposition leads to the noun, it is nobody who calls anything anything.
 */
function isCalled({ tokens, tags }: Document, { cue, speaker, content }: Attribution): boolean {
  if (cue!.to - cue!.from !== 1 || !speaker || speaker.to !== cue!.from || content[0]!.from !== cue!.to) return false;
  const word = tokens[cue!.from]!.lower;
  const isOne = /^(?:an?|one|another)$/.test(tokens[speaker.from]!.lower);
  if (/^(?:named|nicknamed|dubbed|titled|entitled)$/.test(word) && isOne) return true;
  if (!/^(?:called|titled|entitled|dubbed)$/.test(word) || !/^["“«‘']/.test(tokens[cue!.to]!.text)) return false;
  const before = tokens[speaker.from - 1]?.lower ?? '';
  return isOne && /^(?:VB|IN|TO)/.test(tags[speaker.from - 1] ?? '') && before !== 'that' && !reportingVerb(before);
}

/** "suspended four protesting members": the participle describes the noun after it. */
function isBeforeNoun({ tokens, tags }: Document, { cue, content }: Attribution): boolean {
  const at = cue!.from;
  if (cue!.to - at !== 1 || content[0]!.from !== cue!.to || !/ing$/.test(tokens[at]!.lower)) return false;
  return /^(?:CD|DT|PRP\$|POS)$/.test(tags[at - 1] ?? '') && /^NN/.test(tags[at + 1] ?? '');
}

/** "The results were promising but few": what a thing is like, with nothing that is promised. */
const isPromising = ({ tokens }: Document, { cue, content }: Attribution): boolean =>
  tokens[cue!.to - 1]!.lower === 'promising' &&
  /^(?:is|are|was|were|be|looks?|looked|very|more|most|so|as)$/.test(tokens[cue!.to - 2]?.lower ?? '') &&
  content.every(({ from }) => from !== cue!.to);

/** "begged the question of whether": nobody asks. */
const isBegged = ({ tokens }: Document, { cue }: Attribution): boolean =>
  /\bbeg(?:s|ged|ging)? the questions?\b/.test(
    tokens
      .slice(Math.max(0, cue!.from - 2), cue!.to + 2)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "It is telling that", "It goes without saying that": the one who writes finds so. */
function isTelling({ tokens }: Document, { cue }: Attribution): boolean {
  const at = cue!.to - 1;
  const words = tokens.slice(Math.max(0, at - 3), at + 1).map(({ lower }) => lower);
  return /(?:^| )(?:it (?:is|was|['’]s) telling|without saying)$/.test(words.join(' '));
}

/**
 * "The hall echoed with songs", "solidified their claims as leaders", "The trial concluded in May with a fine": with
 * what follows the word is another.
 */
const isWithAnother = ({ tokens }: Document, { cue, content }: Attribution): boolean =>
  (/^conclud/.test(tokens[cue!.to - 1]!.lower) && tokens[content[0]!.from]!.lower === 'with') ||
  /^(?:echo(?:es|ed|ing)? with|claims? (?:as|to))\b/.test(
    tokens
      .slice(cue!.from, cue!.to + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "who declined to give her name", "who asked not to be identified": why there is no name. */
function isAnonymity({ tokens }: Document, { cue, content }: Attribution): boolean {
  const { from } = content[0]!;
  if (!/^(?:declin|refus|ask|request)/.test(tokens[cue!.to - 1]!.lower) || from < cue!.to) return false;
  const words = tokens.slice(Math.min(cue!.to, from), from + 7).map(({ lower }) => lower);
  const asked = words.join(' ');
  if (/^(?:that )?\w+ (?:full |real )?(?:name|identity) (?:not )?be\b/.test(asked)) return true;
  return /^(?:not )?to (?:give (?:\w+ ){1,3}names?|be (?:named|identified|quoted))\b/.test(asked);
}

/** "The hours change according to the season." */
function isByMeasure(document: Document, { cue, speaker, verb }: Attribution): boolean {
  if (verb?.lemma !== 'according to' || !speaker || speaker.from < cue!.to) return false;
  const head = headNoun(document, speaker);
  return head !== null && MEASURE.test(document.tokens[head]!.lower);
}
