/** A cell of a table as it is read on the page of changes: in words where it holds a yes, a word of the schema or an id. */
import { ACCESS, QUALIFIERS, SOURCE_ROLES } from '#lib/domain/record/schema/vocabularies.ts';
import { accessWords, roleWords } from '#lib/format/record-words.ts';
import { m } from '#lib/paraglide/messages.js';
import type { namesOfRows } from './names-of-rows.ts';

const FORMULAS: ReadonlySet<string> = new Set(['formula', 'left', 'right']);

/** The words for a cell of a column; the cell itself where it holds no more than it says. */
export function cellWords(column: string, cell: string, names: ReturnType<typeof namesOfRows>): string {
	if (cell === 'true') return m.changes_yes();
	if (cell === 'false') return m.changes_no();
	if (column.endsWith('_id')) return names.ofId(cell);
	if (FORMULAS.has(column)) return names.ofFormula(cell);
	const qualifier = column === 'qualifier' ? QUALIFIERS.find((one) => one === cell) : undefined;
	if (qualifier) return hedgeWords(qualifier);
	const access = ACCESS.find((one) => one === cell);
	if (access && column === 'access') return accessWords(access);
	const role = SOURCE_ROLES.find((one) => one === cell);
	return role && column === 'role' ? roleWords(role) : cell;
}

/** Stands for the number in the words of a hedge. */
const NUMBER = '…';

function hedgeWords(qualifier: (typeof QUALIFIERS)[number]): string {
	const number = NUMBER;
	const words: Readonly<Record<typeof qualifier, () => string>> = {
		exact: m.changes_hedge_exact,
		rounded: m.changes_hedge_rounded,
		about: () => m.figure_about({ number }),
		nearly: () => m.figure_nearly({ number }),
		'may-be-nearly': () => m.figure_may_be_nearly({ number }),
		'close-to-or-above': () => m.figure_close_to_or_above({ number }),
		'may-be-close-to-or-above': () => m.figure_may_be_close_to_or_above({ number }),
		'more-than': () => m.figure_over({ number }),
		'at-least': () => m.figure_or_more({ number }),
		'up-to': () => m.figure_up_to({ number }),
		range: m.changes_hedge_range,
		'order-of-magnitude': m.changes_hedge_magnitude
	};
	return words[qualifier]();
}
