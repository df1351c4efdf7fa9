import { describe, expect, test } from 'vitest';
import {
	changeSize,
	compareVersions,
	isGoneSilence,
	isRemoved,
	moveOf,
	movesNumber,
	nextVersion,
	onlyRewords,
	recordChanges,
	withCells
} from './record-changes.ts';
import type { WrittenTables } from './written-tables.ts';

const figure = { id: 'carried', as_stated: 'about 40', value: '40', rank_id: '', caveat: 'read on a copy' };
const written = (rows: Record<string, string>[], columns: string[]) => ({
	columns: [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])],
	rows
});
const tables = (figures: Record<string, string>[], limits: Record<string, string>[] = []): WrittenTables =>
	new Map([
		['figures', written(figures, Object.keys(figure))],
		['limits', written(limits, ['position', 'limit'])]
	]);
const step = (after: Record<string, string>[], before: Record<string, string>[] = [figure]) =>
	changeSize(recordChanges(tables(before), tables(after)));

describe('which step a change takes', () => {
	test('the same rows take none, in any order', () => {
		const other = { ...figure, id: 'other' };
		expect(step([other, figure], [figure, other])).toBe('none');
	});

	test('other words are only a rewording; a number, what it is of, a grade or another kind of cell is more', () => {
		const rewords = (cells: Record<string, string>, of: Record<string, string> = figure) =>
			recordChanges(tables([of]), tables([{ ...of, ...cells }])).map((change) => onlyRewords(change));
		expect(rewords({ caveat: 'read on two copies' })).toEqual([true]);
		for (const cells of [{ value: '41' }, { as_stated: 'some 40' }, { rank_id: 'mayor' }])
			expect(rewords({ ...cells, caveat: 'read on two copies' })).toEqual([false]);
		const doubted = { ...figure, doubts: '' };
		expect(rewords({ doubts: 'unit-uncertain' }, doubted)).toEqual([false]);
		const grade = { subject_id: 'carried', scale: 'credibility', graded_on: '2020-01-01', reason: 'one' };
		const graded = (cells: Record<string, string>) =>
			new Map([['gradings', written([{ ...grade, grade: '3', ...cells }], [])]]);
		const between = (cells: Record<string, string>) =>
			recordChanges(graded({}), graded(cells)).map((change) => onlyRewords(change));
		expect(between({ reason: 'another' })).toEqual([true]);
		expect(between({ reason: 'another', grade: '4' })).toEqual([false]);
		expect(recordChanges(tables([]), tables([figure])).map((change) => onlyRewords(change))).toEqual([false]);
	});

	test('a column that is new takes a minor step, whatever its cells hold', () => {
		expect(step([{ ...figure, doubts: 'unit-uncertain' }])).toBe('minor');
		expect(step([{ ...figure, doubts: '' }])).toBe('minor');
	});

	test('a column that goes takes a major step, even from a table without rows', () => {
		expect(step([figure], [{ ...figure, doubts: 'unit-uncertain' }])).toBe('major');
		const [before, after] = [tables([]), new Map([...tables([]), ['figures', written([], ['id'])]])];
		expect(changeSize(recordChanges(before, after))).toBe('major');
		expect(recordChanges(tables([]), new Map()), 'a table without rows is as good as none').toEqual([]);
	});

	test('a table that is new takes a minor step, one that the schema no longer has a major one', () => {
		const old = new Map([...tables([figure]), ['ferries', written([{ id: 'north' }], [])]]);
		const limit = { position: '1', limit: 'the north line' };
		const figures = new Map([['figures', written([figure], [])]]);
		expect(changeSize(recordChanges(figures, tables([figure], [limit])))).toBe('minor');
		expect(changeSize(recordChanges(figures, tables([figure])))).toBe('none');
		expect(recordChanges(old, tables([figure]))).toEqual([
			{ table: 'ferries', key: 'north', kind: 'removed', cells: [] }
		]);
		expect(changeSize(recordChanges(old, tables([figure])))).toBe('major');
	});

	test('a row that went keeps the name that it had, where it had one that needs no number', () => {
		const gone = (cells: Record<string, string>) =>
			recordChanges(
				new Map([['checks', written([{ id: 'sum', ...cells }], [])]]),
				new Map([['checks', written([], Object.keys({ id: '', ...cells }))]])
			)[0];
		expect(gone({ question: 'Does it add up?' })).toMatchObject({
			kind: 'removed',
			called: 'Does it add up?'
		});
		expect(gone({ question: 'Is it {number:a}?' })).not.toHaveProperty('called');
		expect(gone({})).not.toHaveProperty('called');
	});

	test('other words take a patch', () => {
		expect(step([{ ...figure, caveat: 'read in full' }])).toBe('patch');
	});

	test('a row that is new takes a minor step, and other words beside it no more', () => {
		expect(
			step([
				{ ...figure, caveat: '' },
				{ ...figure, id: 'other' }
			])
		).toBe('minor');
	});

	test.each([
		['value', '41'],
		['as_stated', 'nearly 40'],
		['population_id', 'deck-passengers']
	])('a changed %s takes a major step', (column, cell) => {
		const whole = { ...figure, population_id: '' };
		expect(step([{ ...whole, [column]: cell }], [whole])).toBe('major');
	});

	test('another heading or status of a number is no other number, and is told apart from one', () => {
		expect(step([{ ...figure, rank_id: 'deck' }])).toBe('patch');
		const changes = recordChanges(tables([figure]), tables([{ ...figure, value: '41', rank_id: 'deck' }]));
		const columns = (which: 'numbers' | 'others') =>
			withCells(changes, which).flatMap(({ cells }) => cells.map(({ column }) => column));
		expect([columns('numbers'), columns('others')]).toEqual([['value'], ['rank_id']]);
		const moved = recordChanges(tables([figure]), tables([{ ...figure, value: '41' }]));
		expect(withCells(moved, 'others')).toEqual([]);
	});

	test.each([
		['value', { value: '41', open_low: 'true' }],
		['value', { unit_id: 'boats' }],
		['bounds', { open_low: 'true', as_stated: 'nearly 40' }],
		['words', { as_stated: 'about 40' }],
		['words', { population_id: 'deck-passengers' }]
	] as const)('the most that moved in a number is its %s', (move, cells) => {
		const whole = { ...figure, population_id: '', unit_id: 'persons', open_low: 'false', as_stated: '40' };
		const changes = recordChanges(tables([whole]), tables([{ ...whole, ...cells }]));
		expect(changes.filter(movesNumber).map(moveOf)).toEqual([move]);
	});

	test('a row that goes takes a major step, unless it only laid out a page', () => {
		expect(step([])).toBe('major');
		const changes = recordChanges(tables([figure], [{ position: '1', limit: 'No list.' }]), tables([figure]));
		expect(changeSize(changes)).toBe('patch');
	});

	test('only a row with another number counts as a changed number; one that went is told apart', () => {
		const other = { ...figure, id: 'other' };
		const changes = recordChanges(
			new Map([...tables([figure, other]), ['events', written([{ id: 'opening' }], ['id'])]]),
			tables([{ ...figure, value: '41' }])
		);
		const keys = (of: typeof changes) => of.map((change) => ('key' in change ? change.key : change.column));
		expect(keys(changes.filter(movesNumber))).toEqual(['carried']);
		expect(keys(changes.filter(isRemoved))).toEqual(['other', 'opening']);
		expect(changeSize(changes)).toBe('major');
	});

	test('a silence that ended takes a minor step: no number went with it', () => {
		const silent = new Map([...tables([figure]), ['silences', written([{ id: 'fares' }], ['id'])]]);
		expect(changeSize(recordChanges(silent, tables([figure])))).toBe('minor');
	});

	const silences = (...rows: Record<string, string>[]) => ['silences', written(rows, ['id'])] as const;
	const fares = { id: 'fares', label: 'Fares after June', measure_id: 'fares', rank_id: '' };
	const onFares = { ...figure, id: 'fares-2', measure_id: 'fares' };
	const noted = tables([{ ...figure, measure_id: 'passengers' }]);
	const counted = tables([{ ...figure, measure_id: 'passengers' }, onFares]);
	test.each([
		['ended where a number of what was missed is there', [...counted], 'ended', null],
		[
			'replaced where a new one is on the same',
			[...noted, silences({ ...fares, id: 'f', label: 'Fares' })],
			'replaced',
			'Fares'
		],
		[
			'dropped where a new one is on something else',
			[...noted, silences({ ...fares, id: 'f', rank_id: 'deck' })],
			'dropped',
			null
		],
		['dropped where nothing came', [...noted], 'dropped', null]
	] as const)('a silence that went is %s', (_name, after, how, by) => {
		const changes = recordChanges(new Map([...noted, silences(fares)]), new Map(after));
		expect(changes.find((one) => isGoneSilence(one))).toMatchObject({
			silence: { label: 'Fares after June', how, by }
		});
	});
});

