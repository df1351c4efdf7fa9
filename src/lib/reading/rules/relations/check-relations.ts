/** Rules on what claims are to one another: a repeat is the same number, a part is not more than its whole and counts less than it, a variant is named as one. */
import { sayOneNumber } from '#lib/domain/comparison/gap.ts';
import type { Standing } from '#lib/domain/comparison/definitions.ts';
import type { ColumnName } from '#lib/domain/record/schema/tables.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { numberIn, problemIn, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';
import { statedQuantity } from '../tables/stated-quantity.ts';
import { writtenDefinitions } from '../tables/written-definitions.ts';

export const RELATION_RULES = defineRules({
	'repeat-of-another-number': {
		meaning:
			'A figure is said to repeat another, so that both are counted as one number, and the two cannot be one number: their units or their bounds are apart.',
		mend: 'Name the figure that is repeated, mend the number, or use the kind conflict or variant.'
	},
	'one-number-said-otherwise': {
		severity: 'warning',
		meaning:
			'Two figures are said to be one number, or without a note wordings of one, and the numbers that were said are apart, though a hedge leaves a side open so that both could be right: “nearly 10,000” is not “over 9 million”.',
		mend: 'Mend the number that was mistyped, or use the kind conflict. Where two wordings do say two numbers, say why in the note.'
	},
	'conflict-of-one-number': {
		severity: 'warning',
		meaning:
			'Two figures are said to conflict, and both say the same number of the same unit, act, group and time: it is one number, told twice.',
		mend: 'Use the kind repeat, or mend the figure that was mistyped.'
	},
	'part-above-whole': {
		severity: 'warning',
		meaning: 'A figure is said to be part of another, and is above it.',
		mend: 'Turn the two round, mend the number, or take the relation away.'
	},
	'part-of-another-speaker': {
		severity: 'warning',
		meaning:
			'A figure is said to be part of one that another speaker gave, and neither the measures nor a note join the two: an id was probably mistyped.',
		mend: 'Name the figure that is meant, or say in the note why the one is part of the other.'
	},
	'variant-not-named': {
		severity: 'warning',
		meaning:
			'A figure is said to be a variant of another, and neither names the other in variant_of, so that both count as a statement of their own; or one that is a variant is said to be a part, or without a note mere context.',
		mend: 'Write the other into variant_of, or mend the kind of the relation.'
	},
	'relation-against-definition': {
		severity: 'warning',
		meaning:
			'Two figures of one speaker count one measure over one time, and by the record’s own definitions the group of one is within that of the other: the relation says something else than part and has no note that says why; or a figure is said to be part of one that counts the same group.',
		mend: 'Mend the kind of the relation, or say in its note what it means.'
	}
});

/** In what two figures agree whose groups are to be held against each other. */
const LIKE = [
	'speaker_id',
	'unit_id',
	'measure_id',
	'period_start',
	'period_end'
] as const satisfies readonly ColumnName<'figures'>[];
/** What a figure says of what, whoever says it. */
const SAYS = [
	'value',
	'low',
	'high',
	'open_low',
	'open_high',
	'unit_id',
	'measure_id',
	'population_id',
	'period_start',
	'period_end'
] as const satisfies readonly ColumnName<'figures'>[];
/** How one group stands to another, in words. */
const STANDS: Readonly<Record<Standing, string>> = {
	same: 'is',
	includes: 'includes',
	within: 'is within',
	overlaps: 'overlaps',
	unclear: 'may overlap',
	apart: 'is apart from'
};

