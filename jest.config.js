const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  modulePathIgnorePatterns: ['<rootDir>/\\.data/'],
};

/**
 * Four projects, so that only what is needed is started: the rules need nothing, the system tests share one PostgreSQL and one Temporal server,
 * so do those of the website, which look through a real browser, and the tests of `npm start` start everything themselves.
 * @type {import('jest').Config}
 */
export default {
  projects: [
    { ...common, displayName: 'rules', testMatch: ['<rootDir>/test/(domain|house)/**/*.test.ts'] },
    {
      ...common,
      displayName: 'system',
      testMatch: ['<rootDir>/test/!(domain|house|run|support|web)/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/stack-setup.ts',
      globalTeardown: '<rootDir>/test/support/stack-teardown.ts',
    },
    {
      ...common,
      displayName: 'web',
      testMatch: ['<rootDir>/test/web/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/stack-setup.ts',
      globalTeardown: '<rootDir>/test/support/stack-teardown.ts',
    },
    { ...common, displayName: 'run', testMatch: ['<rootDir>/test/run/**/*.test.ts'] },
  ],
  testTimeout: 60_000,
};
