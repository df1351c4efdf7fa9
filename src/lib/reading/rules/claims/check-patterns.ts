/** Rules on cells that stand out from the rows beside them: another scale, group or script than such rows have. */
import { firstDay, periodMonths } from '#lib/domain/quantity/period.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import { isWrittenIn } from '#lib/domain/text/script.ts';
import { hasFormsOf } from '#lib/domain/search/han-forms.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	numberIn,
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const PATTERN_RULES = defineRules({
	'number-out-of-scale': {
		severity: 'warning',
		meaning:
			'A figure is about ten times as great, or as small, as the other figures of its speaker, measure and group over times as long: a digit too many or too few, thousands or ten-thousands (萬, lakh) taken for another unit.',
		mend: 'Compare the number with its source. If it is right, leave it.'
	},
	'share-as-fraction': {
		severity: 'warning',
		meaning:
			'A share is below 1 percent and its words have no percent sign: it is probably a fraction, and a share is in percent (50, not 0.5).',
		mend: 'Write the share in percent, in value and bounds.'
	},
	'unit-of-another-measure': {
		severity: 'warning',
		meaning: 'A figure is the only one of its measure that counts in its unit; shares are left out.',
		mend: 'Mend unit_id or measure_id. If the measure is counted in both units, leave it.'
	},
	'rank-of-another-group': {
		severity: 'warning',
		meaning:
			'The group of a figure has another rank than the figure, while other figures of its speaker, measure and rank have a group of that rank.',
		mend: 'Mend rank_id or population_id.'
	},
	'rank-of-no-figure': {
		severity: 'warning',
		meaning:
			'A group is said to have a rank that none of its figures has, while all of them that have a rank have another.',
		mend: 'Mend rank_id in populations.csv, or in the figures.'
	},
	'words-in-another-script': {
		severity: 'warning',
		meaning: 'Words of a source are in letters that the language beside them is not written in.',
		mend: 'Mend the language, or the words; beside und, which stands for a language that nobody named, write it in as_stated_lang (a flat table becomes tables by import --tables). If the source does write the language in these letters, give the tag with its script, such as zh-Latn.'
	},
	'period-ends-on-first-day': {
		severity: 'warning',
		meaning:
			'A period begins on the first day of a month and ends on the first day of another: its end was probably meant to be the last day of a month.',
		mend: 'Write the last day, or the month alone.'
	},
	'read-without-document': {
		severity: 'warning',
		meaning:
			'The answers say that the speaker’s own words were read, and none of the documents of the figure was opened.',
		mend: 'Mend the answer in evidence.csv, or the access in figure_sources.csv.'
	}
});

/** Every cell that stands out. */
export function checkPatterns(tables: RecordTables): Problem[] {
	return [
		...outOfScale(tables),
		...fractions(tables),
		...oddUnits(tables),
		...oddRanks(tables),
		...ranksOfNoFigure(tables),
		...otherScripts(tables),
		...earlyEnds(tables),
		...unopened(tables)
	];
}

/** How many others make a pattern. */
const ENOUGH = 3;
/** How many times as great or as small a number stands out; nine, so that a digit too many is seen beside numbers that grow. */
const FACTOR = 9;
/** Below it numbers vary so much of themselves. */
const GREAT = 1000;

function outOfScale(tables: RecordTables): Problem[] {
	const columns = ['speaker_id', 'unit_id', 'measure_id', 'rank_id', 'population_id'] as const;
	const figures = rowsOf(tables, 'figures').flatMap((row) => {
		const number = numberIn(row, 'value');
		const months = periodMonths({
			start: textIn(row, 'period_start') ?? null,
			end: textIn(row, 'period_end') ?? null
		});
		if (typeof number !== 'number' || number <= 0 || months === null) return [];
		const key = [...columns.map((column) => textIn(row, column) ?? ''), String(months)].join(' ');
		return [{ row, number, key }];
	});
	return [...grouped(figures, ({ key }) => key).values()].flatMap((group) => {
		if (group.length <= ENOUGH) return [];
		const sorted = group.map(({ number }) => number).sort((one, other) => one - other);
		const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
		return group.flatMap(({ row, number }) => {
			const times = Math.max(number / middle, middle / number);
			if (times < FACTOR || Math.max(number, middle) < GREAT) return [];
			const found = `${String(number)}, beside ${String(middle)} in the middle of ${String(group.length)} such figures`;
			const expected = 'a number of their scale';
			return [
				problemIn(PATTERN_RULES['number-out-of-scale'], tables, 'figures', row, 'value', found, expected)
			];
		});
	});
}

/** The units of shares, or those of all else; a unit whose own row is broken is in neither. */
function unitsOf(tables: RecordTables, isOfShares: boolean): ReadonlySet<string> {
	return new Set(
		[...rowsById(tables, 'units')].flatMap(([id, row]) =>
			(textIn(row, 'kind') === 'share') === isOfShares ? [id] : []
		)
	);
}

/** Words and signs for a hundredth. */
const PERCENT = /[%％٪‰]|per\s?cent|percentage|prozent|pour cent|por ciento|百分/iu;

function fractions(tables: RecordTables): Problem[] {
	const shares = unitsOf(tables, true);
	return rowsOf(tables, 'figures').flatMap((row) => {
		const [value, words] = [numberIn(row, 'value'), textIn(row, 'as_stated') ?? ''];
		if (!shares.has(textIn(row, 'unit_id') ?? '') || typeof value !== 'number') return [];
		if (value <= 0 || value >= 1 || PERCENT.test(words)) return [];
		const found = `${String(value)} percent beside the words ${quoted(words)}`;
		const expected = `${String(Number((value * 100).toPrecision(12)))}, if a fraction is meant`;
		return [problemIn(PATTERN_RULES['share-as-fraction'], tables, 'figures', row, 'value', found, expected)];
	});
}

