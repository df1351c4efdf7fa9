/** A cell of a table as it is read on the page of changes: in words where it holds a yes, a word of the schema or an id. */
import { ACCESS, SOURCE_ROLES } from '#lib/domain/record/schema/vocabularies.ts';
import { hedgeWords } from '#lib/format/figure/hedge-words.ts';
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
	if (column === 'qualifier') return hedgeWords(cell);
	const access = ACCESS.find((one) => one === cell);
	if (access && column === 'access') return accessWords(access);
	const role = SOURCE_ROLES.find((one) => one === cell);
	return role && column === 'role' ? roleWords(role) : cell;
}
