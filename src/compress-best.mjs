// node src/compress-best.mjs: compresses what the package has compressed once more, as well as can be, before it is
// packed. That takes half a minute, which a build need not take each time.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };

async function compressBest(path) {
  const packed = await readFile(path);
  const smaller = await promisify(brotliCompress)(await promisify(brotliDecompress)(packed), { params });
  if (smaller.length < packed.length) await writeFile(path, smaller);
}

const pages = await readdir(join(dist, 'web/assets'));
await Promise.all([
  compressBest(join(dist, 'storage/embedded/empty-database.br')),
  ...pages.filter((name) => name.endsWith('.br')).map((name) => compressBest(join(dist, 'web/assets', name))),
]);
