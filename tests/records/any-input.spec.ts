import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { checkRecord, isError, type RecordFiles } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import { problemLine } from '#lib/reading/read/problem.ts';

const { files: good } = loadRecord(join(import.meta.dirname, 'good'));
const names = ['datapackage.json', ...TABLES.map(tableFile)];
const rows = new Map(
	TABLES.map((table) => [
		tableFile(table),
		parseCells(new TextDecoder().decode(good.get(tableFile(table)))).rows
	])
);
const bytes = (text: string) => new TextEncoder().encode(text);
const write = (table: readonly (readonly string[])[]) =>
	bytes(table.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join(''));

/** A record is either sound, and then becomes a model, or has problems that are one line each. Nothing is thrown. */
function expectAnswer(files: RecordFiles): void {
	const { problems, record } = checkRecord(files);
	if (record) {
		const model = assemble(record.package, record.rows);
		for (const { quantity } of model.figures) {
			for (const number of [quantity.value, quantity.low, quantity.high]) expect(number).not.toBeNaN();
		}
	}
	expect(record === null).toBe(problems.some(isError));
	for (const problem of problems) {
		const line = problemLine(problem);
		expect(line).toMatch(/^[^:]+:\d+:[^:]+: .+; .+ \[[a-z0-9-]+\]$/);
		expect(line).not.toMatch(/undefined|\[object|\p{Cc}/u);
	}
}

/** How many records each property breaks; a long search sets more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);

// Hundreds of records are checked: that takes longer than a test may by default.
describe('no input makes the check crash', { timeout: 60_000 }, () => {
	test('random bytes in place of a file', () => {
		fc.assert(
			fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), (name, noise) => {
				expectAnswer(new Map([...good, [name, noise]]));
			}),
			{ numRuns: RUNS }
		);
	});

	test('bytes of a file changed, dropped or doubled', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...names),
				fc.nat(),
				fc.nat(40),
				fc.uint8Array({ maxLength: 9 }),
				(name, at, cut, noise) => {
					const whole = good.get(name) ?? new Uint8Array();
					const place = at % (whole.length + 1);
					const changed = [...whole.subarray(0, place), ...noise, ...whole.subarray(place + cut)];
					expectAnswer(new Map([...good, [name, Uint8Array.from(changed)]]));
				}
			),
			{ numRuns: RUNS }
		);
	});

	test('random comma-separated text in place of a table', () => {
		const unit = fc.constantFrom(',', '\n', '"', 'id', 'a', '1', '=', '\r', '\t', '渡', '\ufeff', ' ');
		fc.assert(
			fc.property(fc.constantFrom(...names), fc.string({ unit, maxLength: 200 }), (name, text) => {
				expectAnswer(new Map([...good, [name, bytes(text)]]));
			}),
			{ numRuns: RUNS }
		);
	});

	test('cells in place of others', () => {
		const ids = [...rows.values()].flatMap((table) => table.slice(1).map((row) => row[0] ?? ''));
		const odd = [
			'',
			'0',
			'1',
			'-1',
			'100',
			'1000000',
			'0.0001',
			'9007199254740991',
			'99999999999999999999',
			'true',
			'false',
			'2021',
			'2022-12-31',
			'9999-12-31',
			'0000',
			'constructor',
			'toString',
			'hasOwnProperty',
			'__proto__',
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
			'stated',
			'carried-2021 / carried-2022',
			'carried-2021 / rest-union',
			'rest-share / rest-share',
			'( carried-2021 )',
			'1 / 3',
			'carried-sum * carried-sum * carried-sum',
			'=1',
			'\u202e',
			'é\u0301'
		];
		const change = fc.record({
			file: fc.constantFrom(...rows.keys()),
			row: fc.nat(),
			column: fc.nat(),
			cell: fc.oneof(
				fc.constantFrom(...odd),
				fc.constantFrom(...ids),
				fc.string({ unit: 'binary', maxLength: 12 })
			)
		});
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
				const tables = new Map([...rows].map(([file, table]) => [file, table.map((row) => [...row])]));
				for (const { file, row, column, cell } of changes) {
					const table = tables.get(file) ?? [];
					const target = table[1 + (row % Math.max(1, table.length - 1))];
					if (target) target[column % target.length] = cell;
				}
				const changed = changes.map(({ file }): [string, Uint8Array] => [
					file,
					write(tables.get(file) ?? [])
				]);
				expectAnswer(new Map([...good, ...changed]));
			}),
			{ numRuns: 2 * RUNS }
		);
	});

	test('rows dropped, doubled or put elsewhere', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...rows.keys()),
				fc.nat(),
				fc.nat(),
				fc.boolean(),
				(file, from, to, keep) => {
					const [head, ...body] = rows.get(file) ?? [];
					const row = body[from % Math.max(1, body.length)];
					if (!head || !row) return;
					if (!keep) body.splice(from % body.length, 1);
					if (to % 3 > 0) body.splice(to % (body.length + 1), 0, row);
					expectAnswer(new Map([...good, [file, write([head, ...body])]]));
				}
			),
			{ numRuns: RUNS }
		);
	});

	test('values of another type in the description', () => {
		const descriptor: unknown = JSON.parse(new TextDecoder().decode(good.get('datapackage.json')));
		const keys = [
			'name',
			'title',
			'version',
			'created',
			'licenses',
			'site',
			'resources',
			'sources',
			'homepage'
		];
		fc.assert(
			fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
				const changed = JSON.stringify(Object.assign({}, descriptor, { [key]: value }));
				expectAnswer(new Map([...good, ['datapackage.json', bytes(changed)]]));
			}),
			{ numRuns: RUNS }
		);
	});

	test('a thousand derived figures on one another, the last first', () => {
		const file = 'derived.csv';
		const [head = [], first = []] = rows.get(file) ?? [];
		const links = Array.from({ length: 1000 }, (_, link) =>
			first.map((cell, column) => {
				if (head[column] === 'id') return `link-${String(link)}`;
				return head[column] === 'formula'
					? link === 999
						? 'carried-2021'
						: `link-${String(link + 1)}`
					: cell;
			})
		);
		const { problems } = checkRecord(
			new Map([...good, [file, write([head, ...(rows.get(file) ?? []).slice(1), ...links])]])
		);
		expect(problems.map(({ found }) => found)).toEqual([
			'a formula that rests on more than 50 others, one on another'
		]);
	});
});

test('every problem of every table is told in one run', () => {
	const files = new Map([
		...good,
		['units.csv', bytes('id,label,kind,lang,note\npersons,persons,counts,en,\n')],
		['limits.csv', bytes('id,position,limit,lang\nL1,one,,xx-\n')]
	]);
	expect(
		checkRecord(files).problems.map(({ file, row, column }) => `${file}:${String(row)}:${column}`)
	).toEqual([
		'units.csv:2:kind',
		'figures.csv:8:unit_id',
		'statements.csv:3:unit_id',
		'derived.csv:4:unit_id',
		'what_if_inputs.csv:3:unit_id',
		'limits.csv:2:position',
		'limits.csv:2:limit',
		'limits.csv:2:lang'
	]);
});
