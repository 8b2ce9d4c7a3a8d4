import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const htmlFromText = 'Text from data must never become markup; build nodes, or let a Lit template escape it.';
const markupNames = /^(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|setHTMLUnsafe|srcdoc)$/.source;

/** No way from a string to markup: data is written by many hands. */
const noMarkupFromStrings = [
  'error',
  ...[
    `AssignmentExpression > MemberExpression.left[property.name=/${markupNames}/]`,
    `CallExpression > MemberExpression.callee[property.name=/${markupNames}/]`,
    `ImportSpecifier[imported.name=/^unsafe(?:HTML|SVG|MathML|Static)$/]`,
    `CallExpression > MemberExpression.callee[object.name='document'][property.name=/^write(?:ln)?$/]`,
    String.raw`TemplateElement[value.raw=/\.(?:innerHTML|outerHTML)\s*=/]`,
  ].map((selector) => ({ selector, message: htmlFromText })),
];

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    'coverage/',
    '.cache/',
    // The sites in test/hosts are checked by their own tools.
    'test/hosts/*/',
    // Copied into what they belong to, and checked there.
    'scripts/build/frameworks/',
    'test/package/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: ['vite.config.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': noMarkupFromStrings,
      'no-console': ['error', { allow: ['warn'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // A number in a text is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // Functions that only call something, or end early with a call, read well on one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Spread over a string goes by code points, which is what is wanted where it is used.
      '@typescript-eslint/no-misused-spread': 'off',
      // `noUncheckedIndexedAccess` asks for a `!` where a check right above has ruled `undefined` out.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Objects that came out of JSON lose what is wrong in them; they are no maps.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // `connectedCallback` and its kin are LitElement's, so they are always there.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Tests make markup to test with, and look into things that are no one else's business.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // By its types, Chai's `equal` returns a promise; it doesn't. Those of Node's `test` are its runner's.
      '@typescript-eslint/no-floating-promises': 'off',
      'lit-a11y/img-redundant-alt': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs', 'vite.config.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      'no-restricted-syntax': noMarkupFromStrings,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
