/**
 * Sentences of the record with placeholders: what stands between braces is filled in from the record, so that no number
 * is typed. `{ID}`, `{number:ID}`, `{sum:SERIES}`, `{count:NAME}`, `{from:ID}`, `{to:ID}`, `{period:ID}`, `{years:ID}`,
 * `{published:ID}`, `{passes:SERIES FIGURE}`, `{compare:ID ID|below|about|above}`, `{title:SOURCE}`, `{text:60}`;
 * `SERIES@last` and `SERIES@last-1` stand where an id of a figure may; `{{` and `}}` are braces themselves. The codebook of the record explains each.
 */

/** Wordings for one and for several; `#` is the number. */
export interface PluralForms {
	readonly one: string;
	readonly other: string;
}

/** What a sentence says where one number lies below another, neither surely below nor surely above, or above. */
export interface OrderWords {
	readonly below: string;
	readonly between: string;
	readonly above: string;
}

/** A condition on the rows that are counted: the cell of a column is, or is not, a text; the empty text is an empty cell. */
export interface RowCondition {
	readonly column: string;
	readonly equal: boolean;
	readonly value: string;
}

/** Whose period is meant: a row by its id, or, for `this`, the row that the sentence is in. */
export type PeriodPart = 'from' | 'to' | 'period' | 'years';

export type Placeholder =
	/** A figure or derived figure with its hedge. */
	| { readonly kind: 'figure'; readonly id: string; readonly forms: PluralForms | null }
	/** The number of a figure alone, for a sentence that has the words of its hedge. */
	| { readonly kind: 'number'; readonly id: string; readonly forms: PluralForms | null }
	/** The running total of a whole series. */
	| { readonly kind: 'sum'; readonly id: string; readonly forms: PluralForms | null }
	/** How many figures a series has, or how many rows of a table meet the conditions. */
	| {
			readonly kind: 'count';
			readonly name: string;
			readonly conditions: readonly RowCondition[];
			readonly forms: PluralForms | null;
	  }
	| { readonly kind: PeriodPart; readonly id: string }
	/** When the document was published that a figure was first read in. */
	| { readonly kind: 'published'; readonly id: string }
	/** The period in which the running total of a series first lies above a stated figure. */
	| { readonly kind: 'passes'; readonly series: string; readonly level: string }
	/** One of three wordings: the first figure lies below the second, it cannot be told or is about the same, or above. */
	| { readonly kind: 'compare'; readonly one: string; readonly other: string; readonly wordings: OrderWords }
	/** The title of a source. */
	| { readonly kind: 'title'; readonly id: string }
	/** A number that never changes: an age, a name, a law. */
	| { readonly kind: 'text'; readonly text: string };

/** The words before the colon of a placeholder. */
export const PLACEHOLDER_KINDS = [
	'number',
	'sum',
	'count',
	'from',
	'to',
	'period',
	'years',
	'published',
	'passes',
	'compare',
	'title',
	'text'
] as const;

/** The id by which a placeholder means the row that it is in. */
export const THIS_ROW = 'this';

/** What is wrong with a placeholder, and what to write instead. */
export interface ProseFault {
	/** The placeholder as written, or the brace alone. */
	readonly written: string;
	readonly found: string;
	readonly allowed: string;
	/** A name that is not known, and the names that could have been meant. */
	readonly unknown?: {
		readonly what: 'id' | 'column' | 'kind';
		readonly name: string;
		readonly among: Iterable<string>;
	};
	/** True where what is meant has a problem of its own, so that this one says nothing new. */
	readonly unread?: boolean;
}

/** A sentence read: its words as they are, its placeholders, and what is wrong with it. */
export interface Template {
	readonly parts: readonly (string | Placeholder)[];
	readonly faults: readonly ProseFault[];
}

const ESCAPED_OR_BRACE = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
const NAME = /^[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9]+)*(?:@last(?:-\d)?)?$/;
const CONDITION = /^([a-z][a-z0-9_]*)(!?=)(.*)$/;
const ALLOWED = `{ID}, or one of ${PLACEHOLDER_KINDS.map((kind) => `{${kind}:…}`).join(', ')}`;

/** Reads a sentence; it never throws: what cannot be read is a fault and stays as it is written. */
export function parseTemplate(text: string): Template {
	const parts: (string | Placeholder)[] = [];
	const faults: ProseFault[] = [];
	const say = (words: string) => {
		const last = parts.at(-1);
		if (typeof last === 'string') parts[parts.length - 1] = last + words;
		else if (words !== '') parts.push(words);
	};
	let end = 0;
	for (const match of text.matchAll(ESCAPED_OR_BRACE)) {
		say(text.slice(end, match.index));
		end = match.index + match[0].length;
		if (match[0] === '{{' || match[0] === '}}') {
			say(match[0].charAt(0));
			continue;
		}
		const read =
			match[1] === undefined
				? {
						written: match[0],
						found: 'a brace alone',
						allowed: `${match[0]}${match[0]} for a brace, or ${ALLOWED}`
					}
				: parsePlaceholder(match[1]);
		if ('kind' in read) {
			parts.push(read);
		} else {
			faults.push(read);
			say(match[0]);
		}
	}
	say(text.slice(end));
	return { parts, faults };
}

