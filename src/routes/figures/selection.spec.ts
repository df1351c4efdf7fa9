import { describe, expect, test } from 'vitest';
import type { PresentedFigure } from '#lib/format/figure/presented-figure.ts';
import { readSelection, selectRows, writeSelection, type ExplorerRow } from './selection.ts';

const known = { rank: ['deck', 'bridge'], measure: ['carried'] };
const read = (query: string) => readSelection(new URLSearchParams(query), known);

function row(
	id: string,
	given: { origin?: string; attribution?: string; size?: number | null; until?: string }
): ExplorerRow {
	return {
		figure: {
			id,
			label: `Passengers ${id}`,
			speaker: 'Harbour office',
			words: 'about 5',
			asStated: '約5人',
			measure: 'carried'
		} as PresentedFigure,
		choices: {
			origin: given.origin ?? 'official',
			rank: 'deck',
			measure: 'carried',
			attribution: given.attribution ?? 'strong',
			reliability: 'B',
			credibility: '3'
		},
		size: given.size ?? null,
		until: given.until ?? ''
	};
}
const ids = (rows: ExplorerRow[]) => rows.map(({ figure }) => figure.id);

describe('the address', () => {
	test('an address without keys shows everything in the order of the record', () => {
		expect(read('').selection).toEqual({
			choices: { origin: '', rank: '', measure: '', attribution: '', reliability: '', credibility: '' },
			search: '',
			sort: 'record'
		});
	});

	test('a selection written and read again is the same', () => {
		const { selection } = read(
			'origin=relayed&rank=bridge&attribution=weak&attribution=fair&credibility=6&q=ferry+約5&sort=highest'
		);
		expect(read(writeSelection(selection).toString()).selection).toEqual(selection);
	});

	test('a value that cannot be chosen is named, and no figure is lost by it', () => {
		const { selection, invalid } = read('origin=rumour&rank=engine&sort=best');
		expect(invalid).toEqual([
			{ key: 'origin', value: 'rumour' },
			{ key: 'rank', value: 'engine' },
			{ key: 'sort', value: 'best' }
		]);
		expect(selection).toEqual(read('').selection);
	});
});

describe('the rows', () => {
	const rows = [
		row('b', { origin: 'relayed', size: 10, until: '2026-01' }),
		row('a', { size: null }),
		row('c', { size: 900, until: '2013' })
	];

	test('a choice keeps only what equals it', () => {
		expect(ids(selectRows(rows, read('origin=relayed').selection))).toEqual(['b']);
	});

	test('several grades of a scale keep what has any of them', () => {
		const graded = [row('s', {}), row('w', { attribution: 'weak' }), row('f', { attribution: 'fair' })];
		const { selection } = read('attribution=fair&attribution=strong');
		expect(ids(selectRows(graded, selection))).toEqual(['s', 'f']);
	});

	test('a grade that is none is named, as any other misfit', () => {
		expect(read('credibility=9').invalid).toEqual([{ key: 'credibility', value: '9' }]);
	});

	test('a search finds every word anywhere, whatever its case and script', () => {
		const withFerry = [...rows, row('ferry-2013', {})];
		expect(ids(selectRows(withFerry, read('q=HARBOUR+Ferry').selection))).toEqual(['ferry-2013']);
		expect(ids(selectRows(rows, read('q=約5').selection))).toHaveLength(3);
		expect(ids(selectRows(rows, read('q=nowhere').selection))).toEqual([]);
	});

	test('figures without a number come last both ways', () => {
		expect(ids(selectRows(rows, read('sort=highest').selection))).toEqual(['c', 'b', 'a']);
		expect(ids(selectRows(rows, read('sort=lowest').selection))).toEqual(['b', 'c', 'a']);
		expect(ids(selectRows(rows, read('sort=latest').selection))).toEqual(['b', 'c', 'a']);
		expect(ids(selectRows(rows, read('sort=label').selection))).toEqual(['a', 'b', 'c']);
	});

	test('sorting leaves the record as it is', () => {
		selectRows(rows, read('sort=label').selection);
		expect(ids(rows)).toEqual(['b', 'a', 'c']);
	});
});
