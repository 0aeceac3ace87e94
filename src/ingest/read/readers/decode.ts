import { isUtf8 } from 'node:buffer';
import { repairText } from '../../../domain/repair-text.ts';
import { InputError } from '../../../errors.ts';

/** UTF-8 bytes that the text of one article may have. */
export const MAX_TEXT_BYTES = 2 * 1024 ** 2;

/**
 * Decodes one document or line: strict UTF-8, a byte order mark dropped.
 * @throws InputError that names the first wrong byte, counted from 0.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new InputError(`is not UTF-8 text (byte ${zero} is NUL, as in a binary file)`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`is not UTF-8 text (byte ${firstWrongByte(bytes)})`);
  }
}

/** Halves the range until the longest beginning is known, and takes the character away that does not end in it. */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Beginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

/** Whether bytes are UTF-8 up to their last character, of which a part may be missing. */
function isUtf8Beginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Characters that print nothing: where a word may be divided, and where a line may. */
const UNSEEN = /[\u00ad\u200b\ufeff]/g;

/**
 * A text as it is stored and as all offsets count: line ends are \n, no byte order mark, no white space around it, no
 * soft hyphens, entities and misread characters repaired.
 */
export const cleanText = (text: string): string =>
  repairText(text.replace(/\r\n?/g, '\n')).text.replace(UNSEEN, '').trim();
