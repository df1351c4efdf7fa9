/** The scales that a reader chose, in the address: `?log=ID,ID` and `?linear=ID`, charts that differ from their first scale. */

/** A chart and the scale it is to be shown on. */
export interface ChosenScale {
	readonly id: string;
	readonly kind: 'linear' | 'log';
}

const KINDS = ['linear', 'log'] as const;

/** The choices that an address names, each once. */
export function chosenScales(address: string): ChosenScale[] {
	const { searchParams } = new URL(address);
	return KINDS.flatMap((kind) => idsIn(searchParams, kind).map((id) => ({ id, kind })));
}

/** The address with one choice made or taken back, and everything else as it was. */
export function withChosenScale(
	address: string,
	{ id, kind, chosen }: ChosenScale & { readonly chosen: boolean }
): string {
	const url = new URL(address);
	const others = idsIn(url.searchParams, kind).filter((other) => other !== id);
	const ids = chosen ? [...others, id] : others;
	url.searchParams.delete(kind);
	if (ids.length > 0) url.searchParams.set(kind, ids.join(','));
	return url.href.replaceAll('%2C', ',');
}

function idsIn(parameters: URLSearchParams, kind: string): string[] {
	const ids = parameters.getAll(kind).flatMap((list) => list.split(','));
	return [...new Set(ids.filter((id) => id !== ''))];
}
