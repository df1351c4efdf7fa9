/** Reasons of grades on the pages of computed figures: nobody stated one, so its grades are those of an input, which the reason names. */
import { expect, test } from 'vitest';
import type { Figure } from '#lib/domain/record/model.ts';
import { loadModel } from '#lib/site/record.ts';

const { figures } = loadModel();

/** The stated figures that a figure was made from, through those that are themselves computed. */
function statedInputs({ computation }: Figure): readonly Figure[] {
	return (computation?.inputs ?? []).flatMap((input) => (input.computation ? statedInputs(input) : [input]));
}

test('the reason of each grade of a computed figure begins with the input, or its speaker, that it is said of', () => {
	const computed = figures.filter(({ computation }) => computation);
	expect(computed.length).toBeGreaterThan(0);
	const faults = computed.flatMap((figure) =>
		[figure.grades.attribution, figure.grades.reliability, figure.grades.credibility].flatMap(
			({ scale, reason }) => {
				const names = statedInputs(figure).map(({ label, speaker }) =>
					scale === 'reliability' ? speaker?.name : label
				);
				return names.some((name) => reason.startsWith(`${name ?? ''}: `)) ? [] : [`${figure.id}: ${reason}`];
			}
		)
	);
	expect(faults).toEqual([]);
});
