/** What a computed number rests on in the end: stated figures, their origins and who issued them. */
import type { Computation, Figure, InputsOrigin, Origin, Party, StatedOrigin } from './model.ts';
import { type ATTRIBUTION_GRADES, LEVELLED_INTERVALS } from './schema/vocabularies.ts';

/** The stated figures that a derived one rests on in the end, each once; of a stated figure itself. */
export function statedInputs(figure: Figure): Figure[] {
	return figure.computation ? [...new Set(figure.computation.inputs.flatMap(statedInputs))] : [figure];
}

/** The grade of attribution of what was read only in the text of a third party. */
export const READ_ELSEWHERE = 'weak' satisfies (typeof ATTRIBUTION_GRADES)[number];

/**
 * How many of the numbers that a number, or the sum of several, rests on are given as an authority's or as somebody's own count, but were read only in the text of a third
 * party. The other origins say in their own words that nobody has the speaker's text.
 */
export function readElsewhere(...figures: readonly Figure[]): {
	readonly elsewhere: number;
	readonly of: number;
} {
	const stated = figures.flatMap(statedInputs);
	const elsewhere = stated.filter(
		({ origin, grades }) =>
			(origin === 'official' || origin === 'independent') && grades.attribution.grade === READ_ELSEWHERE
	);
	return { elsewhere: elsewhere.length, of: stated.length };
}

/** True for bounds that hold their number with a probability or a confidence. Nothing that is computed from them does. */
export function hasLevel(interval: Figure['interval']): boolean {
	return LEVELLED_INTERVALS.some((kind) => kind === interval);
}

/** The one origin of all figures that these rest on; `mixed` if they have several. */
export function originOfInputs(figures: readonly Figure[]): InputsOrigin {
	const origins = new Set(figures.flatMap(statedInputs).map(({ origin }) => origin));
	const [first] = origins;
	return origins.size === 1 && first !== undefined && isStated(first) ? first : 'mixed';
}

/** How a derived figure comes about: its formula with what its inputs are and who issued them. */
export function computationOf(of: Pick<Computation, 'formula' | 'text' | 'inWords' | 'inputs'>): Computation {
	const stated = of.inputs.flatMap(statedInputs);
	const issuers = stated.flatMap(({ speaker }): Party[] => (speaker ? [speaker] : []));
	return { ...of, inputsOrigin: originOfInputs(of.inputs), issuers: [...new Set(issuers)] };
}

/**
 * The origin that a figure is shown in the colour of: a derived one looks like what it was computed from, and has the
 * colour of derived figures only if its inputs are mixed.
 */
export function toneOf({ origin, computation }: Pick<Figure, 'origin' | 'computation'>): Origin {
	return computation === null ? origin : toneOfInputs(computation.inputsOrigin);
}

/** The tone of a number computed from inputs of this origin. */
export function toneOfInputs(inputs: InputsOrigin): Origin {
	return inputs === 'mixed' ? 'derived' : inputs;
}

function isStated(origin: Origin): origin is StatedOrigin {
	return origin !== 'derived';
}
