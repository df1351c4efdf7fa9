/**
 * The format of a record: which tables and columns it has. `record_format` in `datapackage.json` states it as a whole
 * number; a record without it is of format 1. Each change of the format has a step here that brings older records along.
 */
import type { WrittenTables } from '../written-tables.ts';
import type { Migrated, Migration } from './migration.ts';
import { toFormat2 } from './to-format-2.ts';

/** The property of `datapackage.json` that states the format. */
export const FORMAT_PROPERTY = 'record_format';

/** The steps in order: the first is from format 1 to 2. */
const STEPS: readonly Migration[] = [toFormat2];

/** The format that the schema describes. */
export const RECORD_FORMAT = STEPS.length + 1;

/** The format that a description states; `null` if what it states is no whole number from 1. */
export function formatOf(descriptor: Readonly<Record<string, unknown>>): number | null {
	const stated = descriptor[FORMAT_PROPERTY] ?? 1;
	return typeof stated === 'number' && Number.isInteger(stated) && stated >= 1 ? stated : null;
}

/** Tables of an older format in that of today, by every step between; those of today or of a newer format as they are. */
export function migrate(tables: WrittenTables, format: number): Migrated {
	return STEPS.slice(format - 1).reduce<Migrated>(
		(before, step) => {
			const { tables: after, decisions, drafts } = step(before.tables);
			return {
				tables: after,
				decisions: [...before.decisions, ...decisions],
				drafts: [...before.drafts, ...drafts]
			};
		},
		{ tables, decisions: [], drafts: [] }
	);
}

/**
 * The tables of a version as they are compared with another: in the format of today, so that a table that was renamed is
 * no lost one, and without tables that hold drafts alone, which the version never had.
 *
 * @param descriptor its `datapackage.json`
 */
export function comparableTables(
	tables: WrittenTables,
	descriptor: Readonly<Record<string, unknown>>
): WrittenTables {
	const { tables: now, drafts } = migrate(tables, formatOf(descriptor) ?? RECORD_FORMAT);
	return new Map([...now].filter(([name]) => !drafts.includes(name)));
}
