import { wordSet } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { countWords, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Name } from '../../../names/name.ts';
import type { Attribution } from '../../attribution.ts';
import { skipAdjuncts } from '../../rules/find-content.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { mainSubject, subjectBefore } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { CONTENT_AND_CUE, takenTokens } from '../../taken-tokens.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';
import { readDescribed } from './read-described.ts';
import { speakerGoingOn } from './read-topic.ts';

const SAID = reportingWord('said');
/** How surely a quotation after a colon is what the words before it report. */
const PROBABILITY = 0.6;
/** Fewer words in marks, without a full stop, are a term. */
const FEWEST_WORDS = 3;
/** Most tokens looked at before the colon. */
const REACH = 40;
/** Verbs that lead to a quotation: "One read:", "A message from Cole to his wife read:". */
const LEADS = wordSet(
  `read reads ran runs went goes says said say stated states wrote writes asked asks replied replies answered answers
  added adds continued continues concluded concludes began begins recalled recalls warned warns told tells tweeted
  tweets posted posts declared declares shouted shouts`,
);
/** Who "jumped in" or "chips in" before a colon speaks. */
const JOINS = /^(?:jump|chip|chim|cut|butt|break|broke|weigh|pip|barg)(?:s|es|p?ed|t?ed)?$/;
const ISSUES = /^(?:issued?|released?|published?|posted|sent|wrote|gave|made)$/;
/** What is said, and is something: "The embassy's message was short:", "Her answer:". */
const UTTERANCE = wordSet(
  `message answer reply response advice verdict statement comment reaction warning tweet post letter note question
  conclusion argument explanation excuse plea appeal promise pledge words remark assessment view email e-mail text
  announcement order demand summary`,
);

/**
 * Attributes the quotations after a colon that the learned stages gave to nobody: One read: “Come home.” Her answer was
 * short: “Never.” The speaker is the subject of the verb, or whose utterance it is, and stays open without either.
 */
export function attributeAfterColon(
  document: Document,
  names: readonly Name[],
  attributions: readonly Attribution[],
): Attribution[] {
  const { tokens, quotationOf, debris } = document;
  const taken = takenTokens(document, attributions, CONTENT_AND_CUE);
  const found: Attribution[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const isOpening = quotationOf[i] !== -1 && quotationOf[i] !== quotationOf[i - 1];
    if (!isOpening || tokens[i - 1]!.text !== ':' || taken[i + 1] || debris[i]) continue;
    const quotation = quotationAround(document, i)!;
    if (countWords(document, quotation) < FEWEST_WORDS && !endsSentence(document, quotation)) continue;
    const one =
      readVerb(document, i - 1, quotation) ??
      readUtterance(document, i - 1, quotation) ??
      readDescribed(document, sentenceBefore(document, i - 1), quotation, names) ??
      readGoingOn(document, i - 1, quotation, [...found, ...attributions]);
    if (one && !taken.subarray(quotation.from, quotation.to).includes(1)) found.push(one);
  }
  return found;
}

/** "One of the messages read:" */
function readVerb(document: Document, colon: number, quotation: TokenRange): Attribution | null {
  const { tokens, quotationOf } = document;
  const sentence = sentenceBefore(document, colon);
  for (let at = colon - 1; at > sentence.from && colon - at < REACH; at--) {
    if (quotationOf[at] !== -1) return null;
    const { lower, text } = tokens[at]!;
    const joinsIn = JOINS.test(lower) && tokens[at + 1]!.lower === 'in' && at + 2 === colon;
    const slips = lower === 'let' ? slipEnd(document, at) : null;
    if ((!LEADS.has(lower) && !joinsIn && slips === null) || text !== lower) continue;
    const isSaid = joinsIn || slips !== null || lower === 'ran' || lower === 'went';
    const verb = reportingWord(isSaid ? 'said' : lower, tokens[at + 1]?.lower);
    const hearer = verb.frames.has('o') ? nounPhraseAfter(document, at + 1, colon) : null;
    const behind = slips ?? (joinsIn ? at + 2 : at + 1);
    if (skipAdjuncts(document, hearer?.to ?? behind, colon) < colon) return null;
    // "As the saying goes: ..."
    if (/^(?:saying|proverb|adage|song|rhyme|joke|story|chorus)$/.test(tokens[at - 1]!.lower)) return null;
    const cue = { from: at, to: behind, head: at } as CueCandidate;
    const speaker = subjectBefore(document, sentence, cue) ?? mainSubject(document, sentence, at);
    return speaker && quotedStatement(quotation, cue, verb, speaker, PROBABILITY);
  }
  return null;
}