function oddUnits(tables: RecordTables): Problem[] {
	// A share of a measure stands beside its counts by right.
	const units = unitsOf(tables, false);
	const counts = rowsOf(tables, 'figures').filter((row) => units.has(textIn(row, 'unit_id') ?? ''));
	return [...rowsBy(counts, 'measure_id').values()].flatMap((figures) => {
		const [common, ...others] = [...rowsBy(figures, 'unit_id')].sort(
			([, one], [, other]) => other.length - one.length
		);
		if (!common || common[1].length < ENOUGH) return [];
		return others.flatMap(([unit, rows]) => {
			const [row, second] = rows;
			if (!row || second) return [];
			const found = `${quoted(unit)}, while ${String(common[1].length)} figures of the measure count ${quoted(common[0])}`;
			const rule = PATTERN_RULES['unit-of-another-measure'];
			return [problemIn(rule, tables, 'figures', row, 'unit_id', found, quoted(common[0]))];
		});
	});
}

function oddRanks(tables: RecordTables): Problem[] {
	const ranks = new Map(
		[...rowsById(tables, 'populations')].map(([id, row]) => [id, textIn(row, 'rank_id')])
	);
	const rankOfGroup = (row: ReadRow<'figures'>) => ranks.get(textIn(row, 'population_id') ?? '');
	const keyOf = (row: ReadRow<'figures'>) =>
		(['speaker_id', 'measure_id', 'rank_id'] as const).map((column) => textIn(row, column) ?? '').join(' ');
	const fitting = new Set(
		rowsOf(tables, 'figures')
			.filter((row) => textIn(row, 'rank_id') && rankOfGroup(row) === textIn(row, 'rank_id'))
			.map(keyOf)
	);
	return rowsOf(tables, 'figures').flatMap((row) => {
		const [rank, of] = [textIn(row, 'rank_id'), rankOfGroup(row)];
		if (!rank || !of || rank === of || !fitting.has(keyOf(row))) return [];
		const found = `${quoted(rank)} beside the group ${quoted(textIn(row, 'population_id') ?? '')}, which is ${quoted(of)}`;
		const rule = PATTERN_RULES['rank-of-another-group'];
		return [problemIn(rule, tables, 'figures', row, 'rank_id+population_id', found, 'a group of the rank')];
	});
}

/** Groups whose rank none of their figures has. */
function ranksOfNoFigure(tables: RecordTables): Problem[] {
	const figures = rowsBy(rowsOf(tables, 'figures'), 'population_id');
	return [...rowsById(tables, 'populations')].flatMap(([id, row]) => {
		const own = textIn(row, 'rank_id');
		const ranks = new Set((figures.get(id) ?? []).flatMap((figure) => textIn(figure, 'rank_id') ?? []));
		if (!own || ranks.size === 0 || ranks.has(own)) return [];
		const others = [...ranks].map(quoted).join(', ');
		const found = `${quoted(own)}, while the figures of the group have ${others}`;
		return [
			problemIn(PATTERN_RULES['rank-of-no-figure'], tables, 'populations', row, 'rank_id', found, others)
		];
	});
}

/** Words of sources beside the column that has their language. */
const WORDS = [
	['figures', 'as_stated', 'as_stated_lang'],
	['difference_wordings', 'words', 'words_lang'],
	['measures', 'original_term', 'original_lang'],
	['terms', 'term', 'term_lang'],
	['statements', 'hedge', 'hedge_lang']
] as const satisfies readonly (readonly [TableName, string, string])[];

function otherScripts(tables: RecordTables): Problem[] {
	return WORDS.flatMap(([table, words, language]) => {
		const { file, rows } = tableOf(tables, table);
		return rows.flatMap(({ row, file: own, cells }) => {
			const [text, lang] = [cells.get(words), cells.get(language)];
			if (typeof text !== 'string' || typeof lang !== 'string') return [];
			if (isWrittenIn(text, lang) && hasFormsOf(text, lang)) return [];
			const place = { file: own ?? file, row, column: `${words}+${language}` };
			const found = `${quoted(text)} beside ${quoted(lang)}`;
			const rule = PATTERN_RULES['words-in-another-script'];
			return [problemAt(rule, place, found, 'words in the letters of the language')];
		});
	});
}

function earlyEnds(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'figures').flatMap((row) => {
		const [start, end] = [textIn(row, 'period_start'), textIn(row, 'period_end')];
		if (!start || end?.length !== 10 || !end.endsWith('-01') || !firstDay(start).endsWith('-01')) return [];
		if (firstDay(start) === end) return [];
		const rule = PATTERN_RULES['period-ends-on-first-day'];
		const found = `${end} after ${start}`;
		return [problemIn(rule, tables, 'figures', row, 'period_end', found, 'the last day of a month')];
	});
}

/** Ways of knowing a document without having opened it. */
const UNOPENED: ReadonlySet<string> = new Set(['not-opened', 'not-found', 'read-in-table']);

function unopened(tables: RecordTables): Problem[] {
	const sources = rowsBy(rowsOf(tables, 'figure_sources'), 'figure_id');
	return rowsOf(tables, 'evidence').flatMap((row) => {
		const access = (sources.get(textIn(row, 'claim_id') ?? '') ?? []).map((one) => textIn(one, 'access'));
		if (textIn(row, 'read') !== 'speaker' || access.length === 0) return [];
		if (!access.every((one) => typeof one === 'string' && UNOPENED.has(one))) return [];
		const rule = PATTERN_RULES['read-without-document'];
		const found = `"speaker", while each document is ${[...new Set(access)].join(' or ')}`;
		return [problemIn(rule, tables, 'evidence', row, 'read', found, 'an answer that the documents bear out')];
	});
}
