import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuotedText } from '../../../src/domain/statements/wording.ts';

export interface LabelledPair {
  /** "trimmed at the end" */
  name: string;
  label: 'same' | 'different' | 'paraphrase';
  /** Whether the comparison was not tuned on it. */
  heldOut: boolean;
  quotes: [string, string];
}

/** The pairs of pairs.txt, in their order. */
export function readPairs(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  let section = { name: '', label: '' as LabelledPair['label'], count: 0 };
  for (const line of readFileSync(join(__dirname, 'pairs.txt'), 'utf8').split('\n')) {
    const heading = /^## (same|different|paraphrase): (.+)$/.exec(line);
    if (heading) section = { name: heading[2]!, label: heading[1] as LabelledPair['label'], count: 0 };
    else if (line.includes(' || ') && !line.startsWith('#')) {
      const [first, second] = line.split(' || ') as [string, string];
      const { name, label } = section;
      pairs.push({ name, label, heldOut: section.count++ % 2 === 1, quotes: [first, second] });
    }
  }
  return pairs;
}

/** A quote out of a line of the file. */
export function quotedText(line: string): QuotedText {
  if (line.startsWith('~')) {
    return { kind: 'INDIRECT', text: line.slice(1), pieces: [0, line.length - 1], verbatim: [] };
  }
  const quoted = [...line.matchAll(/“[^”]*”/g)].map(({ index, 0: { length } }) => [index + 1, index + length - 1]);
  // A quotation inside a quotation, as two of the lines have it, is not a part between quotation marks.
  const mixed = quoted.length > 0 && !/^“|[,:] “[A-Z]/.test(line);
  if (mixed) return { kind: 'MIXED', text: line, pieces: [0, line.length], verbatim: quoted.flat() };
  const pieces: number[] = [];
  let start = 0;
  const parts = line.split(' / ');
  for (const part of parts) {
    pieces.push(start, start + part.length);
    start += part.length + ' / '.length;
  }
  return { kind: 'DIRECT', text: parts.join(' '), pieces, verbatim: pieces };
}
