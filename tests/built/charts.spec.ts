import { createCanvas, loadImage } from '@napi-rs/canvas';
import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dateWords } from '#lib/format/number/period-words.ts';
import { marksOf, wordedMarks, type ChartSpec } from '#lib/charts/forms.ts';
import messages from '../../messages/en.json' with { type: 'json' };
import { attribute, elements, parseDocument, textOf } from './document.ts';
import { BUILD, filesOf, pagesOf, read, target } from './site.ts';

const SPEC = /^charts\/(.+)\.spec\.json$/;
const charts = filesOf().flatMap((file) => {
	const [, id] = SPEC.exec(file) ?? [];
	return id === undefined ? [] : [{ id, spec: JSON.parse(read(file)) as ChartSpec }];
});
const embed = (id: string) => {
	const page = pagesOf().find(({ file }) => file === `embed/${id}/index.html`);
	if (!page) throw new Error(`the chart ${id} has no page of its own`);
	return page;
};

const record = JSON.parse(read('datapackage.json')) as { version: string; created: string };
/** The page of a chart, from the root of the site, as its embed links it. */
const pathBack = (id: string) => {
	const links = elements(embed(id).root, 'a').map((link) => attribute(link, 'href') ?? '');
	return links.at(-1)?.replace(/^(?:\.\.\/)+/, '/') ?? '';
};
/** As of when and by which version the site speaks. */
const asOf = messages.as_of
	.replace('{date}', dateWords(record.created.slice(0, 10)))
	.replace('{version}', record.version);

/** What an embed may cost whoever frames it, in bytes as a host would send them. */
const EMBED = 25_000;
/** A drawing for a phone, one for a page, and one for a frame between. */
const LAYOUTS = 3;
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

/** The drawings of every page, each as the ids of its marks, by the id of its title. */
const drawings = new Map<string, (string | null)[][]>();
for (const svg of pagesOf().flatMap(({ root }) => elements(root, 'svg'))) {
	// A group that screen readers leave out is no mark: it holds the axis.
	const marks = elements(svg, 'g')
		.filter((group) => attribute(group, 'aria-hidden') === null)
		.map((group) => attribute(group, 'data-figure'));
	for (const title of elements(svg, 'title')) {
		const id = attribute(title, 'id') ?? '';
		drawings.set(id, [...(drawings.get(id) ?? []), marks]);
	}
}
/** The ids of the charts of which something does not hold. */
const failing = (fails: (chart: (typeof charts)[number]) => boolean) =>
	charts.filter(fails).map(({ id }) => id);

test('the first page and every chart alone say as of when and by which version', () => {
	const silent = pagesOf()
		.filter(({ address }) => address === '' || address.startsWith('embed/'))
		.filter(({ root }) => !elements(root, 'main').some((main) => textOf(main).includes(asOf)));
	expect(silent.map(({ file }) => file)).toEqual([]);
});

