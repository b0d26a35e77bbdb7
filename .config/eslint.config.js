/**
 * Few rules, each for a fault that types and tests let through: promises nobody waits for, `any`,
 * forgotten cases, and the boundaries of the folders (README, "How it is laid out").
 */
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

/** Forbids imports that cross a boundary. */
const boundary = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const NO_ADDIN = { group: ['**/addin/**'], message: 'This folder knows nothing of the add-in.' };
const NO_WORKER = { group: ['**/worker/**'], message: 'This folder knows nothing of the Worker.' };
const NO_NODE = { group: ['node:*'], message: 'shared/ does no I/O and runs everywhere.' };
const TESTS = ['**/*.test.ts', '**/*.test.tsx'];

/** Names that only one folder may speak of, as values or types. */
const only = (names, message) => [
  'error',
  ...names.flatMap((name) => [
    { selector: `TSTypeReference > Identifier[name="${name}"]`, message },
    { selector: `TSQualifiedName > Identifier[name="${name}"]:first-child`, message },
    { selector: `MemberExpression > Identifier[name="${name}"]:first-child`, message },
  ]),
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.wrangler/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        tsconfigRootDir: root,
        project: [
          'shared/tsconfig.tests.json',
          'worker/tsconfig.tests.json',
          'worker/tsconfig.node.json',
          'addin/tsconfig.tests.json',
          '.config/tsconfig.json',
        ],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Types decide; the compiler finds names better.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // A function may have to be async for its type's sake.
      '@typescript-eslint/require-await': 'off',
      'eqeqeq': 'error',
      'no-console': 'error',
    },
  },
  boundary(
    ['shared/**/*.ts'],
    [NO_ADDIN, NO_WORKER, NO_NODE],
    [...TESTS, 'shared/oracle/**', 'shared/bench/**', 'shared/*.config.ts'],
  ),
  boundary(['worker/**/*.ts', 'worker/**/*.tsx'], [NO_ADDIN]),
  boundary(['addin/**/*.ts'], [NO_WORKER], ['addin/e2e/**', 'addin/bench/**', 'addin/build/**']),
  {
    files: ['worker/**/*.ts', 'worker/**/*.tsx'],
    ignores: [...TESTS, 'worker/store/**', 'worker/bindings.ts', 'worker/testing/**'],
    rules: {
      'no-restricted-syntax': only(
        ['D1Database', 'D1DatabaseSession', 'D1PreparedStatement', 'D1Result'],
        'Only worker/store speaks to D1.',
      ),
    },
  },
  {
    files: ['addin/**/*.ts'],
    ignores: [...TESTS, 'addin/workbook/**', 'addin/preview/**', 'addin/e2e/**', 'addin/bench/**'],
    rules: { 'no-restricted-syntax': only(['Excel'], 'Only addin/workbook speaks to Excel.') },
  },
  {
    files: ['addin/workbook/**/*.ts'],
    ignores: TESTS,
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: [
      ...TESTS,
      '**/local/start.ts',
      '**/bench/**',
      '**/*-command.ts',
      '**/oracle/**',
      '**/build/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
