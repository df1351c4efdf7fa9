import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
	EXAMPLE_PANELS,
	EXAMPLE_WORDS,
	exampleFigure,
	exampleMark,
	exampleSilence,
	examplePanel
} from '../examples/example-panels.ts';
import { readGolden } from '../examples/golden.ts';
import { makeSpec } from '../forms.ts';
import type { LayoutName } from '../layout/placed.ts';
import { marksOf } from '../forms.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { chartSvg } from './svg.ts';
import { brotliCompressSync } from 'node:zlib';

const LAYOUTS: readonly LayoutName[] = ['wide', 'narrow'];
const SPECS = new Map(EXAMPLE_PANELS.map((panel) => [panel.id, makeSpec(panel, EXAMPLE_WORDS)]));
const specNamed = (id: string) => {
	const spec = SPECS.get(id);
	if (!spec) throw new Error(id);
	return spec;
};
const IMPRINT = {
	record: 'Ferries 1.0.0',
	scope: 'Ferries of the bay since 2020',
	asOf: '1 January 2025',
	permalink: 'https://ferries.example/charts/dots/',
	licence: '© Harbour Authority, CC-BY-4.0'
};
const ALL = [...SPECS.values()].flatMap((spec) => LAYOUTS.map((layout) => [spec.id, layout, spec] as const));

/** Names of the elements, after every tag was closed in its order; enough of XML for what is written here. */
function tags(xml: string): string[] {
	const open: string[] = [];
	const names: string[] = [];
	const TAG = /<(\/)?([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/)?>/y;
	let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
	while (at < xml.length) {
		if (xml[at] !== '<') {
			const next = xml.indexOf('<', at);
			const text = xml.slice(at, next < 0 ? xml.length : next);
			expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)|]]>/);
			at += text.length;
			continue;
		}
		TAG.lastIndex = at;
		const tag = TAG.exec(xml);
		if (!tag) throw new Error(`no tag at ${xml.slice(at, at + 60)}`);
		at = TAG.lastIndex;
		const [, closing, name = '', , empty] = tag;
		if (closing) expect(open.pop()).toBe(name);
		else {
			names.push(name);
			if (!empty) open.push(name);
		}
	}
	expect(open).toEqual([]);
	return names;
}

test.each(
	['dots', 'intervals', 'below-zero', 'weeks', 'apart', 'running', 'parts', 'full-width', 'hostile'].flatMap(
		(id) => LAYOUTS.map((layout) => [id, layout] as const)
	)
)('the drawing of %s, %s, is its golden', (id, layout) => {
	const drawn = `${chartSvg(specNamed(id), layout)}\n`;
	expect(drawn).toBe(readGolden(`${id}-${layout}.svg`, drawn));
});

