import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { baseFiles } from '../../../tests/records/read-case.ts';
import { editRecord } from './edit-record.ts';
import { readOptions, requestOfFlags } from './edit-request.ts';

const good = baseFiles('good');

function reworded(...flags: string[]) {
	const { changed } = editRecord(good, requestOfFlags(readOptions(flags).cells), '2024-06-01');
	return new TextDecoder().decode(changed.get('limits.csv') ?? changed.get('datapackage.json'));
}

test('a sentence is named by its place as the check prints it, or by the key of its row', () => {
	for (const row of ['2', 'no-lists'])
		expect(
			csvParse(reworded('--reword', `limits.csv:${row}:limit`, '--text', 'No list was found.'))[0]
		).toMatchObject({ id: 'no-lists', limit: 'No list was found.' });
	const description = reworded(
		'--reword',
		'datapackage.json:0:site.read_until',
		'--text',
		'Read to {text:May 2024}.'
	);
	expect(JSON.parse(description)).toMatchObject({ site: { read_until: 'Read to {text:May 2024}.' } });
});

test('what is no place of a sentence is refused, with what could be meant', () => {
	const at = (place: string) => () => reworded('--reword', place, '--text', 'Words.');
	expect(at('limits')).toThrow(/such as limits\.csv:3:limit/);
	expect(at('limits.csv:2:id')).toThrow(/has no sentences in "id"; it has them in limit/);
	expect(at('limits.csv:9:limit')).toThrow(/has no row 9; its rows are 2 to 2/);
	expect(at('datapackage.json:site.none')).toThrow(/no property site\.none/);
	expect(() => reworded('--reword', 'limits.csv:2:limit')).toThrow(/give both/);
});
