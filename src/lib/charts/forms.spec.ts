import { describe, expect, test } from 'vitest';
import type { Panel } from '#lib/domain/record/model.ts';
import { PANEL_FORM_NAMES, PANEL_FORMS, type PanelForm } from '#lib/domain/panels/panel-forms.ts';
import {
	EXAMPLE_PANELS,
	EXAMPLE_WORDS,
	exampleFigure,
	exampleMark,
	examplePanel
} from './examples/example-panels.ts';
import { readGolden } from './examples/golden.ts';
import { checkSpec, makeSpec, marksOf, onOtherScale, quotedMarks, scalesOf, wordedMarks } from './forms.ts';

const panelNamed = (id: string) => {
	const panel = EXAMPLE_PANELS.find((one) => one.id === id);
	if (!panel) throw new Error(id);
	return panel;
};

test.each(EXAMPLE_PANELS.map((panel) => [panel.id, panel] as const))(
	'the spec of %s is its golden',
	(id, panel) => {
		const spec = makeSpec(panel, EXAMPLE_WORDS);
		const written = `${JSON.stringify(spec, null, '\t')}\n`;
		expect(written).toBe(readGolden(`${id}.json`, written));
		expect(JSON.parse(written)).toEqual(spec);
	}
);

test('a spec is frozen through and through, since Chart.js patches arrays', () => {
	const spec = makeSpec(panelNamed('running'), EXAMPLE_WORDS);
	const isFrozen = (value: unknown): boolean =>
		typeof value !== 'object' ||
		value === null ||
		(Object.isFrozen(value) && Object.values(value).every(isFrozen));
	expect(isFrozen(spec)).toBe(true);
});

test('the text said in place of a chart gives origin and phrase before each number', () => {
	const { alt } = makeSpec(panelNamed('one'), EXAMPLE_WORDS);
	expect(alt).toContain(
		'Relayed, unverified; truth cannot be judged. Relayed: a former clerk (persons): close to or above 4 million.'
	);
});

test('marks are read in the order of the panel, references first', () => {
	const reference = exampleMark(
		'Speech',
		exampleFigure('speech', 'official', { value: 3, stated: '3' }),
		'reference'
	);
	const row = exampleMark('Clerk', exampleFigure('clerk', 'relayed', { value: 4, stated: '4' }));
	const spec = makeSpec(examplePanel('ordered', 'dots', [row, reference]), EXAMPLE_WORDS);
	expect(marksOf(spec).map(({ label }) => label)).toEqual(['Speech', 'Clerk']);
});

test.each(EXAMPLE_PANELS.map((panel) => [panel.id, panel] as const))('%s keeps the grammar', (_id, panel) => {
	expect(checkSpec(makeSpec(panel, EXAMPLE_WORDS))).toEqual([]);
});

/** What a form needs besides, to show figures that are of no series. */
const SHOWN: Partial<Record<PanelForm, Partial<Panel>>> = { running: { view: 'totals' } };

describe.each(PANEL_FORM_NAMES)('the form %s', (form) => {
	const { roles } = PANEL_FORMS[form];
	const whole = exampleMark('Whole', exampleFigure('whole', 'relayed', { value: 9, stated: '9' }), 'whole');

	test.each(roles)('draws a figure in the role %s', (role) => {
		const mark = exampleMark('Shore', exampleFigure('shore', 'relayed', { value: 4, stated: '4' }), role);
		const marks = form === 'parts' && role !== 'whole' ? [whole, mark] : [mark];
		const drawn = marksOf(makeSpec(examplePanel('roles', form, marks, SHOWN[form]), EXAMPLE_WORDS));
		expect(drawn.filter((one) => one.kind === 'figure' && one.figureId === 'shore')).toHaveLength(1);
	});
});

describe.each(EXAMPLE_PANELS.map((panel) => [panel.id, makeSpec(panel, EXAMPLE_WORDS)] as const))(
	'of the marks of %s',
	(_id, spec) => {
		test('those that the drawing words and those that a quotation names are marks of the chart, in its order', () => {
			for (const some of [wordedMarks(spec), quotedMarks(spec)]) {
				expect(marksOf(spec).filter((mark) => some.includes(mark))).toEqual(some);
			}
		});

		test('every silence and every figure that is not one of a series is worded and quoted', () => {
			const alone = marksOf(spec).filter(
				(mark) => mark.kind === 'silence' || (mark.figureId !== null && !mark.figureId.startsWith('year-'))
			);
			expect(alone.filter((mark) => !wordedMarks(spec).includes(mark))).toEqual([]);
			expect(alone.filter((mark) => !quotedMarks(spec).includes(mark))).toEqual([]);
		});

		test('the other scale holds the same marks, and leads back', () => {
			const other = onOtherScale(spec);
			expect(other === null).toBe(scalesOf(spec).length < 2);
			const shown = other ?? spec;
			expect(marksOf(shown)).toEqual(marksOf(spec));
			expect(onOtherScale(shown)).toEqual(other === null ? null : spec);
			expect([...scalesOf(shown)].reverse()).toEqual(
				other === null ? scalesOf(spec).toReversed() : scalesOf(spec)
			);
		});
	}
);
