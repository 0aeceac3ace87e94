import diff from 'fast-diff';
import { type DifferenceOp, type DifferencePart, differenceBetween } from './statements/difference.ts';

/** With the empty lines after it, which would else be taken for what stayed between two that did not. */
const LINE = /[^\n]*\n+|[^\n]+$/g;

/** Lines that stand for characters in a comparison, which takes time by the square of how much differs. */
const MOST_LINES = 3_000;
/** A stretch of more characters that was replaced is not compared word by word. */
const MOST_UNITS = 12_000;

/**
 * The difference from one version of a text to the next: by lines, and word by word where lines were replaced. What
 * stayed between two changes and is shorter than both is shown as changed with them. The SAME and DELETED parts
 * together are `from`, the SAME and INSERTED parts together are `to`; no two of one kind follow each other.
 */
export function differenceOfVersions(from: string, to: string): DifferencePart[] {
  const parts: DifferencePart[] = [];
  const add = (op: DifferenceOp, text: string): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.op === op) last.text += text;
    else parts.push({ op, text });
  };
  const replace = (deleted: string, inserted: string): void => {
    const isShort = deleted.length <= MOST_UNITS && inserted.length <= MOST_UNITS;
    if (!isShort || deleted === '' || inserted === '') {
      add('DELETED', deleted);
      add('INSERTED', inserted);
    } else for (const { op, text } of withoutIslands(differenceBetween(deleted, inserted))) add(op, text);
  };
  let gone = '';
  let come = '';
  for (const [op, text] of differenceOfLines(from, to)) {
    if (op === diff.DELETE) gone += text;
    else if (op === diff.INSERT) come += text;
    else {
      replace(gone, come);
      [gone, come] = ['', ''];
      add('SAME', text);
    }
  }
  replace(gone, come);
  return parts;
}

/** A stretch of the text that was changed: what is gone, and what came for it. */
interface Change {
  gone: string;
  come: string;
}

const lengthOf = ({ gone, come }: Change): number => Math.max(gone.length, come.length);

/** A difference in which a word or a space that stayed amid changes is changed with them. */
function withoutIslands(parts: readonly DifferencePart[]): DifferencePart[] {
  const changes: (Change & { before: string })[] = [{ before: '', gone: '', come: '' }];
  for (const { op, text } of parts) {
    const last = changes.at(-1)!;
    if (op === 'DELETED') last.gone += text;
    else if (op === 'INSERTED') last.come += text;
    else changes.push({ before: text, gone: '', come: '' });
  }
  const kept: typeof changes = [];
  for (const change of changes) {
    const last = kept.at(-1);
    const isIsland = last && change.before.length <= Math.min(lengthOf(last), lengthOf(change));
    if (!isIsland) kept.push(change);
    else {
      last.gone += change.before + change.gone;
      last.come += change.before + change.come;
    }
  }
  return kept.flatMap(({ before, gone, come }) => [
    { op: 'SAME', text: before },
    { op: 'DELETED', text: gone },
    { op: 'INSERTED', text: come },
  ]);
}

function differenceOfLines(from: string, to: string): [op: number, text: string][] {
  const numbers = new Map<string, number>();
  const encode = (text: string): string =>
    Array.from(text.match(LINE) ?? [], (line) => {
      const number = numbers.get(line) ?? numbers.size + 1;
      numbers.set(line, number);
      return String.fromCharCode(number);
    }).join('');
  const encoded = [encode(from), encode(to)] as const;
  if (encoded[0].length + encoded[1].length > MOST_LINES) {
    return [
      [diff.DELETE, from],
      [diff.INSERT, to],
    ];
  }
  const lines = ['', ...numbers.keys()];
  return diff(...encoded).map(([op, text]) => [op, Array.from(text, (code) => lines[code.charCodeAt(0)]!).join('')]);
}
