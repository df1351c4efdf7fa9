import { expect, test } from 'vitest';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemLine } from './problem.ts';

test('a problem is one line: file, row, column, what was found, what is expected, which rule', () => {
	const problem = {
		rule: 'low-above-high',
		severity: 'error' as const,
		file: 'figures.csv',
		row: 14,
		column: 'low',
		found: '900 is above high 800',
		expected: 'at most high'
	};
	expect(problemLine(problem)).toBe(
		'figures.csv:14:low: 900 is above high 800; at most high [low-above-high]'
	);
});

test('an id that a line repeats is on one line too, and hides nothing', () => {
	const problem = {
		rule: 'r',
		severity: 'error' as const,
		file: 'f\n.csv',
		row: 1,
		column: 'id',
		found: 'one'
	};
	const line = problemLine({ ...problem, expected: 'an entry on `a\u0000\u202eb`' });
	expect(line).toBe('f\\n.csv:1:id: one; an entry on `a<U+0000><U+202E>b` [r]');
});

test('what is quoted stays on one line and hides nothing', () => {
	expect(quoted('a\nb\tc\u001b[31m\u202ed\ud800')).toBe('"a\\nb\\tc<U+001B>[31m<U+202E>d<U+D800>"');
});

test('a long cell is cut between characters, never inside one', () => {
	expect(quoted('渡'.repeat(70))).toBe(`"${'渡'.repeat(60)}…"`);
	expect(quoted('😀'.repeat(500))).toBe(`"${'😀'.repeat(60)}…"`);
});
