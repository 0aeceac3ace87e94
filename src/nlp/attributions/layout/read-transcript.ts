import type { Document } from '../../layers/document.ts';
import { paragraphRanges } from '../../layers/paragraph-ranges.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { reportingWord } from '../../lexicon/reporting-words.ts';
import type { Name } from '../../names/name.ts';
import { type Attribution, BY_RULE } from '../attribution.ts';
import { labelWithHolder } from './label-with-holder.ts';
import { labelsComingBack } from './labels-coming-back.ts';
import { labelsOfOffice } from './labels-of-office.ts';
import { lettersAlone } from './letters-alone.ts';
import { holdsPerson, isInCapitals, isNameless, readTurn, type Turn } from './read-turn.ts';
import { withoutDirections } from './stage-directions.ts';
import { whoAnswers, whoIsIntroduced } from './who-answers.ts';

/** Fewer labels are a list, or a headline with a colon. */
const FEWEST_TURNS = 3;
/**
 * Share of the paragraphs between the first and the last label that have one; in an article with a passage
 * of talk it is lower.
 */
const LEAST_LABELLED = 0.3;
/** Share of the turns that have to hold a verb in their first paragraph. */
const FEWEST_TALKING = 0.5;
/** How surely a turn is what its label says. */
const SURENESS = 0.9;
/** Fewer labels do where the lines stand right under each other, all in capitals, and one of them asks. */
const FEWEST_IN_CAPITALS = 2;
const ANSWER = /^(?:a\d*\.?|answer)$/;
const QUESTION = /^(?:q\d*\.?|question)$/;

/**
 * The turns of a transcript, "ORLOVA: We will stay.", "Maria Orlova, Harbour Courier: When?", "Q   Will you?": each
 * runs over the paragraphs up to the next label. Empty for a text that is none. In text order.
 */
export function readTranscript(document: Document, names: readonly Name[]): Attribution[] {
  const paragraphs = paragraphRanges(document);
  const endOfName = new Map(names.flatMap((name) => (name.type === 'PERSON' ? [[name.from, name.to] as const] : [])));
  const places = new Set(names.flatMap((name) => (name.type === 'PLACE' ? [name.from] : [])));
  const known = paragraphs.map((paragraph) =>
    places.has(paragraph.from)
      ? null
      : (labelWithHolder(document, paragraph, endOfName) ?? readTurn(document, paragraph, endOfName)),
  );
  const back = labelsComingBack(document, names, paragraphs);
  const letters = lettersAlone(document, paragraphs, known);
  const labelled = known.map((turn, i) => turn ?? letters[i] ?? back[i]!);
  const offices = labelsOfOffice(document, paragraphs, labelled);
  const turns = labelled.map((turn, i) => turn ?? offices[i]!);
  const first = turns.findIndex(Boolean);
  const last = turns.findLastIndex(Boolean);
  const count = turns.filter(Boolean).length;
  const exchange = isExchange(document, turns, paragraphs);
  const answered = answersQuestions(document, turns, paragraphs);
  const isRecord = turns.every((turn) => !turn || turn.isOfRecord);
  const isTimed = turns.every((turn, i) => !turn || hasTime(document, turn, paragraphs[i]!));
  const isNumbered = turns.every((turn) => !turn || isNumberedSpeaker(document, turn));
  const isMarked = isTimed || isNumbered || isRecord;
  const fewest = exchange || answered || isMarked ? FEWEST_IN_CAPITALS : FEWEST_TURNS;
  if (count < fewest || count < LEAST_LABELLED * (last - first + 1)) return [];
  // "SUPERDELEGATES: 540" is a list.
  const talks = turns.filter((turn, i) => turn && holdsClause(document, ownWords(turn, paragraphs, i))).length;
  const talk = exchange || isMarked || isConversation(document, turns, endOfName);
  if (!talk || (talks < FEWEST_TALKING * count && !isTimed && !isNumbered)) return [];
  const begin = paragraphs[first]!.from;
  const answering = whoAnswers(document, names, begin) ?? whoIsIntroduced(document, names, begin);
  const found: Attribution[] = [];
  turns.forEach((turn, i) => {
    if (!turn || (isAlone(turn, paragraphs[i]!) && turns[i + 1])) return;
    const isAnswer = ANSWER.test(document.tokens[turn.label.from]!.lower);
    const content: TokenRange[] = [ownWords(turn, paragraphs, i)];
    // What follows the last label may be the article's own words.
    for (
      let k = isAlone(turn, paragraphs[i]!) ? i + 2 : i + 1;
      k < last && !turns[k] && !(answered && isQuestion(document, paragraphs[k]!));
      k++
    )
      content.push({ ...paragraphs[k]! });
    const pieces = content
      .flatMap((piece) => withoutDirections(document, piece))
      .filter((piece) => hasWord(document, piece));
    const speaker = turn.speaker ?? (isAnswer ? answering : null) ?? turn.label;
    if (pieces.length > 0) found.push(turnOf(turn, speaker, pieces));
  });
  return found;
}

