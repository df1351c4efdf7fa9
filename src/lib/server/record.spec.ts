import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRecord } from './load-record.ts';
import { CHECKED, readRecord, recordMark } from './record.ts';

const records = join(import.meta.dirname, '../../../tests/records');
const sound = join(records, 'good');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'record-'))));
afterEach(() => {
	process.env[CHECKED] = '';
	rmSync(folder, { recursive: true });
});

test.each([sound, join(records, '../../examples/crowds'), join(records, '../../examples/hurricane-maria')])(
	'a record that was found sound is read as the check read it: %s',
	(place) => {
		const { files } = loadRecord(place);
		const checked = readRecord(place);
		process.env[CHECKED] = recordMark(files);
		expect(readRecord(place)).toEqual(checked);
	}
);

test('another record than the one that was found sound is checked', () => {
	process.env[CHECKED] = recordMark(loadRecord(sound).files);
	cpSync(sound, folder, { recursive: true });
	expect(() => readRecord(folder)).not.toThrow();
	rmSync(join(folder, 'sources.csv'));
	expect(() => readRecord(folder)).toThrow(/^The record is broken:/);
});
