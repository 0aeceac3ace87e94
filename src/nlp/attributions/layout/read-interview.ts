import type { Document } from '../../layers/document.ts';
import { paragraphRanges } from '../../layers/paragraph-ranges.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { reportingWord } from '../../lexicon/reporting-words.ts';
import type { Name } from '../../names/name.ts';
import { type Attribution, BY_RULE } from '../attribution.ts';
import { whoAnswers } from './who-answers.ts';

/** Fewer questions are crossheads. */
const FEWEST_QUESTIONS = 2;
/** Most tokens of a question that is a paragraph of its own. */
const LONGEST_QUESTION = 60;
/** How surely an answer is the one of whom the interview was with. */
const SURENESS = 0.85;

/**
 * The answers of an interview without labels, in text order. Each question is a paragraph of its own, and the answer of
 * the person interviewed stands under it. The answers speak of "I" or "we" and do not name their speaker. Where they do
 * not, the text is an article with questions as crossheads. Empty for a text that is no interview.
 */
export function readInterview(document: Document, names: readonly Name[]): Attribution[] {
  const paragraphs = paragraphRanges(document);
  const questions = paragraphs.flatMap((paragraph, i) => (isQuestion(document, paragraph) ? [i] : []));
  if (questions.length < FEWEST_QUESTIONS) return [];
  const begin = paragraphs[questions[0]!]!.from;
  const answering = whoAnswers(document, names, begin);
  if (!answering) return [];
  const surname = document.tokens[answering.to - 1]!.lower;
  if (document.tokens.slice(begin).some(({ lower }) => lower === surname)) return [];
  const answers = questions.flatMap((i, k) => {
    // What follows the first paragraph of the last answer may be the article's own words.
    const end = questions[k + 1] ?? i + 2;
    return end > i + 1 && i + 1 < paragraphs.length
      ? [{ question: paragraphs[i]!, pieces: paragraphs.slice(i + 1, end) }]
      : [];
  });
  const personal = answers.filter(({ pieces }) => pieces.some((piece) => isPersonal(document, piece)));
  if (answers.length < FEWEST_QUESTIONS || personal.length < 0.6 * answers.length) return [];
  return answers.map(({ question, pieces }) => ({
    ...BY_RULE,
    content: pieces.map((piece) => ({ ...piece })),
    cue: { from: question.to - 1, to: question.to },
    verb: { ...reportingWord('say'), lemma: 'say' },
    speaker: answering,
    speech: 0.95,
    probability: SURENESS,
    isTranscript: true,
  }));
}

function isQuestion({ tokens, quotationOf }: Document, { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_QUESTION || quotationOf[from] !== -1) return false;
  let last = to - 1;
  while (last > from && tokens[last]!.kind === 'MARK' && !tokens[last]!.text.startsWith('?')) last--;
  return to - last <= 3 && tokens[last]!.text.startsWith('?');
}

function isPersonal({ tokens, quotationOf }: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (quotationOf[i] === -1 && /^(?:i|me|my|we|us|our)$/.test(tokens[i]!.lower)) return true;
  return false;
}
