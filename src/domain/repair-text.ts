/** A text without the traces of a wrong decoding, and where its characters stood before. */
export interface RepairedText {
  text: string;
  /**
   * The offset in the text given of each offset of the repaired text, its end included; null when they are the same.
   */
  origins: Int32Array | null;
}

/** What windows-1252 has at bytes 128 to 159; a byte without a character stands for itself. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text whose bytes 128 to 159 were read as control characters, with what windows-1252 has there. */
export const asWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);

const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
};

/** Encoded once or twice: "&quot;", "&#8217;", "&amp;#8217;". */
const ENTITY = /&(?:amp;)?(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([a-z]{2,6}));/g;
/**
 * UTF-8 read as windows-1252, of two bytes ("Ã©", also where letter and tilde came apart since), of three ("â€œ"), or
 * of a closing mark whose last byte got lost ("â€").
 */
const MISREAD = new RegExp(
  [
    '(?:[ÃÂ]|A[\\u0302\\u0303])[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]',
    'Å[’“”¡½¾¸\\u0093\\u0092]',
    'â(?:€[\\u0080-\\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?|‚¬|„¢)',
  ].join('|'),
  'g',
);

/** Letters and marks that were escaped once more than they were read: "\\u201cNo\\u201d", "na\\u00efve", '\\"No\\"'. */
const ESCAPED = /\\(?:u([\da-fA-F]{4})|(["'/]))/g;
/** The marks of printed English of which the backslash got lost besides: "wasnu2019t". */
const ESCAPED_MARK = /u(20(?:1[3489cCdD]|26))/g;
/** One alone may be meant as it stands: a text about escapes. */
const FEWEST_ESCAPED = 2;

/** A text may have been misread twice. */
const MOST_TIMES = 2;

/**
 * Undoes what wrong decoding left in a text: entities of HTML ("&ldquo;"), UTF-8 read as windows-1252 ("â€œ") or as
 * Latin-1, windows-1252 read as Latin-1, whose marks are control characters, and escapes of JSON ("\\u201c"). Any other
 * text comes back as it is. Linear in the length of the text.
 */
export function repairText(text: string): RepairedText {
  let repaired: RepairedText = { text: asWindows1252(text), origins: null };
  for (let i = 0; i < MOST_TIMES && /â[€‚„]|[ÃÂ]|A[\u0302\u0303]/.test(repaired.text); i++)
    repaired = replaceAll(repaired, MISREAD, ([match]) => readAgain(match!));
  if (repaired.text.includes('&')) repaired = replaceAll(repaired, ENTITY, readEntity);
  for (const escaped of [ESCAPED, ESCAPED_MARK])
    if (isEscaped(repaired.text, escaped)) repaired = replaceAll(repaired, escaped, readEscape);
  return repaired;
}

const isEscaped = (text: string, escaped: RegExp): boolean => (text.match(escaped)?.length ?? 0) >= FEWEST_ESCAPED;

/** No control characters, which would be line breaks inside a line. */
function readEscape([, code, mark]: RegExpMatchArray): string | null {
  if (code === undefined) return mark!;
  const unit = Number.parseInt(code, 16);
  return unit < 0xa0 ? null : String.fromCharCode(unit);
}

function replaceAll(
  { text, origins }: RepairedText,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => string | null,
): RepairedText {
  const pieces: string[] = [];
  const moved: number[] = [];
  const originOf = (at: number) => (origins ? origins[at]! : at);
  let done = 0;
  const keep = (end: number) => {
    pieces.push(text.slice(done, end));
    for (let i = done; i < end; i++) moved.push(originOf(i));
  };
  for (const match of text.matchAll(pattern)) {
    const replacement = read(match);
    if (replacement === null) continue;
    keep(match.index);
    pieces.push(replacement);
    for (let i = 0; i < replacement.length; i++) moved.push(originOf(match.index));
    done = match.index + match[0].length;
  }
  if (done === 0) return { text, origins };
  keep(text.length);
  moved.push(originOf(text.length));
  return { text: pieces.join(''), origins: Int32Array.from(moved) };
}

/** The characters that the bytes of a misread stretch encode, or null when they encode none. */
function readAgain(misread: string): string | null {
  if (misread === 'â€') return '”';
  const bytes = Array.from(misread.normalize('NFC'), (character) => {
    const at = WINDOWS_1252.indexOf(character);
    return at < 0 ? character.charCodeAt(0) : at + 0x80;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function readEntity([, decimal, hexadecimal, name]: RegExpMatchArray): string | null {
  if (name !== undefined) return ENTITIES[name] ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80]!;
  // No control characters, and no halves of a surrogate pair.
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? null : String.fromCodePoint(code);
}
