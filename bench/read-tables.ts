/** Reads the tables of a record and follows their keys, and nothing besides, which is the work of `read-package.js`: `node scripts/run.js bench/read-tables.ts FOLDER`. */
import process from 'node:process';
import { readTables } from '../src/lib/reading/complete/read-tables.ts';
import { checkKeys } from '../src/lib/reading/rules/tables/check-keys.ts';
import { checkReferences } from '../src/lib/reading/rules/tables/check-references.ts';
import { loadRecord } from '../src/lib/server/load-record.ts';

const folder = process.argv[2] ?? 'data';
let rows = 0;
const { problems } = loadRecord(folder, (files) => {
	const defaults = { lang: 'en', created: '1970-01-01' };
	const reading = readTables(files, null, new Set(['figures']), defaults, []);
	rows = [...reading.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
	return {
		problems: [...reading.problems, ...checkKeys(reading.tables), ...checkReferences(reading.tables)],
		record: null
	};
});
if (rows === 0) throw new Error(`${folder}: no rows were read`);
console.log(`${folder}: ${String(rows)} rows, ${String(problems.length)} problems`);
