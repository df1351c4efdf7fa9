/**
 * Measures what a check of a growing record costs, beside the npm reader of data packages over the same tables, and the part
 * of the check that does the work of that reader: processor time and memory of a process of its own for each.
 * `npm run bench:growth` installs the reader and runs it; with `--write` it also writes `docs/growth.md` and its chart.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { growthChart } from './growth-chart.ts';

/** About how many figures the records have; the first is the record as it is. */
const SIZES = [1, 2_500, 10_000, 50_000];
/** Each process tells at its end what it took, in microseconds and kilobytes. */
const TELL = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nTOOK '+JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,memory:u.maxRSS/1024})+'\\n')})`;
/** Measured by hand, since a build of a large record takes long. */
const BUILDS = `## Builds

| figures | build, s | build, MB | files of the site | site, MB |
| ------: | -------: | --------: | ----------------: | -------: |
|     464 |      209 |      1096 |              8717 |      256 |
|    5104 |      338 |      1875 |              8409 |      714 |

Measured by hand, one build each, in three languages, on two cores that did much other work besides, which lengthens processor time too: that of all processes of a build
together, and the greatest memory of one of them. The first was watched by a profiler, which is some of its time. Above 2,000 figures none has a page or files of its own. At
about 5,000 figures a build comes near 2 GB of memory; one of 50,000 was not tried, and takes more.`;
const READER = fileURLToPath(new URL('read-package.js', import.meta.url));

interface Took {
	/** In seconds. */
	readonly cpu: number;
	/** In megabytes, at its greatest. */
	readonly memory: number;
}

const folder = mkdtempSync(join(tmpdir(), 'growth-'));
try {
	const measured = SIZES.map((size) => {
		const record = join(folder, String(size));
		const [, figures = ''] =
			/(\d+) figures/.exec(runNode(['scripts/make-large-record.js', String(size), record]).said) ?? [];
		const check = took(['bin/contested-figures.js', 'check', record]);
		const reading = took(['scripts/run.js', 'bench/read-tables.ts', record]);
		const reader = took([READER, record]);
		rmSync(record, { recursive: true });
		return { figures: Number(figures), check, reading, reader };
	});
	const table = [
		'| figures | check, s | check, MB | tables and keys alone, s | MB | datapackage, s | MB | datapackage to check | datapackage to tables and keys |',
		'| ------: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
		...measured.map(
			({ figures, check, reading, reader }) =>
				`| ${[String(figures), inWords(check), inWords(reading), inWords(reader), ratio(reader, check), ratio(reader, reading)].join(' | ')} |`
		)
	].join('\n');
	console.log(table);
	const line = (name: string, colour: string, of: 'check' | 'reading' | 'reader') => ({
		name,
		colour,
		points: measured.map((one) => [one.figures, one[of].cpu] as const)
	});
	const chart = growthChart([
		line('datapackage', '#a3541a', 'reader'),
		line('check', '#1d5b8f', 'check'),
		line('tables and keys alone', '#5f8f3e', 'reading')
	]);
	if (process.argv.includes('--write')) await write(table, chart);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** How many times as long the first took. */
function ratio(first: Took, second: Took): string {
	return (first.cpu / second.cpu).toFixed(1);
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

async function write(table: string, chart: string): Promise<void> {
	const file = 'docs/growth.md';
	const text = `# Growth

Written by \`npm run bench:growth -- --write\`: records of more and more figures, each made by repeating those of \`data/\` under new
ids (\`scripts/make-large-record.js\`), so that copies also agree with each other. Each number is of a process of its own, from its start to its
end: its processor time, that of its helping threads included, and its greatest memory. On a machine that does other work besides, times are a little longer.

${table}

![Processor time by figures of a record](growth.svg)

The npm package \`datapackage\` 1.1.10 holds the tables against their schema and follows keys. A check does that too, which is the columns
"tables and keys alone"; besides, it reads every sentence and its translations for numbers, computes what is derived, finds what agrees, grades, and looks for figures
that stand twice. So a whole check is not ten times as fast as the package, and where the package takes few seconds it is slower: more than a second of each process of the
tool is Vite, which reads its sources in a checkout and is the same at every size.

${BUILDS}
`;
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
	writeFileSync('docs/growth.svg', chart);
}
