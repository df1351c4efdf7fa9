/** Ways of writing a number in a flat table, each with what is read of it; what is not read is refused, or named with what was read. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { checkRecord } from '../check-record.ts';

const HEAD = 'label,as stated,value,unit,hedge,speaker,publisher,origin,source';
const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`;

interface Cells {
	readonly words: string;
	readonly value?: string;
	readonly unit?: string;
	readonly hedge?: string;
}

/** The figure that a row makes, in one line, and what is said of it; `refused` where it makes none. */
function readRows(...rows: readonly Cells[]): { readonly figures: string[]; readonly told: string[] } {
	const lines = rows.map(({ words, value = '', unit = '', hedge = '' }, at) =>
		[`Row ${'abc'.charAt(at)}`, words, value, unit, hedge, 'P', 'P', 'independent', 'D']
			.map(quotedCell)
			.join(',')
	);
	const { record, problems } = checkRecord(
		new Map([
			['datapackage.json', strToU8(JSON.stringify({ title: 'Cost', created: '2024-07-01' }))],
			['figures.csv', strToU8([HEAD, ...lines, ''].join('\n'))]
		])
	);
	const units = new Map(record?.rows.units.map(({ id, label }) => [id, label]));
	const figures = (record?.rows.figures ?? []).map(({ qualifier, value, low, high, unit_id }) => {
		const number = value === null ? `${String(low)} to ${String(high)}` : String(value);
		const unit = units.get(unit_id) ?? '';
		return `${qualifier} ${number}${unit === 'unit not stated' ? '' : ` ${unit}`}`;
	});
	return { figures: record ? figures : ['refused'], told: problems.map(({ rule }) => rule) };
}

