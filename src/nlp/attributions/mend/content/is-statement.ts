import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { countWords, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';

/** Verbs that are also of tolls and prices: "The flood claimed 40 lives", "The shop charged $4". */
const TAKES_CLAUSE = /^(?:claim|charge)$/;
/** What is sung or hummed is a song, and what is written on something is a title. */
const PERFORMS = oneOf`hum(?:s|med|ming)? sing(?:s|ing)? sang sung whistl(?:es?|ed|ing) play(?:s|ed|ing)?
  perform(?:s|ed|ing)? titled entitled dubbed nicknamed called`;
/** Most tokens of whoever is quoted. */
const LONGEST_NAME = 8;
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|from|by|as|is|your|my)$/;

/** Whether an attribution reports anything: no lives claimed by a flood, no song, no title of a work. */
export function isStatement(document: Document, { content, cue, verb }: Attribution): boolean {
  if (!cue || !verb) return true;
  if (isQuotedBy(document, cue, content)) return false;
  // "Here is what economists say:", "the plan, which Lind denounced"
  if (content.length === 1 && content[0]!.to - content[0]!.from === 1 && isRelative(document, content[0]!))
    return false;
  if (isDismissedAs(document, cue) || isSurname(document, cue) || isQuestioning(document, cue, content)) return false;
  if (content.length === 1 && content[0]!.from === cue.to && isPointer(document, content[0]!)) return false;
  if (TAKES_CLAUSE.test(verb.lemma) && content.every((piece) => isToll(document, piece))) return false;
  if (content.every((piece) => piece.to <= cue.from && isMention(document, piece))) return false;
  if (content.length === 1 && isInterrupted(document, cue, content[0]!)) return false;
  if (TITLES.test(document.tokens[cue.to - 1]!.lower) && content.some(({ from }) => isQuotedAt(document, cue.to, from)))
    return false;
  const performs = PERFORMS.test(document.tokens[cue.to - 1]!.lower) || PERFORMS.test(document.tokens[cue.from]!.lower);
  return !(performs && content.every((piece) => isTitle(document, piece)));
}

/** What has a title in marks after it, small letters in it or not: 'a column headlined “The end of trust”'. */
const TITLES = /^(?:headlined|titled|entitled|subtitled)$/;
const isQuotedAt = ({ quotationOf }: Document, end: number, from: number): boolean =>
  from === end && quotationOf[from] !== -1;

/** The noun in 'Cole dismissed as “absurd” reports that he had quit', which is no verb: others report it. */
function isDismissedAs(document: Document, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  if (to - from > 1 || !/^(?:claims|reports|charges|questions)$/.test(tokens[from]!.lower)) return false;
  const quotation = from > 0 ? quotationAround(document, from - 1) : null;
  return quotation !== null && quotation.to === from && tokens[quotation.from - 1]?.lower === 'as';
}

/** Who is put questions to, and not who is asked for something: "The board questioned Jan Cole for an hour". */
const QUESTIONS = oneOf`question(?:s|ed|ing)? quizz(?:es|ed|ing) grill(?:s|ed|ing)? interview(?:s|ed|ing)?
  interrogat(?:es|ed|ing) cross-examin(?:es|ed|ing)`;

/** Whether a verb only tells who was questioned, and how long or about what: no word of anybody is told. */
function isQuestioning(document: Document, cue: TokenRange, content: readonly TokenRange[]): boolean {
  const { tokens, tags, quotationOf } = document;
  const [piece, ...others] = content;
  if (others.length > 0 || piece!.from !== cue.to || !QUESTIONS.test(tokens[cue.from]!.lower)) return false;
  let at = piece!.from;
  // "questioned Cole", "grilled the two ministers", and not "questioned the need"
  while (at < piece!.to && /^(?:NNP|NNS|CD|DT|PRP|JJ)$/.test(tags[at]!) && quotationOf[at] === -1) at++;
  const isWhom = /^(?:NNP|NNS|PRP)$/.test(tags[at - 1]!) && at > piece!.from;
  const isBehind = /^(?:about|over|on|for|at|in|during|after|by)$/.test(tokens[at]?.lower ?? '');
  return isWhom && isBehind && at < piece!.to;
}

const isRelative = ({ tokens }: Document, { from }: TokenRange): boolean =>
  /^(?:what|who|whom|which)$/.test(tokens[from]!.lower);

/** The "it four times" of "Cole has said it four times": what is said stands elsewhere. */
function isPointer({ tokens, tags, sentences, sentenceOf }: Document, { from, to }: TokenRange): boolean {
  // "denied that", "The law says otherwise"
  if (to - from === 1 && /^(?:that|otherwise)$/.test(tokens[from]!.lower)) return true;
  if (!/^(?:it|so|this)$/.test(tokens[from]!.lower) || to - from > LONGEST_POINTER) return false;
  if (to < sentences[sentenceOf[from]!]!.to && tokens[to]!.kind !== 'MARK') return false;
  for (let i = from + 1; i < to; i++)
    if (!/^(?:CD|RB)$/.test(tags[i]!) && !/^(?:times|in|before|since|once)$/.test(tokens[i]!.lower)) return false;
  return true;
}

/** Most tokens of it. */
const LONGEST_POINTER = 6;

/** The "was quoted by" of "Brin was quoted by Tass as saying": what it would report is Brin. */
const isQuotedBy = ({ tokens }: Document, cue: TokenRange, content: readonly TokenRange[]): boolean =>
  content.at(-1)!.to <= cue.from &&
  content.at(-1)!.to - content[0]!.from <= LONGEST_NAME &&
  tokens
    .slice(cue.from, cue.to + 1)
    .some(({ lower }, i, all) => /^(?:quoted|cited)$/.test(lower) && all[i + 1]?.lower === 'by');
