import base from '../jest.config.js';

/** Tests of what users get: the packed package, installed in an empty folder, and the image. They take minutes. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/installed/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/installed/global-setup.ts',
  globalTeardown: '<rootDir>/tests/installed/global-teardown.ts',
  maxWorkers: 1,
  testTimeout: 300_000,
};
