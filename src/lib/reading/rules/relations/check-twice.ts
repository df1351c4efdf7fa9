/** Rules on rows that say one thing twice, or two things of one: names, figures, and parts by their definitions. */
import type { Definitions } from '#lib/domain/comparison/definitions.ts';
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { numberIn, problemIn, rowsOf, tableOf, textIn, type RecordTables } from '../tables/record-tables.ts';
import { writtenDefinitions } from '../tables/written-definitions.ts';
import { endsOf } from './check-relations.ts';

export const TWICE_RULES = defineRules({
	'name-twice': {
		severity: 'warning',
		meaning:
			'Two rows of a table have one name, and documents one day too, so that a reader cannot tell them apart.',
		mend: 'Say in each name what is its own, or take one of the rows away.'
	},
	'figure-twice': {
		severity: 'warning',
		meaning:
			'Two figures of one speaker count one measure, group and rank over one time, have one number or one label, and no relation says how they stand to each other: one of them was probably copied, or has the wrong period or group.',
		mend: 'Take one of the rows away, mend what it counts, or join the two in relations.csv: repeat for one number, variant or conflict for two.'
	},
	'part-above-its-definition': {
		severity: 'warning',
		meaning:
			'A figure counts a part of what another figure of the same speaker counts over the same time, by the record’s own definitions, and is above it.',
		mend: 'Read both numbers again: one may have the wrong unit, scale, rank or group. If the definitions do not include each other, mend definition_relations.csv.'
	}
});

/** Names by which a reader tells rows apart. */
export const NAMES = [
	['units', 'label'],
	['measures', 'label'],
	['ranks', 'label'],
	['populations', 'label'],
	['parties', 'name'],
	['sources', 'title'],
	['series', 'label'],
	['silences', 'label'],
	['differences', 'label']
] as const satisfies readonly (readonly [TableName, string])[];

/** Every name, figure and part that another row contradicts. */
export function checkTwice(tables: RecordTables): Problem[] {
	return [...namesTwice(tables), ...figuresTwice(tables), ...partsAbove(tables)];
}

function namesTwice(tables: RecordTables): Problem[] {
	return NAMES.flatMap(([table, column]) => {
		const { file, rows } = tableOf(tables, table);
		const seen = new Map<string, { readonly row: number; readonly id: unknown }>();
		return rows.flatMap(({ row, file: own, cells }) => {
			const name = cells.get(column);
			// A name with a placeholder reads otherwise in each row.
			if (typeof name !== 'string' || /\{(?:from|to|period|years):this\}/.test(name)) return [];
			// A document is named with its day: bulletins of one title are told apart by it.
			const day = table === 'sources' ? String(cells.get('published') ?? '') : '';
			const key = `${name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ')} ${day}`;
			const first = seen.get(key);
			if (first === undefined) seen.set(key, { row, id: cells.get('id') });
			// A row that stands there twice has one id, which is told already.
			if (first === undefined || first.id === cells.get('id')) return [];
			const place = { file: own ?? file, row, column };
			const found = `the name of row ${String(first.row)}, ${quoted(name)}`;
			return [problemAt(TWICE_RULES['name-twice'], place, found, 'a name of its own')];
		});
	});
}

const COUNTED = ['unit_id', 'measure_id', 'rank_id', 'population_id', 'speaker_id'] as const;

/** Figures that count one thing by one speaker over one time, where nothing joins them. */
function figuresTwice(tables: RecordTables): Problem[] {
	const joined = new Set(
		rowsOf(tables, 'relations').flatMap((row) => {
			const [one, other] = [textIn(row, 'claim_id') ?? '', textIn(row, 'other_id') ?? ''];
			return [`${one} ${other}`, `${other} ${one}`];
		})
	);
	const areJoined = (one: ReadRow<'figures'>, other: ReadRow<'figures'>) => {
		const [first, second] = [textIn(one, 'id') ?? '', textIn(other, 'id') ?? ''];
		return (
			joined.has(`${first} ${second}`) ||
			textIn(one, 'variant_of') === second ||
			textIn(other, 'variant_of') === first
		);
	};
	// Under a name of its own another number may well be a second count, and no slip.
	const isOther = (one: ReadRow<'figures'>, other: ReadRow<'figures'>) =>
		textIn(one, 'label') !== textIn(other, 'label') &&
		(['value', 'low', 'high'] as const).some((column) => numberIn(one, column) !== numberIn(other, column));
	return [...figuresBy(tables, COUNTED).values()].flatMap((figures) =>
		figures.flatMap((figure, index) => {
			const twin = figures.slice(0, index).find((one) => !areJoined(one, figure) && !isOther(one, figure));
			if (!twin) return [];
			const found = `${quoted(textIn(figure, 'id') ?? '')} counts what ${quoted(textIn(twin, 'id') ?? '')} does, over the same time`;
			const rule = TWICE_RULES['figure-twice'];
			return [
				problemIn(rule, tables, 'figures', figure, 'id', found, 'a row of relations.csv that joins them')
			];
		})
	);
}

