/** Packages that ship as ES modules only. */
const ES_MODULES = [
  '@sindresorhus',
  'collapse-white-space',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'escape-string-regexp',
  'franc',
  'htmlparser2',
  'n-gram',
  'p-limit',
  'sql-template-tag',
  'temporal-polyfill',
  'temporal-utils',
  'trigram-utils',
  'yocto-queue',
];

/** Tests run from the TypeScript source, compiled one file at a time by swc to CommonJS. */
export default {
  rootDir: '..',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // These have a configuration of their own.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/installed/'],
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc()] },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/tests/support/closing-line-reporter.js'],
  maxWorkers: 2,
  testTimeout: 60_000,
};

function swc() {
  return {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false },
    },
    module: { type: 'commonjs' },
  };
}
