import { createHash } from 'node:crypto';
import { normalizeName } from './names/normalize-name.ts';

/** By what the text of an outlet is known again, white space and Unicode form ignored: SHA-256, in hexadecimal. */
export function contentKey(outlet: string | null, text: string): string {
  const canonical = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return sha256(`${normalizeName(outlet ?? '')}\n${canonical}`);
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
