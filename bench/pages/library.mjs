import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const [folder, library, packages] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), 'package.json'));
const { parseHTML } = require('linkedom');

/** Decodes as our reader does, so that libraries are compared and not encodings. */
function decode(bytes) {
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : (declared ?? 'windows-1252')).decode(bytes);
}

/** It is an ES module for Node, which `require` does not find. */
const defuddle = async () =>
  (await import(pathToFileURL(join(resolve(packages), 'node_modules/defuddle/dist/node.js')))).Defuddle;

const readers = {
  readability(html) {
    const { Readability } = require('@mozilla/readability');
    const found = new Readability(parseHTML(html).document).parse();
    return { text: found?.textContent, title: found?.title, author: found?.byline, date: found?.publishedTime };
  },
  async defuddle(html, url) {
    const found = await (await defuddle())(parseHTML(html).document, url);
    const lines = found.content.replace(/<(?:p|div|li|h\d|br|td|blockquote)\b/g, '\n$&');
    const { document } = parseHTML(`<html><body>${lines}</body></html>`);
    return { text: document.body.textContent, title: found.title, author: found.author, date: found.published };
  },
};

async function readAll(name) {
  const lines = gunzipSync(readFileSync(join(folder, 'pages', `${name}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n');
  const results = [];
  let failed = 0;
  for (const line of lines) {
    const { html, url = 'https://page.example/' } = JSON.parse(line);
    try {
      results.push(await readers[library](decode(Buffer.from(html, 'base64')), url));
    } catch (error) {
      failed++;
      if (failed === 1) console.error(error);
      results.push({});
    }
  }
  if (failed > 0) console.error(`${library} failed on ${failed} of ${lines.length} ${name}; the first is above`);
  return results;
}

process.stdout.write(JSON.stringify({ segments: await readAll('segments'), articles: await readAll('articles') }));
