import { expect, test } from 'vitest';
import { chosenScales, withChosenScale } from './chosen-scales.ts';

const PAGE = 'https://ferries.example/mirror/';

test('an address names charts by the scale they are shown on, each once', () => {
	expect(chosenScales(`${PAGE}?log=a,b,a&log=c&linear=d`)).toEqual([
		{ id: 'd', kind: 'linear' },
		{ id: 'a', kind: 'log' },
		{ id: 'b', kind: 'log' },
		{ id: 'c', kind: 'log' }
	]);
});

test('a choice is added to the address, and everything else in it stays', () => {
	const chosen = withChosenScale(`${PAGE}?credibility=2&log=a#panel-b`, {
		id: 'b',
		kind: 'log',
		chosen: true
	});
	expect(chosen).toBe(`${PAGE}?credibility=2&log=a,b#panel-b`);
});

test('a choice taken back leaves no trace in the address', () => {
	expect(withChosenScale(`${PAGE}?log=a`, { id: 'a', kind: 'log', chosen: false })).toBe(PAGE);
});
