import { describe, expect, test } from 'vitest';
import {
	EXAMPLE_PANELS,
	EXAMPLE_WORDS,
	exampleFigure,
	exampleMark,
	examplePanel
} from './examples/example-panels.ts';
import { makeSpec, marksOf, onOtherScale, placeChart, wordedMarks, type ChartSpec } from './forms.ts';
import {
	along,
	type Drawn,
	type LayoutName,
	type Lines,
	type PlacedChart,
	type PlacedMark,
	type Text
} from './layout/placed.ts';
import { textWidth } from './layout/text-metrics.ts';
import type { Mark } from './spec/spec.ts';

const LAYOUTS: readonly LayoutName[] = ['wide', 'middle', 'narrow'];
const SPECS = EXAMPLE_PANELS.map((panel) => makeSpec(panel, EXAMPLE_WORDS));
const CASES = SPECS.flatMap((spec) => LAYOUTS.map((layout) => [spec.id, layout, spec] as const));

const specNamed = (id: string): ChartSpec => {
	const spec = SPECS.find((one) => one.id === id);
	if (!spec) throw new Error(id);
	return spec;
};
const markOf = ({ marks }: PlacedChart, figureId: string): PlacedMark => {
	const found = marks.find(({ mark }) => mark.kind === 'figure' && mark.figureId === figureId);
	if (!found) throw new Error(figureId);
	return found;
};
const strokes = (drawn: readonly Drawn[]): Lines[] =>
	drawn.filter((one): one is Lines => one.kind === 'lines');
const texts = (drawn: readonly Drawn[]): Text[] => drawn.filter((one): one is Text => one.kind === 'text');
const widthOf = (one: Text) => textWidth(one.text, one.face);
const leftOf = (one: Text) =>
	one.at.x - (one.anchor === 'left' ? 0 : one.anchor === 'right' ? widthOf(one) : widthOf(one) / 2);

describe.each(CASES)('%s, %s', (_id, layout, spec) => {
	const placed = placeChart(spec, layout);

	test('marks stand in the order of the spec', () => {
		expect(placed.marks.map(({ mark }) => mark)).toEqual(marksOf(spec));
	});

	test('no text leaves the frame', () => {
		const all = [...placed.furniture, ...placed.marks.flatMap(({ behind, front }) => [...behind, ...front])];
		for (const one of texts(all)) {
			expect(leftOf(one)).toBeGreaterThanOrEqual(-0.1);
			expect(leftOf(one) + widthOf(one)).toBeLessThanOrEqual(placed.width + 0.1);
			expect(one.at.y).toBeGreaterThan(8);
			expect(one.at.y).toBeLessThan(placed.height);
		}
	});

	test('no text lies on another', () => {
		const all = texts([...placed.furniture, ...placed.marks.flatMap(({ front }) => front)]);
		const boxes = all.map((one) => ({
			text: one.text,
			left: leftOf(one),
			right: leftOf(one) + widthOf(one),
			top: one.at.y - one.face.size * 0.75,
			bottom: one.at.y + one.face.size * 0.1
		}));
		const meeting = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(other) =>
						one.left < other.right &&
						other.left < one.right &&
						one.top < other.bottom &&
						other.top < one.bottom
				)
				.map((other) => [one.text, other.text])
		);
		expect(meeting).toEqual([]);
	});

	test('the marks that the form words say their label, number, origin and phrase; the others their number at most', () => {
		const worded = wordedMarks(spec);
		const faults = placed.marks.flatMap(({ mark, front }) => {
			const said = texts(front)
				.map((one) => one.text)
				.join('')
				.replaceAll(/[ \u00a0]/g, '');
			const words =
				mark.kind === 'silence'
					? [mark.label, mark.text]
					: [mark.label, mark.valueText, mark.originText, mark.phraseText];
			const expected = worded.includes(mark) ? words.map((text) => text.replaceAll(' ', '')) : [];
			return [
				...expected.filter((text) => !said.includes(text)),
				...(expected.length === 0 && !['', numberOf(mark)].includes(said) ? [said] : [])
			];
		});
		expect(faults).toEqual([]);
	});
});

/** The number of a mark as it stands on the drawing, without its spaces; a silence that fills a gap says what it is. */
function numberOf(mark: Mark): string {
	return (mark.kind === 'figure' ? mark.valueText : mark.text).replaceAll(/[ \u00a0]/g, '');
}

