import { expect, test } from 'vitest';
import type { Figure, InputsOrigin, Model } from '../record/model.ts';
import { headlineWeights } from './headline-weights.ts';

const figure = (id: string, inputsOrigin: InputsOrigin | null) =>
	({ id, computation: inputsOrigin && { inputsOrigin } }) as unknown as Figure;

test('what is computed from relayed numbers is put forward less than what was said, a sum of published ones is not', () => {
	const figures = [
		figure('said', null),
		figure('sum', 'official'),
		figure('half', 'relayed'),
		figure('cited', 'official-as-cited')
	];
	const sections = [{ panels: [{ marks: figures.map((one) => ({ figure: one })) }] }];
	const weights = headlineWeights({
		overview: null,
		sections,
		comparisons: [],
		series: []
	} as unknown as Model);
	const [said = 0, sum = 0, half = 0, cited = 0] = figures.map(({ id }) => weights.get(id));
	expect(sum).toBe(said);
	expect(half).toBeLessThan(said);
	expect(cited).toBeLessThan(said);
});
