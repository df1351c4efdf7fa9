/** A what-if ready to be shown: its words at the start, and what its page carries so that a reader may move it. */
import type { Model, WhatIf } from '#lib/domain/record/model.ts';
import { startOf, statedQuantities } from '#lib/domain/comparison/what-if.ts';
import { formulaInputs } from '#lib/domain/quantity/formula.ts';
import { onCondition } from '#lib/domain/quantity/quantity.ts';
import {
	allowedWords,
	standingWords,
	whatIfWords,
	type MovableWhatIf
} from '#lib/format/comparison/what-if-words.ts';
import { conditionOf } from '#lib/format/figure/figure-words.ts';
import { numberInUnit } from '#lib/format/figure/number-in-unit.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { formulaParts } from '#lib/site/checks/formula-parts.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The texts of a what-if's page. */
export function whatIfPage({ figuresById }: Pick<Model, 'figuresById'>, whatIf: WhatIf) {
	const { id, question, resultLabel, formula, formulaInWords, unit, reading, lang } = whatIf;
	const claim = presentFigure(whatIf.claim);
	const figures = formulaInputs(formula).flatMap((name) => figuresById.get(name) ?? []);
	const movable: MovableWhatIf = {
		id,
		question,
		claim: [
			m.whatif_claimed({ label: claim.label, words: numberInUnit(claim) }),
			inParts([claim.originWords, claim.phrase])
		],
		resultLabel,
		formula,
		formulaInWords,
		reading,
		unit: { share: unit.kind === 'share', unit: unit.label },
		inputs: whatIf.inputs.map((input) => ({
			name: input.name,
			label: input.label,
			origin: originWords(input),
			start: startOf(input),
			stated: input.figure && onCondition(input.figure.quantity),
			condition: input.figure && conditionOf(input.figure),
			minimum: input.minimum,
			maximum: input.maximum,
			share: input.unit.kind === 'share',
			unit: input.unit.label
		})),
		stated: [...statedQuantities(figures)]
	};
	return {
		...movable,
		...whatIfWords(movable, {}),
		lang,
		movable,
		claim,
		fields: movable.inputs.map((input, index) => ({
			...input,
			note: whatIf.inputs[index]?.note ?? null,
			figure: whatIf.inputs[index]?.figure ? presentFigure(whatIf.inputs[index].figure) : null,
			standing: standingWords(input, {}),
			letter: letterOf(index),
			allowed: allowedWords(input)
		})),
		figures: figures.map(presentFigure),
		parts: formulaParts(formula).map(({ text, figureId }) => {
			const index = movable.inputs.findIndex(({ name }) => name === figureId);
			return index < 0 ? { text, figureId } : { text: letterOf(index), figureId: null };
		})
	};
}

/** What an input is called in the formula, in every language, and beside its label: A for the first. */
function letterOf(index: number): string {
	return LETTERS.charAt(index);
}

/** Where an input starts, for a picture of the words: the figure with its tags, or the reader. */
function originWords({ figure }: WhatIf['inputs'][number]): string {
	if (!figure) return m.whatif_assumption();
	const { words, originWords: origin, phrase } = presentFigure(figure);
	return m.whatif_starts_at({ words, grades: inParts([origin, phrase]) });
}
