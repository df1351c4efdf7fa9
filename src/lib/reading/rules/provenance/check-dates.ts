/** Rules on dates: nothing happened after the version was made, and what comes first is dated first. */
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberIn,
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type ColumnIn,
	type RecordTables
} from '../tables/record-tables.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';

export const DATE_RULES = defineRules({
	'date-after-version': {
		meaning:
			'Something is dated after the day of the version, which is created in datapackage.json: nobody could have read, recorded or published it by then.',
		mend: 'Mend the date; if it is right, the record was changed on a later day: set created to that day.'
	},
	'dates-out-of-order': {
		severity: 'warning',
		meaning:
			'What follows is dated before what it follows: a number recorded before it was published, answered before it was recorded, published before its period ended, or passed on before it was said.',
		mend: 'Mend the date that was mistyped. If the source does have it so, as for a plan or a forecast, leave it.'
	},
	'id-of-another-year': {
		severity: 'warning',
		meaning:
			'The id of a document has a day in it, and the document was published in another year: one of the two was probably mistyped.',
		mend: 'Mend published. If the id has the day of something else, leave it.'
	},
	'address-of-another-day': {
		severity: 'warning',
		meaning:
			'The address of a document has a day in it, and the document was published on another, three days before or after aside: the date was mistyped, or the address copied from another document.',
		mend: 'Mend url or published. If the address has the day of something else, leave it.'
	},
	'label-of-another-year': {
		severity: 'warning',
		meaning:
			'Every year that the label of a figure or a silence names lies outside its period: the label was probably copied from another year, or the period mistyped.',
		mend: 'Mend the label or the period. If the number in the label is no year, leave it.'
	}
});

/** A year as a label names it; a longer number is none. */
const YEAR = /(?<![\d,.])(?:1[0-9]|20)\d\d(?![\d,.]*\d)/g;

/** The columns that say when something was done; `created` of the record is not before them. */
const PAST = [
	['hops', 'said_on'],
	['sources', 'published'],
	['figures', 'recorded_on'],
	['statements', 'recorded_on'],
	['derived', 'recorded_on'],
	['evidence', 'answered_on'],
	['party_evidence', 'answered_on'],
	['gradings', 'graded_on'],
	['checkpoints', 'as_of'],
	['events', 'happened_on']
] as const satisfies readonly { [Name in TableName]: readonly [Name, ColumnIn<Name>] }[TableName][];

/** Every date after `created`, the day of the record's version, and every pair of dates in the wrong order. */
export function checkDates(tables: RecordTables, created: string | null): Problem[] {
	return [
		...(created === null ? [] : PAST.flatMap(([name, column]) => checkPast(tables, created, name, column))),
		...checkLabels(tables),
		...checkSources(tables),
		...checkAnswers(tables),
		...checkHops(tables),
		...checkLinks(tables),
		...checkIds(tables),
		...checkAddresses(tables),
		...checkCheckpoints(tables),
		...checkGradings(tables)
	];
}

function checkPast(
	tables: RecordTables,
	created: string,
	name: (typeof PAST)[number][0],
	column: string
): Problem[] {
	return rowsOf(tables, name).flatMap((row) => {
		const date = row.cells.get(column);
		if (typeof date !== 'string' || firstDay(date) <= created) return [];
		const found = `${date} lies after ${created}, the day of this version of the record`;
		const expected = `a date up to that day; if the date is right, set created in datapackage.json to ${date} or later`;
		return [
			problemAt(
				DATE_RULES['date-after-version'],
				{ file: tableOf(tables, name).file, row: row.row, column },
				found,
				expected
			)
		];
	});
}

/** A label that names years names one of the period that was counted. */
function checkLabels(tables: RecordTables): Problem[] {
	return (['figures', 'silences'] as const).flatMap((table) =>
		rowsOf(tables, table).flatMap((figure) => {
			const label = textIn(figure, 'label') ?? '';
			const years = [...label.matchAll(YEAR)].map(([year]) => year);
			const [start, end] = [textIn(figure, 'period_start'), textIn(figure, 'period_end')];
			const [first, last] = [start ? firstDay(start).slice(0, 4) : '', end ? lastDay(end).slice(0, 4) : ''];
			const isOutside = (year: string) => (first !== '' && year < first) || (last !== '' && year > last);
			if (years.length === 0 || !years.every(isOutside)) return [];
			const period = first === last ? `of ${first}` : `from ${first || 'no start'} to ${last || 'no end'}`;
			const found = `${quoted(label)} beside a period ${period}`;
			const rule = DATE_RULES['label-of-another-year'];
			return [problemIn(rule, tables, table, figure, 'label', found, 'a year of the period')];
		})
	);
}

