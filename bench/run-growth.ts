/**
 * Measures what a check of a growing record costs, beside the npm reader of data packages over the same tables: processor
 * time and memory of a process of its own for each. `npm run bench:growth` installs that reader and runs it; with `--write`
 * it also writes `docs/growth.md`. The reader holds tables against their schema and follows keys; a check also computes,
 * grades and reads every sentence.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** About how many figures the records have; the first is the record as it is. */
const SIZES = [1, 2_500, 10_000];
/** Each process tells at its end what it took, in microseconds and kilobytes. */
const TELL = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nTOOK '+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,memory:u.maxRSS/1024})+'\\n')})`;
const READER = fileURLToPath(new URL('read-package.js', import.meta.url));

interface Took {
	/** In seconds. */
	readonly cpu: number;
	/** In megabytes, at its greatest. */
	readonly memory: number;
}

const folder = mkdtempSync(join(tmpdir(), 'growth-'));
try {
	const rows = SIZES.map((size) => {
		const record = join(folder, String(size));
		const [, figures = ''] =
			/(\d+) figures/.exec(runNode(['scripts/make-large-record.js', String(size), record]).said) ?? [];
		const check = took(['bin/contested-figures.js', 'check', record]);
		const reader = took([READER, record]);
		rmSync(record, { recursive: true });
		return `| ${figures} | ${inWords(check)} | ${inWords(reader)} |`;
	});
	const table = [
		'| figures | check, s | check, MB | datapackage, s | datapackage, MB |',
		'| ------: | -------: | --------: | -------------: | --------------: |',
		...rows
	].join('\n');
	console.log(table);
	if (process.argv.includes('--write')) await write(table);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function inWords({ cpu, memory }: Took): string {
	return `${cpu.toFixed(1)} | ${memory.toFixed(0)}`;
}

function took(args: readonly string[]): Took {
	const [, told] = /TOOK (\{.*\})/.exec(runNode(args).told) ?? [];
	if (told === undefined) throw new Error(`${args.join(' ')} did not say what it took`);
	return JSON.parse(told) as Took;
}

function runNode(args: readonly string[]): { readonly said: string; readonly told: string } {
	const tell = `data:text/javascript,${encodeURIComponent(TELL)}`;
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tell, ...args], {
		encoding: 'utf8',
		maxBuffer: 1 << 30
	});
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr.slice(-2000)}`);
	return { said: stdout, told: stderr };
}

async function write(table: string): Promise<void> {
	const file = 'docs/growth.md';
	const text = `# Growth

Written by \`npm run bench:growth -- --write\`: records of more and more figures, each made by repeating those of \`data/\` under new
ids (\`scripts/make-large-record.js\`), so that copies also agree with each other. Each row is a process of its own: its processor time and its greatest memory. A check reads the tables,
follows keys, computes, grades and reads every sentence; the npm package \`datapackage\` 1.1.10 holds the same tables against their schema
and follows keys, and nothing else.

${table}
`;
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
