/** What may stand before an opening mark, besides the start of a line. */
const BEFORE_OPENING = /[\s([{—–\-:,‘']/;
const BEFORE_SINGLE = /[\s([{—–\-:,]/;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * 1 for each UTF-16 unit between quotation marks, marks included: double ones, or single curly ones outside double
 * ones. Each line stands for itself; an opening mark that is never closed runs to the end of its line, as in a
 * quotation over several paragraphs.
 */
export function markQuoted(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  let start = 0;
  for (const line of text.split('\n')) {
    markDoubles(line, start, mask);
    markSingles(line, start, mask);
    start += line.length + 1;
  }
  return mask;
}

function markDoubles(line: string, offset: number, mask: Uint8Array): void {
  let open = -1;
  for (let i = 0; i < line.length; i++) {
    const role = roleOfMark(line, i, open >= 0);
    if (role === 'opens' && open < 0) open = i;
    else if (role === 'closes' && open >= 0) {
      mask.fill(1, offset + open, offset + i + 1);
      open = -1;
    }
  }
  if (open >= 0) mask.fill(1, offset + open, offset + line.length);
}

function roleOfMark(line: string, i: number, isOpen: boolean): 'opens' | 'closes' | null {
  const before = line[i - 1] ?? ' ';
  switch (line[i]) {
    case '“':
    case '„':
      return 'opens';
    case '`':
      return line[i + 1] === '`' ? 'opens' : null;
    case '”':
      return 'closes';
    case "'":
      return before === "'" ? 'closes' : null;
    case '"':
      if (isOpen) return 'closes';
      return BEFORE_OPENING.test(before) ? 'opens' : null;
    default:
      return null;
  }
}

function markSingles(line: string, offset: number, mask: Uint8Array): void {
  for (let i = 0; i < line.length; i++) {
    if (mask[offset + i] || !opensSingle(line, i)) continue;
    const close = closeOfSingle(line, i);
    if (close < 0) continue;
    mask.fill(1, offset + i, offset + close + 1);
    i = close;
  }
}

const opensSingle = (line: string, i: number): boolean =>
  line[i] === '‘' && BEFORE_SINGLE.test(line[i - 1] ?? ' ') && LETTER.test(line[i + 1] ?? '');

/** Where a single quotation closes, or -1 when another opens first or the line ends. */
function closeOfSingle(line: string, open: number): number {
  for (let i = open + 1; i < line.length; i++) {
    if (line[i] === '‘') return -1;
    if (line[i] === '’' && closesSingle(line, i)) return i;
  }
  return -1;
}

/**
 * An apostrophe closes where a word ends; after an "s" (the players’ union) only before something else than a space.
 */
function closesSingle(line: string, i: number): boolean {
  if (line[i - 1] === 's') return !/\s/.test(line[i + 1] ?? '.');
  return !LETTER_OR_DIGIT.test(line[i + 1] ?? ' ');
}