function parsePlaceholder(content: string): Placeholder | ProseFault {
	const written = `{${content}}`;
	const fault = (found: string, allowed: string): ProseFault => ({ written, found, allowed });
	const [, kind, rest] = /^([^:|]*):(.*)$/s.exec(content) ?? [];
	if (kind === 'text') {
		return rest === undefined || rest.trim() === ''
			? fault('no text', 'the number that never changes, such as {text:60}')
			: { kind, text: rest };
	}
	const [head = '', ...wordings] = (rest ?? content).split('|');
	if (kind === 'compare') return parseCompare(head, wordings, fault);
	const forms = readForms(wordings);
	if (forms === undefined) {
		return fault(
			'wordings that are not two',
			'one wording for one and one for several, such as |one part|# parts'
		);
	}
	switch (kind) {
		case undefined:
		case 'number':
		case 'sum':
			if (!NAME.test(head)) return fault('no id', kind === undefined ? ALLOWED : `{${kind}:ID}`);
			return { kind: kind ?? 'figure', id: head, forms };
		case 'count':
			return parseCount(head, forms, fault);
		case 'from':
		case 'to':
		case 'period':
		case 'years':
			if (!NAME.test(head))
				return fault('no id', `{${kind}:ID}, or {${kind}:${THIS_ROW}} for the row itself`);
			if (forms !== null) return fault('a date has no plural', `{${kind}:${head}}`);
			return { kind, id: head };
		case 'published':
			if (!NAME.test(head) || forms !== null) return fault('no id of a figure', '{published:ID}');
			return { kind, id: head };
		case 'passes': {
			const [series = '', level = '', ...more] = head.split(' ');
			if (!NAME.test(series) || !NAME.test(level) || more.length > 0 || forms !== null)
				return fault('not a series and a figure', '{passes:SERIES FIGURE}');
			return { kind, series, level };
		}
		case 'title':
			if (!NAME.test(head) || forms !== null) return fault('no id of a source', '{title:SOURCE}');
			return { kind, id: head };
		default:
			return {
				...fault('no such kind', ALLOWED),
				unknown: { what: 'kind', name: kind, among: PLACEHOLDER_KINDS }
			};
	}
}

function parseCount(
	head: string,
	forms: PluralForms | null,
	fault: (found: string, allowed: string) => ProseFault
): Placeholder | ProseFault {
	const [name = '', ...written] = head.split(' ');
	const allowed = '{count:SERIES}, or {count:TABLE column=value column!=value}';
	if (!NAME.test(name)) return fault('nothing to count', allowed);
	const conditions: RowCondition[] = [];
	for (const condition of written) {
		const [, column, sign, value] = CONDITION.exec(condition) ?? [];
		if (column === undefined || value === undefined) return fault(`"${condition}" is no condition`, allowed);
		conditions.push({ column, equal: sign === '=', value });
	}
	return { kind: 'count', name, conditions, forms };
}

function parseCompare(
	head: string,
	[below, between, above, ...more]: readonly string[],
	fault: (found: string, allowed: string) => ProseFault
): Placeholder | ProseFault {
	const [one = '', other = '', ...rest] = head.split(' ');
	const isWhole = NAME.test(one) && NAME.test(other) && rest.length === 0 && more.length === 0;
	return isWhole && below && between && above
		? { kind: 'compare', one, other, wordings: { below, between, above } }
		: fault('not two figures and three wordings', '{compare:ID ID|is below|is about|is above}');
}

/** `null` where there are none, `undefined` where they are not two or several have no number. */
function readForms(wordings: readonly string[]): PluralForms | null | undefined {
	if (wordings.length === 0) return null;
	const [one, other, ...more] = wordings;
	if (!one || other === undefined || !other.includes('#') || more.length > 0) return undefined;
	return { one, other };
}

/** True where a sentence may be what a template was filled in to: its words are the same, whatever is in the placeholders. */
export function mayBeFilledFrom(text: string, sentence: string): boolean {
	const literal = (part: string) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	const pattern = parseTemplate(text).parts.map((part) => (typeof part === 'string' ? literal(part) : '.+?'));
	return new RegExp(`^${pattern.join('')}$`, 's').test(sentence);
}
