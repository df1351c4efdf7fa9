import { expect, test } from 'vitest';
import { findCircles } from './find-circles.ts';

const ways = (...pairs: [string, string[]][]) => new Map(pairs);

test('what points at itself is a circle of one', () => {
	expect(findCircles(ways(['a', ['a']]))).toEqual([['a']]);
});

test('a circle is told once, from its first member, without what only leads into it', () => {
	expect(findCircles(ways(['into', ['c']], ['a', ['b']], ['b', ['c']], ['c', ['a', 'out']]))).toEqual([
		['a', 'b', 'c']
	]);
});

test('two ways to one end are no circle', () => {
	expect(findCircles(ways(['a', ['b', 'c']], ['b', ['d']], ['c', ['d']]))).toEqual([]);
});

test('a way of a hundred thousand steps is walked to its end', () => {
	const long = Array.from({ length: 100_000 }, (_, step): [string, string[]] => [
		String(step),
		[String(step + 1)]
	]);
	expect(findCircles(ways(...long))).toEqual([]);
});
