import { expect, test } from 'vitest';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { readRecord } from '#lib/server/record.ts';
import { emptyPages, readerPages } from './reader-pages.ts';

const modelOf = (record: string) =>
	makePublication(readRecord(`tests/records/${record}`), proseWords, { origin: null }).model;

test('a page that the record has nothing for is not there, and nothing leads to it', () => {
	const model = modelOf('flat');
	expect(emptyPages(model)).toEqual(['checks/', 'claims/', 'record/', 'imprint/', 'privacy/']);
	const paths = readerPages(model).map(({ path }) => path.replace(/#.*/, ''));
	expect(paths.filter((path) => emptyPages(model).includes(path))).toEqual([]);
	expect(emptyPages(modelOf('good'))).toEqual(['privacy/']);
});
