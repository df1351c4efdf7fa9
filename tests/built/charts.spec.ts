import { createCanvas, loadImage } from '@napi-rs/canvas';
import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readGolden } from '../../src/lib/charts/examples/golden.ts';
import { checkSpec, marksOf, scalesOf, wordedMarks, type ChartSpec } from '../../src/lib/charts/forms.ts';
import { attribute, elements, parseDocument, textOf } from './document.ts';
import { BUILD, filesOf, pagesOf, read, target } from './site.ts';

const SPEC = /^charts\/(.+)\.spec\.json$/;
const charts = filesOf().flatMap((file) => {
	const [, id] = SPEC.exec(file) ?? [];
	return id === undefined ? [] : [{ id, spec: JSON.parse(read(file)) as ChartSpec }];
});
const embed = (id: string) => pagesOf().find(({ file }) => file === `embed/${id}/index.html`);

/** What an embed may cost whoever frames it, in bytes as a host would send them. */
const EMBED = 25_000;
/** What one drawing may add to a page. */
const DRAWING = 4096;

test('there are charts, each with its pictures, its data and a page of its own', () => {
	expect(charts.length).toBeGreaterThan(0);
	const files = new Set(filesOf());
	const missing = charts
		.flatMap(({ id }) => [
			...['.svg', '.png', '-2400.png', '.csv'].map((ending) => `charts/${id}${ending}`),
			`embed/${id}/index.html`
		])
		.filter((file) => !files.has(file));
	expect(missing).toEqual([]);
});

test('every chart says of the record what its golden says', () => {
	const said = `${charts.map(({ spec }) => outline(spec)).join('\n\n')}\n`;
	expect(said).toBe(readGolden('charts.txt', said, new URL('./goldens/', import.meta.url)));
});

describe.each(charts)('the chart $id', ({ id, spec }) => {
	test('keeps to the grammar', () => {
		expect(checkSpec(spec)).toEqual([]);
	});

	test('has every figure that it shows in its data', () => {
		const rows = csvParse(read(`charts/${id}.csv`)).map((row) => row['id']);
		const shown = marksOf(spec).flatMap((mark) =>
			mark.kind === 'figure' && mark.figureId !== null ? [mark.figureId] : []
		);
		expect(shown.filter((figure) => !rows.includes(figure))).toEqual([]);
	});

	test('stands on a page as the same marks in the same order', () => {
		const shown = marksOf(spec).map((mark) => (mark.kind === 'figure' ? mark.figureId : null));
		const titles = ['wide', 'narrow'].map((layout) => `chart-${id}-${layout}-title`);
		const drawings = pagesOf()
			.flatMap(({ root }) => elements(root, 'svg'))
			.filter((svg) => elements(svg, 'title').some((title) => titles.includes(attribute(title, 'id') ?? '')))
			.map((svg) => elements(svg, 'g').map((group) => attribute(group, 'data-figure')));
		expect(drawings.length).toBeGreaterThanOrEqual(4);
		expect(drawings.filter((marks) => marks.join() !== shown.join())).toEqual([]);
	});

	test('is a picture that is not blank, at the size that networks show', async () => {
		const image = await loadImage(readFileSync(join(BUILD, `charts/${id}.png`)));
		expect([image.width, image.height]).toEqual([1200, 630]);
		const context = createCanvas(1200, 630).getContext('2d');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, 1200, 630);
		const colours = new Set(new Uint32Array(data.buffer));
		expect(colours.size).toBeGreaterThan(20);
	});

	test('says title, hedges, origins, grades, limits and sources as text inside its frame', () => {
		const { root } = parseDocument(read(`charts/${id}.svg`));
		const said = squeezed(textOf(root, ['desc', 'title']));
		const words = wordedMarks(spec).flatMap((mark) =>
			mark.kind === 'silence'
				? [mark.label, mark.text]
				: [mark.label, mark.valueText, mark.originText, mark.gradeText]
		);
		const missing = [spec.title, spec.subtitle, spec.caveat, spec.source, ...words].filter(
			(text) => !said.includes(squeezed(text))
		);
		expect(missing).toEqual([]);
	});

	test('is small where it stands on a page, and alone', () => {
		const page = embed(id);
		if (!page) throw new Error(id);
		const drawings = page.html.match(/<svg[^]*?<\/svg>/g) ?? [];
		expect(drawings).toHaveLength(2);
		expect(drawings.filter((svg) => brotliCompressSync(svg).length > DRAWING)).toEqual([]);
		const styles = elements(page.root, 'link')
			.filter((link) => attribute(link, 'rel') === 'stylesheet')
			.flatMap((link) => target(page, attribute(link, 'href') ?? '')?.file ?? []);
		const bytes = [page.file, ...styles].map((file) => brotliCompressSync(read(file)).length);
		expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(EMBED);
		expect(elements(page.root, 'script')).toEqual([]);
	});

	test('leads from its embed back to the page that shows it', () => {
		const page = embed(id);
		if (!page) throw new Error(id);
		const back = elements(page.root, 'a').flatMap(
			(link) => target(page, attribute(link, 'href') ?? '') ?? []
		);
		const showing = back.filter(({ file }) => read(file).includes(`data-chart="${id}"`));
		expect(showing.length).toBe(1);
	});
});

/** A spec as lines to be read: what the chart is, and each mark with its shape, numbers and words. */
function outline(spec: ChartSpec): string {
	const [shown, choice] = scalesOf(spec);
	const scale = shown
		? `${shown.kind} to ${String(shown.max)}`
		: `to ${'length' in spec ? String(spec.length) : 'no end'}`;
	const other = choice ? `, or ${choice.kind}` : '';
	const marks = marksOf(spec).map((mark) => {
		if (mark.kind === 'silence') return `silence | ${mark.label} | ${mark.text}`;
		const { figureId, shape, low, value, high, label, valueText, originText, gradeText } = mark;
		const numbers = [low, value, high].map((number) => (number === null ? '-' : String(number))).join(' ');
		return [figureId ?? 'running total', shape, numbers, label, valueText, originText, gradeText].join(' | ');
	});
	return [
		`${spec.id}: ${spec.form}, ${scale}${other}`,
		spec.title,
		spec.subtitle,
		spec.caveat,
		...marks
	].join('\n');
}

/** A text without its spaces: where lines are broken is the chart's affair. */
function squeezed(text: string): string {
	return text.replace(/\s+/g, '');
}
