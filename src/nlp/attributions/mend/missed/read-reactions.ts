import { oneOf, wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { countWords, leadsOn, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isReaction } from '../../../lexicon/reactions.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import { TITLE_HEADS } from '../../../lexicon/titles.ts';
import type { Attribution } from '../../attribution.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

/** How surely a quotation behind a sentence that tells of a reaction is said by whoever reacts. */
const PROBABILITY = 0.8;
/** Fewer words in marks are a term. */
const FEWEST_WORDS = 2;
/** Most tokens of a reaction: "was having none of it". */
const LONGEST_REACTION = 6;
/** What leads from a reaction to what brought it about: "laughed when asked what she would do". */
const OCCASIONS = wordSet('when as after at on');
/** How somebody speaks, as what they are: "was blunt". */
const MANNER = oneOf`blunt frank adamant defiant unrepentant unapologetic unmoved unfazed unimpressed dismissive
  scathing emphatic unequivocal philosophical scornful candid withering fuming furious livid seething incensed`;
/** What a mood is about: "was furious over the penalty". */
const MATTER = /^(?:over|about|with|at)$/;

/**
 * A sentence that tells of somebody's reaction leads to the quotation behind it, which is a sentence of its own:
 * "Across the table Jan Cole laughed. “You always say that.”", "Mayor Lind was blunt. “We lost.”", "Cole smiled when
 * told what Lind had said. “I am fine.”". One that has a verb behind it, or that another sentence leads to, stays.
 */
export function readReactions(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const mends = document.sentences.flatMap((sentence) => readReaction(document, sentence) ?? []);
  if (mends.length === 0) return [...attributions];
  const isRivalled = ({ content: [said] }: Attribution) =>
    attributions.some(({ content, cue }) => cue !== null && cue.from >= said!.from && overlaps(content, said!));
  const sure = mends.filter((mend) => !isRivalled(mend));
  const quotations = sure.map(({ content: [said] }) => said!);
  const reacts = new Set(sure.map(({ cue }) => document.sentenceOf[cue!.from]));
  const others = attributions.flatMap((one) => {
    const content = one.content.filter((piece) => !overlaps(quotations, piece));
    if (content.length === one.content.length) return [one];
    // "when told [what] Lind had said. [“...”]" was cut from both.
    const isCut = one.cue !== null && reacts.has(document.sentenceOf[one.cue.from]);
    return content.length === 0 || isCut ? [] : [{ ...one, content }];
  });
  return [...others, ...sure].sort((a, b) => a.content[0]!.from - b.content[0]!.from);
}

const overlaps = (pieces: readonly TokenRange[], { from, to }: TokenRange): boolean =>
  pieces.some((piece) => piece.from < to && from < piece.to);

function readReaction(document: Document, sentence: TokenRange): Attribution | null {
  const { tokens, quotationOf, paragraphOf, debris } = document;
  const { from, to } = sentence;
  if (quotationOf[to] === undefined || quotationOf[to] === -1 || quotationOf[to - 1] !== -1 || debris[from])
    return null;
  // “Is it late?” Cole replied. “It is.”: one answer in two parts.
  const isAnswer = quotationOf[from - 1] !== undefined && quotationOf[from - 1] !== -1;
  if (isAnswer && paragraphOf[from - 1] === paragraphOf[from] && tokens[from - 2]?.text !== '.') return null;
  if (paragraphOf[to] !== paragraphOf[from] || !/^[.!]$/.test(tokens[to - 1]!.text)) return null;
  const quotation = quotationAround(document, to)!;
  if (quotation.from !== to || !standsAlone(document, quotation)) return null;
  for (let verb = from + 1; verb < to - 1; verb++) {
    if (quotationOf[verb] !== -1) return null;
    if (!isFiniteVerb(document, verb) || !isReactionAt(document, verb, to - 1)) continue;
    const cue = { from: verb, to: verb + 1 };
    const speaker = subjectBefore(document, sentence, cue as CueCandidate);
    if (!speaker || !isSomebody(document, speaker)) return null;
    const verbOfIt = { ...reportingWord(tokens[verb]!.lower), stance: 'SAY' as const };
    return quotedStatement(quotation, cue, verbOfIt, withoutPlace(document, speaker), PROBABILITY);
  }
  return null;
}

/** Whether a quotation ends its sentence, and nobody is told of right behind it: “You always say that.” */
function standsAlone(document: Document, quotation: TokenRange): boolean {
  const { tokens, sentenceOf, paragraphOf, quotationOf, quotations } = document;
  const { from, to } = quotation;
  if (!quotations[quotationOf[from]!]!.closed || countWords(document, quotation) < FEWEST_WORDS) return false;
  if (to >= tokens.length || paragraphOf[to] !== paragraphOf[from]) return !/^,$/.test(tokens[to - 2]!.text);
  return sentenceOf[to] !== sentenceOf[to - 1] && !leadsOn(document, quotation);
}

/** Whether what begins at a verb and ends before the full stop is a reaction, with nothing but its occasion behind. */
function isReactionAt({ tokens, tags }: Document, verb: number, end: number): boolean {
  for (let to = Math.min(end, verb + LONGEST_REACTION); to > verb; to--) {
    const words = tokens.slice(verb, to).map(({ lower }) => lower);
    if (to < end && MATTER.test(tokens[to]!.lower) && isManner(words)) return true;
    if (to < end && !OCCASIONS.has(tokens[to]!.lower)) continue;
    const isAdverb = words.length > 1 && tags[to - 1] === 'RB';
    if (isReaction(words) || isManner(words) || (isAdverb && isReaction(words.slice(0, -1)))) return true;
  }
  return false;
}

/** "was blunt", "was less dismissive" */
const isManner = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= 3 &&
  /^(?:is|was|remained|sounded|seemed)$/.test(words[0]!) &&
  MANNER.test(words.at(-1)!);

/** "Jan Cole" of "Across the table Jan Cole": where he is goes before. */
function withoutPlace({ tokens, tags }: Document, speaker: TokenRange): TokenRange {
  let name = speaker.to;
  while (name > speaker.from && tags[name - 1] === 'NNP') name--;
  const isPlaced = tags[speaker.from - 1] === 'IN' && tags[name - 1] === 'NN' && name < speaker.to;
  return isPlaced && !TITLE_HEADS.has(tokens[name - 1]!.lower) ? { from: name, to: speaker.to } : speaker;
}

/** A name, a pronoun or a noun of one: not "Some laughed". */
const isSomebody = ({ tokens, tags }: Document, { from, to }: TokenRange): boolean =>
  /^(?:he|she)$/.test(tokens[from]!.lower) || /^NNP?$/.test(tags[to - 1]!) || tags[from] === 'NNP';
