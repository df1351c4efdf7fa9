/**
 * A sentence of the record as it is translated: its placeholders have numbers in place of ids, so that sentences which
 * differ in ids alone are one sentence to translate. `Read in: {title:gazette-2019}` is `Read in: {title:1}`.
 */

export interface NumberedTemplate {
	/** The sentence with numbers in place of ids. */
	readonly text: string;
	/** What stood in place of each number: that of 1 is the first. */
	readonly ids: readonly string[];
}

const PLACEHOLDER = /\{\{|\}\}|\{([^{}]*)\}/g;
/** The kind of a placeholder with its colon, where it has one, and what it names. */
const NAMED = /^([a-z]+:)?([^|]*)/s;
const FIXED = 'text:';

/** A template of the record with numbers in place of ids; what is within `{text:…}` are words and stays. */
export function numberedTemplate(template: string): NumberedTemplate {
	const ids: string[] = [];
	const text = replaceNames(template, (name) => {
		if (!ids.includes(name)) ids.push(name);
		return String(ids.indexOf(name) + 1);
	});
	return { text, ids };
}

/** A translation with its ids again; a number that stands for none stays as it is. */
export function withIds(translation: string, ids: readonly string[]): string {
	return replaceNames(translation, (number) => ids[Number(number) - 1] ?? number);
}

function replaceNames(text: string, replace: (name: string) => string): string {
	return text.replace(PLACEHOLDER, (whole, content: string | undefined) => {
		if (content === undefined) return whole;
		const [named = '', kind = '', name = ''] = NAMED.exec(content) ?? [];
		return kind === FIXED ? whole : `{${kind}${replace(name)}${content.slice(named.length)}}`;
	});
}

/** The placeholders of a numbered sentence without their wordings, such as `{count:1}`, each once, in order. */
export function numberedPlaceholders(text: string): string[] {
	const found = [...text.matchAll(PLACEHOLDER)].flatMap(([, content]) => {
		const [named = '', kind = ''] = NAMED.exec(content ?? '') ?? [];
		return content === undefined || kind === FIXED ? [] : [`{${named}}`];
	});
	return [...new Set(found)].sort();
}

/** The words of a sentence alone: without its placeholders, but with what is within `{text:…}`. */
export function literalWords(text: string): string {
	return text.replace(PLACEHOLDER, (whole, content: string | undefined) => {
		if (content === undefined) return whole.slice(1);
		return content.startsWith(FIXED) ? content.slice(FIXED.length) : '\ufffc';
	});
}
