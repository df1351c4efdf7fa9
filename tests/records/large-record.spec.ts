import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedRecord } from '#lib/reading/checked-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { groupOf, MOST_PAGES } from '#lib/domain/reader/figure-place.ts';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { figureRows } from '#lib/publish/tables/figures-table.ts';

const { record, files } = loadRecord(join(import.meta.dirname, 'good'));
if (!record) throw new Error('the record of the tests is broken');
const small = checkedRecord(record, files);
const [{ id } = { id: '' }] = small.rows.figures;

/** The row, and so many of it under other ids. */
const repeated = <Row>(rows: readonly Row[], column: keyof Row, times: number): Row[] =>
	rows.flatMap((row) =>
		String(row[column]) === id
			? [
					row,
					...Array.from({ length: times }, (_, index) => ({ ...row, [column]: `${id}-n${String(index)}` }))
				]
			: [row]
	);

/** The record with at least so many figures more. */
function publicationWith(times: number) {
	const { rows } = small;
	const more = {
		...rows,
		figures: repeated(rows.figures, 'id', times),
		figure_sources: repeated(rows.figure_sources, 'figure_id', times),
		evidence: repeated(rows.evidence, 'claim_id', times)
	};
	return makePublication({ ...small, rows: more }, proseWords, { origin: null });
}

test('above the number that is stated every figure has a place on a page of many, and no page or file of its own', () => {
	const large = publicationWith(MOST_PAGES);
	const count = large.model.figures.length;
	const rows = figureRows(large.model, null);
	const catalogue = fileCatalogue(large);
	expect(rows.map(({ permalink }) => permalink)).toEqual(
		rows.map((row) => `figures/at/${String(groupOf(String(row.id), count))}/#${String(row.id)}`)
	);
	expect(catalogue.filter(({ group }) => group === 'figure')).toEqual([]);
	const metadata = catalogue.find(({ path }) => path.endsWith('figures.csv-metadata.json'));
	expect(JSON.parse(metadata?.text?.() ?? '')).toMatchObject({
		tableSchema: { aboutUrl: '../{+permalink}' }
	});
});

test('below it each has both', () => {
	const few = publicationWith(1);
	expect(figureRows(few.model, null).map(({ permalink }) => permalink)).toContain(`figures/${id}-n0/`);
	const own = fileCatalogue(few).filter(({ group }) => group === 'figure');
	expect(own.map(({ path }) => path)).toContain(`figures/${id}-n0.json`);
	expect(own).toHaveLength(few.model.figures.length);
});