describe.each(LAYOUTS)('the line of running totals, %s', (layout) => {
	const years = Array.from({ length: 13 }, (_, index) => {
		const year = String(2013 + index);
		const value = 200_000 + index * 60_000;
		return exampleFigure(`in-${year}`, 'official', { value, stated: String(value), start: year, end: year });
	});
	const series = {
		id: 'steep',
		label: 'Passengers by year, as counted',
		caveat: '',
		addsUp: true,
		figures: years
	};
	const free = (id: string, value: number, origin: 'relayed' | 'official-as-cited') =>
		exampleMark(
			'Cited as official: carried',
			exampleFigure(id, origin, { value, stated: `about ${String(value)}`, end: '2025-12-31' })
		);

	test.each([2_500_000, 3_500_000, 5_000_000, 6_500_000])(
		'crosses no words where a number of %i stands at its end',
		(value) => {
			const marks = [free('above', 10_000_000, 'relayed'), free('beside', value, 'official-as-cited')];
			const panel = examplePanel('steep', 'running', marks, { series, view: 'totals' });
			const placed = placeChart(makeSpec(panel, EXAMPLE_WORDS), layout);
			const points = placed.line.map(({ x, y }) => ({
				x: along(placed.x, placed.plot.left, placed.plot.right, x),
				y: along(placed.y, placed.plot.top, placed.plot.bottom, y)
			}));
			const onItsLine = points.slice(1).flatMap((to, index) => {
				const from = points[index] ?? to;
				return Array.from({ length: 50 }, (_, step) => ({
					x: from.x + ((to.x - from.x) * step) / 50,
					y: from.y + ((to.y - from.y) * step) / 50
				}));
			});
			const crossed = texts(placed.marks.flatMap(({ front }) => front)).filter((one) =>
				onItsLine.some(
					({ x, y }) =>
						x > leftOf(one) &&
						x < leftOf(one) + widthOf(one) &&
						y > one.at.y - one.face.size * 0.75 &&
						y < one.at.y
				)
			);
			expect(crossed.map((one) => one.text)).toEqual([]);
		}
	);
});

