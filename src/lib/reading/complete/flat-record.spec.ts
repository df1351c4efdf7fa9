/** Documents that the rows of a flat table name. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { checkRecord } from '../check-record.ts';

/** For each figure the documents that it is cited from, as title, day and address. */
function documentsOf(rows: readonly string[], more: readonly (readonly [string, string])[] = []) {
	const figures = ['label,value,speaker,origin,source,date,link', ...rows, ''].join('\n');
	const description = JSON.stringify({ title: 'Boats', created: '2024-07-01' });
	const { record, problems } = checkRecord(
		new Map(
			[['datapackage.json', description], ['figures.csv', figures], ...more].map(([file = '', text = '']) => [
				file,
				strToU8(text)
			])
		)
	);
	if (!record) throw new Error(problems.map(({ found }) => found).join('\n'));
	const { figure_sources: cited, sources } = record.rows;
	return cited.map(({ source_id }) => {
		const { id, title, published, url } = sources.find((one) => one.id === source_id) ?? {};
		return [id, title, published, url].filter((cell) => cell !== null).join(' ');
	});
}

test('a hedge is read wherever it stands, and what is counted over a time or at a moment is not guessed', () => {
	const head = 'label,as stated,value,speaker,origin,source,from,to,measure';
	const rows = [
		'A,"135,000 or more",135000,P,official,D,,,Dead',
		'B,a maximum of 500,500,Q,independent,D,2020,2020,Births',
		'C,12,12,R,independent,D,2020-01,2020-06,Boats'
	];
	const { record } = checkRecord(
		new Map([
			['datapackage.json', strToU8(JSON.stringify({ title: 'Boats', created: '2024-07-01' }))],
			['figures.csv', strToU8([head, ...rows, ''].join('\n'))]
		])
	);
	expect(record?.rows.figures.map(({ qualifier }) => qualifier)).toEqual(['at-least', 'up-to', 'exact']);
	expect(record?.rows.measures.map(({ accrual }) => accrual)).toEqual(['not-stated', 'not-stated', 'flow']);
});

test('words that the language of the record has no letters for are of none that is named', () => {
	const head = 'label,as stated,value,speaker,origin,source';
	const rows = [
		'A,"20.5 لكل 100,000",20.5,P,official,D',
		'B,about 20,20,P,official,D',
		'C,20,20,P,official,D'
	];
	const { record, problems } = checkRecord(
		new Map([
			['datapackage.json', strToU8(JSON.stringify({ title: 'Boats', created: '2024-07-01' }))],
			['figures.csv', strToU8([head, ...rows, ''].join('\n'))]
		])
	);
	expect(record?.rows.figures.map(({ as_stated_lang: lang }) => lang)).toEqual(['und', 'en', 'en']);
	expect(problems.map(({ rule }) => rule)).toContain('words-in-another-script');
});

test('words in the column of numbers are the words of the source, and bare digits are written by us', () => {
	const head = 'label,value,low,high,hedge,speaker,relayed by,origin,source,interval,notes';
	const rows = [
		'A,"at least 50,000",,,,P,,independent,D,,',
		'B,"30,000, more or less",,,,P,The Courier,relayed,Letter,,read on 1 of 3 posters',
		'C,405000,48000,751000,about,P,,independent,D,95% UI,',
		'G,98000,,,,P,,independent,D,,',
		'D,,27383,30892,,P,,independent,D,min-max,',
		'E,1033000,,,of the order of,P,,independent,D,,',
		'F,1200,,,at-least,P,,independent,D,,',
		'H,£72-78bn,,,,P,,independent,D,,',
		'I,between 1.8 and 15 million,,,,P,,independent,D,,',
		'J,tens of thousands,,,,P,,independent,D,,'
	];
	const { record, problems } = checkRecord(
		new Map([
			['datapackage.json', strToU8(JSON.stringify({ title: 'Boats', created: '2024-07-01' }))],
			['figures.csv', strToU8([head, ...rows, ''].join('\n'))]
		])
	);
	expect(problems).toEqual([]);
	const figures = record?.rows.figures.map((row) => [
		row.as_stated,
		row.as_stated_basis,
		row.qualifier,
		row.value
	]);
	expect(figures).toEqual([
		['at least 50,000', 'words', 'at-least', 50_000],
		['30,000, more or less', 'words', 'about', 30_000],
		['about 405,000', 'normalised', 'about', 405_000],
		['98000', 'normalised', 'rounded', 98_000],
		['27383–30892', 'normalised', 'range', null],
		['of the order of 1,033,000', 'hedge', 'about', 1_033_000],
		['at least 1,200', 'normalised', 'at-least', 1200],
		['£72-78bn', 'words', 'range', null],
		['between 1.8 and 15 million', 'words', 'range', null],
		['tens of thousands', 'words', 'order-of-magnitude', null]
	]);
	expect(record?.rows.figures.slice(-3).map(({ low, high }) => [low, high])).toEqual([
		[72e9, 78e9],
		[1.8e6, 15e6],
		[10_000, 99_999]
	]);
	const intervals = record?.rows.figures.map(({ interval, interval_level }) => [interval, interval_level]);
	expect(intervals?.slice(2, 5)).toEqual([
		['uncertainty', 95],
		[null, null],
		['extremes', null]
	]);
	expect(record?.rows.hops.map(({ party_id }) => party_id)).toEqual(expect.arrayContaining(['the-courier']));
	expect(record?.rows.figures[1]?.caveat).toBe('read on 1 of 3 posters');
});

