import { expect, test } from 'vitest';
import type { Citation, Figure, Model, Party, Source } from '../record/model.ts';
import { documentOf, partOf, readThrough, restsAlone, restsOnOne } from './reliance.ts';

const [gazette, courier] = [{ id: 'gazette' }, { id: 'courier' }] as [Source, Source];
const figure = (...citations: [Source, Citation['access']][]): Figure =>
	({ citations: citations.map(([source, access]) => ({ source, access })) }) as unknown as Figure;

test('a number rests on a document alone where no other was read', () => {
	expect(restsAlone(figure([gazette, 'read-in-full']), gazette)).toBe(true);
	expect(restsAlone(figure([gazette, 'read-in-full'], [courier, 'read-in-part']), gazette)).toBe(false);
});

test('a document that was named but never opened carries nothing', () => {
	const named = figure([courier, 'not-opened'], [gazette, 'read-in-table']);
	expect(restsAlone(named, gazette)).toBe(true);
	expect(restsAlone(named, courier)).toBe(false);
});

test('a number is told by the document in which it was read, and by the one that is cited where none was opened', () => {
	const told = (...citations: [Source, Citation['access']][]) => documentOf(figure(...citations))?.source;
	expect(told([courier, 'not-opened'], [gazette, 'read-in-table'])).toBe(gazette);
	expect(told([courier, 'not-opened'], [gazette, 'not-found'])).toBe(courier);
	expect(told([courier, 'not-stated'], [gazette, 'read-in-full'])).toBe(gazette);
	expect(told([courier, 'not-stated'], [gazette, 'not-stated'])).toBe(courier);
	expect(told()).toBeUndefined();
});

test('a number is told by a document that has an address before one that has none, though that is cited first', () => {
	const table = { id: 'table', url: null } as Source;
	expect(documentOf(figure([table, 'read-in-table'], [gazette, 'read-on-copy']))?.source).toBe(gazette);
	expect(documentOf(figure([table, 'read-in-table'], [gazette, 'not-opened']))?.source).toBe(table);
});

test('a reteller is alone only where no other wording goes round it', () => {
	const parties = new Map(['pilot', 'radio', 'gazette', 'courier'].map((id) => [id, { id } as Party]));
	const claim = (id: string, way: string[], variantOf: string | null = null) => ({
		id,
		variantOf,
		doubts: [],
		citations: [],
		chain: way.map((party) => ({ party: parties.get(party) }))
	});
	const figures = [
		claim('a', ['pilot', 'radio', 'gazette']),
		claim('a-again', ['pilot', 'radio', 'courier'], 'a'),
		claim('b', ['pilot', 'radio', 'gazette'])
	];
	const model = {
		figures,
		figuresById: new Map(figures.map((each) => [each.id, each])),
		statements: [],
		relations: [],
		sources: []
	} as unknown as Model;
	const alone = (id: string) => {
		const party = parties.get(id);
		return party && [...partOf(model, party).alone].map((each) => each.id);
	};
	expect(alone('radio')).toEqual(['a', 'a-again', 'b']);
	expect(alone('gazette')).toEqual(['b']);
	expect(alone('courier')).toEqual([]);
	expect(alone('pilot')).toEqual([]);
});

test('a number read in one document rests on it alone, in however many places of it', () => {
	expect(
		restsOnOne(figure([gazette, 'read-in-full'], [gazette, 'read-in-part'], [courier, 'not-opened']))
	).toBe(true);
	expect(restsOnOne(figure([gazette, 'read-in-full'], [courier, 'read-in-part']))).toBe(false);
	expect(restsOnOne(figure([courier, 'not-opened']))).toBe(false);
});

test('a number counts for each kind of publisher in whose documents it was read, and for none where nothing was opened', () => {
	const document = (kind: Party['kind']) => ({ party: { kind } }) as Source;
	const [bulletin, report, other] = [document('authority'), document('press'), document('press')];
	const stated = (...citations: [Source, Citation['access']][]) => ({
		...figure(...citations),
		computation: null
	});
	const figures = [
		stated([bulletin, 'read-in-full'], [report, 'read-in-part']),
		stated([report, 'read-in-full'], [other, 'read-in-full'], [bulletin, 'not-opened']),
		stated([bulletin, 'not-found']),
		{ ...figure([bulletin, 'read-in-full']), computation: {} } as unknown as Figure
	];
	expect(readThrough({ figures })).toEqual([
		{ kind: 'press', numbers: 2, only: 1 },
		{ kind: 'authority', numbers: 1, only: 0 },
		{ kind: null, numbers: 1, only: 1 }
	]);
});
