import { expect, test } from 'vitest';
import { keepQuoting } from './keep-quoting.ts';

const BEFORE = '"id",label\n"a","one"\nb,"two\nlines"\nc,"say ""so"""\n';

test('a row whose cells are the same stays as it was written, wherever it stands now', () => {
	const after = 'id,label\nc,"say ""so"""\na,one\nb,"two\nlines"\nd,new\n';
	expect(keepQuoting(BEFORE, after)).toBe('"id",label\nc,"say ""so"""\n"a","one"\nb,"two\nlines"\nd,new\n');
});

test('a row of which a cell changed is written anew, and so is all of a table with other columns', () => {
	expect(keepQuoting(BEFORE, 'id,label\na,uno\n')).toBe('"id",label\na,uno\n');
	expect(keepQuoting(BEFORE, 'id\na\n')).toBe('id\na\n');
	expect(keepQuoting('', 'id\na\n')).toBe('id\na\n');
});
