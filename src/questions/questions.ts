import { readdirSync, readFileSync } from 'node:fs';
import { QUESTIONS } from '../assets.ts';

/** One of the questions that the graph answers. */
export interface Question {
  /** From 1. */
  number: number;
  /** In a reader's words: the first line of the file. */
  title: string;
  /** What else there is to say about it; may be empty. */
  note: string;
  /** The operation, with its fragments. */
  query: string;
}

/** All questions, in their order. */
export const readQuestions = (): Question[] =>
  readdirSync(QUESTIONS)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readQuestion(Number.parseInt(file, 10), readFileSync(`${QUESTIONS}${file}`, 'utf8')));

/** A file is a comment, whose first line is the title, and an operation. */
function readQuestion(number: number, file: string): Question {
  const lines = file.trimEnd().split('\n');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', ...note] = lines.slice(0, start).map((line) => line.replace(/^# ?/, ''));
  return { number, title, note: note.join('\n').trim(), query: lines.slice(start).join('\n') };
}
