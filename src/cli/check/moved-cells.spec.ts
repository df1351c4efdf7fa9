import { expect, test } from 'vitest';
import { movedCells, movedLine } from './moved-cells.ts';

const before = 'claim_id,other_id,kind,note\na,b,part,One of two.\nc,d,context,\ne,f,repeat,\n';
const lines = (after: string) => movedCells('relations.csv', before, after).map(movedLine);

test('a cell that moved is told with its place and both its texts, also where it is of the key', () => {
	expect(lines(before)).toEqual([]);
	expect(lines(before.replace('a,b,part', 'a,b,context'))).toEqual([
		'relations.csv:2:kind: "part" became "context"'
	]);
	expect(lines(before.replace('a,b,part', 'a,x,part'))).toEqual(['relations.csv:2:other_id: "b" became "x"']);
});

test('a row that is new or went is told as a whole, wherever it stands, and a column not by its cells', () => {
	expect(lines(before.replace('c,d,context,\n', 'g,h,part,New.\nc,d,context,\n'))).toEqual([
		'relations.csv:3:-: a new row, g, h, part, New.'
	]);
	expect(lines(before.replace('c,d,context,\n', ''))).toEqual([
		'relations.csv:3:-: a row went, c, d, context'
	]);
	expect(lines('kind,claim_id,other_id\npart,a,b\ncontext,c,d\nrepeat,e,f\n')).toEqual([]);
});

test('of long texts what differs is shown with a little around it', () => {
	const long = (word: string) =>
		`id,label\na,${'at the harbour and '.repeat(9)}${word}${' and the islands'.repeat(9)}\n`;
	expect(movedCells('figures.csv', long('here'), long('there')).map(movedLine)).toEqual([
		'figures.csv:2:label: "… at the harbour and here and the islands…" became "… at the harbour and there and the islands…"'
	]);
});
