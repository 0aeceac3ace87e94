import { wordsIn } from '../../../domain/word-lists.ts';

/** A pattern for a class that has one of the names as a part between spaces and dashes: "entry-meta" has "meta". */
export const classPattern = (names: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${wordsIn(names).join('|')})(?=$|[\\s_-])`, 'i');
