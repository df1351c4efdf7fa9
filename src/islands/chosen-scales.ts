/** The scales that a reader chose, in the address: `#log=ID,ID` and `#linear=ID`, charts that differ from their first scale. */

/** A chart and the scale it is to be shown on. */
export interface ChosenScale {
	readonly id: string;
	readonly kind: 'linear' | 'log';
}

const KINDS = ['linear', 'log'] as const;

/** The choices that a state names, each once. */
export function chosenScales(state: URLSearchParams): ChosenScale[] {
	return KINDS.flatMap((kind) => idsIn(state, kind).map((id) => ({ id, kind })));
}

/** The state with one choice made or taken back, and everything else as it was. */
export function withChosenScale(
	state: URLSearchParams,
	{ id, kind, chosen }: ChosenScale & { readonly chosen: boolean }
): URLSearchParams {
	const next = new URLSearchParams(state);
	const others = idsIn(state, kind).filter((other) => other !== id);
	const ids = chosen ? [...others, id] : others;
	next.delete(kind);
	if (ids.length > 0) next.set(kind, ids.join(','));
	return next;
}

function idsIn(state: URLSearchParams, kind: string): string[] {
	const ids = state.getAll(kind).flatMap((list) => list.split(','));
	return [...new Set(ids.filter((id) => id !== ''))];
}