/** "[00:01:12] JANE DOE:", "Jane Doe (10:04):" */
const hasTime = ({ text, tokens }: Document, { label }: Turn, { from }: TokenRange): boolean =>
  /\d{1,2}:\d{2}/.test(text.slice(tokens[from]!.start, tokens[label.to - 1]!.end));

/** "Speaker 2:", "SPEAKER 2 (Jane Doe):" */
const isNumberedSpeaker = ({ tokens }: Document, { label }: Turn): boolean =>
  tokens[label.from]!.lower === 'speaker' && tokens[label.from + 1]!.kind === 'NUMBER';

/** "Jane Doe:", a label that is a paragraph of its own. */
const isAlone = ({ from }: Turn, { to }: TokenRange): boolean => from >= to;

/** What is said behind a label, or in the paragraph below it. */
const ownWords = (turn: Turn, paragraphs: readonly TokenRange[], i: number): TokenRange =>
  isAlone(turn, paragraphs[i]!)
    ? (paragraphs[i + 1] ?? { from: turn.from, to: turn.from })
    : { from: turn.from, to: paragraphs[i]!.to };

/**
 * Two lines right under each other with labels in capitals, one of which asks: "TAPPER: Do you
 * regret it?¶CRUZ: I do not."
 */
function isExchange({ tokens }: Document, turns: readonly (Turn | null)[], paragraphs: readonly TokenRange[]): boolean {
  const own = turns.flatMap((turn, i) => (turn ? [{ turn, i }] : []));
  return (
    own.length >= FEWEST_IN_CAPITALS &&
    own.at(-1)!.i - own[0]!.i === own.length - 1 &&
    own.every(({ turn: { label } }) => tokens[label.to - 1]!.text.length > 2 && isInCapitals(tokens, label)) &&
    own.some(({ i }) => tokens[paragraphs[i]!.to - 1]!.text === '?')
  );
}

/** One label again and again, each time under a question: "**Who paid?**¶Helen Marsh: We did." */
function answersQuestions(
  document: Document,
  turns: readonly (Turn | null)[],
  paragraphs: readonly TokenRange[],
): boolean {
  return turns.every((turn, i) => !turn || (i > 0 && !turns[i - 1] && isQuestion(document, paragraphs[i - 1]!)));
}

const isQuestion = ({ tokens }: Document, { from, to }: TokenRange): boolean =>
  tokens.slice(Math.max(from, to - 3), to).some(({ text }) => /^\?/.test(text));

/** Whether labels come back, or are people: headings in capitals, each of them once, are none. */
function isConversation({ tokens }: Document, turns: readonly (Turn | null)[], people: Map<number, number>): boolean {
  const labels = turns.flatMap((turn) => turn?.label ?? []);
  const texts = labels.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  );
  // "Question: ...¶Answer: ..."
  const asks = (word: RegExp) =>
    labels.some((label) => label.to - label.from === 1 && word.test(tokens[label.from]!.lower));
  if (asks(QUESTION) && asks(ANSWER)) return true;
  const named = labels.filter((label) => holdsPerson(label, people) || isNameless(tokens, label));
  return new Set(texts).size <= 0.7 * labels.length || named.length >= 0.5 * labels.length;
}

const holdsClause = ({ tags }: Document, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (/^(?:VB[DZPG]?|MD)$/.test(tags[i]!)) return true;
  return false;
};

const hasWord = ({ tokens }: Document, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'WORD');

const turnOf = ({ label, from }: Turn, speaker: TokenRange, content: TokenRange[]): Attribution => ({
  ...BY_RULE,
  content,
  // The colon; a bare "Q" is its own.
  cue: { from: Math.min(label.to, from - 1), to: Math.min(label.to + 1, from) },
  verb: { ...reportingWord('say'), lemma: 'say' },
  speaker,
  speech: 0.95,
  probability: SURENESS,
  isTranscript: true,
});
