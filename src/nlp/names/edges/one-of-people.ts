import type { Document } from '../../layers/document.ts';
import { ONE_OF_PEOPLE } from '../../lexicon/countries.ts';
import type { Name } from '../name.ts';

/** Without "the Dane" and "a Scot", who have no name there: "Dane said" is somebody, and so is "the Dane Jan Lind". */
export const withoutOneOfPeople = ({ tokens }: Document, names: readonly Name[]): Name[] =>
  names.filter(({ from, to }) => {
    const isOne = to - from === 1 && ONE_OF_PEOPLE.has(tokens[from]!.lower);
    return !isOne || !/^(?:an?|the)$/.test(tokens[from - 1]?.lower ?? '');
  });
