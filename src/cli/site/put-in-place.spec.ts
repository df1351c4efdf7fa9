import {
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Tool } from '../command/command.ts';
import { putInPlace } from './put-in-place.ts';
import { runVite } from './run-vite.ts';

/** A folder of its own with a whole site that waits to be put in place. */
function inFolder(work: (folder: string, staged: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'place-'));
	const staged = join(folder, 'staged');
	mkdirSync(staged);
	writeFileSync(join(staged, 'index.html'), 'new');
	try {
		work(folder, staged);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
/** The site that stood there before, with a file that the new one has not. */
function former(place: string): void {
	mkdirSync(place);
	for (const name of ['index.html', 'gone.html']) writeFileSync(join(place, name), 'old');
}

test('a site takes the place of the one before, and leaves nothing beside it', () => {
	inFolder((folder, staged) => {
		former(join(folder, 'build'));
		putInPlace(staged, join(folder, 'build'));
		expect(readdirSync(folder)).toEqual(['build']);
		expect(readdirSync(join(folder, 'build'))).toEqual(['index.html']);
	});
});

test('a link to a folder stays a link, and the folder that it leads to gets the site', () => {
	inFolder((folder, staged) => {
		const [served, place] = [join(folder, 'served'), join(folder, 'build')];
		former(served);
		symlinkSync(served, place);
		putInPlace(staged, place);
		expect(lstatSync(place).isSymbolicLink()).toBe(true);
		expect(readdirSync(served)).toEqual(['index.html']);
		expect(readFileSync(join(served, 'index.html'), 'utf8')).toBe('new');
	});
});

test.each(['/p #1', '/p?q'])(
	'a site in the folder %s, which the bundler cannot read, is refused in words',
	(folder) => {
		const tool = {} as Tool;
		expect(() => runVite(tool, folder, [], {}, false)).toThrow('has # or ? in its path');
	}
);