/** Figures of a speaker that are above what they are a part of, by the definitions of the record. */
function partsAbove(tables: RecordTables): Problem[] {
	const definitions = writtenDefinitions(tables);
	return [...figuresBy(tables, ['unit_id', 'speaker_id']).values()].flatMap((group) => {
		const kinds = kindsOf(group);
		return kinds.flatMap((parts) => {
			const wholes = kinds.filter((kind) => isWithin(definitions, parts.first, kind.first));
			return parts.members.flatMap(({ row: part, ends }) => {
				const [whole] = wholes
					.flatMap(({ lowest, members }) =>
						ends.low > lowest ? (members.find((one) => ends.low > one.ends.high) ?? []) : []
					)
					.sort((one, other) => one.place - other.place);
				if (!whole) return [];
				const found = `${ends.words}, above ${whole.ends.words} of ${quoted(textIn(whole.row, 'id') ?? '')}, which includes it by its definition`;
				const rule = TWICE_RULES['part-above-its-definition'];
				return [problemIn(rule, tables, 'figures', part, 'value', found, 'a part that is at most its whole')];
			});
		});
	});
}

/** Figures that share their definitions, with the lowest of their upper ends. */
interface Kind {
	readonly first: ReadRow<'figures'>;
	readonly members: {
		readonly row: ReadRow<'figures'>;
		readonly place: number;
		readonly ends: NonNullable<ReturnType<typeof endsOf>>;
	}[];
	lowest: number;
}

/** The figures by what they count: what may be a part of what is asked of their definitions, and not of each figure. */
function kindsOf(figures: readonly ReadRow<'figures'>[]): Kind[] {
	const kinds = new Map<string, Kind>();
	for (const [place, row] of figures.entries()) {
		const ends = endsOf(row);
		if (!ends) continue;
		const key = DEFINED.map((kind) => textIn(row, `${kind}_id`)).join(' ');
		const kind = kinds.get(key) ?? { first: row, members: [], lowest: Infinity };
		kind.members.push({ row, place, ends });
		kind.lowest = Math.min(kind.lowest, ends.high);
		kinds.set(key, kind);
	}
	return [...kinds.values()];
}

/** What a figure may share with its whole. */
const DEFINED = ['measure', 'rank', 'population'] as const;

/** True where one figure counts a part of what another does: each definition the same or within, and not all the same. */
function isWithin(definitions: Definitions, part: ReadRow<'figures'>, whole: ReadRow<'figures'>): boolean {
	const standings = DEFINED.map((kind) => {
		const [one, other] = [textIn(part, `${kind}_id`), textIn(whole, `${kind}_id`)];
		if (one === null && other === null) return 'same';
		return definitions(kind, one ?? null, other ?? null);
	});
	return (
		standings.every((standing) => standing === 'same' || standing === 'within') &&
		standings.includes('within')
	);
}

/** Figures with a whole period by what they count; one that leaves any of it unsaid but rank and group is left out. */
function figuresBy(
	tables: RecordTables,
	columns: readonly (typeof COUNTED)[number][]
): ReadonlyMap<string, readonly ReadRow<'figures'>[]> {
	const groups = new Map<string, ReadRow<'figures'>[]>();
	for (const row of rowsOf(tables, 'figures')) {
		const [start, end] = [textIn(row, 'period_start'), textIn(row, 'period_end')];
		const cells = columns.map((column) => textIn(row, column));
		const isSaid = columns.every((column, at) => {
			const cell = cells[at];
			return cell === null ? column === 'rank_id' || column === 'population_id' : cell !== undefined;
		});
		if (!start || !end || !isSaid) continue;
		const key = [...cells, firstDay(start), lastDay(end)].join(' ');
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}
