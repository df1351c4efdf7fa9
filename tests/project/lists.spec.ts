/** Lists in documents name what there is: tables, folders, and places to add to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';

const ROOT = new URL('../../', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');
/** The rows of the table that begins with a heading, each as its cells. */
function table(file: string, heading: RegExp): string[][] {
	const [, part = ''] = text(file).split(heading);
	const [rows = ''] = /(?:^\|.*\n)+/m.exec(part) ?? [];
	return rows
		.trimEnd()
		.split('\n')
		.slice(2)
		.map((row) =>
			row
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim())
		);
}
const names = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const folders = (path: string) =>
	readdirSync(new URL(path, ROOT), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `${path}${name}/`);

test('a codebook that lists the tables lists every one in the order of the schema, and begins with what it holds', () => {
	const listed = table('data/README.md', /^## Tables\n/m);
	expect(listed.flatMap(([cell]) => names(cell))).toEqual(listed.length === 0 ? [] : TABLES.map(tableFile));
	const drifted = listed.filter(([, meaning = ''], index) => {
		const [sentence = ''] = TABLES[index]?.description.split(/(?<=\.)\s/) ?? [];
		return !meaning.startsWith(sentence);
	});
	expect(drifted).toEqual([]);
});

test('the README lists every folder of sources, and none that is not there', () => {
	const listed = table('README.md', /^## Where things are\n/m).flatMap(([cell]) => names(cell));
	expect(listed.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
	const unlisted = folders('src/').filter((path) => !listed.includes(path));
	expect(unlisted).toEqual([]);
});

test('where to add what names places that are there', () => {
	const places = table('docs/architecture.md', /^## Where to add what\n/m).flatMap(([, cell]) => names(cell));
	const paths = places.filter((place) => !place.startsWith('npm '));
	expect(paths.length).toBeGreaterThan(5);
	const roots = ['', 'src/', 'src/lib/'].map((root) => fileURLToPath(new URL(root, ROOT)));
	expect(paths.filter((path) => !roots.some((root) => existsSync(root + path)))).toEqual([]);
});
