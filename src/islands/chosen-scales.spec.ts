import { expect, test } from 'vitest';
import { chosenScales, withChosenScale } from './chosen-scales.ts';

test('a state names charts by the scale they are shown on, each once', () => {
	expect(chosenScales(new URLSearchParams('log=a,b,a&log=c&linear=d'))).toEqual([
		{ id: 'd', kind: 'linear' },
		{ id: 'a', kind: 'log' },
		{ id: 'b', kind: 'log' },
		{ id: 'c', kind: 'log' }
	]);
});

test('a choice is added to the state, and everything else in it stays', () => {
	const chosen = withChosenScale(new URLSearchParams('credibility=2&log=a'), {
		id: 'b',
		kind: 'log',
		chosen: true
	});
	expect([...chosen]).toEqual([
		['credibility', '2'],
		['log', 'a,b']
	]);
});

test('a choice taken back leaves no trace', () => {
	const state = withChosenScale(new URLSearchParams('log=a'), { id: 'a', kind: 'log', chosen: false });
	expect(state.size).toBe(0);
});
