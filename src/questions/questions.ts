import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** The files lie beside this one; the same place from src/ and from dist/. */
const FOLDER = fileURLToPath(new URL('../../src/questions/', import.meta.url));

/** All questions, in their order. */
export const readQuestions = (): Question[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readQuestion(Number.parseInt(file, 10), readFileSync(`${FOLDER}${file}`, 'utf8')));

/** A file is a comment, whose first line is the title, and an operation. */
function readQuestion(number: number, file: string): Question {
  const lines = file.trimEnd().split('\n');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const [title = '', ...note] = lines.slice(0, start).map((line) => line.replace(/^# ?/, ''));
  return { number, title, note: note.join('\n').trim(), query: lines.slice(start).join('\n') };
}
