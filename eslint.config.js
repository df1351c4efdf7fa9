import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import layers from './eslint/layers.js';
import svelteParser from 'svelte-eslint-parser';
import svelteConfig from './svelte.config.js';

/** What a browser or Node offers beyond the language, except what is pure and the same in both. */
const pure = new Set(['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone']);
const hostGlobals = Object.keys({ ...globals.browser, ...globals.node }).filter(
	(name) => !(name in globals.builtin) && !pure.has(name)
);
const typed = ['src/**/*.ts', 'src/**/*.svelte', 'tests/**/*.ts', 'eslint/**/*.ts'];

export default defineConfig(
	globalIgnores(['build/', 'dist/', '.svelte-kit/', 'src/lib/paraglide/', 'data/', 'tests/records/good*/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
	{ languageOptions: { globals: { ...globals.builtin, ...globals['shared-node-browser'] } } },
	...ts.configs.strict,
	...ts.configs.stylistic,
	{
		rules: {
			// An underscore says that a place in a signature or a pattern is left out on purpose.
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// An interface that adds nothing to a row of the schema names it, in the code and in what an editor shows.
			'@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }]
		}
	},
	...svelte.configs.recommended,
	{
		files: typed,
		extends: [ts.configs.strictTypeCheckedOnly, ts.configs.stylisticTypeCheckedOnly],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Code points are what widths and digits are counted in here; no text is cut for display.
			'@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }]
		}
	},
	{
		files: ['**/*.svelte'],
		languageOptions: {
			parser: svelteParser,
			globals: globals.browser,
			parserOptions: { parser: ts.parser, svelteConfig }
		},
		rules: {
			// Addresses come from the record too, where no rule can see them: tests/built follows every link instead.
			'svelte/no-navigation-without-resolve': 'off',
			// `{' '}` is a space that must not be lost where a line ends.
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{
		files: ['*.js', 'bin/**', 'scripts/**', 'eslint/**', 'tests/**', 'src/cli/**', 'src/lib/server/**'],
		languageOptions: { globals: globals.node }
	},
	{
		files: ['src/**'],
		plugins: { layers },
		rules: { 'layers/direction': 'error' }
	},
	{
		files: ['src/lib/reading/**/*.ts'],
		ignores: ['**/*.spec.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...Object.keys(globals.nodeBuiltin)
					.filter((name) => !(name in globals['shared-node-browser']))
					.map((name) => ({
						name,
						message:
							'A record is checked from its bytes alone, in a browser too: load-record.ts reads the disk.'
					}))
			]
		}
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.spec.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...hostGlobals.map((name) => ({
					name,
					message: 'The domain is pure: it knows neither a browser nor Node. See docs/architecture.md.'
				}))
			],
			'no-restricted-properties': [
				'error',
				{
					object: 'Date',
					property: 'now',
					message: 'The domain is pure: the same record reads the same on any day.'
				},
				{ object: 'Math', property: 'random', message: 'The domain is pure: it does not throw dice.' }
			]
		}
	}
);
