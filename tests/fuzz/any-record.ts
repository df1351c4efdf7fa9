/** Records broken in every way that a hand, a program or an enemy may break them: each is checked, and none crashes the check. */
import { join } from 'node:path';
import fc from 'fast-check';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { checkRecord, isError, type RecordFiles } from '#lib/reading/check-record.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { ANY_TEXT } from './any-text.ts';
import { fault, rule, type Rule } from './rule.ts';

export const { files: GOOD } = loadRecord(join(import.meta.dirname, '../records/good'));
const names = ['datapackage.json', ...TABLES.map(tableFile)];
export const ROWS = new Map(
	TABLES.map((table) => [
		tableFile(table),
		parseCells(new TextDecoder().decode(GOOD.get(tableFile(table)))).rows
	])
);
export const bytes = (text: string) => new TextEncoder().encode(text);
export const write = (table: readonly (readonly string[])[]) =>
	bytes(table.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join(''));

const LINE = /^[^:]+:\d+:[^:]+: .+; .+ \[[a-z0-9-]+\]$/;

/** A record is either sound, and then becomes a model, or has problems that are one line each. Nothing is thrown. */
export function hasAnswer(files: RecordFiles): void {
	const { problems, record } = checkRecord(files);
	if (record) {
		const model = assemble(record.package, record.rows);
		for (const { id, quantity } of model.figures)
			for (const number of [quantity.value, quantity.low, quantity.high])
				if (Number.isNaN(number)) throw fault(`${id} is no number`, quantity);
	}
	if ((record === null) !== problems.some(isError))
		throw fault('refused without an error', problems.map(problemLine));
	for (const line of problems.map(problemLine))
		if (!LINE.test(line) || /undefined|\[object|\p{Cc}/u.test(line))
			throw fault('no line of file, row and column', line);
}

const ids = [...ROWS.values()].flatMap((table) => table.slice(1).map((row) => row[0] ?? ''));
/** Cells that mean something somewhere else. */
const ODD = [
	...['', '0', '1', '-1', '100', '1000000', '0.0001', '9007199254740991', '99999999999999999999'],
	...['true', 'false', '2021', '2022-12-31', '9999-12-31', '0000'],
	...['constructor', 'toString', 'hasOwnProperty', '__proto__'],
	...[
		'en',
		'none',
		'dots',
		'parts',
		'running',
		'whole',
		'about',
		'exact',
		'at-least',
		'share',
		'count',
		'stated'
	],
	...['carried-2021 / carried-2022', 'carried-2021 / rest-union', 'rest-share / rest-share'],
	...['( carried-2021 )', '1 / 3', 'carried-sum * carried-sum * carried-sum', '=1', '\u202e', 'é\u0301']
];

export const RECORD_RULES: readonly Rule[] = [
	rule(
		'random bytes in place of a file',
		fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), (name, noise) => {
			hasAnswer(new Map([...GOOD, [name, noise]]));
		})
	),
	rule(
		'bytes of a file changed, dropped or doubled',
		fc.property(
			fc.constantFrom(...names),
			fc.nat(),
			fc.nat(40),
			fc.uint8Array({ maxLength: 9 }),
			(name, at, cut, noise) => {
				const whole = GOOD.get(name) ?? new Uint8Array();
				const place = at % (whole.length + 1);
				const changed = [...whole.subarray(0, place), ...noise, ...whole.subarray(place + cut)];
				hasAnswer(new Map([...GOOD, [name, Uint8Array.from(changed)]]));
			}
		)
	),
	rule(
		'random comma-separated text in place of a table',
		fc.property(
			fc.constantFrom(...names),
			fc.string({
				unit: fc.constantFrom(',', '\n', '"', 'id', 'a', '1', '=', '\r', '\t', '渡', '\ufeff', ' '),
				maxLength: 200
			}),
			(name, text) => {
				hasAnswer(new Map([...GOOD, [name, bytes(text)]]));
			}
		)
	),
	rule(
		'cells in place of others',
		fc.property(
			fc.array(
				fc.record({
					file: fc.constantFrom(...ROWS.keys()),
					row: fc.nat(),
					column: fc.nat(),
					cell: fc.oneof(
						fc.constantFrom(...ODD),
						fc.constantFrom(...ids),
						fc.string({ unit: 'binary', maxLength: 12 }),
						ANY_TEXT
					)
				}),
				{ minLength: 1, maxLength: 3 }
			),
			(changes) => {
				const tables = new Map([...ROWS].map(([file, table]) => [file, table.map((row) => [...row])]));
				for (const { file, row, column, cell } of changes) {
					const table = tables.get(file) ?? [];
					const target = table[1 + (row % Math.max(1, table.length - 1))];
					if (target) target[column % target.length] = cell;
				}
				const changed = changes.map(({ file }): [string, Uint8Array] => [
					file,
					write(tables.get(file) ?? [])
				]);
				hasAnswer(new Map([...GOOD, ...changed]));
			}
		)
	),
	rule(
		'one text in every cell of a column',
		fc.property(
			fc.constantFrom(...ROWS.keys()),
			fc.nat(),
			fc.oneof(fc.constantFrom(...ODD), ANY_TEXT),
			(file, column, cell) => {
				const [head = [], ...body] = ROWS.get(file) ?? [];
				const at = column % head.length;
				hasAnswer(new Map([...GOOD, [file, write([head, ...body.map((row) => row.with(at, cell))])]]));
			}
		)
	),
	rule(
		'rows dropped, doubled or put elsewhere',
		fc.property(fc.constantFrom(...ROWS.keys()), fc.nat(), fc.nat(), fc.boolean(), (file, from, to, keep) => {
			const [head, ...body] = ROWS.get(file) ?? [];
			const row = body[from % Math.max(1, body.length)];
			if (!head || !row) return;
			if (!keep) body.splice(from % body.length, 1);
			if (to % 3 > 0) body.splice(to % (body.length + 1), 0, row);
			hasAnswer(new Map([...GOOD, [file, write([head, ...body])]]));
		})
	),
	rule(
		'values of another type in the description',
		fc.property(
			fc.constantFrom(
				...['name', 'title', 'version', 'created', 'licenses', 'site', 'resources', 'sources', 'homepage']
			),
			fc.jsonValue(),
			(key, value) => {
				const descriptor: unknown = JSON.parse(new TextDecoder().decode(GOOD.get('datapackage.json')));
				const changed = JSON.stringify(Object.assign({}, descriptor, { [key]: value }));
				hasAnswer(new Map([...GOOD, ['datapackage.json', bytes(changed)]]));
			}
		)
	)
];
