import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';

const ELECTIONS = oneOf`elections? by-elections? referendum primary primaries candidates?`;
const WITHIN = 3;

/** Whether what ends at a token says of what an election is: "the 2019 United Kingdom general election". */
export const isOfElection = ({ tokens }: Document, to: number): boolean =>
  tokens.slice(to, to + WITHIN).some(({ text }) => ELECTIONS.test(text));
