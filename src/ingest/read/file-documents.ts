import { MOST_ARTICLES } from '../../domain/intake.ts';
import { InputError } from '../../errors.ts';
import { findDocuments } from './documents.ts';
import { formatOfPath } from './formats.ts';
import { type FoundDocument, reject, rejectOf } from './readers/reader.ts';

/** The documents of a file that somebody sends, told by its name and first bytes. What is wrong with it comes last. */
export async function* documentsOf(name: string, bytes: Uint8Array): AsyncGenerator<FoundDocument> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    yield reject(name, 'is packed with gzip: unpack it first');
    return;
  }
  let count = 0;
  try {
    for await (const document of findDocuments(inOnePiece(bytes), { named: formatOfPath(name) }, name)) {
      if (count === MOST_ARTICLES) {
        yield reject(name, `has more than ${MOST_ARTICLES} articles: the others are for \`whosaid ingest\``);
        return;
      }
      count++;
      yield document;
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield rejectOf(name, error);
  }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
