/** Which of several words was probably meant. */

/** Words longer than this differ too much to guess, and cost too much to compare. */
const MAX_LENGTH = 80;

/**
 * The word of `words` that `text` is most likely a slip of: equal but for case, else within about a third of its
 * letters, two letters in each other's place counting as one slip (optimal string alignment, Damerau 1964); `null`
 * where none is that near. Of equally near words the first is taken.
 */
export function nearestWord(text: string, words: Iterable<string>): string | null {
	if (text === '' || text.length > MAX_LENGTH) return null;
	const lower = text.toLowerCase();
	let best: string | null = null;
	let distance = Math.max(1, Math.floor(text.length / 3)) + 1;
	for (const word of words) {
		if (Math.abs(word.length - text.length) >= distance || word.length > MAX_LENGTH) continue;
		const steps = editDistance(lower, word.toLowerCase());
		if (steps < distance) [best, distance] = [word, steps];
		if (steps === 0) break;
	}
	return best;
}

function editDistance(one: string, other: string): number {
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 0; i < one.length; i += 1) {
		const next = [i + 1];
		for (let j = 0; j < other.length; j += 1) {
			let steps = Math.min(at(row, j) + (one[i] === other[j] ? 0 : 1), at(row, j + 1) + 1, at(next, j) + 1);
			const swapped = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
			if (swapped) steps = Math.min(steps, at(before, j - 1) + 1);
			next.push(steps);
		}
		[before, row] = [row, next];
	}
	return at(row, other.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? 0;
}
