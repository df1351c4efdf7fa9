/**
 * Words of the interface that are not translated. They are said as the original has them, and marked while a page or a drawing is
 * made, which names their language. `scripts/site/untranslated-messages.js` calls {@link untranslated} in place of such a message.
 */
import { filledIn, inOriginal, isAllFilledIn } from '#lib/domain/text/language-marks.ts';

let isMarking: () => boolean = () => false;

/** Says when words are marked, from now on. */
export function markWhere(where: () => boolean): void {
	isMarking = where;
}

export function areWordsMarked(): boolean {
	return isMarking();
}

/** Makes something at once whose words bear marks, as a part of a page, or none, as a download. */
export function markWhile<Made>(isMarked: boolean, make: () => Made): Made {
	const before = isMarking;
	isMarking = () => isMarked;
	try {
		return make();
	} finally {
		isMarking = before;
	}
}

/** The words of a message in the original language; marked where marks are wanted. */
export function untranslated<Inputs extends Readonly<Record<string, unknown>>>(
	say: (inputs: Inputs) => string,
	inputs: Inputs
): string {
	if (!isMarking()) return say(inputs);
	const filled = Object.entries(inputs).map(([name, value]) => [
		name,
		typeof value === 'string' ? filledIn(value) : value
	]);
	const said = say(Object.fromEntries(filled) as Inputs);
	return isAllFilledIn(said) ? say(inputs) : inOriginal(said);
}
