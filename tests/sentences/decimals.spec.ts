/** Decimals on their way from a flat table to a sentence: as stated, and as the bounds that may be subtracted by hand. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { comparePair } from '#lib/domain/comparison/compare-pair.ts';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import { pairInWords } from '#lib/format/comparison/comparison-words.ts';
import { createComparable } from '#lib/format/figure/comparable-figure.ts';
import { valueWords } from '#lib/format/figure/figure-words.ts';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { checkRecord } from '#lib/reading/check-record.ts';
import { checkedRecord } from '#lib/reading/checked-record.ts';

const HEAD = 'label,as stated,value,low,high,interval,unit,measure,from,to,speaker,publisher,origin,source';
const rest = 'cases,Cases,2021-01,2021-01,P,P,independent,D';

function modelOf(...rows: readonly string[]) {
	const files = new Map([
		['datapackage.json', strToU8(JSON.stringify({ title: 'Cases', created: '2024-07-01' }))],
		['figures.csv', strToU8([HEAD, ...rows.map((row) => `${row},${rest}`), ''].join('\n'))]
	]);
	const { record, problems } = checkRecord(files);
	if (!record) throw new Error(JSON.stringify(problems));
	return makePublication(checkedRecord(record, files), proseWords, { origin: null }).model;
}

test('zeros behind a point are said where the words have them, and nowhere else', () => {
	const model = modelOf(
		'A,"13.0 per 1,000 (95% CI 10.0-15.7)",13.0,10.0,15.7,95% CI',
		'B,13 (95% CI 10–15.7),13,10,15.7,95% CI',
		'C,13.0,,,,',
		'D,"between 7.0 and 8.5",,,,',
		'E,about 7.0 million,,,,'
	);
	expect([...model.figuresById.values()].map(valueWords)).toEqual([
		'13.0 (95% confidence interval 10.0 to 15.7)',
		'13 (95% confidence interval 10 to 15.7)',
		'13.0',
		'7.0 to 8.5',
		'about 7 million'
	]);
});

test('how far two may lie apart is what a reader finds who subtracts their bounds', () => {
	const model = modelOf(
		'A,12.4 (95% CI 10.1–15.0),12.4,10.1,15.0,95% CI',
		'B,17.9 (95% CI 14.0–22.5),17.9,14.0,22.5,95% CI'
	);
	const [one, other] = [...model.figuresById.values()].map(createComparable(model.series));
	if (!one || !other) throw new Error('two figures');
	const { gap } = pairInWords(
		one,
		other,
		comparePair(one, other, createDefinitions(model.definitionRelations))
	);
	expect(gap?.difference).toMatch(/by up to 12\.4 cases, or lower by up to 1\.0 cases/);
});