test('weak spots that the published table has behind a caveat are weak spots again', () => {
	const head = 'label,value,speaker,publisher,origin,source,caveat';
	const row =
		'A,100,P,P,official-as-cited,D,Read once. Known weak spots: period-inferred; release-not-named.';
	const { record } = checkRecord(
		new Map([
			['datapackage.json', strToU8(JSON.stringify({ title: 'Boats', created: '2024-07-01' }))],
			['figures.csv', strToU8([head, row, ''].join('\n'))]
		])
	);
	expect(record?.rows.figures[0]).toMatchObject({
		caveat: 'Read once.',
		doubts: ['period-inferred', 'release-not-named']
	});
});

test('words before a number that are no hedge are named, and its hedge may be given beside them', () => {
	const unread = (...rows: string[]) => {
		const head = 'label,as stated,value,hedge,speaker,publisher,origin,source';
		const { problems } = checkRecord(
			new Map([
				['datapackage.json', strToU8(JSON.stringify({ title: 'Boats', created: '2024-07-01' }))],
				['figures.csv', strToU8([head, ...rows, ''].join('\n'))]
			])
		);
		return problems.filter(({ rule }) => rule === 'flat-hedge-unread').map(({ row, found }) => [row, found]);
	};
	expect(
		unread(
			'A,perhaps 100,100,,P,P,official,D',
			'B,حوالي 300,300,,P,P,official,D',
			'C,as much as £106bn,106000000000,,P,P,official,D',
			'D,well north of £100bn,100000000000,,P,P,official,D',
			'E,a total of 40 boats,40,,P,P,official,D',
			'F,perhaps 12,12,about,P,P,official,D'
		)
	).toEqual([
		[2, '"perhaps"'],
		[3, '"حوالي"']
	]);
});

test('ways that begin alike are told apart, and whose number it is may stand later in one', () => {
	const way = 'The harbour authority of the northern islands > The gazette of the northern islands';
	const head = 'label,value,speaker,relay chain,origin,source,source access';
	const rows = [
		`A,1,The harbour authority of the northern islands,${way} > The Courier,official,D,read-in-full`,
		`B,2,The gazette of the northern islands,${way} > The Herald,official,E,not-opened`
	];
	const { record } = checkRecord(
		new Map([
			['datapackage.json', strToU8(JSON.stringify({ title: 'Boats', created: '2024-07-01' }))],
			['figures.csv', strToU8([head, ...rows, ''].join('\n'))]
		])
	);
	const { figures = [], hops = [], sources = [], figure_sources: cited = [] } = record?.rows ?? {};
	const lastOf = (chain: string) => hops.filter(({ chain_id }) => chain_id === chain).at(-1)?.party_id;
	expect(figures.map(({ chain_id }) => lastOf(chain_id))).toEqual(['the-courier', 'the-herald']);
	expect(sources.map(({ party_id }) => party_id)).toEqual(['the-courier', 'the-herald']);
	expect(figures[1]?.speaker_id).toBe('the-gazette-of-the-northern-islands');
	expect(cited.map(({ access }) => access)).toEqual(['read-in-full', 'not-opened']);
});

test('bulletins of one name and several days are several documents', () => {
	expect(
		documentsOf([
			'A,1,Port,official,Bulletin,2021-01,',
			'B,2,Port,official,Bulletin,2021-02,',
			'C,3,Port,official,Bulletin,2021-01,'
		])
	).toEqual(['bulletin Bulletin 2021-01', 'bulletin-2 Bulletin 2021-02', 'bulletin Bulletin 2021-01']);
});

test('a row that does not say the day or the address means the one document of that name', () => {
	expect(
		documentsOf(['A,1,Port,official,Bulletin,,https://port.example/b', 'B,2,Port,official,Bulletin,2021-02,'])
	).toEqual(Array(2).fill('bulletin Bulletin 2021-02 https://port.example/b'));
});

test('a document that the table of sources has is that one, unless it is of another day', () => {
	const sources = [
		'sources.csv',
		'id,title,party_id,published,url\nb1,Bulletin,port,2021-02,https://port.example/b\n'
	] as const;
	expect(
		documentsOf(['A,1,Port,official,Bulletin,2021-02,', 'B,2,Port,official,Bulletin,2020,'], [sources])
	).toEqual(['b1 Bulletin 2021-02 https://port.example/b', 'bulletin Bulletin 2020']);
});