test.each([
	['−4.5 percent', 'rounded -4.5 percent'],
	['-4.5%', 'exact -4.5 percent'],
	['minus 4.5 per cent', 'rounded -4.5 percent'],
	['negative 4.5', 'rounded -4.5'],
	['-$4.5bn', 'rounded -4500000000 dollars'],
	['$-4.5bn', 'rounded -4500000000 dollars'],
	['about −4.5', 'about -4.5'],
	['-4.5 to -1.2 percent', 'range -4.5 to -1.2 percent'],
	['-5 to 5', 'range -5 to 5'],
	['400-500', 'range 400 to 500'],
	['between −3 and −2 million', 'range -3000000 to -2000000'],
	['10.0 per 100,000 people', 'rounded 10 per 100,000 people'],
	['5%-10%', 'range 5 to 10 percent'],
	['5 crore', 'rounded 50000000'],
	['12 lakh', 'rounded 1200000'],
	['2 lakh crore', 'rounded 2000000000000'],
	['Rs 5 crore', 'rounded 50000000 rupees'],
	['3 Mrd', 'rounded 3000000000'],
	['3 Mrd. Euro', 'rounded 3000000000 euros'],
	['4 Mio.', 'rounded 4000000'],
	['5 Millionen', 'rounded 5000000'],
	['10 milliards', 'rounded 10000000000'],
	['5 mil millones', 'rounded 5000000000'],
	['5 dozen', 'rounded 60'],
	['5 millions', 'rounded 5000000'],
	['1.5m', 'rounded 1500000'],
	['£1.5 m', 'rounded 1500000 pounds'],
	['$5B', 'rounded 5000000000 dollars'],
	['$5T', 'rounded 5000000000000 dollars'],
	['1.5 bn', 'rounded 1500000000'],
	['50 k', 'rounded 50000'],
	['> 5 million', 'more-than 5000000'],
	['<5 million', 'up-to 5000000'],
	['≥ 5 million', 'at-least 5000000'],
	['≤ 5 million', 'up-to 5000000'],
	['≈ 5 million', 'about 5000000'],
	['~$2tn', 'about 2000000000000 dollars'],
	['c. $2tn', 'about 2000000000000 dollars'],
	['c 5,000', 'about 5000'],
	['just over 5 million', 'more-than 5000000'],
	['slightly more than 5 million', 'more-than 5000000'],
	['just under 5 million', 'nearly 5000000'],
	['slightly less than 5 million', 'nearly 5000000'],
	['it cost over $5bn', 'more-than 5000000000 dollars'],
	['under $50 billion', 'up-to 50000000000 dollars'],
	['less than US$50bn', 'up-to 50000000000 US dollars'],
	['2 million-plus', 'more-than 2000000'],
	['$2tn-plus', 'more-than 2000000000000 dollars'],
	['2 million plus', 'more-than 2000000'],
	['$2tn+', 'more-than 2000000000000 dollars'],
	['5 million max', 'up-to 5000000'],
	['2 million or fewer', 'up-to 2000000'],
	['as much as $2tn', 'up-to 2000000000000 dollars'],
	['maybe as much as $2tn', 'up-to 2000000000000 dollars'],
	['an estimated 5 million', 'about 5000000'],
	['nearly £5bn', 'nearly 5000000000 pounds'],
	['some €5bn', 'about 5000000000 euros'],
	['roughly 500', 'about 500'],
	['no fewer than 500', 'at-least 500'],
	['not more than 500', 'up-to 500'],
	['5 million-ish', 'about 5000000'],
	['A$5bn', 'rounded 5000000000 Australian dollars'],
	['5 billion US dollars', 'rounded 5000000000 US dollars'],
	['2 percentage points', 'rounded 2 percentage points'],
	['$2 billion a week', 'rounded 2000000000 dollars a week'],
	['$12bn per month', 'rounded 12000000000 dollars per month'],
	['20.5 per 100,000 live births', 'rounded 20.5 per 100,000 live births'],
	['$50-60 billion', 'range 50000000000 to 60000000000 dollars'],
	['five million', 'rounded 5000000'],
	['twenty-five', 'exact 25'],
	['about five million', 'about 5000000'],
	['fewer than five million', 'up-to 5000000'],
	['more than half a million', 'more-than 500000'],
	['a million dollars', 'rounded 1000000 dollars'],
	['a dozen', 'rounded 12'],
	['five to six million', 'range 5000000 to 6000000'],
	['between five and 10 million', 'range 5000000 to 10000000'],
	['minus five percent', 'rounded -5 percent'],
	['three or more', 'at-least 3'],
	['several hundred thousand', 'order-of-magnitude 100000 to 999999'],
	['5 hundred thousand', 'rounded 500000'],
	['12.5 per thousand live births', 'rounded 12.5 per thousand live births'],
	['5 billionaires', 'rounded 5'],
	['5,000 km', 'rounded 5000'],
	['not even 300', 'up-to 300'],
	['as few as 300', 'at-least 300'],
	['min. 300', 'at-least 300'],
	['shy of 300', 'nearly 300'],
	['(est.) 300', 'about 300'],
	['est. 300', 'about 300'],
	['300 (est.)', 'about 300'],
	['300 people (at most)', 'up-to 300'],
	['300ish', 'about 300'],
	['c.300', 'about 300'],
	['some twenty thousand', 'about 20000'],
	['exactly 12', 'rounded 12'],
	['SEK 12 bn', 'rounded 12000000000 Swedish kronor'],
	['less than NOK 12bn', 'up-to 12000000000 Norwegian kroner'],
	['R12m', 'rounded 12000000 rand'],
	['Rp12tn', 'rounded 12000000000000 rupiah'],
	['€ 1.2 m', 'rounded 1200000 euros'],
	['1.2 m EUR', 'rounded 1200000 euros'],
	['5 pct', 'rounded 5 percent'],
	['12 ft of snow', 'rounded 12'],
	['12 try to leave', 'rounded 12'],
	['12 Ft', 'rounded 12 forints'],
	['an R0 of 2.5', 'rounded 2.5'],
	['5 pp', 'rounded 5 percentage points'],
	['12 m² of land', 'rounded 12'],
	['3.5 bn m3', 'rounded 3500000000']
])('%s is read as %s, and nothing is to be said', (words, figure) => {
	expect(readRows({ words })).toEqual({ figures: [figure], told: [] });
	expect(readRows({ words: '', value: words })).toEqual({ figures: [figure], told: [] });
});

test('a number below zero may stand alone, and a year before a number is none; scales of other scripts are read', () => {
	expect(readRows({ words: '-4.5' })).toEqual({ figures: ['exact -4.5'], told: [] });
	expect(readRows({ words: '2003: 5,000' })).toEqual({ figures: ['rounded 5000'], told: [] });
	expect(readRows({ words: '7 млрд' }).figures).toEqual(['rounded 7000000000']);
	expect(readRows({ words: '5 億' }).figures).toEqual(['rounded 500000000']);
});

