/** The charts of records that name none: one flat table each. */
import { expect, test } from 'vitest';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import type { Panel, Section } from '#lib/domain/record/model.ts';
import { checkRecord } from '#lib/reading/check-record.ts';
import { withOwnCharts } from './own-charts.ts';

const HEADER = 'label,value,unit,measure,from,to,speaker,origin,source,date';

/** The sections of a record of one flat table; each row by the cells of {@link HEADER}, if need be without its source and day. */
function sectionsOf(...rows: readonly string[]): readonly Section[] {
	const table = [HEADER, ...rows.map((row) => (row.split(',').length > 8 ? row : `${row},A text,`)), ''].join(
		'\n'
	);
	const { record, problems } = checkRecord(
		new Map(
			[
				['datapackage.json', JSON.stringify({ title: 'How many?', created: '2024-07-01' })],
				['figures.csv', table]
			].map(([name = '', text]) => [name, new TextEncoder().encode(text)])
		)
	);
	if (!record) throw new Error(problems.map(({ found }) => found).join('\n'));
	return withOwnCharts(assemble(record.package, record.rows)).sections;
}

const labelsOf = (panel: Panel | undefined) => panel?.marks.map(({ label }) => label);

test('a measure of several periods and speakers is drawn in their order and by size, each mark with its period', () => {
	const [section] = sectionsOf(
		'Count,10,boats,Boats,2021,2021,Port,official',
		'Count,30,boats,Boats,2021,2023,Port,official',
		'Count,20,boats,Boats,2022,2022,Union,independent'
	);
	const [byPeriod, bySize, ...more] = section?.panels ?? [];
	expect(more).toEqual([]);
	expect(labelsOf(byPeriod)).toEqual(['2021: Port', '2022: Union', '2021 to 2023: Port']);
	expect(labelsOf(bySize)).toEqual([
		'2021: Count (Port)',
		'2022: Count (Union)',
		'2021 to 2023: Count (Port)'
	]);
	// A count of several years is not set against a count of one of them.
	expect(section?.standfirst).toBe('3 numbers, by Port and Union.');
	expect(bySize?.subtitle).toMatch(/periods that differ and overlap, .* not like for like\.$/);
	expect(bySize?.title).toContain('as far as the wordings tell');
});

test('numbers that one speaker gave one after the other are told apart by the day of their documents', () => {
	const [section] = sectionsOf(
		'Count,30,boats,Boats,,,Port,official,First text,2024-05-02',
		'Count,40,boats,Boats,,,Port,official,Second text,2024-05-03',
		'Count,20,boats,Boats,,,Union,independent,Third text,2024-05-03'
	);
	expect(labelsOf(section?.panels[0])).toEqual([
		'Count (Union)',
		'Count (Port), published 2 May 2024',
		'Count (Port), published 3 May 2024'
	]);
});

test('periods that share no day may be lowest and highest, each with its own', () => {
	const [section] = sectionsOf(
		'Count,10,boats,Boats,2021,2021,Port,official',
		'Count,30,boats,Boats,2023,2023,Port,official',
		'Count,20,boats,Boats,2022,2022,Union,independent'
	);
	expect(section?.standfirst).toMatch(
		/lowest is 10 boats: Port; 2021; Official; .*highest is 30 boats: Port; 2023; Official/
	);
	expect(section?.panels.map(({ subtitle }) => subtitle)).toEqual([
		expect.stringContaining('different periods, each named'),
		expect.stringContaining('different periods, each named')
	]);
	const [open] = sectionsOf(
		'Count,10,boats,Boats,2021,2021,Port,official',
		'Count,30,boats,Boats,,2023,Union,independent'
	);
	expect(open?.standfirst).not.toContain('lowest');
	expect(open?.panels[0]?.subtitle).toContain('Not all of them state over what time');
});

test('what one speaker counted period after period is drawn in that order alone', () => {
	const counted = ['2021-01', '2021-02', '2021-03'].map(
		(month) => `Count,10,boats,Boats,${month},${month},Port,official`
	);
	const [section] = sectionsOf(...counted, 'Count,30,boats,Boats,2021-02,2021-02,Union,independent');
	expect(section?.panels.map((panel) => labelsOf(panel))).toEqual([
		['January 2021: Port', 'February 2021: Port', 'February 2021: Union', 'March 2021: Port']
	]);
});

