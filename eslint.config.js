import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const cutting = 'CallExpression[callee.property.name=/^(slice|split|substring)$/]';
/** What cuts a date out of a moment, and has yesterday's where the offices' day began already. */
const datesOfUtc = [
  `${cutting}:matches([callee.object.property.name=/^at$|At$/], [callee.object.left.property.name=/^at$|At$/])`,
  `${cutting}[callee.object.callee.property.name='toISOString'][callee.object.callee.object.arguments.length=0]`,
  `${cutting}[callee.object.callee.property.name='toISOString']:has(MemberExpression[object.name='Date'][property.name='now'])`,
];

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'cdk.out/',
      '.local/',
      'test/import-rules/known-bad/',
      'test/compatibility/kept/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.dependency-cruiser.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A catalogue is read by the type of its rows.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
          message: "Write import * as z from 'zod': the named import bundles every locale.",
        },
        { selector: 'TSEnumDeclaration', message: 'Derive a union from a table instead.' },
        ...datesOfUtc.map((selector) => ({
          selector,
          message: 'That is the date of UTC: call localDateAt.',
        })),
      ],
      eqeqeq: 'error',
    },
  },
  {
    // The core is pure but for its ports: time and randomness are passed in.
    files: ['domain/**', 'words/**', 'application/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'crypto', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
        { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
      ],
    },
  },
  {
    // What is tried by chance has one door: it prints how to repeat a failure, and can be tried more often.
    files: ['test/**'],
    ignores: ['test/builders/chance{,.test}.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['assert', 'check'].map((property) => ({
          object: 'fc',
          property,
          message: 'Call checkProperty of test/builders/chance.ts.',
        })),
      ],
    },
  },
  {
    files: ['.dependency-cruiser.cjs'],
    languageOptions: { globals: { module: 'writable' } },
  },
  {
    files: ['{domain,words,application,contracts,adapters,functions,lib,web}/**'],
    rules: {
      'no-console': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
    },
  },
);