/** Where "let slip" or "let it slip" at a token ends; null elsewhere. */
function slipEnd({ tokens }: Document, at: number): number | null {
  const slip = tokens[at + 1]?.lower === 'it' ? at + 2 : at + 1;
  return tokens[slip]?.lower === 'slip' ? slip + 1 : null;
}

/** "The embassy's message was short:", "Her answer:" */
function readUtterance(document: Document, colon: number, quotation: TokenRange): Attribution | null {
  const { tokens, tags, quotationOf } = document;
  const sentence = sentenceBefore(document, colon);
  if (colon - sentence.from > REACH) return null;
  for (let at = sentence.from; at < colon; at++) {
    if (quotationOf[at] !== -1 || (tokens[at]!.kind === 'MARK' && tokens[at]!.text !== ',')) return null;
    const { text, lower } = tokens[at]!;
    // No "New York Post:", and no "answer" that is a verb.
    if (!UTTERANCE.has(lower) || (text !== lower && at > sentence.from) || tags[at]!.startsWith('VB')) continue;
    // Right before the colon, or before "was" and what it was like; "to the press" may stand between.
    let next = at + 1;
    while (next < colon && /^(?:IN|TO|DT|JJ|NNP|NNS?)$/.test(tags[next]!)) next++;
    if (next < colon && !/^(?:is|was|were|are|came|remains|remained)$/.test(tokens[next]!.lower)) continue;
    const from = /^(?:from|by)$/.test(tokens[at + 1]!.lower) ? nounPhraseAfter(document, at + 2, next) : null;
    const speaker = from ?? ownerBefore(document, sentence.from, at) ?? whoIssues(document, sentence.from, at);
    return quotedStatement(quotation, { from: at, to: at + 1 }, reportingWord(tokens[at]!.lower), speaker, PROBABILITY);
  }
  return null;
}

/** "On the keeper:" */
function readGoingOn(document: Document, colon: number, quotation: TokenRange, before: readonly Attribution[]) {
  const speaker = speakerGoingOn(document, sentenceBefore(document, colon), before);
  return speaker && quotedStatement(quotation, { from: colon, to: colon + 1 }, SAID, speaker, PROBABILITY);
}

/** "Lind and Cole" of "Lind and Cole issued a joint statement:" */
function whoIssues(document: Document, from: number, at: number): TokenRange | null {
  const { tokens, tags } = document;
  let verb = at - 1;
  while (verb > from && /^(?:DT|JJ|NN|VBN)$/.test(tags[verb]!) && !ISSUES.test(tokens[verb]!.lower)) verb--;
  return verb > from && ISSUES.test(tokens[verb]!.lower) ? finiteSubject(document, verb) : null;
}

/** "The embassy" of "The embassy's message", "Her" of "Her answer"; null in "The message". */
function ownerBefore({ tokens, tags }: Document, from: number, at: number): TokenRange | null {
  let i = at - 1;
  while (i >= from && /^(?:JJ|RB|CD)$/.test(tags[i]!)) i--;
  if (i < from) return null;
  if (/^(?:his|her|their|its)$/.test(tokens[i]!.lower)) return { from: i, to: i + 1 };
  if (!/^['’]s?$/.test(tokens[i]!.text)) return null;
  let start = i;
  while (start > from && /^(?:DT|JJ|NNP|NNS?|CD)$/.test(tags[start - 1]!)) start--;
  return start < i ? { from: start, to: i } : null;
}

function sentenceBefore({ sentences, sentenceOf, paragraphOf }: Document, colon: number): TokenRange {
  let { from } = sentences[sentenceOf[colon]!]!;
  while (paragraphOf[from] !== paragraphOf[colon]) from++;
  return { from, to: colon };
}

const endsSentence = ({ tokens }: Document, { to }: TokenRange): boolean => /^[.?!]/.test(tokens[to - 2]?.text ?? '');
