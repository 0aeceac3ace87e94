import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

/** The files of an empty database, beside this module in dist/; the build makes it. */
const PACKED = new URL('./empty-database.br', import.meta.url);

/** Each file by its path in the folder of the database; an empty folder is null. */
type Files = Map<string, Buffer | null>;

/** Packs the files of an empty database that no process has open, for `unpackFiles`. */
export async function packFiles(folder: string): Promise<void> {
  const files: Files = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path), entry.isDirectory() ? null : await readFile(path));
  }
  // A smaller one than by default takes the build half a minute.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  await writeFile(PACKED, await promisify(brotliCompress)(serialize(files), { params }));
}

/** Lays the files of an empty database into an empty folder. PostgreSQL wants that nobody else reads them. */
export async function unpackFiles(folder: string): Promise<void> {
  const files = deserialize(await promisify(brotliDecompress)(await readFile(PACKED))) as Files;
  for (const [path, bytes] of files) {
    const place = join(folder, path);
    await mkdir(bytes === null ? place : dirname(place), { recursive: true, mode: 0o700 });
    if (bytes !== null) await writeFile(place, bytes, { mode: 0o600 });
  }
}