test('a change names its row, its column, and what stood there', () => {
	expect(recordChanges(tables([figure]), tables([{ ...figure, value: '41' }]))).toEqual([
		{
			table: 'figures',
			key: 'carried',
			kind: 'changed',
			cells: [{ column: 'value', before: '40', after: '41', isNumber: true }]
		}
	]);
});

test('a column that is new or lost is named once, not with each of its cells', () => {
	const other = { ...figure, id: 'other' };
	const { caveat, ...rest } = figure;
	const changed = [
		{ ...rest, doubts: caveat },
		{ ...rest, id: 'other', doubts: caveat }
	];
	const renamed = new Map([
		['figures', written(changed, [])],
		['limits', written([], ['position', 'limit'])]
	]);
	expect(recordChanges(tables([figure, other]), renamed)).toEqual([
		{ table: 'figures', column: 'caveat', kind: 'column-removed' },
		{ table: 'figures', column: 'doubts', kind: 'column-added' }
	]);
});

test('versions are ordered as numbers, a pre-release before its version', () => {
	const inOrder = ['0.9.0', '1.0.0-beta', '1.0.0', '1.2.0', '1.10.0', '2.0.0'];
	expect([...inOrder].reverse().sort(compareVersions)).toEqual(inOrder);
});

test('a step sets what is below it to zero', () => {
	expect([
		nextVersion('1.2.3', 'major'),
		nextVersion('1.2.3', 'minor'),
		nextVersion('1.2.3', 'patch')
	]).toEqual(['2.0.0', '1.3.0', '1.2.4']);
});
