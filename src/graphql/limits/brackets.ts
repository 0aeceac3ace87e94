/** More than any sensible document or JSON value needs, and far below what overflows a parser's stack. */
export const MAX_BRACKET_DEPTH = 64;

const QUOTE = 34;
const HASH = 35;
const BACKSLASH = 92;
const OPENING = new Set([40, 91, 123]); // ( [ {
const CLOSING = new Set([41, 93, 125]); // ) ] }

/**
 * Whether brackets nest deeper than 64 in a GraphQL document or a JSON text; strings and comments do not count.
 * It runs before `parse`, which recurses: a 5,000-deep list overflows its stack even under a token limit.
 * One pass; a text that is neither GraphQL nor JSON gets some answer, and the parser refuses it.
 */
export function nestsTooDeep(text: string, limit: number = MAX_BRACKET_DEPTH): boolean {
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = afterString(text, at);
      continue;
    }
    if (code === HASH) {
      at = afterLine(text, at);
      continue;
    }
    if (OPENING.has(code)) {
      depth += 1;
      if (depth > limit) return true;
    } else if (CLOSING.has(code)) {
      depth -= 1;
    }
    at += 1;
  }
  return false;
}

/** The offset behind the string that starts at `start`: `"..."` on one line, or `"""..."""`. */
function afterString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    let at = start + 3;
    while (at < text.length && !text.startsWith('"""', at)) at += text.startsWith('\\"""', at) ? 4 : 1;
    return at + 3;
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    // A broken string ends with its line, so that what follows is still counted.
    else if (code === QUOTE || isLineEnd(code)) return at + 1;
  }
  return text.length;
}

function afterLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