/** Every relation that the numbers of its two figures, or what they count, rule out. */
export function checkRelations(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const standingOf = writtenDefinitions(tables);
	return rowsOf(tables, 'relations').flatMap((row) => {
		const [id, other] = [textIn(row, 'claim_id') ?? '', textIn(row, 'other_id') ?? ''];
		const kind = textIn(row, 'kind');
		const [one, two] = [figures.get(id), figures.get(other)];
		const ends = [one && endsOf(one), two && endsOf(two)] as const;
		if (!kind || !one || !two || !ends[0] || !ends[1]) return [];
		const report = (rule: keyof typeof RELATION_RULES, found: string, expected: string) => [
			problemIn(RELATION_RULES[rule], tables, 'relations', row, 'kind', found, expected)
		];
		const [unit, otherUnit] = [textIn(one, 'unit_id') ?? '', textIn(two, 'unit_id') ?? ''];
		const numbers = `${quoted(id)} is ${ends[0].words}, ${quoted(other)} is ${ends[1].words}`;
		if (kind === 'repeat') {
			if (unit !== otherUnit)
				return report('repeat-of-another-number', `${quoted(unit)} and ${quoted(otherUnit)}`, 'one unit');
			const apart = ends[0].low > ends[1].high || ends[1].low > ends[0].high;
			if (apart) return report('repeat-of-another-number', numbers, 'a figure that may be the same number');
		}
		const isReworded = kind === 'variant' && unit === otherUnit && textIn(row, 'note') === null;
		if ((kind === 'repeat' || (isReworded && [one, two].every(saysNumber))) && areSaidApart(one, two))
			return report('one-number-said-otherwise', numbers, 'two that say one number');
		if (kind === 'repeat') return [];
		if (kind === 'conflict' && SAYS.every((column) => one.texts.get(column) === two.texts.get(column)))
			return report('conflict-of-one-number', numbers, 'repeat, or two numbers that differ');
		if (kind === 'part' && unit === otherUnit && ends[0].low > ends[1].high)
			return report('part-above-whole', numbers, 'a part that is at most its whole');
		const isOther = (['speaker_id', 'measure_id'] as const).every(
			(column) => textIn(one, column) !== textIn(two, column)
		);
		if (kind === 'part' && isOther && textIn(row, 'note') === null)
			return report(
				'part-of-another-speaker',
				`part, while ${quoted(id)} is of ${quoted(textIn(one, 'speaker_id') ?? '')} and ${quoted(other)} of ${quoted(textIn(two, 'speaker_id') ?? '')}, on another measure`,
				'a figure of the same speaker or measure, or a note'
			);
		const named = textIn(one, 'variant_of') === other || textIn(two, 'variant_of') === id;
		const isMere = kind === 'context' && textIn(row, 'note') === null;
		if (named ? kind === 'part' || isMere : kind === 'variant')
			return report(
				'variant-not-named',
				`${kind}, while ${named ? 'variant_of names the other' : 'neither names the other in variant_of'}`,
				named ? 'variant' : 'the other in variant_of, or another kind'
			);
		if (named || LIKE.some((column) => textIn(one, column) !== textIn(two, column))) return [];
		const groupOf = (figure: ReadRow<'figures'>) => textIn(figure, 'population_id') ?? null;
		const standing = standingOf('population', groupOf(one), groupOf(two));
		const isPart = standing === 'includes' || standing === 'within';
		if (isPart ? kind !== 'part' && textIn(row, 'note') === null : kind === 'part' && standing === 'same')
			return report(
				'relation-against-definition',
				`${kind}, while the group of ${quoted(id)} ${STANDS[standing]} that of ${quoted(other)}`,
				isPart ? 'part' : 'the figure of a wider group'
			);
		return [];
	});
}

/** True where the numbers that two figures say cannot be one, whatever their hedges leave open. */
function areSaidApart(one: ReadRow<'figures'>, other: ReadRow<'figures'>): boolean {
	const [first, second] = [statedQuantity(one), statedQuantity(other)];
	return first !== null && second !== null && !sayOneNumber(first, second);
}

/** False where a figure is one bound alone, as our reading of words such as “nearly tens of millions”. */
function saysNumber(row: ReadRow<'figures'>): boolean {
	return (
		typeof numberIn(row, 'value') === 'number' ||
		(['low', 'high'] as const).every((column) => typeof numberIn(row, column) === 'number')
	);
}

/** Between what a number lies, its rounding included; `null` where one of its cells had a problem. */
export function endsOf(row: ReadRow<'figures'>): { low: number; high: number; words: string } | null {
	const [value, low, high] = [numberIn(row, 'value'), numberIn(row, 'low'), numberIn(row, 'high')];
	const digits = numberIn(row, 'significant_digits');
	if (value === undefined || low === undefined || high === undefined || typeof digits !== 'number')
		return null;
	const slack = (number: number) =>
		textIn(row, 'qualifier') === 'exact' || number === 0
			? 0
			: 10 ** (Math.floor(Math.log10(Math.abs(number))) + 1 - digits);
	const lowest = low ?? value;
	const highest = high ?? value;
	return {
		low: row.cells.get('open_low') === true || lowest === null ? -Infinity : lowest - slack(lowest),
		high: row.cells.get('open_high') === true || highest === null ? Infinity : highest + slack(highest),
		words: String(value ?? low ?? high)
	};
}
