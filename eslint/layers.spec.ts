import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import ts from 'typescript-eslint';
import layers from './layers.js';

const linter = new Linter({ cwd: '/site' });

/** The messages the rule gives for one file of the site. */
function refusals(path: string, code: string): string[] {
	const config = {
		files: ['**/*.ts'],
		languageOptions: { parser: ts.parser },
		plugins: { layers },
		rules: { 'layers/direction': 'error' }
	} as Linter.Config;
	return linter.verify(code, config, `/site/${path}`).map(({ message }) => message);
}

const LAYERS = ['routes', 'site', 'components', 'charts', 'format', 'server', 'publish', 'domain'] as const;
const folder = (layer: string) => (layer === 'routes' ? 'src/routes' : `src/lib/${layer}`);
const MAY_IMPORT: Record<string, readonly string[]> = {
	routes: ['site', 'components', 'charts', 'format', 'server', 'publish', 'domain'],
	site: ['components', 'charts', 'format', 'server', 'publish', 'domain'],
	components: ['charts', 'format', 'domain'],
	charts: ['format', 'domain'],
	format: ['domain'],
	server: ['domain'],
	publish: ['domain'],
	domain: []
};

describe.each(LAYERS)('%s', (from) => {
	test.each(LAYERS.filter((to) => to !== from))('imports %s only where the drawing has an arrow', (to) => {
		const up = from === 'routes' ? '../lib' : '..';
		const relative = to === 'routes' ? '../../routes/page.ts' : `${up}/${to}/tide.ts`;
		const aliased = to === 'routes' ? [] : [`#lib/${to}/tide.ts`, `$lib/${to}/tide.ts`];
		const refused = [relative, ...aliased].filter(
			(specifier) => refusals(`${folder(from)}/ferry.ts`, `import '${specifier}';`).length > 0
		);
		expect(refused).toEqual(MAY_IMPORT[from]?.includes(to) === true ? [] : [relative, ...aliased]);
	});
});

test.each([
	['static import', `import { tide } from '#lib/components/Tide.svelte';`],
	['type import', `import type { Tide } from '#lib/components/tide.ts';`],
	['type in place', `type Tide = import('#lib/components/tide.ts').Tide;`],
	['dynamic import', `const tide = import('#lib/components/tide.ts');`],
	['dynamic import of a template', 'const tide = import(`../components/tide.ts`);'],
	['export from', `export { tide } from '../components/tide.ts';`],
	['export all', `export * from '$lib/components/tide.ts';`],
	['require', `import tide = require('../components/tide.ts');`]
])('an import back is refused however it is written: %s', (_kind, code) => {
	expect(refusals('src/lib/format/ferry.ts', code)).toEqual([
		expect.stringMatching(
			/^format may not import components \(".*"\): words for figures are the same on a page/
		)
	]);
});

test('the message says why and what may be imported instead', () => {
	expect(refusals('src/lib/components/Ferry.ts', `import '#lib/server/record.ts';`)).toEqual([
		'components may not import server ("#lib/server/record.ts"): a component shows what it is given; reading the record ' +
			'and writing files happen before, in routes. It may import charts, format, domain. See docs/architecture.md.'
	]);
});

test.each([
	'svelte',
	'chart.js',
	'node:fs',
	'd3-format',
	'd3-dsv',
	'$app/paths',
	'#lib/paraglide/messages.js'
])('the domain imports nothing from outside: %s', (specifier) => {
	expect(refusals('src/lib/domain/tide.ts', `import '${specifier}';`)).toHaveLength(1);
});

test.each(['chart.js', 'chart.js/auto', 'chart.js/helpers'])('%s has its door in charts', (specifier) => {
	expect(refusals('src/lib/charts/draw.ts', `import '${specifier}';`)).toEqual([]);
	expect(refusals('src/routes/+page.ts', `import '${specifier}';`)).toHaveLength(1);
	expect(refusals('src/hooks.client.ts', `import '${specifier}';`)).toHaveLength(1);
	expect(refusals('src/lib/components/Chart.ts', `const c = import('${specifier}');`)).toHaveLength(1);
});

test('d3-format has its door in one file', () => {
	expect(refusals('src/lib/format/number/number-words.ts', `import 'd3-format';`)).toEqual([]);
	expect(refusals('src/lib/format/number/period-words.ts', `import 'd3-format';`)).toHaveLength(1);
	expect(refusals('src/lib/charts/axis.ts', `import 'd3-format';`)).toHaveLength(1);
});

test('links are made in one file', () => {
	expect(refusals('src/lib/components/reader/links.ts', `import '$app/paths';`)).toEqual([]);
	expect(refusals('src/routes/+page.ts', `import '$app/paths';`)).toEqual([
		expect.stringContaining('its links keep a reader in the language of the page')
	]);
});

test.each(['server', 'publish', 'domain'])('%s speaks no language of the interface', (layer) => {
	expect(refusals(`src/lib/${layer}/tide.ts`, `import '$lib/paraglide/messages.js';`)).toHaveLength(1);
});

test('a spec may use test packages, yet keeps to the direction', () => {
	expect(refusals('src/lib/domain/tide.spec.ts', `import 'fast-check'; import 'node:fs';`)).toEqual([]);
	expect(refusals('src/lib/domain/tide.spec.ts', `import '#lib/server/record.ts';`)).toHaveLength(1);
});

test('what stands in no layer is not judged', () => {
	expect(refusals('scripts/build.ts', `import '../src/lib/server/record.ts';`)).toEqual([]);
});

describe('a page imports from no other page', () => {
	test.each([
		['compare/choice.ts', '../figures/filter.ts'],
		['compare/[id]/+page.server.ts', '../../figures/filter.ts'],
		['compare/choice.ts', '../dashboard.ts'],
		['dashboard.ts', './figures/filter.ts']
	])('%s may not import %s', (importer, specifier) => {
		expect(refusals(`src/routes/${importer}`, `import '${specifier}';`)).toEqual([
			expect.stringMatching(
				/^a page may not import from another page .* what pages share is made in src\/lib\/site/
			)
		]);
	});

	test.each([
		['compare/[id]/+page.server.ts', '../choice.ts'],
		['compare/[id]/+page.server.ts', './$types'],
		['compare/+page.ts', '../+layout.server.ts'],
		['+page.server.ts', './dashboard.ts']
	])('%s may import %s', (importer, specifier) => {
		expect(refusals(`src/routes/${importer}`, `import '${specifier}';`)).toEqual([]);
	});
});
