#!/usr/bin/env node
// Counts the part-of-speech tags of common words over the automatic layers of the PolNeAR corpus and writes
// src/nlp/lexicon/words-by-tags.ts. The same corpus gives the same file.
//
//   node bench/lexicon/make-words-by-tags.mjs CORPUS_FOLDER
//
// CORPUS_FOLDER holds train.jsonl.gz and train.corenlp.jsonl.gz. Only words and tags are written, no sentence.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const OUTPUT = fileURLToPath(new URL('../../src/nlp/lexicon/words-by-tags.ts', import.meta.url));
const FEWEST_TIMES = 5;
/** A word that stands in names more than so many times as often as outside them is left out. */
const MOST_NAMES = 3;
/** A second or third tag must have this share of a word. */
const LEAST_SHARE = 0.12;
/** Rarer combinations of tags lose the last one. */
const SMALLEST_GROUP = 4;
const LINE_WIDTH = 116;

/** Coarser tags, as src/nlp/parts-of-speech.ts knows them. */
const COARSE = {
  WDT: 'W',
  WP: 'W',
  WRB: 'W',
  WP$: 'W',
  PDT: 'DT',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  RP: 'IN',
  EX: 'PRP',
  NNP: 'NN',
  NNPS: 'NNS',
  VBP: 'VB',
};
const TAGS = new Set('NN NNS VB VBZ VBD VBN VBG JJ RB IN DT PRP PRP$ MD CC CD TO W UH'.split(' '));

const HEADER = `/**
 * Part-of-speech tags of common words: tags by falling frequency, then the words that carry them, alphabetically. Penn
 * tags, where VB stands for VBP too, W for all wh-words and PRP for "there".
 *
 * Made by bench/lexicon/make-words-by-tags.mjs: counted over the automatic tags (Stanford CoreNLP) of the training
 * articles of PolNeAR, a research corpus; words seen five times or more, and no sentence of it.
 */
`;

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node bench/lexicon/make-words-by-tags.mjs CORPUS_FOLDER');
  process.exit(2);
}
const counts = countTags(readLines('train.jsonl.gz'), readLines('train.corenlp.jsonl.gz'));
writeFileSync(OUTPUT, HEADER + printGroups(groupWords(counts)));

function readLines(name) {
  const lines = gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** How often each word in lower case carries each tag, and how often it stands in a name. */
function countTags(articles, layers) {
  const layerOf = new Map(layers.map((layer) => [layer.id, layer]));
  const tagsOf = new Map();
  const names = new Map();
  for (const { id, text } of articles) {
    const layer = layerOf.get(id);
    if (!layer) continue;
    const inName = new Set();
    for (const [from, to] of layer.ner) for (let i = from; i < to; i++) inName.add(i);
    const tags = layer.pos.split(' ');
    let end = 0;
    for (let i = 0; i < layer.len.length; i++) {
      const start = end + layer.gap[i];
      end = start + layer.len[i];
      const word = text.slice(start, end);
      if (!/^[A-Za-z][a-z'-]*$/.test(word)) continue;
      const lower = word.toLowerCase();
      if (word !== lower && (inName.has(i) || tags[i].startsWith('NNP'))) names.set(lower, (names.get(lower) ?? 0) + 1);
      else {
        const own = tagsOf.get(lower) ?? new Map();
        tagsOf.set(lower, own.set(tags[i], (own.get(tags[i]) ?? 0) + 1));
      }
    }
  }
  return { tagsOf, names };
}

/** Words by their tags, such as "NN/VB"; the largest group first. */
function groupWords({ tagsOf, names }) {
  const groups = new Map();
  for (const [word, fine] of tagsOf) {
    const coarse = new Map();
    for (const [tag, count] of fine) {
      const name = COARSE[tag] ?? tag;
      if (TAGS.has(name)) coarse.set(name, (coarse.get(name) ?? 0) + count);
    }
    const total = [...coarse.values()].reduce((sum, count) => sum + count, 0);
    if (total < FEWEST_TIMES || (names.get(word) ?? 0) > total * MOST_NAMES) continue;
    if ((word.length < 2 && word !== 'a' && word !== 'i') || word.endsWith('-') || word.startsWith("'")) continue;
    const frequent = [...coarse].sort((a, b) => b[1] - a[1]).filter(([, n], i) => i === 0 || n >= total * LEAST_SHARE);
    addTo(
      groups,
      frequent
        .slice(0, 3)
        .map(([tag]) => tag)
        .join('/'),
      [word],
    );
  }
  for (const [key, words] of [...groups]) {
    if (words.length >= SMALLEST_GROUP || !key.includes('/')) continue;
    addTo(groups, key.split('/').slice(0, -1).join('/'), words);
    groups.delete(key);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

function addTo(groups, key, words) {
  const group = groups.get(key);
  if (group) group.push(...words);
  else groups.set(key, [...words]);
}

function printGroups(groups) {
  const parts = groups.map(([tags, words]) => {
    const key = /^[A-Z$]+$/.test(tags) ? tags : `'${tags}'`;
    return `  ${key}: \`\n${wrapWords(words.sort())}\`,\n`;
  });
  return `export const WORDS_BY_TAGS: Record<string, string> = {\n${parts.join('')}};\n`;
}

function wrapWords(words) {
  const lines = ['   '];
  for (const word of words) {
    if (`${lines.at(-1)} ${word}`.length > LINE_WIDTH) lines.push('   ');
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.join('\n');
}
