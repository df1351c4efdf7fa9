/** Rules on comparisons and checks that what is computed of their sides contradicts. */
import { comparabilityOf } from '#lib/domain/comparison/check-comparability.ts';
import { comparePair } from '#lib/domain/comparison/compare-pair.ts';
import { createDefinitions, type Definitions } from '#lib/domain/comparison/definitions.ts';
import { evaluateCheck, type Answer } from '#lib/domain/comparison/evaluate-check.ts';
import { findingFault, goesWith } from '#lib/domain/comparison/finding.ts';
import { ASPECTS, FINDINGS } from '#lib/domain/record/schema/vocabularies.ts';
import type { Figure, Model } from '#lib/domain/record/model.ts';
import { formulaInputs, type ParsedFormula } from '#lib/domain/quantity/formula.ts';
import { unbrokenRuns } from '#lib/domain/series/unbroken-runs.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsById, type RecordTables } from '../tables/record-tables.ts';

export const FINDING_RULES = defineRules({
	'finding-contradicted': {
		meaning:
			'The answer of a comparison says something of the two numbers that does not fit what is computed of them: that they disagree where they are not like for like, or that they agree where they lie apart.',
		mend: 'Mend the answer and its finding, or the definitions by which the two are compared.'
	},
	'verdicts-differ': {
		meaning:
			'A comparison and a check of the same two numbers answer differently, so that two pages give a reader two verdicts.',
		mend: 'Mend finding and answer of the comparison, or the definitions, accepted differences or tolerance of the check.'
	},
	'accepted-difference-absent': {
		severity: 'warning',
		meaning: 'A check accepts a difference that its two sides do not have.',
		mend: 'Take the word out of accepted_differences, or mend the side that was mistyped.'
	}
});

/** Every answer that cannot stand beside its pair; the record is sound otherwise. */
export function checkFindings(tables: RecordTables, model: Model): Problem[] {
	const definitions = createDefinitions(model.definitionRelations, model.unusedDefinitions);
	const runs = unbrokenRuns(model.series);
	const rows = rowsById(tables, 'comparisons');
	const comparand = (figure: Figure) => ({
		defined: figure,
		quantity: figure.quantity,
		runs: runs.get(figure.id) ?? []
	});
	const figures = rowsById(tables, 'figures');
	const computed = rowsById(tables, 'derived');
	// The cell that was changed may be one of theirs.
	const placeOf = ({ id }: Figure) => {
		const [file, row] = figures.has(id) ? ['figures', figures.get(id)] : ['derived', computed.get(id)];
		return row ? `${id} (${file}.csv:${String(row.row)})` : id;
	};
	const findings = model.comparisons.flatMap(({ id, finding, left, right }) => {
		const pair = comparePair(comparand(left), comparand(right), definitions);
		const fault = findingFault(finding, pair);
		const row = rows.get(id);
		if (fault === null || !row) return [];
		const fitting = FINDINGS.filter((one) => findingFault(one, pair) === null);
		return [
			problemIn(
				FINDING_RULES['finding-contradicted'],
				tables,
				'comparisons',
				row,
				'finding',
				`the answer is ${quoted(finding)}, though ${fault}: ${placeOf(left)} and ${placeOf(right)}${differing(pair.aspects)}`,
				`${listed(fitting)} in finding, or other figures in left_id and right_id`
			)
		];
	});
	return [
		...findings,
		...differingVerdicts(tables, model, definitions),
		...absentDifferences(tables, model, definitions)
	];
}

/** The columns in which two figures differ, or of which one does not say. */
function differing(aspects: ReturnType<typeof comparePair>['aspects']): string {
	const columns = ASPECTS.filter((aspect) => aspects[aspect] !== 'same').map((aspect) => COLUMN_OF[aspect]);
	return columns.length === 0 ? '' : `, which differ in ${columns.join(', ')}`;
}

/** Where a figure says each aspect; how a number adds up is a column of its measure. */
const COLUMN_OF: Readonly<Record<(typeof ASPECTS)[number], string>> = {
	measure: 'measure_id',
	unit: 'unit_id',
	population: 'population_id',
	rank: 'rank_id',
	accrual: 'accrual (measures.csv)',
	period: 'period_start or period_end'
};

function listed(words: readonly string[]): string {
	return words.join(', ').replace(/, ([^,]*)$/, ' or $1');
}

/** A check and a comparison are of the same two numbers where each side names them, or writes out the formula of a computed one. */
function differingVerdicts(tables: RecordTables, model: Model, definitions: Definitions): Problem[] {
	const rows = rowsById(tables, 'comparisons');
	const checkRows = rowsById(tables, 'checks');
	const isSide = ({ id, computation }: Figure, { text }: ParsedFormula) =>
		[id, computation?.text].includes(text.trim());
	return model.checks.flatMap((check) => {
		const pairs = model.comparisons.filter(
			({ left, right }) =>
				(isSide(left, check.left) && isSide(right, check.right)) ||
				(isSide(left, check.right) && isSide(right, check.left))
		);
		if (pairs.length === 0) return [];
		const { answer } = evaluateCheck(check, model.figuresById, definitions);
		return pairs.flatMap(({ id, finding }) => {
			const row = rows.get(id);
			if (!row || goesWith(finding, check.relation, answer)) return [];
			const place = `${check.id} (checks.csv:${String(checkRows.get(check.id)?.row)})`;
			return [
				problemIn(
					FINDING_RULES['verdicts-differ'],
					tables,
					'comparisons',
					row,
					'finding',
					`the answer is ${quoted(finding)}, and the check ${place} of the same two numbers comes out ${ANSWER_WORDS[answer]}`,
					`${listed(FINDINGS.filter((one) => goesWith(one, check.relation, answer)))} in finding, or a check that answers alike`
				)
			];
		});
	});
}

/** The answers of a check as pages say them. */
const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
	holds: 'yes',
	tension: 'no',
	inconclusive: 'inconclusive',
	'not-comparable': 'not comparable'
};

function absentDifferences(tables: RecordTables, model: Model, definitions: Definitions): Problem[] {
	const rows = rowsById(tables, 'checks');
	return model.checks.flatMap(({ id, left, right, acceptedDifferences }) => {
		const row = rows.get(id);
		const [one, other] = [left, right].map(({ formula }) =>
			formulaInputs(formula).flatMap((input) => model.figuresById.get(input) ?? [])
		);
		if (!row || !one || !other || acceptedDifferences.length === 0) return [];
		// What a relation allows is a difference too: of equal sides nothing differs.
		const asked = { relation: 'equal' as const, acceptedDifferences: [] };
		const { blocked, unstated } = comparabilityOf(asked, one, other, definitions);
		const absent = acceptedDifferences.filter(
			(aspect) => ![...blocked, ...unstated].some((it) => it === aspect)
		);
		if (absent.length === 0) return [];
		const found = `${absent.join(' and ')}, in which the two sides do not differ`;
		const rule = FINDING_RULES['accepted-difference-absent'];
		return [
			problemIn(rule, tables, 'checks', row, 'accepted_differences', found, 'differences that there are')
		];
	});
}
