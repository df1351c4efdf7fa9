/** Which figures a sentence of the record names, and where they stand once it is filled in. */
import { parseTemplate } from './template.ts';

/** A piece of a sentence; `id` is the figure whose number it is, `null` for words. */
export interface SentencePart {
	readonly text: string;
	readonly id: string | null;
}

/** The figures that the placeholders of a template stand for, in their order. */
export function mentionedIds(template: string): string[] {
	return parseTemplate(template).parts.flatMap((part) =>
		typeof part !== 'string' && (part.kind === 'figure' || part.kind === 'number') ? [part.id] : []
	);
}

/**
 * A filled sentence cut where it gives the numbers of figures.
 *
 * @param words what a figure may be called; the first of them that comes next in the sentence is taken
 */
export function cutAtFigures(
	sentence: string,
	ids: readonly string[],
	words: (id: string) => readonly string[]
): SentencePart[] {
	const parts: SentencePart[] = [];
	let from = 0;
	for (const id of ids) {
		const found = words(id)
			.map((text) => ({ text, at: sentence.toLowerCase().indexOf(text.toLowerCase(), from) }))
			.filter(({ at, text }) => at >= 0 && text !== '')
			.sort((one, other) => one.at - other.at || other.text.length - one.text.length)[0];
		if (!found) continue;
		const end = found.at + found.text.length;
		if (found.at > from) parts.push({ text: sentence.slice(from, found.at), id: null });
		parts.push({ text: sentence.slice(found.at, end), id });
		from = end;
	}
	return from < sentence.length ? [...parts, { text: sentence.slice(from), id: null }] : parts;
}
