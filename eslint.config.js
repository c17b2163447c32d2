import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import {
  barrels,
  clock,
  everywhere,
  inTests,
  naming,
  notInDomain,
  outsideConfiguration,
  sandboxGlobals,
  sandboxSyntax,
} from './test/house/lint/restrictions.js';

const syntax = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });

/** The files that may read the environment and write to the terminal; everything else is handed its configuration and a logger. */
const edges = ['services/*/main.ts', 'services/*/config.ts', 'services/operate/**', 'infra/logging/**', 'infra/run/**', 'test/support/**', 'test/bench/**'];

export default defineConfig(
  { ignores: ['node_modules/', '.data/', 'coverage/', 'test/histories/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/naming-convention': ['error', ...naming],
      ...syntax(everywhere, outsideConfiguration, barrels),
    },
  },
  { files: edges, rules: { 'no-console': 'off', ...syntax(everywhere, barrels) } },
  {
    files: ['shared/domain/**'],
    rules: {
      ...syntax(everywhere, barrels, clock, sandboxSyntax, notInDomain),
      'no-restricted-globals': ['error', ...sandboxGlobals, 'process', 'console', 'URL', 'TextEncoder', 'TextDecoder', 'AbortController'],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\.{1,2}/)', message: 'The domain imports only itself, by relative path.' }] }],
    },
  },
  {
    files: ['workflows/**'],
    ignores: ['workflows/index.ts'],
    rules: {
      ...syntax(everywhere, barrels, sandboxSyntax),
      'no-restricted-globals': ['error', ...sandboxGlobals, 'process', 'console'],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^node:', message: 'The workflow sandbox has no Node built-ins.' }] }],
    },
  },
  {
    files: ['test/**'],
    ignores: ['test/support/**', 'test/bench/**'],
    rules: { ...syntax(everywhere, outsideConfiguration, barrels, inTests), '@typescript-eslint/require-await': 'off' },
  },
  // What a workflow bundle or a worker is built from passes on what others export; nothing else does.
  { files: ['workflows/index.ts', 'activities/index.ts', 'test/workflows/support/workflows.ts'], rules: syntax(everywhere, outsideConfiguration) },
  // No function of the domain knows `this`, and the matchers of Jest are untyped: in these places two rules see nothing but ghosts.
  { files: ['shared/domain/**', 'test/**'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked], rules: { '@typescript-eslint/naming-convention': 'off' } },
);
