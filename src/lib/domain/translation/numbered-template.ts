/**
 * A sentence of the record as it is translated: its placeholders have numbers in place of ids, so that sentences which
 * differ in ids alone are one sentence to translate. `Read in: {title:gazette-2019}` is `Read in: {title:1}`. In the name
 * of a thing the years are such placeholders too: `Crossings, 2019` and `Crossings, 2020` are `Crossings, {year:1}`.
 */

/** What of a text is numbered. */
export interface Numbering {
	/** Placeholders that are filled in from the record; else braces stay as they are. */
	readonly ids: boolean;
	/** Years that are typed. */
	readonly years: boolean;
}

export interface NumberedTemplate {
	/** The sentence with numbers in place of ids. */
	readonly text: string;
	/** What stood in place of each number: that of 1 is the first. A year is itself. */
	readonly ids: readonly string[];
}

const PLACEHOLDER = /\{\{|\}\}|\{([^{}]*)\}/g;
/** The kind of a placeholder with its colon, where it has one, and what it names. */
const NAMED = /^([a-z]+:)?([^|]*)/s;
const FIXED = 'text:';
const YEAR_KIND = 'year:';
/** A year by itself, not one in a date such as 2019-05-02, in a number or in a name. */
const YEAR = /(?<![\p{L}\d.,-])(?:1[5-9]|20)\d\d(?![\p{L}\d%]|[.,-]\d)/gu;

/** A template of the record with numbers in place of ids; what is within `{text:…}` are words and stays. */
export function numberedTemplate(template: string, { ids: isNumbered, years }: Numbering): NumberedTemplate {
	const ids: string[] = [];
	const numberOf = (name: string) => {
		if (!ids.includes(name)) ids.push(name);
		return String(ids.indexOf(name) + 1);
	};
	const named = isNumbered ? replaceNames(template, numberOf) : template;
	const text = years
		? replaceWords(named, (words) => words.replace(YEAR, (year) => `{${YEAR_KIND}${numberOf(year)}}`))
		: named;
	return { text, ids };
}

/** Years that are filled in end with this word by themselves, so that it is not said twice where a translator wrote it too. */
const YEAR_TWICE = /(\{years:[^{}]*\})年/g;

/** A translation with its ids and years again; a number that stands for none stays as it is. */
export function withIds(translation: string, ids: readonly string[]): string {
	const named = replaceNames(
		translation.replace(YEAR_TWICE, '$1'),
		(number) => ids[Number(number) - 1] ?? number
	);
	return named.replace(/\{year:([^{}]*)\}/g, '$1');
}

function replaceNames(text: string, replace: (name: string) => string): string {
	return text.replace(PLACEHOLDER, (whole, content: string | undefined) => {
		if (content === undefined) return whole;
		const [named = '', kind = '', name = ''] = NAMED.exec(content) ?? [];
		return kind === FIXED ? whole : `{${kind}${replace(name)}${content.slice(named.length)}}`;
	});
}

/** Changes what is outside of every placeholder. */
function replaceWords(text: string, replace: (words: string) => string): string {
	let changed = '';
	let end = 0;
	for (const { index, 0: whole } of text.matchAll(PLACEHOLDER)) {
		changed += replace(text.slice(end, index)) + whole;
		end = index + whole.length;
	}
	return changed + replace(text.slice(end));
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