/** Nothing is graded before the first document of the record is out. */
function checkGradings(tables: RecordTables): Problem[] {
	const published = rowsOf(tables, 'sources').flatMap((source) => textIn(source, 'published') ?? []);
	const [first] = published.map(firstDay).sort();
	return rowsOf(tables, 'gradings').flatMap((grading) => {
		const graded = textIn(grading, 'graded_on');
		if (!graded || first === undefined || graded >= first) return [];
		const found = `${graded} is before the first document of the record, ${first}`;
		const rule = DATE_RULES['dates-out-of-order'];
		return [problemIn(rule, tables, 'gradings', grading, 'graded_on', found, `${first} or later`)];
	});
}

/** A document is published once the period that it counts is over, and before a number of it is recorded. */
function checkSources(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const sources = rowsById(tables, 'sources');
	const seen = new Set<string>();
	return rowsOf(tables, 'figure_sources').flatMap((citation) => {
		const figure = figures.get(textIn(citation, 'figure_id') ?? '');
		const source = sources.get(textIn(citation, 'source_id') ?? '');
		const published = source && textIn(source, 'published');
		if (!figure || !published || textIn(citation, 'role') === 'original-of') return [];
		const [end, recorded] = [textIn(figure, 'period_end'), textIn(figure, 'recorded_on')];
		const report = (column: ColumnIn<'figures'>, found: string, expected: string) => {
			const key = `${String(figure.row)} ${column}`;
			if (seen.has(key)) return [];
			seen.add(key);
			return [
				problemIn(DATE_RULES['dates-out-of-order'], tables, 'figures', figure, column, found, expected)
			];
		};
		const document = `the document ${textIn(citation, 'source_id') ?? ''} of ${published}`;
		if (recorded && firstDay(published) > recorded)
			return report('recorded_on', `${recorded} is before ${document}`, `${published} or later`);
		if (end && firstDay(end) > lastDay(published))
			return report(
				'period_end',
				`${end} is after ${document}`,
				`a period that ends by ${published}, unless it is a plan or a forecast`
			);
		return [];
	});
}

/** A claim is recorded before it is asked about. */
function checkAnswers(tables: RecordTables): Problem[] {
	const claims = new Map(
		[...rowsById(tables, 'figures'), ...rowsById(tables, 'statements')].map(([id, row]) => [
			id,
			row.cells.get('recorded_on')
		])
	);
	return rowsOf(tables, 'evidence').flatMap((row) => {
		const [answered, recorded] = [textIn(row, 'answered_on'), claims.get(textIn(row, 'claim_id') ?? '')];
		if (!answered || typeof recorded !== 'string' || answered >= recorded) return [];
		const found = `${answered} is before ${recorded}, when the claim was recorded`;
		const rule = DATE_RULES['dates-out-of-order'];
		return [problemIn(rule, tables, 'evidence', row, 'answered_on', found, `${recorded} or later`)];
	});
}

/** Nobody passes on what was not said yet. */
function checkHops(tables: RecordTables): Problem[] {
	return [...rowsBy(rowsOf(tables, 'hops'), 'chain_id').values()].flatMap((hops) => {
		const dated = hops
			.filter((hop) => typeof textIn(hop, 'said_on') === 'string')
			.sort((one, other) => (numberIn(one, 'position') ?? 0) - (numberIn(other, 'position') ?? 0));
		return dated.flatMap((hop, index) => {
			const [said, before] = [textIn(hop, 'said_on') ?? '', textIn(dated[index - 1] ?? hop, 'said_on') ?? ''];
			if (lastDay(said) >= firstDay(before)) return [];
			const found = `${said} is before ${before}, when the link before it spoke`;
			const rule = DATE_RULES['dates-out-of-order'];
			return [problemIn(rule, tables, 'hops', hop, 'said_on', found, `${before} or later`)];
		});
	});
}

/**
 * A link of a chain has spoken by the time that the last document of a claim that came over it is published, and not before the time is
 * over that the first number of it counts.
 */