describe('what the grammar asks of a drawing', () => {
	test.each(LAYOUTS)('an open upper side draws an arrow, never a cap (%s)', (layout) => {
		const placed = placeChart(specNamed('dots'), layout);
		const { at, behind } = markOf(placed, 'relayed-total');
		const shaft = strokes(behind).find(({ paths }) => paths[0]?.[0]?.x === at.x && paths[0].length === 2);
		const head = strokes(behind).find(({ paths }) => paths[0]?.length === 3);
		const end = shaft?.paths[0]?.[1];
		expect(end?.x).toBeGreaterThan(placed.plot.right);
		// The head is an angle that opens backwards: its tip is where the shaft ends, nothing stands across.
		expect(head?.paths[0]?.[1]).toEqual(end);
		expect(head?.paths[0]?.[0]?.x).toBeLessThan(end?.x ?? 0);
		expect(head?.paths[0]?.[2]?.x).toBeLessThan(end?.x ?? 0);
	});

	test.each(LAYOUTS)('an open lower side draws its arrow towards zero (%s)', (layout) => {
		const placed = placeChart(specNamed('all-open'), layout);
		const { at, behind } = markOf(placed, 'upper-bound');
		const tip = strokes(behind).find(({ paths }) => paths[0]?.length === 3)?.paths[0]?.[1];
		expect(tip?.x).toBeLessThan(at.x);
		expect(tip?.x).toBeGreaterThanOrEqual(placed.plot.left);
	});

	test('an open number that was stated as a bound alone has no sign, only its arrow', () => {
		const { sign, behind } = markOf(placeChart(specNamed('all-open'), 'wide'), 'many');
		expect(sign).toBeNull();
		expect(strokes(behind).some(({ paths }) => paths[0]?.length === 3)).toBe(true);
	});

	test('a closed number has no arrow', () => {
		const { behind } = markOf(placeChart(specNamed('dots'), 'wide'), 'official-total');
		expect(strokes(behind).some(({ paths }) => paths[0]?.length === 3)).toBe(false);
	});

	test('a number cited as official is neither filled nor merely hollow; a tick of unverified numbers is hollow', () => {
		const placed = placeChart(specNamed('cited'), 'wide');
		expect(markOf(placed, 'cited-total').sign?.kind).toBe('ringed-dot');
		expect(markOf(placed, 'relayed-half').sign?.kind).toBe('hollow-tick');
		expect(markOf(placed, 'official-total').sign?.kind).toBe('dot');
	});

	test.each(LAYOUTS)('silence prints words and no mark (%s)', (layout) => {
		for (const spec of [specNamed('dots'), specNamed('running')]) {
			const silence = placeChart(spec, layout).marks.find(({ mark }) => mark.kind === 'silence');
			expect(silence?.sign).toBeNull();
			expect(silence?.bar).toBeNull();
			expect(silence?.behind).toEqual([]);
			expect(texts(silence?.front ?? []).map(({ text }) => text)).toContain('not published');
			expect(strokes(silence?.front ?? [])).toEqual([]);
		}
	});

	test('a stem has no meaning on a logarithmic scale', () => {
		const far = onOtherScale(specNamed('far'));
		if (!far) throw new Error('far has one scale');
		const placed = placeChart(far, 'wide');
		expect(placed.x.kind).toBe('log');
		const stems = strokes(markOf(placed, 'crews').behind).filter(
			({ paths }) => paths[0]?.[0]?.x === placed.plot.left
		);
		expect(stems).toEqual([]);
	});

	test('a part too small to be seen is drawn and told; the parts still fill the strip', () => {
		for (const layout of LAYOUTS) {
			const placed = placeChart(specNamed('parts'), layout);
			const crews = markOf(placed, 'crews');
			const [start, end] = layout === 'wide' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
			const size = crews.target[end] - crews.target[start];
			expect(size).toBeGreaterThanOrEqual(4);
			expect(texts(crews.front).map(({ text }) => text)).toContain('about 20,000');
			expect(markOf(placed, 'rest').target[end]).toBeCloseTo(placed.plot[end], 6);
		}
	});

	test('a whole that is open has no edge at the end of its strip', () => {
		const placed = placeChart(specNamed('parts'), 'wide');
		const edges = strokes(markOf(placed, 'rest').behind).flatMap(({ paths }) => paths);
		const across = edges.filter(([from, to]) => from?.x === to?.x);
		expect(across).toHaveLength(1);
		expect(across[0]?.[0]?.x).toBeLessThan(placed.plot.right - 100);
	});

	test('an open part has no edge towards its neighbour, and an arrow towards it', () => {
		const whole = exampleFigure('whole', 'relayed', { value: 100, stated: '100' });
		const open = exampleFigure('open', 'relayed', { value: 40, high: null, stated: 'over 40' });
		const next = exampleFigure('next', 'relayed', { value: 30, stated: '30' });
		const panel = examplePanel('open-part', 'parts', [
			exampleMark('Whole', whole, 'whole'),
			exampleMark('Open', open, 'part'),
			exampleMark('Next', next, 'part')
		]);
		const placed = placeChart(makeSpec(panel, EXAMPLE_WORDS), 'wide');
		const border = markOf(placed, 'open').target.right;
		const standing = placed.marks
			.flatMap(({ behind }) => strokes(behind).filter(({ width }) => width === 1.25))
			.flatMap(({ paths }) => paths)
			.filter(([from, to]) => from?.x === to?.x && from?.x === border);
		expect(standing).toEqual([]);
		const tip = strokes(markOf(placed, 'open').front).find(({ paths }) => paths[0]?.length === 3)
			?.paths[0]?.[1];
		expect(tip?.x).toBeGreaterThan(border - 6);
		expect(tip?.x).toBeLessThanOrEqual(border);
	});

	test('a number open on both sides has arrows of one length to both, in every form', () => {
		const open = { low: null, high: null, stated: 'may be close to or above 90' };
		const whole = exampleFigure('whole', 'relayed', { value: 90, ...open });
		const part = exampleFigure('part', 'relayed', { value: 50, ...open });
		const dots = examplePanel('both', 'dots', [exampleMark('Whole', whole), exampleMark('Part', part)]);
		const parts = examplePanel('both-parts', 'parts', [
			exampleMark('Whole', whole, 'whole'),
			exampleMark('Part', part, 'part')
		]);
		for (const [panel, id] of [
			[dots, 'whole'],
			[dots, 'part'],
			[parts, 'whole'],
			[parts, 'part']
		] as const) {
			const { at, behind, front } = markOf(placeChart(makeSpec(panel, EXAMPLE_WORDS), 'wide'), id);
			const tips = strokes([...behind, ...front])
				.filter(({ paint, paths }) => paint !== 'ground' && paths[0]?.length === 3)
				.map(({ paths }) => paths[0]?.[1]?.x ?? 0)
				.sort((one, other) => one - other);
			expect(tips).toHaveLength(2);
			const [left = 0, right = 0] = tips;
			expect(right).toBeGreaterThan(left);
			if (id === 'whole' || panel === dots) expect(right - at.x).toBeCloseTo(at.x - left, 6);
		}
	});

	test('periods whose bars look alike have one sign in the key, and each line says its origin', () => {
		const official = exampleFigure('one', 'official', { value: 5, stated: '5' });
		const other = exampleFigure('two', 'official', { value: 6, stated: '6' });
		const words = {
			...EXAMPLE_WORDS,
			origin: ({ id }: { id: string }) => (id === 'two' ? 'Official, read elsewhere' : 'Official')
		};
		const years = [official, other].map((figure, index) => ({
			...figure,
			period: { start: String(2021 + index), end: String(2021 + index) }
		}));
		const panel = {
			...examplePanel('key', 'running', []),
			series: { id: 'key', label: 'Counted', caveat: '', addsUp: true, figures: years }
		};
		const { furniture } = placeChart(makeSpec(panel, words), 'wide');
		expect(furniture.filter(({ kind }) => kind === 'area')).toHaveLength(1);
		const said = texts(furniture).map(({ text }) => text);
		expect(said.some((text) => text.includes('Official, read elsewhere ·'))).toBe(true);
		expect(said.some((text) => text.includes('Official ·'))).toBe(true);
	});
});

test('where two sides share a column of words, each begins with its heading', () => {
	const spec = specNamed('groups');
	if (spec.form !== 'groups') throw new Error('another form');
	const { furniture } = placeChart(spec, 'narrow');
	const drawn = texts(furniture)
		.map((one) => one.text)
		.join(' ');
	spec.headings.forEach((heading, index) => {
		const filled = spec.groups.filter(({ sides }) => (sides[index]?.marks.length ?? 0) > 0);
		expect(drawn.split(heading)).toHaveLength(filled.length + 1);
	});
});
