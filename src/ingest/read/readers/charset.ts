import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { asWindows1252 } from '../../../domain/repair-text.ts';

/** Where a document may say its encoding, besides the byte order mark. */
export type DeclaresCharset = 'html' | 'xml' | 'none';

/** How far a declaration is looked for; the standard has 1,024 bytes, and pages are late. */
const HEAD_BYTES = 4096;
/** Encodings whose bytes are all ASCII, so that they look like UTF-8. */
const SEVEN_BITS = /^(?:iso-2022-|hz-)/;

/**
 * Decodes a document in whatever encoding: by its byte order mark, as UTF-8 where the bytes are, as it declares, as the
 * sender said, or else by a guess. Never fails; bytes that are nothing become U+FFFD.
 * @param sent the encoding that came along, of a Content-Type header.
 */
export function decodeDocument(bytes: Uint8Array, declares: DeclaresCharset, sent: string | null = null): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const labels = [sent, declares === 'none' ? null : declaredCharset(bytes)];
  const known = labels.map(decoderFor).find((decoder) => decoder !== null);
  // A wrong declaration is common, and text in another encoding that happens to be UTF-8 is not.
  if (!SEVEN_BITS.test(known?.encoding ?? '') && isUtf8(bytes)) return bufferOf(bytes).toString();
  return decodeBy(known && known.encoding !== 'utf-8' ? known : guessDecoder(bytes), bytes);
}

/** Some versions of Node decode windows-1252 as Latin-1, in which quotation marks are control characters. */
function decodeBy(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? asWindows1252(text) : text;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = bufferOf(bytes).toString('latin1', 0, HEAD_BYTES);
  return (
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*\scontent\s*=\s*["'][^"'>]*charset\s*=\s*([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

function decoderFor(label: string | null) {
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}

/** Bytes that tell enough. */
const SAMPLE = 100_000;
const MOSTLY = 0.95;
const FEW = 0.1;

/** A decoder for the likeliest encoding of bytes that are no UTF-8, or UTF-8 with a few that are wrong. */
function guessDecoder(bytes: Uint8Array) {
  const sample = bytes.subarray(0, SAMPLE);
  const utf8 = new TextDecoder().decode(sample);
  const wrong = utf8.split('\ufffd').length - 1;
  const right = utf8.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (right > 0 && right / (right + wrong) >= MOSTLY) return new TextDecoder();
  // Too few tell one Western encoding from another, and the web's is the likeliest.
  const beyondAscii = sample.filter((byte) => byte >= 0x80).length;
  const guessed = beyondAscii / sample.length < FEW ? null : detect(sample);
  return decoderFor(guessed) ?? new TextDecoder('windows-1252');
}
