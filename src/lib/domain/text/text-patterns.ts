/** Texts of the codebook in another language, by their English; some have places for what differs from case to case. */
export type Texts = Readonly<Record<string, string>>;

/** A text that has places for parts, such as `one of {0}`. */
export interface Pattern {
	readonly form: RegExp;
	readonly text: string;
}

/** Whether the words of a language, by their English, have those of a text. */
export function areAmong(text: string, texts: Texts): boolean {
	return (texts[text] ?? '') !== '' || patternsOf(texts).some(({ form }) => form.test(text));
}

/** Those of the texts that have places. */
export function patternsOf(texts: Texts): Pattern[] {
	return Object.entries(texts).flatMap(([own, text]) => {
		if (!own.includes('{0}') || text === '') return [];
		const form = own.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		return [{ form: new RegExp(`^${form.join('(.*)')}$`), text }];
	});
}
