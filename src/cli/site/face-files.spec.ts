import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACE_ORIGINS, FACE_PARTS } from '#lib/domain/record/face.ts';
import { writeFace } from './face-files.ts';

test('every name that a record may give stands in place of words that there are', () => {
	const folder = mkdtempSync(join(tmpdir(), 'face-'));
	try {
		const names = Object.fromEntries([...FACE_ORIGINS, ...FACE_PARTS].map((name) => [name, `Our ${name}`]));
		const documents = { imprint: null, privacy: null };
		writeFace(folder, { address: null, names, colours: {}, icon: null, documents }, ['en']);
		const [written, messages] = [join(folder, '.svelte-kit/face/en.json'), 'messages/en.json'].map(
			(file) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
		) as [Record<string, string>, Record<string, string>];
		expect(Object.keys(written).length).toBeGreaterThanOrEqual(Object.keys(names).length);
		expect(Object.keys(written).filter((key) => !(key in messages))).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