/** "The word “crisis” appears in it": a word that is spoken of. */
function isMention(document: Document, { from, to }: TokenRange): boolean {
  const { tokens, quotationOf } = document;
  let at = from;
  if (/^(?:the|a)$/.test(tokens[at]!.lower)) at++;
  if (!/^(?:words?|terms?|phrases?|expression)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < to; i++) if (quotationOf[i] === -1 && !/^(?:and|or|,)$/.test(tokens[i]!.lower)) return false;
  return at + 1 < to;
}

/** "The rebels" of "The rebels, the radio reported, said they would come": the subject of a statement that follows. */
function isInterrupted(document: Document, cue: TokenRange, { from, to }: TokenRange): boolean {
  const { tokens, quotationOf, sentences, sentenceOf } = document;
  if (to > cue.from || tokens[to]!.text !== ',' || tokens[cue.to]?.text !== ',') return false;
  if (sentences[sentenceOf[from]!]!.from !== from) return false;
  for (let i = from; i < to; i++) if (quotationOf[i] !== -1 || isFiniteVerb(document, i)) return false;
  const next = reportingVerb(tokens[cue.to + 1]?.lower ?? '');
  return isFiniteVerb(document, cue.to + 1) && next?.frames.has('q') === true;
}

/** In 'In his column, “Notes from the Shed”, Cole writes that slugs win' the title is no piece of what he writes. */
export function withoutTitles(document: Document, given: Attribution): Attribution {
  const attribution = withoutWorks(document, given);
  const { content, cue } = attribution;
  const [first] = content;
  if (!cue || content.length < 2 || first!.to > cue.from || !isTitle(document, first!) || holdsEnd(document, first!))
    return attribution;
  return { ...attribution, content: content.slice(1) };
}

/** The film “Who Ate the Bread?” is a work, whatever statement stands beside it. */
function withoutWorks(document: Document, attribution: Attribution): Attribution {
  const { content } = attribution;
  if (content.length < 2) return attribution;
  const said = content.filter(
    (piece) => !(WORK.test(document.tokens[piece.from - 1]?.lower ?? '') && isTitle(document, piece)),
  );
  return said.length > 0 && said.length < content.length ? { ...attribution, content: said } : attribution;
}

const WORK = oneOf`films? movies? books? novels? songs? albums? plays? musicals? series documentary poems? essays?
  paintings? exhibition podcast operas? hits? singles? memoir`;

/** “Nobody came,” one of them told him: whoever is told is no piece of what is said. */
export function withoutHearer({ tokens, quotationOf }: Document, attribution: Attribution): Attribution {
  const { content, cue } = attribution;
  if (!content.some(({ from, to }) => quotationOf[from] !== -1 && quotationOf[to - 1] !== -1)) return attribution;
  const said = content.filter(
    ({ from, to }) => to - from > 1 || from !== cue?.to || !/^(?:me|him|her|us|them|you)$/.test(tokens[from]!.lower),
  );
  return said.length > 0 && said.length < content.length ? { ...attribution, content: said } : attribution;
}

/** “Vote Against Cole!” is no title, nor is “Lead and You,” that leads on to whoever says it. */
export const holdsEnd = ({ tokens }: Document, { to }: TokenRange): boolean =>
  tokens.slice(Math.max(0, to - 3), to).some(({ text }) => /^[.?!,]/.test(text));
/** "Omar Said": a capital in the middle of a sentence right after another is a name and reports nothing. */
function isSurname({ tokens, sentences, sentenceOf }: Document, { from, to }: TokenRange): boolean {
  const isCapital = (i: number) => /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text);
  const sentence = sentences[sentenceOf[from]!]!;
  if (to - from !== 1 || from - 1 < sentence.from || !isCapital(from) || !isCapital(from - 1)) return false;
  // A headline: "Cole Says Roof Was Not Safe".
  let small = 0;
  for (let i = sentence.from; i < Math.min(sentence.to, from + HEADLINE); i++)
    if (/^\p{Ll}{4}/u.test(tokens[i]!.text)) small++;
  return small > 0;
}

/** Tokens within which a sentence that is no headline has a word in small letters. */
const HEADLINE = 25;

const TOLL = /^(?:lives?|wickets?|casualties|goals?|medals?|gold|silver|bronze|titles?|trophy|crown|victims?)$/;

/** A number, a price or what is won and lost, with nothing quoted and no clause: "40 lives", "$4 a loaf". */
function isToll(document: Document, { from, to }: TokenRange): boolean {
  const { tokens, quotationOf } = document;
  for (let i = from; i < to; i++) if (quotationOf[i] !== -1 || isFiniteVerb(document, i)) return false;
  return /^[$£€¥]/.test(tokens[from]!.text) || tokens.slice(from, to).some(({ lower }) => TOLL.test(lower));
}

/** Whether a range is a quotation printed as the title of a work: “Dig Your Own Well and Save”. */
export function isTitle(document: Document, { from, to }: TokenRange): boolean {
  const { tokens, tags } = document;
  const quotation = quotationAround(document, from);
  if (!quotation || quotation.to < to || countWords(document, quotation) < 2) return false;
  let capitals = 0;
  for (let i = quotation.from; i < quotation.to; i++) {
    const { kind, text, lower } = tokens[i]!;
    // “Nobody's Daughter”
    if (kind !== 'WORD' || SMALL.test(lower) || tags[i] === 'POS') continue;
    if (text === lower) return false;
    capitals++;
  }
  return capitals >= 2;
}
