import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXIT } from './command/exit.ts';
import { COMMANDS } from './commands.ts';
import { main } from './main.ts';

let folder: string;
let said: string[];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'main-'));
	said = [];
	for (const stream of ['log', 'error'] as const)
		vi.spyOn(console, stream).mockImplementation((line: unknown) => said.push(String(line)));
	// A command sets it to the record that it found.
	vi.stubEnv('DATA_DIR', '');
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => main(args, { folder: process.cwd(), version: '9.9.9', isCheckout: true });

test('help lists every command, and each explains itself with an example', async () => {
	expect(await run('--help')).toBe(EXIT.done);
	const list = said.join('\n');
	for (const { name, examples } of COMMANDS) {
		expect(list).toMatch(new RegExp(`^  ${name} `, 'm'));
		said = [];
		expect(await run(name, '--help')).toBe(EXIT.done);
		expect(said.join('\n')).toContain(`contested-figures ${examples[0]?.line ?? ''}`);
	}
});

test.each([
	[['bild'], 'nearest is build'],
	[['check', '--jsn'], 'nearest is --json'],
	[['check', '--explain', 'cell-requird'], 'nearest is cell-required'],
	[['build', '--out'], '--out needs a value'],
	[['check', '--json=yes'], '--json takes no value'],
	[['check', 'one', 'two'], 'check takes [RECORD]'],
	[['check', 'one', '--record', 'two'], 'two records'],
	[['build', 'tests/records/flat', '--out', 'src'], 'holds files that are no site'],
	[['build', 'tests/records/flat', '--out', 'tests/records'], 'the folder of the record or one above it'],
	[['export', 'tests/records/flat'], 'what to write'],
	[['export', 'tests/records/flat', '--csv', 'tests/records/flat/x.csv'], 'would lie among the tables'],
	[['init', '--example', 'none-of-that-name'], 'no example'],
	[['serve', '--port', 'http'], 'a number from 0 to 65535']
])('%j is not understood, and the answer says what to type', async (args, answer) => {
	expect(await run(...args)).toBe(EXIT.wrongUse);
	expect(said.join('\n')).toContain(answer);
});

test('each command is quiet where it is asked, and tells a program what it did as one object', async () => {
	const place = join(folder, 'quiet');
	const told = (): unknown => JSON.parse(said.join('\n'));
	const calls: Readonly<Record<string, readonly string[]>> = {
		init: [place],
		check: [place],
		describe: [place],
		upgrade: [place],
		tidy: [place],
		import: [join(place, 'figures.csv'), place],
		export: [place, '--csv', join(folder, 'flat.csv')],
		diff: [place, place],
		translations: ['fr', place],
		add: [join(folder, 'add.json'), '--record', join(folder, 'grown'), '--dry-run'],
		release: [join(folder, 'grown'), '--date', '2026-11-27']
	};
	// What is left serves pages or builds a site, which takes longer.
	expect([...Object.keys(calls), 'build', 'dev', 'serve'].sort()).toEqual(
		COMMANDS.map(({ name }) => name).sort()
	);
	cpSync('tests/records/good', join(folder, 'grown'), { recursive: true });
	writeFileSync(join(folder, 'add.json'), JSON.stringify({ rows: { events: [] } }));
	for (const [command, words] of Object.entries(calls)) {
		said = [];
		const quiet = await run(command, ...words, '--quiet');
		if (quiet === EXIT.done) expect(said, command).toEqual([]);
		if (command === 'init') rmSync(place, { recursive: true });
		said = [];
		const exit = await run(command, ...words, '--json');
		expect(said.length, command).toBe(1);
		const answers: Readonly<Record<string, object>> = {
			check: { record: place, errors: 0 },
			diff: { size: 'none' },
			translations: { language: 'fr' }
		};
		expect(told(), command).toMatchObject(answers[command] ?? { command, exit });
	}
	writeFileSync(
		join(place, 'figures.csv'),
		'label,as_stated,value,speaker,source,date\nx,1,one,A,B,2024-05-02\n'
	);
	said = [];
	expect(await run('check', place, '--quiet')).toBe(EXIT.problems);
	expect(said.join('\n')).toMatch(/figures\.csv:2:value.*check --explain \S+ says/s);
	const [, rule = ''] = /\[([a-z-]+)\]/.exec(said.join('\n')) ?? [];
	said = [];
	expect(await run('check', '--explain', rule)).toBe(EXIT.done);
	expect(said.join('\n')).toMatch(new RegExp(`^${rule}: .+\\nHow to mend it: .+`));
	said = [];
	expect(await run('check', '--explain', rule, '--json')).toBe(EXIT.done);
	expect(told()).toHaveProperty('mend');
	expect(told()).toMatchObject({ rule });
	said = [];
	expect(await run('export', place, '--csv', join(folder, 'x.csv'), '--json')).toBe(EXIT.problems);
	expect(told()).toMatchObject({ exit: 1, said: [] });
	expect(said.join()).toContain('figures.csv:2:value');
});

test('init begins a sound record in an empty folder and leaves any other alone', async () => {
	const place = join(folder, 'begun');
	expect(await run('init', place, '--title', 'How many boats?')).toBe(EXIT.done);
	expect(await run('check', place, '--json')).toBe(EXIT.done);
	expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({ errors: 0, warnings: 0 });
	const written = readFileSync(join(place, 'figures.csv'));
	expect(await run('init', place)).toBe(EXIT.problems);
	expect(readFileSync(join(place, 'figures.csv'))).toEqual(written);
});

