/**
 * Writes a large record for measuring: `node scripts/make-large-record.js COUNT FOLDER [RECORD]`. Each figure of the
 * record (default `data`) is repeated under new ids, with its sources and answers, until there are COUNT of them.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { csvFormatRows, csvParseRows } from 'd3-dsv';

const [count = '50000', folder, record = 'data'] = process.argv.slice(2);
if (folder === undefined) {
	console.error('usage: node scripts/make-large-record.js COUNT FOLDER [RECORD]');
	process.exit(2);
}
rmSync(folder, { recursive: true, force: true });
cpSync(record, folder, { recursive: true, filter: (path) => !path.endsWith('versions') });

/** @param {string} table */
const read = (table) => csvParseRows(readFileSync(join(folder, table), 'utf8'));
const figures = read('figures.csv').slice(1);
const repeats = Math.ceil(Number(count) / figures.length);
const named = new Set(figures.map(([id]) => id));

for (const [table, column] of /** @type {const} */ ([
	['figures.csv', 'id'],
	['figure_sources.csv', 'figure_id'],
	['evidence.csv', 'claim_id']
])) {
	const [header = [], ...rows] = read(table);
	const at = header.indexOf(column);
	const repeated = Array.from({ length: repeats - 1 }, (_, round) =>
		rows
			.filter((row) => named.has(row[at] ?? ''))
			.map((row) => row.map((cell, index) => (index === at ? `${cell}-n${String(round + 2)}` : cell)))
	);
	writeFileSync(join(folder, table), `${csvFormatRows([header, ...rows, ...repeated.flat()])}\n`);
}
console.log(`${folder}: ${String(repeats * figures.length)} figures`);
