/** The records in `examples/`: each is sound, every chart of it can be drawn, and its intervals read back as they were stated. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { marksOf } from '#lib/charts/forms.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { readNumber } from '../sentences/read-interval.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const names = readdirSync(EXAMPLES, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

test('the README of the project names every example', () => {
	const readme = readFileSync(join(EXAMPLES, '../README.md'), 'utf8');
	expect(names.filter((name) => !readme.includes(`examples/${name}`))).toEqual([]);
});

describe.each(names)('%s', (name) => {
	const folder = join(EXAMPLES, name);

	test('is sound, says who may use it, and names no figure that was not read somewhere', () => {
		const { problems, record } = loadRecord(folder);
		expect(problems.map(problemLine)).toEqual([]);
		expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/^## Licence$/m);
		const { sources = [], figure_sources: cited = [] } = record?.rows ?? {};
		expect(sources.filter(({ access }) => access === 'not-stated')).toEqual([]);
		const unread = new Set(sources.filter(({ access }) => access === 'not-opened').map(({ id }) => id));
		const read = new Set(cited.flatMap((row) => (unread.has(row.source_id) ? [] : [row.figure_id])));
		expect(record?.rows.figures.filter(({ id }) => !read.has(id)).map(({ id }) => id)).toEqual([]);
	});

	test('every chart can be drawn, and says each number with its bounds', async () => {
		vi.resetModules();
		vi.stubEnv('DATA_DIR', folder);
		// Only now, since what is imported reads the record that the variable names.
		const { catalogue } = await import('#lib/site/charts/catalogue.ts');
		const { chartSpec, drawChart } = await import('#lib/site/charts/draw-chart.ts');
		const { loadModel } = await import('#lib/site/record.ts');
		const { valueWords } = await import('#lib/format/figure/figure-words.ts');
		const charts = [...catalogue().values()];
		expect(charts.length).toBeGreaterThan(3);
		for (const { id, wideSvg, narrowSvg } of charts.map(drawChart))
			for (const svg of [wideSvg, narrowSvg]) {
				expect(svg, id).toContain('<svg');
				expect(svg, id).not.toMatch(/NaN|undefined|Infinity/);
			}
		const intervals = loadModel().figures.filter(({ interval }) => interval !== null);
		expect(intervals.length).toBeGreaterThan(2);
		const drawn = charts.flatMap(({ panel }) => marksOf(chartSpec(panel)));
		for (const figure of intervals) {
			const ends = [figure.quantity.low, figure.quantity.high];
			const said = [
				valueWords(figure),
				...drawn.flatMap((mark) =>
					mark.kind !== 'silence' && mark.figureId === figure.id ? [mark.valueText] : []
				)
			];
			for (const words of said) expect(numbersIn(words), words).toEqual(expect.arrayContaining(ends));
			if (figure.intervalLevel !== null) expect(said[0]).toContain(`${String(figure.intervalLevel)}%`);
			// Where the words of the source were kept with the interval, they have the same ends.
			const stated = numbersIn(figure.asStated);
			if (stated.length > 1) expect(stated, figure.id).toEqual(expect.arrayContaining(ends));
		}
	});
});

/** The numbers in a text, as they are written in words of ours and of a source. */
function numbersIn(text: string): number[] {
	return (text.match(/\d[\d,]*(?:\.\d+)?(?: million)?/g) ?? []).map(readNumber);
}
