import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { minVersion, satisfies }: SemVer = require('semver');
const read = (file: string) => JSON.parse(readFileSync(join(__dirname, '../..', file), 'utf8'));

interface SemVer {
  minVersion(range: string): { version: string };
  satisfies(version: string, range: string): boolean;
}

test('every package of an install runs on the oldest Node that is promised', () => {
  const packages: Record<string, { version: string; engines?: { node?: string } }> = read('package-lock.json').packages;
  const oldest = minVersion(read('package.json').engines.node).version;
  const tooNew = Object.entries(packages).flatMap(([path, { version, engines }]) =>
    engines?.node && !satisfies(oldest, engines.node) ? [`${path} ${version}: ${engines.node}`] : [],
  );
  expect(tooNew).toEqual([]);
});

test('no override holds what an install takes: it would not reach whoever installs the package', () => {
  const { packages } = read('package-lock.json');
  const held = Object.keys(read('package.json').overrides);
  expect(held.filter((name) => !packages[`node_modules/${name}`].dev)).toEqual([]);
});
