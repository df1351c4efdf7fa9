import { expect, test } from 'vitest';
import { editedRecord } from './watch-record.js';

const bytes = (text: string) => new Map([['figures.csv', new TextEncoder().encode(text)]]);

/** A record whose state the test sets, and what happens when it is read. */
function edited() {
	const said: string[] = [];
	let now = { sound: true, lines: ['no problems'], text: 'first' };
	let release: (() => void) | null = null;
	const record = editedRecord({
		check: async () => {
			said.push(`read ${now.text}`);
			const { sound, lines, text } = now;
			await new Promise<void>((resolve) => {
				if (release === null) resolve();
				else release = resolve;
			});
			return { sound, lines, files: bytes(text) };
		},
		keep: (files) => said.push(`keep ${new TextDecoder().decode(files.get('figures.csv'))}`),
		reload: () => said.push('reload'),
		tell: (lines) => said.push(`tell ${lines.join()}`)
	});
	return {
		said,
		record,
		set: (sound: boolean, text: string, ...lines: string[]) => {
			now = { sound, lines, text };
		},
		/** Holds readings back until the function that it gives is called. */
		hold: () => {
			release = () => undefined;
			return () => {
				const held = release;
				release = null;
				held?.();
			};
		}
	};
}

test('a sound change is kept and shown, a broken one is told, and the last sound record stays', async () => {
	const { said, record, set } = edited();
	await record.changed();
	expect(said.splice(0)).toEqual(['read first', 'keep first', 'reload']);

	set(false, 'broken', 'figures.csv:2:value: 1,052');
	await record.changed();
	expect(said.splice(0)).toEqual(['read broken', 'tell figures.csv:2:value: 1,052']);
	expect(record.problems()).toEqual(['figures.csv:2:value: 1,052']);

	set(true, 'mended');
	await record.changed();
	expect(said.splice(0)).toEqual(['read mended', 'keep mended', 'reload', 'tell ']);
	expect(record.problems()).toEqual([]);
});

test('a file that is saved as it was reloads nothing, and neither does a mistake that is taken back', async () => {
	const { said, record, set } = edited();
	await record.changed();
	await record.changed();
	set(false, 'broken', 'a problem');
	await record.changed();
	set(true, 'first');
	await record.changed();
	expect(said.filter((one) => one === 'reload')).toEqual(['reload']);
	expect(said.at(-1)).toBe('tell ');
});

test('edits that come while the record is read are read once more together, and the last one counts', async () => {
	const { said, record, set, hold } = edited();
	const go = hold();
	const reading = record.changed();
	set(false, 'half written', 'a problem');
	void record.changed();
	set(true, 'whole');
	void record.changed();
	go();
	await reading;
	expect(said).toEqual(['read first', 'keep first', 'reload', 'read whole', 'keep whole', 'reload']);
});

test('a record that was never sound has nothing to be shown', async () => {
	const { record, set } = edited();
	set(false, 'broken', 'a problem');
	await record.changed();
	expect(record.hasSound()).toBe(false);
});
