import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from './write-zip.ts';

test.each(['2024-07-01', '1901-04-07', '1980-01-01', '2150-01-01'])('an archive of %s is whole', (day) => {
	const files = new Map([['a.txt', new TextEncoder().encode('A')]]);
	expect(Object.keys(unzipSync(writeZip(files, day)))).toEqual(['a.txt']);
});
