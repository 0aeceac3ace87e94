import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { messageOf, StartupError } from '../errors.ts';
import type { GoldArticle, GoldNames, PackedLayers } from './corpus.ts';

export const SETS = ['dev', 'train'] as const;
export type SetName = (typeof SETS)[number];

/** Texts with names annotated: Wikipedia in general, politics of the world, and newswire of the world. */
const NAME_SETS = ['wikigold', 'politics', 'worldwide'] as const;

export interface CorpusSet {
  /** Articles with attributions, and their automatic layers, which may be none; null when the folder has none. */
  articles: { gold: GoldArticle[]; layers: PackedLayers[] } | null;
  names: { name: string; texts: GoldNames[] }[];
}

/**
 * Reads one set of a corpus folder: `polnear/dev.jsonl.gz` with `polnear/dev.corenlp.jsonl.gz` beside it, and
 * `names/*.dev.jsonl.gz`. What is not there is left out.
 * @throws StartupError when there is no such folder, when it has nothing of the set, or when a file cannot be read.
 */
export function readCorpus(folder: string, set: SetName): CorpusSet {
  if (!existsSync(folder))
    throw new StartupError(`${folder} is not there: give the folder that holds polnear/ and names/`);
  if (!statSync(folder).isDirectory()) throw new StartupError(`${folder} is a file: give the folder that holds it`);
  const articleFile = join(folder, 'polnear', `${set}.jsonl.gz`);
  const layerFile = join(folder, 'polnear', `${set}.corenlp.jsonl.gz`);
  const nameFiles = NAME_SETS.map((name) => ({ name, file: join(folder, 'names', `${name}.${set}.jsonl.gz`) }));
  const articles = existsSync(articleFile)
    ? {
        gold: readJsonLines<GoldArticle>(articleFile, ['id', 'text', 'attributions']),
        layers: existsSync(layerFile) ? readJsonLines<PackedLayers>(layerFile, ['id', 'gap', 'len', 'ner']) : [],
      }
    : null;
  const names = nameFiles
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({
      name: `${name}.${set}`,
      texts: readJsonLines<GoldNames>(file, ['id', 'text', 'entities']),
    }));
  if (!articles && names.length === 0)
    throw new StartupError(`${folder} has neither polnear/${set}.jsonl.gz nor names/*.${set}.jsonl.gz`);
  return { articles, names };
}

/** Objects that have all of `keys`, one a line; blank lines are passed over. */
function readJsonLines<Line>(file: string, keys: readonly (keyof Line & string)[]): Line[] {
  const lines = unzip(file).split('\n');
  return lines.flatMap((json, index): Line[] => {
    if (!json.trim()) return [];
    const value = parseLine(file, index + 1, json);
    const missing = keys.filter((key) => !(key in value));
    if (missing.length > 0) throw new StartupError(`${file}:${index + 1}: "${missing.join('" and "')}" missing`);
    return [value as Line];
  });
}

function unzip(file: string): string {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8');
  } catch (error) {
    throw new StartupError(`${file} cannot be read as gzip: ${messageOf(error)}`);
  }
}

function parseLine(file: string, line: number, json: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new StartupError(`${file}:${line}: is not JSON: ${messageOf(error)}`);
  }
  if (typeof value !== 'object' || value === null) throw new StartupError(`${file}:${line}: wanted an object`);
  return value;
}
