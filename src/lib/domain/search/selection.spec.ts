import { describe, expect, test } from 'vitest';
import { folded } from './folded.ts';
import {
	readSelection,
	selectFigures,
	writeSelection,
	type FigureEntry,
	type Selection
} from './selection.ts';

const known = {
	origin: ['official', 'relayed'],
	rank: ['deck', 'bridge'],
	measure: ['carried'],
	speaker: ['harbour'],
	topic: ['carried'],
	rests: ['hearsay', 'unsigned'],
	doubt: ['translated']
};
const read = (state: string) => readSelection(new URLSearchParams(state), known);

function entry(
	id: string,
	given: {
		origin?: string;
		rests?: string;
		attribution?: string;
		credibility?: string;
		size?: number | null;
		start?: string;
		end?: string;
		weight?: number;
	}
): FigureEntry {
	return {
		id,
		label: `Passengers ${id}`,
		title: folded(`Passengers ${id}`),
		text: folded('Harbour office, about 5 約5人'),
		numbers: [],
		year: null,
		weight: given.weight ?? 0,
		choices: {
			origin: given.origin ?? 'official',
			rank: 'deck',
			measure: 'carried',
			speaker: 'harbour',
			topic: 'carried',
			rests: given.rests ?? '',
			doubt: 'translated,undated',
			attribution: given.attribution ?? 'strong',
			reliability: 'B',
			credibility: given.credibility ?? '3'
		},
		size: given.size ?? null,
		period: { start: given.start ?? null, end: given.end ?? null }
	};
}
const ids = (entries: readonly FigureEntry[], selection: Selection) =>
	selectFigures(entries, selection).entries.map(({ id }) => id);

describe('the address', () => {
	test('a selection written and read again is the same', () => {
		const { selection } = read(
			'topic=carried&origin=relayed&rank=bridge&rests=hearsay&speaker=harbour&from=2020&to=2025-06&attribution=weak&attribution=fair&credibility=6&q=ferry+約5&sort=highest'
		);
		expect(read(writeSelection(selection).toString()).selection).toEqual(selection);
		expect(writeSelection(read('').selection).size).toBe(0);
	});

	test('a value that cannot be chosen is named, and no figure is lost by it', () => {
		const { selection, invalid } = read('origin=rumour&rank=engine&sort=best&credibility=9&from=soon');
		expect(invalid).toEqual(
			expect.arrayContaining([
				{ key: 'origin', value: 'rumour' },
				{ key: 'rank', value: 'engine' },
				{ key: 'sort', value: 'best' },
				{ key: 'credibility', value: '9' },
				{ key: 'from', value: 'soon' }
			])
		);
		expect(selection).toEqual(read('').selection);
	});
});

describe('the figures', () => {
	const entries = [
		entry('b', { origin: 'relayed', size: 10, start: '2012', end: '2026-01' }),
		entry('a', { size: null }),
		entry('c', { size: 900, start: '2013', end: '2013' }),
		entry('d', { size: 20, start: '2013', end: '2013', weight: 1 })
	];

	test('a choice keeps only what equals it', () => {
		expect(ids(entries, read('origin=relayed').selection)).toEqual(['b']);
	});

	test('several grades of a scale keep what has any of them', () => {
		const graded = [entry('s', {}), entry('w', { attribution: 'weak' }), entry('f', { attribution: 'fair' })];
		expect(ids(graded, read('attribution=fair&attribution=strong').selection)).toEqual(['s', 'f']);
	});

	test('years keep what lies between them, and what states no period only where none is asked for', () => {
		expect(ids(entries, read('from=2013&to=2013').selection)).toEqual(['d', 'c']);
		expect(ids(entries, read('from=2013').selection)).toEqual(['d', 'c']);
	});

	test('the newest come first, of one period what the record puts forward, and those without one last', () => {
		expect(ids(entries, read('').selection)).toEqual(['b', 'd', 'c', 'a']);
		expect(ids(entries, read('sort=earliest').selection)).toEqual(['c', 'd', 'b', 'a']);
	});

	test('figures without a number come last both ways', () => {
		expect(ids(entries, read('sort=highest').selection)).toEqual(['c', 'd', 'b', 'a']);
		expect(ids(entries, read('sort=lowest').selection)).toEqual(['b', 'd', 'c', 'a']);
		expect(ids(entries, read('sort=label').selection)).toEqual(['a', 'b', 'c', 'd']);
	});

	test('the weakest grades come first: who is not known to have said it before what is not known to be so', () => {
		const graded = [
			entry('firm', { end: '2020' }),
			entry('unjudged', { end: '2020', credibility: '6' }),
			entry('unread', { end: '2020', attribution: 'unconfirmed' }),
			entry('unread-unjudged', { end: '2019', attribution: 'unconfirmed', credibility: '6' })
		];
		expect(ids(graded, read('sort=weakest').selection)).toEqual([
			'unread-unjudged',
			'unread',
			'unjudged',
			'firm'
		]);
	});

	test('a search has its own order unless another is chosen', () => {
		const found = [...entries, entry('ferry-2013', { weight: 0 })];
		expect(ids(found, read('q=HARBOUR+Ferry').selection)).toEqual(['ferry-2013']);
		expect(ids(entries, read('q=約5').selection)).toEqual(['d', 'b', 'a', 'c']);
		expect(ids(entries, read('q=約5&sort=label').selection)).toEqual(['a', 'b', 'c', 'd']);
	});

	test('sorting leaves the record as it is', () => {
		selectFigures(entries, read('sort=label').selection);
		expect(entries.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
	});
});
