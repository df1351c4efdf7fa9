/** Pairs of the record in words: the sentences of a comparison are read back, and what the cells allow lies inside. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePair } from '#lib/domain/comparison/compare-pair.ts';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import type { Figure } from '#lib/domain/record/model.ts';
import { pairInWords } from '#lib/format/comparison/comparison-words.ts';
import { createComparable } from '#lib/format/figure/comparable-figure.ts';
import { loadModel } from '#lib/site/record.ts';
import { readInterval, type Interval } from './read-interval.ts';

const model = loadModel();
const definitions = createDefinitions(model.definitionRelations);
const comparable = createComparable(model.series);
const figures = [...model.figuresById.values()];
const byUnit = [...new Set(figures.map(({ unit }) => unit.id))]
	.map((id) => figures.filter(({ unit }) => unit.id === id))
	.filter(({ length }) => length > 1);
const pairs = fc
	.constantFrom(...byUnit)
	.chain((alike) => fc.tuple(fc.constantFrom(...alike), fc.constantFrom(...alike)))
	.filter(([one, other]) => one.label !== other.label);

/** What the cells of a figure allow: a wording that is open on both sides is exactly its number, on condition. */
function allowed({ quantity: { value, low, high } }: Figure): Interval {
	if (low === null && high === null) return { low: value ?? -Infinity, high: value ?? Infinity };
	return { low: low ?? 0, high: high ?? Infinity };
}

const wordsOf = (one: Figure, other: Figure) => {
	const [left, right] = [comparable(one), comparable(other)];
	return pairInWords(left, right, comparePair(left, right, definitions)).gap;
};
/** The sentence without the labels, which have numbers of their own. */
const bare = (sentence: string) =>
	sentence.replace(/“[^”]*”(?: were exactly [\d.,]+(?: \w+illion)?%?)?/g, 'it');
const noise = (number: number) => 1e-9 * (1 + Math.abs(number));

/** The two in the order in which a sentence names them, behind its condition. */
function inOrder(said: string, one: Figure, other: Figure): readonly [Interval, Interval] {
	const sentence = said.replace(/^If .*?, (?=“[^”]*” would)/, '');
	const isFirst = sentence.indexOf(`“${one.label}”`) < sentence.indexOf(`“${other.label}”`);
	return isFirst ? [allowed(one), allowed(other)] : [allowed(other), allowed(one)];
}

function expectInside({ low, high }: Interval, words: string): void {
	const said = readInterval(words);
	if (said === null) throw new Error(`no number in "${words}"`);
	expect(said.low).toBeLessThanOrEqual(low + noise(low));
	if (high === Infinity) expect(said.high).toBe(Infinity);
	else expect(said.high).toBeGreaterThanOrEqual(high - noise(high));
}

test('the ratio of the bounds lies inside the ratio that is printed', () => {
	fc.assert(
		fc.property(pairs, ([one, other]) => {
			const ratio = wordsOf(one, other)?.ratio ?? '';
			const [, words] = / (?:is|would be) ((?!about the same).*? times) “/.exec(ratio) ?? [];
			fc.pre(words !== undefined);
			const [above, below] = inOrder(ratio, one, other);
			const high = below.low === 0 ? Infinity : above.high / below.low;
			expectInside({ low: above.low / below.high, high }, words);
		}),
		{ numRuns: 3000, seed: 11 }
	);
});

test('the difference of the bounds lies inside the difference that is printed', () => {
	fc.assert(
		fc.property(pairs, ([one, other]) => {
			const difference = wordsOf(one, other)?.difference ?? '';
			const [, words] = / (?:is|would be) higher than “[^”]*” by (.*)$/.exec(difference) ?? [];
			fc.pre(words !== undefined && !words.includes('or not at all'));
			const [above, below] = inOrder(difference, one, other);
			expectInside({ low: above.low - below.high, high: above.high - below.low }, words);
		}),
		{ numRuns: 3000, seed: 14 }
	);
});

test('nothing is higher by a negative number, and no open side becomes "at least"', () => {
	fc.assert(
		fc.property(pairs, ([one, other]) => {
			const gap = wordsOf(one, other);
			fc.pre(gap !== null);
			for (const sentence of [gap.ratio, gap.difference].map(bare)) {
				expect(sentence).not.toMatch(/−\d/);
				// On the condition that one is exactly its number, the ceiling of the other is a floor of the ratio.
				const isConditional = sentence.startsWith('If ');
				if (!isConditional && [one, other].every(({ quantity }) => quantity.low === null))
					expect(sentence).not.toMatch(/at least/);
			}
		}),
		{ numRuns: 3000, seed: 12 }
	);
});

test('two numbers are called the same only if both are exact, and an open side is named where they do not differ', () => {
	fc.assert(
		fc.property(pairs, ([one, other]) => {
			const ratio = wordsOf(one, other)?.ratio ?? '';
			const isExact = [one, other].every(({ quantity: { rounding } }) => rounding === 0);
			if (ratio.includes('are the same number')) expect(isExact).toBe(true);
			fc.pre(ratio.includes('not differ') && !ratio.startsWith('If '));
			const isOpen = [one, other].some(({ quantity: { low, high } }) => low === null || high === null);
			expect(ratio.includes('the wording leaves open')).toBe(isOpen);
		}),
		{ numRuns: 60, seed: 15, maxSkipsPerRun: 2000 }
	);
});

test('the order in which two are chosen changes nothing that is said of how far apart they lie', () => {
	fc.assert(
		fc.property(pairs, ([one, other]) => {
			const [gap, turned] = [wordsOf(one, other), wordsOf(other, one)];
			fc.pre(gap !== null);
			expect([turned?.ratio, turned?.difference].map((s) => bare(s ?? ''))).toEqual(
				[gap.ratio, gap.difference].map(bare)
			);
		}),
		{ numRuns: 3000, seed: 13 }
	);
});
