// node bench/structure/arrows.mjs [--files] [--list] [folder ...]: what the parts of a folder of src/ import of each
// other. A part is a folder in it, or a file that lies beside these; with --files each file below it is one. Without a
// folder: src/ and each folder of it that holds folders. It prints the arrows (pairs of parts of which one imports the
// other), the floors (how many parts the longest chain of imports has) and the circles (parts that import each other,
// over however many others): of what is loaded when it runs, and of types besides. With --list it names the arrows,
// each with its number of imports. Exit status 1: there is a circle.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = join(fileURLToPath(import.meta.url), '../../../src');
/** `import ... from './x'`, `export ... from './x'`, `import './x'` and `import('./x')`, types included. */
const IMPORT =
  /(?:^|[^.\w])(?:import|export)\b(?<type> type\b)?(?:[\w\s{},*$]*?\bfrom)?\s*\(?\s*['"](?<target>\.[^'"]+)['"]/g;

const options = process.argv.slice(2);
const [byFile, withList] = ['--files', '--list'].map((name) => options.includes(name));
const given = options.filter((option) => !option.startsWith('--'));

const files = readImports();
const folders = given.length > 0 ? given.map((folder) => under(SOURCE, folder)) : ['', ...foldersWithFolders()];
let circles = 0;
console.log('folder                       files  lines  parts arrows floors  circles: of values, of types besides');
for (const folder of folders) circles += show(folder);
process.exitCode = circles === 0 ? 0 : 1;

/** Prints a folder. @returns how many circles it has */
function show(folder) {
  const inside = files.filter(({ path }) => folder === '' || path.startsWith(`${folder}/`));
  const parts = [...new Set(inside.map(({ path }) => partOf(folder, path)))].sort();
  const [loaded, all] = [arrowsOf(folder, inside, false), arrowsOf(folder, inside, true)];
  const [ofValues, ofAll] = [groupsOf(parts, loaded), groupsOf(parts, all)];
  const rounds = (groups) => groups.filter((group) => group.length > 1);
  const ofTypes = rounds(ofAll).filter((group) => !rounds(ofValues).some((other) => sameParts(group, other)));
  const lines = inside.reduce((sum, file) => sum + file.lines, 0);
  const columns = [inside.length, lines, parts.length, all.size, floorsOf(ofAll, all), rounds(ofValues).length];
  const name = `src/${folder}`.replace(/\/$/, '');
  console.log(`${name.padEnd(28)}${columns.map((n) => String(n).padStart(6)).join(' ')} ${ofTypes.length}`);
  for (const group of rounds(ofValues)) console.log(`    circle: ${group.join(', ')}`);
  for (const group of ofTypes) console.log(`    circle of types: ${group.join(', ')}`);
  if (withList)
    for (const [arrow, count] of [...all].sort()) console.log(`    ${arrow.replace(' ', ' -> ')} (${count})`);
  return rounds(ofValues).length + ofTypes.length;
}

/** "from to" of each pair of parts, with the number of imports. */
function arrowsOf(folder, inside, withTypes) {
  const arrows = new Map();
  for (const { path, imports } of inside) {
    for (const { target, isType } of imports) {
      if (isType && !withTypes) continue;
      if (folder !== '' && !target.startsWith(`${folder}/`)) continue;
      const [from, to] = [partOf(folder, path), partOf(folder, target)];
      if (from !== to) arrows.set(`${from} ${to}`, (arrows.get(`${from} ${to}`) ?? 0) + 1);
    }
  }
  return arrows;
}

function partOf(folder, path) {
  const rest = folder === '' ? path : path.slice(folder.length + 1);
  return byFile ? rest : rest.split('/')[0];
}

/** The parts in groups of those that reach each other, a group before whatever imports it (Tarjan). */
function groupsOf(parts, arrows) {
  const number = new Map();
  const low = new Map();
  const open = [];
  const groups = [];
  const visit = (part) => {
    number.set(part, number.size);
    low.set(part, number.get(part));
    open.push(part);
    for (const target of targetsOf(part, arrows)) {
      if (!number.has(target)) visit(target);
      if (open.includes(target)) low.set(part, Math.min(low.get(part), low.get(target)));
    }
    if (low.get(part) === number.get(part)) groups.push(open.splice(open.indexOf(part)));
  };
  for (const part of parts) if (!number.has(part)) visit(part);
  return groups;
}

/** Parts of the longest chain of imports; a circle is one floor. */
function floorsOf(groups, arrows) {
  const floorOf = new Map();
  for (const group of groups) {
    const below = group.flatMap((part) => targetsOf(part, arrows)).map((target) => floorOf.get(target) ?? 0);
    for (const part of group) floorOf.set(part, 1 + Math.max(0, ...below));
  }
  return Math.max(0, ...floorOf.values());
}

function targetsOf(part, arrows) {
  const own = [...arrows.keys()].filter((arrow) => arrow.startsWith(`${part} `));
  return own.map((arrow) => arrow.slice(part.length + 1));
}

function sameParts(one, other) {
  return one.length === other.length && one.every((part) => other.includes(part));
}

function readImports() {
  const paths = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
  const sources = paths.filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules/'));
  return sources.sort().map((path) => {
    const text = readFileSync(join(SOURCE, path), 'utf8');
    const imports = [...text.matchAll(IMPORT)].map(({ groups: { type, target } }) => ({
      target: posix.join(posix.dirname(path), target),
      isType: type !== undefined,
    }));
    return { path, lines: text.split('\n').length - 1, imports };
  });
}

/** Folders right below src/ that hold folders themselves. */
function foldersWithFolders() {
  const holds = (path) =>
    readdirSync(join(SOURCE, path)).some((name) => statSync(join(SOURCE, path, name)).isDirectory());
  const names = readdirSync(SOURCE).filter((name) => statSync(join(SOURCE, name)).isDirectory());
  return names.filter((name) => files.some(({ path }) => path.startsWith(`${name}/`)) && holds(name));
}

function under(root, folder) {
  return relative(root, folder).split(sep).join('/');
}
