import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminal } from './terminal.ts';

test('answers may come before they are asked for, and an end before the last is said', async () => {
	const [input, output] = [new PassThrough(), new PassThrough()];
	const { ask, close } = terminal(input, output);
	input.write('one\n  two \n');
	expect(await ask('first')).toBe('one');
	expect(await ask('second')).toBe('two');
	const third = ask('third');
	input.write('three\nfour\n');
	expect(await third).toBe('three');
	expect(await ask('fourth')).toBe('four');
	const fifth = ask('fifth');
	input.end();
	await expect(fifth).rejects.toThrow('the answers ended before all was asked; nothing was written');
	await expect(ask('sixth')).rejects.toThrow('the answers ended');
	close();
	expect(String(output.read())).toBe('first: second: third: fourth: fifth: ');
});
