/**
 * The guide for editors: its commands are run one after the other in an empty folder, and give what it prints. A block with the name of a
 * file is written there first. `UPDATE_GOLDENS=1` writes what they print now into the guide.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test, vi } from 'vitest';
import { readGolden } from '#lib/charts/examples/golden.ts';
import {
	INTERVALS,
	NOT_ASKED,
	QUALIFIERS,
	QUESTIONS,
	STATED_ORIGINS
} from '#lib/domain/record/schema/vocabularies.ts';
import { main } from '../../src/cli/main.ts';

const ROOT = join(import.meta.dirname, '../..');
const GUIDE = new URL('../../docs/guide/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
const here = process.cwd();

afterAll(() => {
	process.chdir(here);
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

const BLOCK = /^```(\S+)(?: (\S+))?\n([^]*?)^```$/gm;

/** The page with what its commands print in place of what it says. */
async function played(page: string): Promise<string> {
	let text = '';
	let end = 0;
	for (const block of page.matchAll(BLOCK)) {
		const [whole, language = '', file, body = ''] = block;
		text += page.slice(end, block.index);
		end = block.index + whole.length;
		if (file !== undefined) writeFileSync(file, body);
		text += language === 'console' ? `\`\`\`console\n${await printed(body)}\`\`\`` : whole;
	}
	return text + page.slice(end);
}

/** The commands of a block, each with what it prints. */
async function printed(block: string): Promise<string> {
	let lines = '';
	for (const [, command = ''] of block.matchAll(/^\$ (.+)$/gm)) {
		const output = await outputOf(words(command));
		lines += `$ ${command}\n${output === '' ? '' : `${output}\n`}`;
	}
	return lines;
}

/** The words of a command as a shell gives them to a program. */
function words(command: string): string[] {
	return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

async function outputOf([program, ...args]: string[]): Promise<string> {
	if (program === 'cd') {
		process.chdir(args[0] ?? '.');
		return '';
	}
	expect(program).toBe('contested-figures');
	const lines: string[] = [];
	const print = (line: unknown) => {
		lines.push(String(line));
	};
	const spies = [vi.spyOn(console, 'log').mockImplementation(print)];
	spies.push(vi.spyOn(console, 'error').mockImplementation(print));
	vi.stubEnv('DATA_DIR', '');
	await main(args, { folder: ROOT, version: '0.0.0', isCheckout: true });
	for (const spy of spies) spy.mockRestore();
	return lines.join('\n');
}

test('each command of the guide prints what the guide says', async () => {
	process.chdir(folder);
	for (const name of ['first-record.md', 'add-and-correct.md']) {
		const now = await played(readFileSync(new URL(name, GUIDE), 'utf8'));
		expect(now).toBe(readGolden(name, now, GUIDE));
	}
});

test('the guide explains each hedge, interval, origin and answer that a record may have', () => {
	const page = readFileSync(new URL('reading-and-grading.md', GUIDE), 'utf8');
	const { attribution, reliability, credibility } = QUESTIONS;
	const { read, method, texts } = credibility;
	const answers = Object.values({ ...attribution, ...reliability, read, method, texts }).flat();
	const all = [...QUALIFIERS, ...INTERVALS, ...STATED_ORIGINS, ...answers];
	expect(all.filter((word) => word !== NOT_ASKED && !page.includes(`\`${word}\``))).toEqual([]);
});
