/**
 * Measures the built site beside the same chart by others, in one run on one machine, and prints ratios: times are of this
 * machine, ratios travel. `npm run bench` installs the others and runs it; with `--write` it also writes `docs/speed.md`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { csvParse } from 'd3-dsv';
import { chromium, type Browser } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { serveFolder } from '../scripts/static-server.js';
import { launchChromium } from '../tests/browser/engine/launch-chromium.ts';
import { measurePage, type Load } from './measure-page.ts';
import { peersOf, type Bar } from './peers.ts';

const SITE = 'build';
/** How often each page is loaded; what is said is the one in the middle. */
const LOADS = Number(process.env['LOADS'] ?? 5);
const BARS = 12;
/** The drawing of a chart on a page of the site. */
const OWN_CHART = '[data-chart] svg, svg';

interface Line extends Load {
	readonly name: string;
}

const running = await launchChromium();
const browser = await chromium.connect(running.endpoint);
try {
	const rows = csvParse(readFileSync(join(SITE, 'data/figures.csv'), 'utf8'));
	const lines = [...(await peerLines(barsOf(rows))), ...(await ownLines(rows))];
	const table = tableOf(lines);
	console.log(table);
	if (process.argv.includes('--write')) await write(documentOf(table));
} finally {
	await browser.close();
	await running.close();
}

async function write(text: string): Promise<void> {
	const file = 'docs/speed.md';
	const style = await resolveConfig(file);
	writeFileSync(file, await format(text, { ...style, filepath: file }));
}

/** The first numbers of the record that are small enough to be labels too. */
function barsOf(rows: readonly Record<string, string>[]): Bar[] {
	return rows
		.filter(({ value = '' }) => Number(value) > 0)
		.slice(0, BARS)
		.map(({ id = '', value }) => ({ label: id, value: Number(value) }));
}

async function peerLines(bars: readonly Bar[]): Promise<Line[]> {
	const lines: Line[] = [];
	for (const { name, chart, files } of peersOf(bars)) {
		const folder = mkdtempSync(join(tmpdir(), 'bench-'));
		for (const [file, content] of files) writeFileSync(join(folder, file), content);
		const site = await serveFolder({ folder });
		lines.push({ name, ...(await middleLoad(browser, `http://127.0.0.1:${String(site.port)}/`, chart)) });
		await site.close();
		rmSync(folder, { recursive: true });
	}
	return lines;
}

/** Each kind of page of the site that a reader comes to first. */
async function ownLines(rows: readonly Record<string, string>[]): Promise<Line[]> {
	const pages = [
		'',
		'figures/',
		`figures/${rows[0]?.['id'] ?? ''}/`,
		'compare/',
		'search/',
		'record/',
		'checks/'
	];
	const site = await serveFolder({ folder: SITE });
	const lines: Line[] = [];
	for (const page of pages) {
		const address = `http://127.0.0.1:${String(site.port)}/${page}`;
		lines.push({ name: `This site: /${page}`, ...(await middleLoad(browser, address, OWN_CHART)) });
	}
	await site.close();
	return lines;
}

/** The median of several loads, each measure by itself. The first warms the browser and is not counted. */
async function middleLoad(browser: Browser, address: string, chart: string): Promise<Load> {
	const loads: Load[] = [];
	for (let load = 0; load <= LOADS; load++) loads.push(await measurePage(browser, address, chart));
	const middle = (measure: keyof Load) =>
		loads
			.slice(1)
			.map((load) => load[measure])
			.sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? NaN;
	return {
		paint: middle('paint'),
		chart: middle('chart'),
		blocked: middle('blocked'),
		shift: middle('shift'),
		requests: middle('requests'),
		bytes: middle('bytes'),
		scriptBytes: middle('scriptBytes')
	};
}

function tableOf(lines: readonly Line[]): string {
	const plain = lines[0]?.paint ?? NaN;
	const ratio = (time: number) => (Number.isNaN(time) ? 'no chart' : (time / plain).toFixed(2));
	const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
	const cells = lines.map(({ name, paint, chart, blocked, shift, requests, bytes, scriptBytes }) => [
		name,
		ratio(paint),
		ratio(chart),
		String(Math.round(paint)),
		String(Math.round(blocked)),
		shift.toFixed(3),
		String(requests),
		kilobytes(bytes),
		kilobytes(scriptBytes)
	]);
	const head = [
		'page',
		'first paint',
		'first chart',
		'paint, ms',
		'blocked, ms',
		'shift',
		'requests',
		'kB',
		'script, kB'
	];
	return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...cells]
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');
}

function documentOf(table: string): string {
	return `# Speed

Written by \`npm run bench -- --write\`, in one run: a phone of 390 by 844 pixels, a line of 1.6 Mbit/s with 150 ms each way and
back, a processor slowed four times, nothing kept from the load before, the median of ${String(LOADS)} loads. First paint and first chart
are set against the first paint of a page of plain HTML and SVG in the same run; the others draw ${String(BARS)} bars of the record without a
bundler, as their guides show it. On a machine that does other work besides, times and so ratios differ from run to run;
bytes and requests do not. First chart is the frame in which the drawing has its place, just before it is painted. Blocked is what tasks longer than 50 ms took beyond these. Bytes are those on the line, with headers.

${table}

What must hold is in the tests, as bytes, requests, hosts and shift, and never as times: \`tests/built/weight.spec.ts\` and
\`tests/browser/every-page.spec.ts\`.
`;
}
