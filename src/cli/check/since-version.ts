/** How many rows of a sound record differ from its last frozen version. */
import type { RecordChange } from '#lib/domain/record/record-changes.ts';
import type { SoundRecord } from '#lib/reading/check-record.ts';
import { changesSince } from '#lib/reading/rules/package/published-changes.ts';

export interface TableChanges {
	readonly table: string;
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

export interface SinceVersion {
	readonly version: string;
	/** Tables that differ, in the order of the schema. */
	readonly tables: readonly TableChanges[];
}

/** The changes since the last frozen version; `null` where none was frozen. */
export function changesSinceVersion(record: SoundRecord): SinceVersion | null {
	const latest = record.versions.at(-1);
	if (!latest) return null;
	const changes = changesSince(latest, record.tables);
	const names = [...new Set(changes.map(({ table }) => table))];
	const count = (table: string, kind: RecordChange['kind']) =>
		changes.filter((change) => change.table === table && change.kind === kind).length;
	return {
		version: latest.version,
		tables: names.map((table) => ({
			table,
			added: count(table, 'added'),
			changed: count(table, 'changed'),
			removed: count(table, 'removed')
		}))
	};
}
