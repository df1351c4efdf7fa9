/** What a whole record is known as: words that are asked for with every figure of it. */
import { folded } from './folded.ts';

/** The names, folded, of a list with semicolons between; a name that holds another, as one with a person before it does, is a longer form of that. */
function namesOf(knownAs: string): { readonly short: readonly string[]; readonly long: readonly string[] } {
	const names = knownAs
		.split(';')
		.map(folded)
		.filter((name) => name !== '');
	const isLong = (name: string) => names.some((other) => other !== name && name.includes(other));
	return { short: names.filter((name) => !isLong(name)), long: names.filter(isLong) };
}

/** The words of them that every figure is found by. */
export function shortNames(knownAs: string): readonly string[] {
	return namesOf(knownAs).short;
}

/** A query with each longer form in place of which the short one stands. */
export function inShort(query: string, knownAs: string): string {
	const { short, long } = namesOf(knownAs);
	return long.reduce((read, name) => {
		const held = short.find((one) => name.includes(one)) ?? name;
		return folded(read).includes(name) ? folded(read).replaceAll(name, held) : read;
	}, query);
}
