/** Whom a number rests on, as far as the record has a phrase for them: `one unnamed source`. */
import type { Figure, Party } from '../record/model.ts';

/**
 * The parties with a phrase that speak a figure or pass it on, each once, the original speaker first; of a derived figure those
 * of everything that it is computed from.
 */
export function restsOn({ speaker, chain, computation }: Figure): readonly Party[] {
	const own = [...(speaker ? [speaker] : []), ...chain.map(({ party }) => party)];
	const inputs = (computation?.inputs ?? []).flatMap(restsOn);
	return [...new Set([...own.filter(({ phrase }) => phrase !== null), ...inputs])];
}
