/** The charts of a whole record in words: every form of chart, and what each mark says and how it is drawn. */
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readGolden } from '#lib/charts/examples/golden.ts';
import { FORMS, marksOf, scalesOf, type ChartSpec } from '#lib/charts/forms.ts';

vi.stubEnv('DATA_DIR', join(import.meta.dirname, '../records/good'));
// Anew and only now, since what is imported reads the record that the variable names.
vi.resetModules();
const { catalogue } = await import('#lib/site/charts/catalogue.ts');
const { chartSpec, drawChart } = await import('#lib/site/charts/draw-chart.ts');
const specs = [...catalogue().values()].map(({ panel }) => chartSpec(panel));

afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

test('the record has charts of every form, from its panels, its series and its comparisons', () => {
	expect(new Set(specs.map(({ form }) => form))).toEqual(new Set(Object.keys(FORMS)));
	expect(specs.map(({ id }) => id)).toEqual(expect.arrayContaining(['total', 'carried-yearly']));
	expect(specs.some(({ id }) => id.startsWith('compare-'))).toBe(true);
});

test('every chart says of the record what its golden says', () => {
	const said = `${specs.map(outline).join('\n\n')}\n`;
	expect(said).toBe(readGolden('charts.txt', said, new URL('./goldens/', import.meta.url)));
});

test('what is quoted of a chart in groups names the group of each number, and leads to its place on the first page', () => {
	const chart = [...catalogue().values()].find(({ panel }) => panel.form === 'groups');
	const groups = chart?.panel.groups ?? [];
	const drawn = chart && drawChart(chart);
	const lines = drawn?.quotation.split('\n') ?? [];
	for (const { label, marks } of groups)
		expect(lines.filter((line) => line.includes(`${label}: `))).toHaveLength(marks.length);
	expect(drawn?.page).toBe('#panel-first-screen');
	expect(drawn?.citation.path).toBe('#panel-first-screen');
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
		const { figureId, shape, low, value, high, label, valueText, originText, phraseText } = mark;
		const numbers = [low, value, high].map((number) => (number === null ? '-' : String(number))).join(' ');
		return [figureId ?? 'running total', shape, numbers, label, valueText, originText, phraseText].join(
			' | '
		);
	});
	return [
		`${spec.id}: ${spec.form}, ${scale}${other}`,
		spec.title,
		spec.subtitle,
		spec.caveat,
		...marks
	].join('\n');
}
