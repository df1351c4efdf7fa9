/** What the last frozen version says where the record leaves it to the tool: a newer tool makes no other record of it. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import { parseCells } from '../read/parse-cells.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of a table as a version has them; none where it has no such table. */
export function frozenTable(version: FrozenVersion | null, name: TableName): readonly Row[] {
	const [head = [], ...rows] = frozenLines(version, name);
	return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])));
}

/** A cell of the row that a version has under the same key; `null` where it has no such row or column. */
export function frozenCell(
	version: FrozenVersion | null,
	name: TableName,
	texts: ReadonlyMap<string, string>,
	column: string
): string | null {
	const [head = [], ...rows] = frozenLines(version, name);
	const key = TABLES.find((table) => table.name === name)?.key ?? [];
	const at = key.map((part) => head.indexOf(part));
	const row = rows.find((cells) =>
		key.every((part, place) => cells[at[place] ?? -1] === (texts.get(part) ?? ''))
	);
	return row?.[head.indexOf(column)] ?? null;
}

const parsed = new WeakMap<Uint8Array, readonly (readonly string[])[]>();

function frozenLines(version: FrozenVersion | null, name: TableName): readonly (readonly string[])[] {
	const bytes = version?.files.get(`tables/${tableFile({ name })}`);
	if (!bytes) return [];
	const known = parsed.get(bytes) ?? parseCells(new TextDecoder().decode(bytes)).rows;
	parsed.set(bytes, known);
	return known;
}
