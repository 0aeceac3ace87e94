// Compiles the two files beside this, whose decorators no version of Node reads, and starts the server.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from '@swc/core';

const target = new URL('../../../node_modules/.cache/compare/', import.meta.url);
mkdirSync(target, { recursive: true });
const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
};
for (const name of ['tables', 'typegraphql']) {
  const source = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8');
  writeFileSync(new URL(`${name}.mjs`, target), transformSync(source, { jsc, module: { type: 'es6' } }).code);
}
await import(new URL('typegraphql.mjs', target));