test('a period that all have is said once, and each of several groups says its own range', () => {
	const [section] = sectionsOf(
		'Count,-3,percent,Change,2021,2021,Port,official',
		'Estimate,4.5,percent,Change,2021,2021,Union,independent',
		'Count,10,boats,Boats,1755-11-01,1755-11-01,Port,official',
		'Estimate,40,boats,Boats,1755-11-01,1755-11-01,Union,independent'
	);
	expect(section?.standfirst).toBe('');
	expect(section?.panels.map(({ subtitle }) => subtitle)).toEqual([
		expect.stringMatching(/ in percent\. 2021\.$/),
		expect.stringMatching(/ in boats\. 1 November 1755\.$/)
	]);
	expect(section?.panels.map(({ finding }) => finding)).toEqual([
		expect.stringMatching(/lowest is −3%: .*highest is 4\.5%: /),
		expect.stringMatching(/lowest is 10 boats: .*highest is 40 boats: /)
	]);
});

test('numbers of several measures stand on their own scales, and none is called the lowest', () => {
	const [section] = sectionsOf(
		'Count,10,boats,Boats,2021,2021,Port,official',
		'Estimate,40,boats,Boats,2021,2021,Union,independent',
		'Wrecks,3,boats,Wrecks,2021,2021,Port,official',
		'Sold,700,boats,Boats sold,2021,2021,Yard,independent'
	);
	const [, several, ...more] = section?.panels ?? [];
	expect(more).toEqual([]);
	expect(several).toMatchObject({
		form: 'apart',
		finding: '',
		title: 'Numbers of other things'
	});
});

test('none is called the highest where the wordings leave open which it is', () => {
	const head = 'label,as stated,value,low,high,speaker,origin,source';
	const table = [
		head,
		'A,300,300,,,P,official,D',
		'C,500,500,,,R,official,D',
		'B,"400 to 1,000",,400,1000,Q,independent,D',
		''
	].join('\n');
	const { record } = checkRecord(
		new Map(
			[
				['datapackage.json', JSON.stringify({ title: 'How many?', created: '2024-07-01' })],
				['figures.csv', table]
			].map(([name = '', text]) => [name, new TextEncoder().encode(text)])
		)
	);
	if (!record) throw new Error('no record');
	const [section] = withOwnCharts(assemble(record.package, record.rows)).sections;
	expect(section?.standfirst).toBe('3 numbers, by P, R, and Q. The lowest is 300: P; Official; not graded.');
});

test('names from right to left are set apart from the sentence around them', () => {
	const [section] = sectionsOf('ספירה,10,סירות,,,,נמל,official', 'אומדן,40,סירות,,,,איגוד,independent');
	expect(section?.standfirst).toContain('\u2068נמל\u2069; Official');
	expect(section?.panels[0]?.subtitle).toContain('\u2068סירות\u2069.');
});

test('one number has a chart of its own, many are cut, and what has no room is counted', () => {
	const [one] = sectionsOf('Count,10,boats,,2021,2021,Port,official');
	expect(one?.panels.map(({ title }) => title)).toEqual(['Count']);
	const [many] = sectionsOf(
		...Array.from(
			{ length: 60 },
			(_, at) => `Count,${String(at + 1)},boats,Boats,2021,2021,Observer,official`
		)
	);
	const [bare] = sectionsOf('Count,10,,,,,Port,official', 'Estimate,40,,,,,Union,independent');
	expect(bare?.standfirst).toContain('lowest is 10: Port');
	expect(bare?.panels[0]?.subtitle).toContain('in a unit that is not stated');
	expect(many?.panels.map(({ marks }) => marks.length)).toEqual([40]);
	expect(many?.panels[0]?.subtitle).toContain('40 of 60');
	const [apart] = sectionsOf(
		...Array.from({ length: 13 }, (_, at) => `Count,10,unit ${'abcdefghijklm'[at] ?? ''},,,,Port,official`)
	);
	expect(apart?.panels.length).toBe(10);
	expect(apart?.standfirst).toContain('3 more');
});