test.each([
	'(4.5)',
	'4.5-',
	'±5',
	'5 million?',
	'over $1 trillion, possibly up to $2tn',
	'up to 5,000–6,000',
	'about 2000 people',
	'a couple of million',
	'nobody',
	'no one',
	'two thirds',
	'a third of 12,000',
	'one in five',
	'twice 5,000',
	'2½ million',
	'5 and a half million',
	'a fall of 4.5 percent',
	'a loss of 4.5 percent',
	'fell by about 4.5%',
	'down 4.5',
	'down five percent',
	'4.5 percent lower',
	'5,000 fewer deaths',
	'下降4.5%',
	'1/3 of boats',
	'not 300',
	'barely 300',
	'up from 300',
	'dozens',
	'10⁶',
	'1.2 × 10^6',
	'1e6',
	'12,000 (1)'
])('%s is refused in one line', (words) => {
	expect(readRows({ words })).toEqual({ figures: ['refused'], told: ['flat-number-doubtful'] });
});

test.each([
	['5 squillion', 'flat-size-unread'],
	['5 zork dollars', 'flat-size-unread'],
	['1.5 m', 'flat-size-unread'],
	['5 mil', 'flat-size-unread'],
	['5 MM', 'flat-size-unread'],
	['1.2 m kg', 'flat-size-unread'],
	['300 [1]', 'flat-footnote-mark'],
	['300[a]', 'flat-footnote-mark'],
	['300*', 'flat-footnote-mark'],
	['300 †', 'flat-footnote-mark'],
	['300²', 'flat-footnote-mark'],
	['kr 12 bn', 'flat-currency-doubtful'],
	['12bn kr', 'flat-currency-doubtful'],
	['perhaps 4,000', 'flat-hedge-unread'],
	['fell to 4.5', 'flat-hedge-unread'],
	['¥5bn', 'flat-currency-doubtful']
])('of %s it is said what is not understood, unless its number stands beside it', (words, rule) => {
	expect(readRows({ words }).told).toEqual([rule]);
	if (rule === 'flat-size-unread') expect(readRows({ words: '5 squillion', value: '5' }).told).toEqual([]);
});

test('a hedge in a column of its own settles the words, whatever they are', () => {
	for (const words of ['perhaps 4,000', 'حوالي 300', '~$2tn', '$2tn+'])
		expect(readRows({ words, hedge: words.endsWith('+') ? 'more than' : 'about' }).told).not.toContainEqual(
			expect.stringMatching(/hedge/)
		);
});

test('a letter between a number and what is counted is settled by the whole number, or by a unit that begins so', () => {
	for (const row of [
		{ words: '1.2 m kg', value: '1200000', unit: 'kg' },
		{ words: '3 t', value: '3000', unit: 'kg' },
		{ words: '12 m long', value: '12', unit: 'metres' },
		{ words: 'a third of 12,000', value: '4000' }
	])
		expect(readRows(row).told.filter((rule) => rule !== 'flat-hedge-unread')).toEqual([]);
	expect(readRows({ words: '1.2 m kg', value: '1.2', unit: 'kg' })).toEqual({
		figures: ['refused'],
		told: ['flat-size-unread']
	});
});

test('a footnote mark is no part of the words that are published', () => {
	expect(readRows({ words: 'about 300 [1]' }).figures).toEqual(['about 300']);
	expect(readRows({ words: '15–20*' }).figures).toEqual(['range 15 to 20']);
});

test('metres are metres where the unit says so', () => {
	expect(readRows({ words: '1.5 m', unit: 'metres' })).toEqual({ figures: ['rounded 1.5 metres'], told: [] });
});

test('a sign and a rate are held against the cells beside the words', () => {
	expect(readRows({ words: 'minus 4.5', value: '4.5' }).told).toEqual(['flat-sign-against-words']);
	expect(readRows({ words: '10 million a year', unit: 'boats' }).told).toEqual(['flat-rate-unread']);
	expect(readRows({ words: '10 million a year', unit: 'boats a year' }).told).toEqual([]);
});

test('a table of money says of each row in what currency it is', () => {
	const { figures, told } = readRows({ words: '$5bn' }, { words: '£5bn' }, { words: '6 billion' });
	expect(figures.slice(0, 2)).toEqual(['rounded 5000000000 dollars', 'rounded 5000000000 pounds']);
	expect(told).toEqual(['flat-currency-doubtful']);
	expect(readRows({ words: '$5bn' }, { words: 'US$6bn' }).told).toEqual(['flat-currency-doubtful']);
});
