import { describe, expect, test } from 'vitest';
import { createLookup, resolvePlaceholder } from './resolve-placeholder.ts';
import { parseTemplate } from './template.ts';

const period = (start: string | null, end: string | null) => ({ period_start: start, period_end: end });
const lookup = createLookup(
	{
		figures: [
			{
				id: 'carried-2021',
				origin: 'official',
				rank_id: null,
				doubts: [],
				...period('2021-01-01', '2021-12-31')
			},
			{
				id: 'carried-2022',
				origin: 'official',
				rank_id: 'deck',
				doubts: ['read-in-part'],
				...period('2022', '2022')
			},
			{
				id: 'carried-union',
				value: null,
				origin: 'relayed',
				rank_id: null,
				doubts: ['read-in-part'],
				...period(null, '2022')
			}
		],
		derived: [{ id: 'carried-sum', ...period('2021', '2022-06') }],
		sources: [{ id: 'bulletin-2021', title: 'The bulletin of 2021', published: '2022-01' }],
		figure_sources: [
			{ figure_id: 'carried-2021', position: 2, source_id: 'reprint' },
			{ figure_id: 'carried-2021', position: 1, source_id: 'bulletin-2021' }
		],
		checkpoints: [{ id: 'crews-at-sea', as_of: '2023-05' }],
		silences: [{ id: 'no-deck-count', ...period('2020', '2020') }],
		series: [{ id: 'yearly' }, { id: 'empty' }, { id: 'open' }, { id: 'units' }],
		series_figures: [
			{ series_id: 'yearly', position: 2, figure_id: 'carried-2022' },
			{ series_id: 'yearly', position: 1, figure_id: 'carried-2021' },
			{ series_id: 'open', position: 1, figure_id: 'carried-union' }
		]
	},
	new Map([
		['figures', ['id', 'origin', 'rank_id', 'doubts', 'period_start', 'period_end']],
		['units', ['id']]
	])
);

function resolved(text: string, self: Parameters<typeof resolvePlaceholder>[2] = null) {
	const [placeholder] = parseTemplate(text).parts;
	if (typeof placeholder !== 'object') throw new Error(`${text} is no placeholder`);
	return resolvePlaceholder(placeholder, lookup, self);
}

test.each([
	['{count:yearly}', 2],
	['{count:yearly rank_id=deck}', 1],
	['{count:empty}', 0],
	['{count:figures}', 3],
	['{count:figures origin=official}', 2],
	['{count:figures origin!=official}', 1],
	['{count:figures rank_id=}', 2],
	['{count:figures origin=official rank_id!=}', 1],
	['{count:figures doubts=read-in-part}', 2],
	['{count:figures doubts=}', 1]
])('%s counts %i', (text, count) => {
	expect(resolved(text)).toMatchObject({ kind: 'count', count });
});

test('a number without its hedge and the title of a source stand for themselves', () => {
	expect(resolved('{number:carried-2021}')).toMatchObject({ kind: 'number', id: 'carried-2021' });
	expect(resolved('{title:bulletin-2021}')).toEqual({ kind: 'text', text: 'The bulletin of 2021' });
});

test('a figure was published when its first document was', () => {
	expect(resolved('{published:carried-2021}')).toMatchObject({ kind: 'date', period: { end: '2022-01' } });
	expect(resolved('{published:carried-2022}')).toMatchObject({ found: 'no date of publication' });
	expect(resolved('{published:carried-sum}')).toMatchObject({ found: 'unknown id "carried-sum"' });
});

describe('a date', () => {
	test.each([
		['{period:yearly}', '2021-01-01', '2022-12-31'],
		['{from:yearly}', '2021-01-01', '2022-12-31'],
		['{years:carried-2021}', '2021-01-01', '2021-12-31'],
		['{period:carried-sum}', '2021', '2022-06'],
		['{to:no-deck-count}', '2020', '2020']
	])('%s is of all that the row covers', (text, start, end) => {
		expect(resolved(text)).toMatchObject({ kind: 'date', period: { start, end } });
	});

	test('of the row itself is that of its own period', () => {
		expect(resolved('{to:this}', period('2019', '2020'))).toMatchObject({
			period: { start: '2019', end: '2020' }
		});
	});

	test('of a checkpoint is that up to which material was read', () => {
		expect(resolved('{to:crews-at-sea}')).toMatchObject({ period: { start: null, end: '2023-05' } });
		expect(resolved('{to:this}', { as_of: '2023-05' })).toMatchObject({ period: { end: '2023-05' } });
	});

	test('that is stated may be said though the other end is not', () => {
		expect(resolved('{to:carried-union}')).toMatchObject({ kind: 'date', part: 'to' });
		expect(resolved('{to:open}')).toMatchObject({ kind: 'date', part: 'to' });
	});
});

test.each([
	['{carried-2023}', /unknown id "carried-2023"/],
	['{number:carried-union}', /no number is stated, only bounds/],
	['{number:carried-2023}', /unknown id "carried-2023"/],
	['{title:bulletin-2023}', /unknown id "bulletin-2023"/],
	['{yearly}', /unknown id "yearly"/],
	['{sum:carried-2021}', /unknown id "carried-2021"/],
	['{sum:empty}', /a series without figures/],
	['{count:ships}', /unknown id "ships"/],
	['{count:units}', /both a series and a table/],
	['{count:figures colour=red}', /no column "colour"/],
	['{from:carried-union}', /the start of its period is not stated/],
	['{period:open}', /the start of its period is not stated/],
	['{period:empty}', /the start and the end of its period are not stated/],
	['{from:nothing}', /unknown id "nothing"/],
	['{from:this}', /the row has no period/]
])('%s stands for nothing', (text, found) => {
	expect(resolved(text)).toMatchObject({
		written: text.replace(/ .*\}/, '}'),
		found: expect.stringMatching(found) as string
	});
});

test('the last figures of a series stand for themselves, and what is not there is unknown', () => {
	expect(resolved('{number:yearly@last-1}')).toMatchObject({ kind: 'number', id: 'carried-2021' });
	expect(resolved('{years:yearly@last}')).toEqual(resolved('{years:carried-2022}'));
	expect(resolved('{yearly@last-2}')).toMatchObject({ found: 'unknown id "yearly@last-2"' });
});
