import { describe, expect, test } from 'vitest';
import { readFragment, stateOf, withState, writeFragment } from './reader-state.ts';

const stateIn = (hash: string) => readFragment(hash).state.toString();

describe('the part of an address behind its number sign', () => {
	test.each([
		['', '', ''],
		['#panel-x', 'panel-x', ''],
		['#origin=relayed&q=5', '', 'origin=relayed&q=5'],
		['#panel-x&log=a,b', 'panel-x', 'log=a%2Cb'],
		['#%E4%B9%98', '乘', ''],
		['#100%', '100%', '']
	])('%j names the place %j and the state %j', (hash, anchor, state) => {
		expect(readFragment(hash).anchor).toBe(anchor);
		expect(stateIn(hash)).toBe(state);
	});

	test.each([
		[{ anchor: 'a b', state: new URLSearchParams('q=乘客 & more&log=a,b') }],
		[{ anchor: '', state: new URLSearchParams('f=one&f=two') }],
		[{ anchor: 'place', state: new URLSearchParams() }]
	])('written and read again is the same: %j', (fragment) => {
		const read = readFragment(writeFragment(fragment));
		expect(read.anchor).toBe(fragment.anchor);
		expect([...read.state]).toEqual([...fragment.state]);
	});

	test('is nothing where there is neither place nor state', () => {
		expect(writeFragment({ state: new URLSearchParams() })).toBe('');
	});
});

test('a link from before, with its state behind a question mark, is read and moved', () => {
	const old = new URL('https://ferries.example/mirror/?log=a&q=5#panel-b');
	expect(stateOf(old).toString()).toBe('log=a&q=5');
	expect(withState(old, stateOf(old)).href).toBe('https://ferries.example/mirror/#panel-b&log=a&q=5');
});

test('an address without a state has no sign of one', () => {
	expect(withState(new URL('https://ferries.example/#q=5'), new URLSearchParams()).href).toBe(
		'https://ferries.example/'
	);
});
