import { error } from '@sveltejs/kit';
import { formulaInputs } from '#lib/domain/quantity/formula.ts';
import { onCondition } from '#lib/domain/quantity/quantity.ts';
import { conditionOf } from '#lib/format/figure/figure-words.ts';
import { startOf, statedQuantities } from '#lib/domain/comparison/what-if.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { loadModel } from '#lib/site/record.ts';
import { formulaParts } from '../formula-parts.ts';
import type { PageServerLoadEvent } from './$types';

/** One page per what-if. */
export function entries() {
	return loadModel().whatIfs.map(({ id }) => ({ id }));
}

/** A claim, the inputs that a reader may move, and the formula that joins them. */
export function load({ params }: PageServerLoadEvent) {
	const { whatIfs, figuresById } = loadModel();
	const whatIf = whatIfs.find(({ id }) => id === params.id);
	if (!whatIf) error(404, params.id);
	const { id, question, resultLabel, formula, formulaInWords, unit, reading, lang, claim, inputs } = whatIf;
	const names = formulaInputs(formula);
	const figures = names.flatMap((name) => figuresById.get(name) ?? []);
	return {
		id,
		question,
		resultLabel,
		formula,
		formulaInWords,
		reading,
		lang,
		claim: presentFigure(claim),
		unit: { share: unit.kind === 'share', unit: unit.label },
		inputs: inputs.map((input) => ({
			name: input.name,
			label: input.label,
			note: input.note,
			figure: input.figure && presentFigure(input.figure),
			start: startOf(input),
			stated: input.figure && onCondition(input.figure.quantity),
			/** Said beside the result where the wording of the figure bounds neither side. */
			condition: input.figure && conditionOf(input.figure),
			minimum: input.minimum,
			maximum: input.maximum,
			share: input.unit.kind === 'share',
			unit: input.unit.label
		})),
		figures: figures.map(presentFigure),
		stated: [...statedQuantities(figures)],
		parts: formulaParts(formula).map((part) => ({
			...part,
			figureId: figuresById.has(part.figureId ?? '') ? part.figureId : null
		}))
	};
}
