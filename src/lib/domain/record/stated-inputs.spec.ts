import { describe, expect, test } from 'vitest';
import type { Figure, Origin, Party } from './model.ts';
import { computationOf, originOfInputs, statedInputs, toneOf } from './stated-inputs.ts';

const party = (id: string) => ({ id, name: id }) as Party;
const HARBOUR = party('harbour');
const UNION = party('union');

function stated(id: string, origin: Origin, speaker: Party): Figure {
	return { id, origin, speaker, computation: null } as unknown as Figure;
}

function computed(id: string, inputs: readonly [Figure, ...Figure[]]): Figure {
	const formula = { kind: 'figure', id: inputs[0].id } as const;
	const computation = computationOf({ formula, text: '', inWords: '', inputs });
	return { id, origin: 'derived', speaker: null, computation } as unknown as Figure;
}

const out = stated('out', 'official', HARBOUR);
const back = stated('back', 'official', HARBOUR);
const claim = stated('claim', 'relayed', UNION);
const year = computed('year', [out, back]);

describe('a computed number', () => {
	test('rests in the end on stated figures, each once', () => {
		expect(statedInputs(computed('share', [year, out, claim])).map(({ id }) => id)).toEqual([
			'out',
			'back',
			'claim'
		]);
	});

	test('names each issuer of its inputs once, through every step of the arithmetic', () => {
		expect(computed('twice', [year, out]).computation?.issuers).toEqual([HARBOUR]);
		expect(computed('share', [year, claim]).computation?.issuers).toEqual([HARBOUR, UNION]);
	});

	test('looks like what it was computed from, and like neither if its inputs are mixed', () => {
		expect(toneOf(year)).toBe('official');
		expect(toneOf(computed('half', [claim]))).toBe('relayed');
		expect(toneOf(computed('share', [year, claim]))).toBe('derived');
	});
});

test('the origin of inputs is theirs only if all have the same', () => {
	expect(originOfInputs([year, out])).toBe('official');
	expect(originOfInputs([year, claim])).toBe('mixed');
});

test('a stated figure has the tone of its own origin', () => {
	expect(toneOf(claim)).toBe('relayed');
});