test('upgrade brings an older record along, says what it did and what it does not know', async () => {
	cpSync('tests/records/good', folder, { recursive: true });
	const path = join(folder, 'datapackage.json');
	const {
		record_format: _,
		site,
		...rest
	} = JSON.parse(readFileSync(path, 'utf8')) as Record<string, object>;
	writeFileSync(path, JSON.stringify({ ...rest, site: { ...site, funding: undefined } }));
	expect(await run('check', folder)).toBe(EXIT.problems);
	said = [];
	expect(await run('upgrade', folder)).toBe(EXIT.done);
	expect(said.join('\n')).toMatch(/format 1 is now format 2.*To be decided by a person.*funding/s);
	expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ record_format: 2, site: { funding: null } });
	said = [];
	expect(await run('upgrade', folder)).toBe(EXIT.done);
	expect(said.join('\n')).toContain('nothing was changed');
});

test('a sheet with a figure in each row is read in place of the rows to replace, and grows into tables', async () => {
	expect(await run('init', folder, '--title', 'How many boats?')).toBe(EXIT.done);
	const path = join(folder, '..', 'boats.xlsx');
	const rows = [
		['label', 'as stated', 'value', 'speaker', 'source', 'origin'],
		['Boats', 'about 40', 40, 'Harbour office', 'Report', 'official']
	];
	writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }));
	expect(await run('import', path, folder)).toBe(EXIT.done);
	expect(said.join('\n')).toContain('figures.csv:2: the id boats, made from its label');
	expect(said.join('\n')).toContain(
		'the 2 rows that init wrote to be replaced are gone; 1 row in their place'
	);
	expect(said.join('\n')).not.toContain('lead nowhere');
	expect(await run('import', path, folder, '--tables')).toBe(EXIT.done);
	expect(readFileSync(join(folder, 'parties.csv'), 'utf8')).toContain('Harbour office,authority');
});

test('a title and blank rows above the header are left out, and a problem is told in the row of the file handed in', async () => {
	expect(await run('init', folder, '--title', 'How many boats?')).toBe(EXIT.done);
	const rows = [
		['Boats, counted by hand', '', '', '', '', '', '', ''],
		['', '', '', '', '', '', '', ''],
		['label', 'as stated', 'speaker', 'source', 'origin', 'publisher', 'notes', 'for myself'],
		['Boats', 'about 40', 'Harbour office', 'Report', 'official', 'Harbour office', 'low tide', ''],
		['', '', '', '', '', '', '', ''],
		['Mud', '1.2 m kg', 'Harbour office', 'Report', 'official', 'Harbour office', '', 'ring back']
	];
	const write = async (name: string, table: readonly (readonly string[])[]) => {
		const path = join(folder, '..', name);
		if (name.endsWith('.csv')) writeFileSync(path, table.map((row) => `${row.join(',')}\r\n`).join(''));
		else
			writeFileSync(
				path,
				await writeXlsx({ sheets: [{ name: 'Sheet1', rows: table.map((row) => [...row]) }] })
			);
		return path;
	};
	for (const name of ['handed-in.csv', 'handed-in.xlsx']) {
		said = [];
		const path = await write(
			name,
			rows.map((row) => row.slice(0, -1))
		);
		expect(await run('import', path, folder)).toBe(EXIT.problems);
		expect(said.join('\n')).toMatch(new RegExp(`^(?:.*/)?${name}:6:as stated: "1.2 m kg"`, 'm'));
		const mended = rows.map((row) => row.slice(0, -1).map((cell) => cell.replace(' m kg', ' tonnes')));
		expect(await run('import', await write(name, mended), folder, '--dry-run'), said.join('\n')).toBe(
			EXIT.done
		);
		expect(said.join('\n')).toContain('notes is published, beside the number of 1 row');
	}
	said = [];
	expect(await run('import', await write('own.csv', rows), folder)).toBe(EXIT.problems);
	expect(said.join('\n')).toMatch(/own\.csv:3:-: "for myself"; .*one for yourself alone in another file/);
});

test('a title is enough as long as the record grows, and describe writes out what followed from it', async () => {
	expect(await run('init', folder, '--title', 'How many boats?')).toBe(EXIT.done);
	const path = join(folder, 'datapackage.json');
	const short = { title: 'How many boats?', version: '0.2.0', site: { question: 'How many?' } };
	writeFileSync(path, JSON.stringify(short));
	for (const [command, ...more] of [
		['describe', folder],
		['import', join(folder, 'figures.csv'), folder, '--tables'],
		['describe', folder],
		['upgrade', folder]
	] as const) {
		expect(await run(command, ...more)).toBe(EXIT.done);
		expect(await run('check', folder), said.join('\n')).toBe(EXIT.done);
	}
	expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
		...short,
		name: 'how-many-boats',
		record_format: 2,
		site: { question: 'How many?', scope: 'How many boats?', funding: null }
	});
});

test('a reader of the output may stop, as head does: nothing is told of it', () => {
	const check = `"${process.execPath}" bin/contested-figures.js check tests/records/good --json`;
	// The pipe is read by a program that ends at once.
	const errors = execFileSync('bash', ['-c', `{ ${check} 2>&3 | true; } 3>&1`], { encoding: 'utf8' });
	expect(errors).toBe('');
});