describe.each(ALL)('%s, %s', (_id, layout, spec) => {
	const drawn = chartSvg(spec, layout);

	test('is well formed and small', () => {
		expect(new Set(tags(drawn))).toEqual(
			new Set([
				'svg',
				'title',
				'desc',
				...tags(drawn).filter((name) => ['g', 'path', 'circle', 'text'].includes(name))
			])
		);
		expect(brotliCompressSync(drawn).length).toBeLessThan(4096);
	});

	test('brackets each mark with its figure and its grades, in reading order', () => {
		const groups = [...drawn.matchAll(/<g(?: data-figure="([^"]*)")?(?: data-grades="([^"]*)")?>/g)];
		const marks = marksOf(spec).map((mark) => (mark.kind === 'figure' ? mark : null));
		expect(groups.map(([, id, grades]) => [id ?? null, grades ?? null])).toEqual(
			marks.map((mark) => [mark?.figureId ?? null, mark?.gradeMarks ?? null])
		);
	});

	test('takes every colour from the page', () => {
		const colours = [...drawn.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
		expect(colours.every((colour) => colour === 'none' || /^var\(--[a-z-]+\)$/.test(colour ?? ''))).toBe(
			true
		);
	});
});

test('text stays text: each number is found in one piece', () => {
	expect(chartSvg(specNamed('dots'), 'wide')).toContain('>close to or above 4 million</text>');
	expect(chartSvg(specNamed('full-width'), 'narrow')).toContain('>接近甚至超過四百萬</text>');
});

test('a hostile label is text, never markup', () => {
	for (const drawn of [
		chartSvg(specNamed('hostile'), 'wide'),
		standaloneSvg(specNamed('hostile'), IMPRINT)
	]) {
		expect(drawn).not.toMatch(/<script|<b>/);
		expect(drawn).toContain('&lt;script&gt;');
	}
});

test('ids of two drawings on one page never clash', () => {
	const ids = [...SPECS.values()]
		.flatMap((spec) => LAYOUTS.map((layout) => chartSvg(spec, layout)))
		.flatMap((drawn) => [...drawn.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
	expect(new Set(ids).size).toBe(ids.length);
});

test('a decorative drawing is hidden and says nothing twice', () => {
	const drawn = chartSvg(specNamed('dots'), 'wide', { decorative: true });
	expect(drawn).toContain('aria-hidden="true"');
	expect(drawn).not.toContain('<desc');
});

test('the same spec draws the same bytes', () => {
	expect(chartSvg(specNamed('running'), 'wide')).toBe(chartSvg(specNamed('running'), 'wide'));
});

describe('a file of its own', () => {
	const drawn = standaloneSvg(specNamed('dots'), IMPRINT);
	const said = drawn
		.replace(/<desc[^]*?<\/desc>|<style[^]*?<\/style>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

	test('is well formed', () => {
		expect(tags(drawn)[0]).toBe('svg');
	});

	test.each([
		'Passengers carried, 2020 to 2024',
		'close to or above 4 million',
		'Relayed, unverified',
		'Sources: bulletins of the harbour authority; a broadcast.',
		'The two do not count the same crossings.',
		'Ferries 1.0.0 · 1 January 2025 · https://ferries.example/charts/dots/',
		'© Harbour Authority, CC-BY-4.0'
	])('carries inside its frame: %s', (words) => {
		expect(said).toContain(words);
	});

	test('needs nothing of a page: colours are written out, with their counterparts for a dark screen', () => {
		expect(drawn).not.toContain('var(');
		expect(drawn).toContain('[fill="#1f5a94"]{fill:#7fb2e5}');
	});

	test('has no address line where the site has none', () => {
		expect(standaloneSvg(specNamed('dots'), { ...IMPRINT, permalink: null })).toContain(
			'>Ferries 1.0.0 · 1 January 2025</text>'
		);
	});
});

describe('whatever a record holds', () => {
	const bound = fc.option(
		fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0, max: 1e4, noNaN: true }))
	);
	const figure = fc
		.record({
			origin: fc.constantFrom('official', 'official-as-cited', 'relayed', 'independent', 'derived'),
			value: bound,
			low: bound,
			high: bound,
			start: fc.constantFrom('2019', '2020-03', '2021-05-06'),
			stated: fc.string({ maxLength: 60 })
		})
		.map(({ origin, start, ...outline }) => ({ origin, outline: { ...outline, start, end: start } }));
	const figures = fc
		.array(figure, { maxLength: 7 })
		.map((list) => list.map(({ origin, outline }, index) => exampleFigure(`f${index}`, origin, outline)));
	const label = fc.string({ unit: 'binary', maxLength: 80 });

	test.each(LAYOUTS)(
		'every chart is drawn, well formed and without a number that is none (%s)',
		{ timeout: 60_000 },
		(layout) => {
			fc.assert(
				fc.property(figures, label, (list, words) => {
					const marks = [...list.map((one) => exampleMark(words, one)), exampleSilence(words)];
					const series = { id: 's', label: words, caveat: '', addsUp: true, figures: list };
					const panels = [
						examplePanel('dots', 'dots', marks),
						examplePanel('running', 'running', marks, { series }),
						examplePanel('added', 'running', marks, { series, view: 'totals' }),
						examplePanel('bare', 'running', marks),
						examplePanel('parts', 'parts', [
							exampleMark(
								words,
								exampleFigure('w', 'relayed', { value: 100, high: null, stated: '100' }),
								'whole'
							),
							...list.map((one) => exampleMark(words, one, 'part'))
						])
					];
					for (const panel of panels) {
						const drawn = chartSvg(makeSpec(panel, EXAMPLE_WORDS), layout);
						tags(drawn);
						const attributes = drawn.replaceAll(/>[^<]*</g, '><');
						expect(attributes).not.toMatch(/NaN|Infinity|undefined/);
					}
				}),
				{ numRuns: 15, seed: 1 }
			);
		}
	);
});

test('Han characters are never slanted, and a picture asks for the fonts of its language', () => {
	const panel = examplePanel('silence', 'dots', [
		exampleMark('甲板', exampleFigure('count', 'official', { value: 5, stated: '5' })),
		exampleSilence('船員')
	]);
	const spec = makeSpec(panel, { ...EXAMPLE_WORDS, silence: () => '未公布' });
	expect(chartSvg(spec, 'wide')).toMatch(/未公布/);
	expect(chartSvg(spec, 'wide')).not.toMatch(/italic/);
	const fontsIn = (lang: string) =>
		/font-family="([^"]*)"/.exec(standaloneSvg({ ...spec, lang }, IMPRINT))?.[1];
	expect(fontsIn('zh-Hant')).toContain('Noto Sans CJK TC');
	expect(fontsIn('zh-Hans')).toContain('Noto Sans CJK SC');
	const asWritten = (title: string) =>
		/font-family="([^"]*)"/.exec(standaloneSvg({ ...spec, title }, IMPRINT))?.[1];
	expect(asWritten('獨立統計')).toContain('Noto Sans CJK TC');
	expect(asWritten('独立统计')).toContain('Noto Sans CJK SC');
});