describe('every chart', () => {
	test('has every figure that it shows in its data', () => {
		expect(
			failing(({ id, spec }) => {
				const rows = csvParse(read(`charts/${id}.csv`)).map((row) => row['id']);
				return marksOf(spec).some(
					(mark) => mark.kind === 'figure' && mark.figureId !== null && !rows.includes(mark.figureId)
				);
			})
		).toEqual([]);
	});

	test('stands on a page and alone, wide and narrow, and alone at a middle width, as the same marks in the same order', () => {
		expect(
			failing(({ id, spec }) => {
				const shown = marksOf(spec).map((mark) => (mark.kind === 'figure' ? mark.figureId : null));
				// Alone, a chart in groups shows the first of them and leads to all.
				const isCut = (marks: typeof shown) =>
					spec.form === 'groups' && marks.length > 0 && shown.slice(0, marks.length).join() === marks.join();
				return ['wide', 'middle', 'narrow'].some((layout) => {
					const drawn = drawings.get(`chart-${id}-${layout}-title`) ?? [];
					const whole = drawn.filter((marks) => marks.join() === shown.join());
					const isAlone = layout === 'middle';
					return (
						drawn.length < (isAlone ? 1 : 2) ||
						(whole.length === 0 && !(isAlone && spec.form === 'groups')) ||
						drawn.some((marks) => !whole.includes(marks) && !isCut(marks))
					);
				});
			})
		).toEqual([]);
	});

	test('is a picture that is not blank, at the size that networks show', async () => {
		const pictures = await Promise.all(
			charts.map(async ({ id }) => ({ id, picture: await pixels(`charts/${id}.png`) }))
		);
		const faults = pictures.filter(
			({ picture: { width, height, isBlank } }) => width !== 1200 || height !== 630 || isBlank
		);
		expect(faults).toEqual([]);
	});

	test('says title, hedges, origins, confidence, why numbers differ, limits, sources, date, version and its page as text inside its frame', () => {
		const faults = charts.flatMap(({ id, spec }) => {
			const { root } = parseDocument(read(`charts/${id}.svg`));
			const said = squeezed(textOf(root, ['desc', 'title']));
			const words = wordedMarks(spec).flatMap((mark) =>
				mark.kind === 'silence'
					? // What is missing between two figures is said by its place.
						[mark.text, ...(isGap(spec, mark.silenceId) ? [] : [mark.label])]
					: [mark.label, mark.valueText, mark.originText, mark.phraseText]
			);
			const whys = spec.form === 'groups' ? spec.groups.map(({ why }) => why) : [];
			return [spec.title, spec.subtitle, spec.caveat, spec.source, asOf, pathBack(id), ...words, ...whys]
				.filter((text) => !said.includes(squeezed(text)))
				.map((text) => `${id}: ${text}`);
		});
		expect(faults).toEqual([]);
	});

	test('is small where it stands on a page, and alone, with the one script that tells its height', () => {
		expect(
			failing(({ id }) => {
				const page = embed(id);
				const drawn = page.html.match(/<svg[^]*?<\/svg>/g) ?? [];
				const styles = elements(page.root, 'link')
					.filter((link) => attribute(link, 'rel') === 'stylesheet')
					.flatMap((link) => target(page, attribute(link, 'href') ?? '')?.file ?? []);
				const bytes = [page.file, ...styles].map((file) => brotliCompressSync(read(file)).length);
				return (
					drawn.length !== LAYOUTS ||
					drawn.some((svg) => brotliCompressSync(svg).length > DRAWING) ||
					bytes.reduce((sum, size) => sum + size) >= EMBED ||
					elements(page.root, 'script')
						.filter((script) => attribute(script, 'src') !== null)
						.map((script) => target(page, attribute(script, 'src') ?? '')?.file)
						.join() !== 'islands/embed.js'
				);
			})
		).toEqual([]);
	});

	test('leads from its embed back to the page that shows it', () => {
		expect(
			failing(({ id }) => {
				const page = embed(id);
				const back = elements(page.root, 'a').flatMap(
					(link) => target(page, attribute(link, 'href') ?? '') ?? []
				);
				// The first screen is a table of the first page.
				const shows = [`data-chart="${id}"`, `id="panel-${id}"`];
				return back.filter(({ file }) => shows.some((place) => read(file).includes(place))).length !== 1;
			})
		).toEqual([]);
	});
});

/** Whether a silence is where the figures of a series have a gap. */
function isGap(spec: ChartSpec, silenceId: string): boolean {
	return spec.form === 'running' && spec.gaps.some(({ silence }) => silence?.silenceId === silenceId);
}

/** A picture of the site: its size, and whether it has too few colours to show anything. */
async function pixels(file: string): Promise<{ width: number; height: number; isBlank: boolean }> {
	const image = await loadImage(readFileSync(join(BUILD, file)));
	const { width, height } = image;
	const context = createCanvas(width, height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	const colours = new Set<number>();
	const isBlank = !new Uint32Array(data.buffer).some((pixel) => colours.add(pixel).size > 20);
	return { width, height, isBlank };
}

/** A text without its spaces: where lines are broken is the chart's affair. */
function squeezed(text: string): string {
	return text.replace(/\s+/g, '');
}
