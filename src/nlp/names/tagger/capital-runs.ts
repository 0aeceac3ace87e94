import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';

/** The run of capitals that each token stands in, and its place there. */
export interface CapitalRuns {
  /** First token of the run and the one after the last; both the token itself for one in no run. */
  from: Int32Array;
  to: Int32Array;
}

/** Words that join capitals into a longer run: "Department of Health and Human Services". */
const JOINING = wordSet(
  `of for and & the de la van von del der di du des da dos das al el y e et und für pour zu bin bint ibn`,
);

const runsOf = new WeakMap<Document, CapitalRuns>();

/** Finds runs of words with capitals, within sentences, with at most two joining words between two of them. */
export function findCapitalRuns(document: Document): CapitalRuns {
  let runs = runsOf.get(document);
  if (!runs) {
    runs = readRuns(document);
    runsOf.set(document, runs);
  }
  return runs;
}

function readRuns({ tokens, sentences }: Document): CapitalRuns {
  const runs = { from: new Int32Array(tokens.length), to: new Int32Array(tokens.length) };
  for (let i = 0; i < tokens.length; i++) runs.from[i] = runs.to[i] = i;
  const isCapital = (i: number) => tokens[i]!.text !== tokens[i]!.lower;
  for (const { from, to } of sentences) {
    for (let i = from; i < to; ) {
      if (!isCapital(i)) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to) {
        if (isCapital(end)) end++;
        else if (JOINING.has(tokens[end]!.lower) && tokens[end]!.lower !== 'the' && end + 1 < to && isCapital(end + 1))
          end += 2;
        else if (tokens[end]!.lower === 'of' && end + 2 < to && tokens[end + 1]!.lower === 'the' && isCapital(end + 2))
          end += 3;
        else break;
      }
      runs.from.fill(i, i, end);
      runs.to.fill(end, i, end);
      i = end;
    }
  }
  return runs;
}
