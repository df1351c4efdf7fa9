/**
 * Which figures are compared, as the address says it: `#f=ID&f=ID&force=ratio&scale=log`. The address is the state: the same
 * address always shows the same comparison. The first figure is the one that the others are set against.
 */

/** How many figures may stand side by side. */
export const MAX_FIGURES = 6;

export interface Choice {
	/** Ids of figures of the record, in order, each once. */
	readonly ids: readonly string[];
	/** True where ratio, difference and one axis are shown although the figures are not like for like. */
	readonly forced: boolean;
	/** The scale of the chart, where the reader chose it; left aside where the figures have no such scale. */
	readonly scale: 'linear' | 'log' | null;
}

export interface ChoiceReading {
	readonly choice: Choice;
	/** Ids that name no figure of this record. */
	readonly unknown: readonly string[];
	/** Known ids beyond the most that may stand side by side. */
	readonly beyond: readonly string[];
}

/** Reads the address; what it cannot show is named, and the rest is shown. */
export function readChoice(params: URLSearchParams, isKnown: (id: string) => boolean): ChoiceReading {
	const named = [...new Set(params.getAll('f').filter((id) => id !== ''))];
	const known = named.filter(isKnown);
	return {
		choice: {
			ids: known.slice(0, MAX_FIGURES),
			forced: params.get('force') === 'ratio',
			scale: scaleNamed(params.get('scale'))
		},
		unknown: named.filter((id) => !isKnown(id)),
		beyond: known.slice(MAX_FIGURES)
	};
}

/** The address of a choice. */
export function writeChoice({ ids, forced, scale }: Choice): URLSearchParams {
	const params = new URLSearchParams(ids.map((id) => ['f', id]));
	if (forced && ids.length > 1) params.set('force', 'ratio');
	if (scale !== null && ids.length > 1) params.set('scale', scale);
	return params;
}

/** The state of a reader with another choice in it, and everything else as it was. */
export function withChoice(state: URLSearchParams, choice: Choice): URLSearchParams {
	const kept = [...state].filter(([key]) => !['f', 'force', 'scale'].includes(key));
	return new URLSearchParams([...kept, ...writeChoice(choice)]);
}

function scaleNamed(name: string | null): Choice['scale'] {
	return name === 'linear' || name === 'log' ? name : null;
}

/** The choice with a figure put in at its end, or taken out. */
export function toggled(choice: Choice, id: string): Choice {
	const ids = choice.ids.includes(id) ? choice.ids.filter((one) => one !== id) : [...choice.ids, id];
	return { ...choice, ids: ids.slice(0, MAX_FIGURES) };
}

/** The choice with the figure as the one that the others are set against. */
export function setFirst(choice: Choice, id: string): Choice {
	return { ...choice, ids: [id, ...choice.ids.filter((one) => one !== id)] };
}
