/** Where a text stops being JSON. The words of `JSON.parse` differ from one Node to the next, so we look ourselves. */

export interface JsonFault {
	/** Line of the text, from 1. */
	readonly line: number;
	readonly found: string;
}

const TOKEN =
	/[\t\n\r ]*(?:([{}[\]:,])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

/** The first place at which `text` is not JSON (RFC 8259); `null` where all of it is. */
export function jsonFault(text: string): JsonFault | null {
	const open: ('{' | '[')[] = [];
	/** What may come next. `end` is a value that just ended. */
	let state: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'end' = 'value';
	let at = 0;
	const faultAt = (index: number): JsonFault => {
		const rest = text.slice(index).trimStart();
		const place = text.length - rest.length;
		const line = text.slice(0, place).split('\n').length;
		return { line, found: rest === '' ? 'the text ends too early' : `not JSON at ${excerpt(rest)}` };
	};

	while (text.slice(at).trimStart() !== '') {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(text);
		if (!token) return faultAt(at);
		const [, sign, string] = token;
		const inside = open.at(-1);
		const isValue = state === 'value' || state === 'first-value';
		if (isValue && (sign === '{' || sign === '[')) {
			open.push(sign);
			state = sign === '{' ? 'first-key' : 'first-value';
		} else if (isValue && sign === undefined) {
			state = 'end';
		} else if ((state === 'key' || state === 'first-key') && string !== undefined) {
			state = 'colon';
		} else if (state === 'colon' && sign === ':') {
			state = 'value';
		} else if (state === 'end' && sign === ',' && inside !== undefined) {
			state = inside === '{' ? 'key' : 'value';
		} else if (sign === '}' && inside === '{' && (state === 'end' || state === 'first-key')) {
			open.pop();
			state = 'end';
		} else if (sign === ']' && inside === '[' && (state === 'end' || state === 'first-value')) {
			open.pop();
			state = 'end';
		} else return faultAt(at);
		at = TOKEN.lastIndex;
	}
	return state === 'end' && open.length === 0 ? null : faultAt(text.length);
}

function excerpt(rest: string): string {
	return JSON.stringify(
		Array.from(rest.slice(0, 40).split('\n')[0] ?? '')
			.slice(0, 20)
			.join('')
	);
}
