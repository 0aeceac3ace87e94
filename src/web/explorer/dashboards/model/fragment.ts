import { type ReadDashboard, readDashboardText } from './read-dashboard.ts';
import type { Dashboard } from './schema.ts';

/** What a dashboard in an address begins with, behind the #. */
const NAME = 'd=';

/** A text that says more is not read: a few bytes can be made to unpack into gigabytes. */
const MOST_BYTES = 2_000_000;

/** The dashboard as an address carries it behind its #: compressed, in letters that no program changes. */
export async function writeFragment(dashboard: Dashboard): Promise<string> {
  const packed = await collect(streamOf(new TextEncoder().encode(JSON.stringify(dashboard)), 'pack'));
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return NAME + letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Whether there is a dashboard in it at all, whole or not. @param hash with or without its # */
export const hasDashboard = (hash: string): boolean => hash.replace(/^#/, '').startsWith(NAME);

/** Reads what `writeFragment` wrote. @param hash with or without its # */
export async function readFragment(hash: string): Promise<ReadDashboard> {
  const letters = hash.replace(/^#/, '').slice(NAME.length);
  try {
    const packed = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return readDashboardText(new TextDecoder().decode(await collect(streamOf(packed, 'unpack'))));
  } catch {
    const details = [
      'A dashboard is whole in its address, behind the #. This one was cut short or changed on its way.',
      'Mail programs and chats do so with long links.',
      'Ask whoever sent it for the file instead, or for the link once more.',
    ];
    return { problem: { title: 'The address is not whole.', details } };
  }
}

function streamOf(bytes: Uint8Array<ArrayBuffer>, way: 'pack' | 'unpack'): ReadableStream<Uint8Array> {
  const through = way === 'pack' ? new CompressionStream('deflate-raw') : new DecompressionStream('deflate-raw');
  return new Blob([bytes]).stream().pipeThrough(through);
}

/** @throws RangeError for more than `MOST_BYTES` */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MOST_BYTES) throw new RangeError(`more than ${MOST_BYTES} bytes`);
    chunks.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
