/** Pairs of figures chosen at random over the record of this repository, as the page that compares them says them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maySetAgainst } from '#lib/domain/comparison/compare-pair.ts';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import { createComparable } from '#lib/format/figure/comparable-figure.ts';
import { loadModel } from '#lib/site/record.ts';
import { pairColumns } from '#lib/publish/tables/pair-columns.ts';
import { comparisonText } from '#lib/site/compare/export.ts';
import { setAgainst } from '#lib/site/compare/set-against.ts';

const model = loadModel();
const definitions = createDefinitions(model.definitionRelations);
const figures = model.figures.map(createComparable(model.series));
const pair = fc
	.tuple(fc.constantFrom(...figures), fc.constantFrom(...figures))
	.filter(([one, other]) => one !== other)
	.map(([one, other]) => ({ one, other, pair: setAgainst(one, other, definitions).pair }));

/** A sentence for a reader: no word of a machine, and an end. */
function expectSentence(text: string): void {
	expect(text).toMatch(/^(?:\p{Lu}|“).*\.$/su);
	expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{|\}| {2}|\s[.,;]|\.\./);
}

describe('any two figures of the record', () => {
	test('get a sentence that can be read, whatever they are', () => {
		fc.assert(
			fc.property(pair, ({ pair: { sentence, gap, noGap } }) => {
				for (const text of [sentence, gap?.ratio, gap?.difference, noGap, gap?.overridden]) {
					if (typeof text === 'string') expectSentence(text);
				}
			}),
			{ numRuns: 3000 }
		);
	});

	test('show no ratio unless every aspect is the same or they are two periods of one series, and then name no reason against it', () => {
		fc.assert(
			fc.property(pair, ({ one, other, pair: compared }) => {
				const isLike = compared.aspects.every(({ agreement }) => agreement === 'same');
				const isSeries = one.runs.some((run) => other.runs.includes(run));
				expect(compared.verdict).toBe(isLike ? 'like' : isSeries ? 'series' : compared.verdict);
				expect(isLike || isSeries).toBe(maySetAgainst(compared.compared));
				const text = comparisonText(one, [{ side: other, pair: compared }], false, 'https://example.org/');
				if (!isLike && !isSeries) expect(text).not.toMatch(/ times “|is higher than/);
				if (compared.gap) expect(compared.gap.overridden === null).toBe(isLike || isSeries);
			}),
			{ numRuns: 3000 }
		);
	});

	test('that are two years of one series change by so much from the earlier to the later, whichever comes first', () => {
		const members = figures.filter(({ runs }) => runs.length > 0);
		const inSeries = members.flatMap((one) =>
			members
				.filter((other) => one !== other && one.runs.some((run) => other.runs.includes(run)))
				.map((other) => ({ one, other }))
		);
		const runs = members.flatMap((member) => member.runs);
		expect(inSeries.length > 0).toBe(new Set(runs).size < runs.length);
		for (const { one, other } of inSeries) {
			const [there, back] = [
				setAgainst(one, other, definitions).pair,
				setAgainst(other, one, definitions).pair
			];
			expect(there.gap?.change).toBe(back.gap?.change);
			if (there.gap?.change) expectSentence(there.gap.change);
		}
	});

	test('are never subtracted or divided across units', () => {
		fc.assert(
			fc.property(pair, ({ one, other, pair: { gap, noGap } }) => {
				expect(gap === null).toBe(one.defined.unit.id !== other.defined.unit.id);
				expect(noGap === null).toBe(gap !== null);
			}),
			{ numRuns: 3000 }
		);
	});

	test('carry the reason that was overridden into every export', () => {
		fc.assert(
			fc.property(pair, ({ one, other, pair: compared }) => {
				const reason = compared.gap?.overridden ?? '';
				fc.pre(reason !== '');
				const others = [{ side: other, pair: compared }];
				expect(comparisonText(one, others, true, '')).toContain(reason);
				const paired = [{ id: other.figure.id, compared: compared.compared }];
				const cells = pairColumns(one.figure.id, paired, true).cells.get(other.figure.id);
				expect(cells?.['note']).toContain('not the same: ');
				const kept = pairColumns(one.figure.id, paired, false).cells.get(other.figure.id);
				expect(kept).toMatchObject({ ratio_low: null, ratio_high: null, difference_low: null });
			}),
			{ numRuns: 500 }
		);
	});
});