function checkLinks(tables: RecordTables): Problem[] {
	const published = publishedOverChains(tables);
	const figures = rowsBy(rowsOf(tables, 'figures'), 'chain_id');
	return rowsOf(tables, 'hops').flatMap((hop) => {
		const [said, chain] = [textIn(hop, 'said_on'), textIn(hop, 'chain_id') ?? ''];
		if (!said) return [];
		const report = (found: string, expected: string) => [
			problemIn(DATE_RULES['dates-out-of-order'], tables, 'hops', hop, 'said_on', found, expected)
		];
		const days = published.get(chain) ?? [];
		if (days.length > 0 && days.every((day) => day && lastDay(day) < firstDay(said))) {
			const last = days.map(String).sort().at(-1) ?? '';
			const of = 'the day of the last document of the numbers that came over this chain';
			return report(`${said} is after ${last}, ${of}`, `a day by ${last}`);
		}
		const ends = (figures.get(chain) ?? []).flatMap((figure) => textIn(figure, 'period_end') ?? []);
		if (ends.length === 0 || !ends.every((end) => firstDay(end) > lastDay(said))) return [];
		const first = ends.sort()[0] ?? '';
		const of = 'where the first period ends of the numbers that came over this chain';
		return report(
			`${said} is before ${first}, ${of}`,
			`${first} or later, unless all are plans or forecasts`
		);
	});
}

/** When the documents of the claims that came over each chain were published; `null` or nothing for one without a day. */
function publishedOverChains(tables: RecordTables): ReadonlyMap<string, (string | null | undefined)[]> {
	const sources = rowsById(tables, 'sources');
	const citations = rowsBy(rowsOf(tables, 'figure_sources'), 'figure_id');
	const days = new Map<string, (string | null | undefined)[]>();
	const add = (chain: string | null | undefined, source: string | null | undefined) => {
		const document = sources.get(source ?? '');
		const those = days.get(chain ?? '') ?? [];
		days.set(chain ?? '', [...those, document && textIn(document, 'published')]);
	};
	for (const [id, figure] of rowsById(tables, 'figures'))
		for (const citation of citations.get(id) ?? [])
			add(textIn(figure, 'chain_id'), textIn(citation, 'source_id'));
	for (const statement of rowsOf(tables, 'statements'))
		add(textIn(statement, 'chain_id'), textIn(statement, 'source_id'));
	return days;
}

/** A day within the id of a document. */
const DAY_IN_ID = /(?<!\d)(\d{4})-\d\d-\d\d(?!\d)/;

function checkIds(tables: RecordTables): Problem[] {
	return [...rowsById(tables, 'sources')].flatMap(([id, row]) => {
		const [year, published] = [DAY_IN_ID.exec(id)?.[1], textIn(row, 'published')];
		if (year === undefined || !published || published.startsWith(year)) return [];
		const found = `${published} beside the id ${quoted(id)}`;
		const rule = DATE_RULES['id-of-another-year'];
		return [problemIn(rule, tables, 'sources', row, 'published', found, `a day of ${year}`)];
	});
}

/** A day within an address, with or without signs between its parts. */
const DAY_IN_ADDRESS = /(?<!\d)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/g;
/** So many days may lie between the day in an address and that of the document: of another time zone, or on a site before it is printed on a Sunday. */
const DAYS_APART = 3;

function checkAddresses(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'sources').flatMap((row) => {
		const [url, published] = [textIn(row, 'url'), textIn(row, 'published')];
		const days = [...(url ?? '').matchAll(DAY_IN_ADDRESS)].map(([, ...parts]) => parts.join('-'));
		if (!published || days.length === 0) return [];
		const [first, last] = [Date.parse(firstDay(published)), Date.parse(lastDay(published))];
		const slack = DAYS_APART * 24 * 60 * 60 * 1000;
		const isNear = (day: string) => Date.parse(day) >= first - slack && Date.parse(day) <= last + slack;
		if (days.some(isNear)) return [];
		const found = `an address of ${days.join(' and ')} beside published ${published}`;
		const rule = DATE_RULES['address-of-another-day'];
		return [problemIn(rule, tables, 'sources', row, 'url', found, 'one day in both')];
	});
}

/** A checkpoint rests on documents that were out by the day up to which material was read. */
function checkCheckpoints(tables: RecordTables): Problem[] {
	const [checkpoints, sources] = [rowsById(tables, 'checkpoints'), rowsById(tables, 'sources')];
	return rowsOf(tables, 'checkpoint_sources').flatMap((link) => {
		const checkpoint = checkpoints.get(textIn(link, 'checkpoint_id') ?? '');
		const id = textIn(link, 'source_id') ?? '';
		const source = sources.get(id);
		const [read, published] = [
			checkpoint && textIn(checkpoint, 'as_of'),
			source && textIn(source, 'published')
		];
		if (!checkpoint || !read || !published || firstDay(published) <= lastDay(read)) return [];
		const found = `${read} is before its document ${quoted(id)} of ${published}`;
		const rule = DATE_RULES['dates-out-of-order'];
		return [problemIn(rule, tables, 'checkpoints', checkpoint, 'as_of', found, `${published} or later`)];
	});
}
