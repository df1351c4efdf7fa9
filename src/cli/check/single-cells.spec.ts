/**
 * No change of one cell is silent: whatever the rules know, the check lists the cell that differs from the last commit, and no other. The
 * changes are those that a hand makes: a cell emptied, cut, mistyped, or taken from another row.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { afterAll, expect, test } from 'vitest';
import type { RecordFiles } from '#lib/reading/check-record.ts';
import { baseFiles } from '../../../tests/records/read-case.ts';
import { cellsSinceCommit } from './since-commit.ts';

const good = baseFiles('good');
const folder = mkdtempSync(join(tmpdir(), 'cells-'));
const git = (...options: string[]) =>
	execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@record.example', ...options], {
		cwd: folder,
		stdio: 'ignore'
	});
for (const [path, bytes] of good) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), bytes);
}
git('init', '--quiet');
git('add', '.');
git('commit', '--quiet', '--message', 'The record');
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Numbers from 0 to 1, the same for a seed. */
function numbersOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

const TABLES = [...good.keys()]
	.filter((path) => path.endsWith('.csv') && !path.includes('/'))
	.filter((path) => csvParseRows(new TextDecoder().decode(good.get(path))).length > 1)
	.sort();

/** One cell of one table that says something else, with its place as the check counts places. */
function changedCell(random: () => number) {
	const any = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing;
	for (;;) {
		const file = any(TABLES);
		const rows = csvParseRows(new TextDecoder().decode(good.get(file)));
		const [header = [], ...body] = rows;
		const at = Math.floor(random() * body.length);
		const column = Math.floor(random() * header.length);
		const before = body[at]?.[column] ?? '';
		const place = Math.floor(random() * Math.max(1, before.length));
		const after = any([
			'',
			before.slice(0, place),
			`${before.slice(0, place)}x${before.slice(place + 1)}`,
			`${before.slice(0, place)}9${before.slice(place)}`,
			`${before} `,
			any(body)[column] ?? ''
		]);
		if (after === before) continue;
		const changed = [header, ...body.map((row, index) => (index === at ? row.with(column, after) : row))];
		return {
			file,
			row: at + 2,
			column: header[column] ?? '',
			before,
			after,
			text: `${csvFormatRows(changed)}\n`
		};
	}
}

test.each([1, 2, 3])('sixty cells of seed %d', (seed) => {
	const random = numbersOf(seed);
	for (let count = 0; count < 60; count += 1) {
		const { file, text, ...cell } = changedCell(random);
		const files: RecordFiles = new Map(good).set(file, new TextEncoder().encode(text));
		writeFileSync(join(folder, file), text);
		expect(cellsSinceCommit(folder, files)).toEqual([{ file, ...cell }]);
		writeFileSync(join(folder, file), good.get(file) ?? '');
	}
});
