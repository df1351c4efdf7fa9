/** Rules on grades: every claim and speaker has its answers, and from every answer a grade follows by a rule in use. */
import { ConditionError, parseCondition } from '#lib/domain/evidence/grade-by-rules.ts';
import { GRADES, isGraded } from '#lib/domain/record/grade.ts';
import type { Scale } from '#lib/domain/record/model.ts';
import { NOT_ASKED, QUESTIONS, SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import {
	problemIn,
	rowsBy,
	rowsById,
	rowsOf,
	tableOf,
	textIn,
	type RecordTables
} from '../tables/record-tables.ts';

export const GRADE_RULES = defineRules({
	'grade-unknown': {
		meaning:
			'A grade is not one of its scale: attribution is graded in words, reliability from A to F, credibility from 1 to 6.',
		mend: 'Use a grade that the message lists, or mend the scale.'
	},
	'grade-against-rule': {
		meaning:
			'An earlier grade or its scale is another than the rule gives that it names. Alike evidence gets the same grade, whoever speaks.',
		mend: 'Name the rule under which the grade was given.'
	},
	'rule-undecided': {
		meaning:
			'A rule of grading cannot decide: its condition cannot be read, two rules have one position, the last rule of a scale asks for something, a rule in use has no phrase or reason, or a scale has answers and no rule in use.',
		mend: 'Write the condition as question=answer, joined by and and or; leave it empty on the last rule of the scale. A rule is in use where it has a position.'
	},
	'answer-missing': {
		meaning:
			'Some questions about the evidence of a figure were answered and others not. Everybody is asked the same questions, and the grade follows from the answers.',
		mend: 'Fill the cell.'
	},
	'not-graded': {
		severity: 'warning',
		meaning:
			'A figure, a statement or a speaker was not asked about its evidence, and others were: its grade reads “not graded”, which is neither F nor 6.',
		mend: 'Add the row in evidence.csv, source_evidence.csv or party_evidence.csv that the message names.'
	},
	'answer-of-computed': {
		meaning:
			'A computed figure has answers of its own. Nobody stated it: it takes the weakest grade of its inputs.',
		mend: 'Remove the row.'
	},
	'override-incomplete': {
		meaning:
			'A grade departs from the one that follows from the answers, without saying to which grade and why.',
		mend: 'Fill override_grade, override_code and override_reason, or empty all three.'
	},
	'scale-of-subject': {
		meaning:
			'Something was graded on a scale that is not for it: claims have attribution and credibility, parties reliability.',
		mend: 'Use a scale that the message names, or mend subject_id.'
	}
});

/** Every grade that is not of its scale or rule, every rule that cannot decide, and every subject without answers. */
export function checkGrades(tables: RecordTables): Problem[] {
	return [
		...checkScales(tables),
		...checkRules(tables),
		...checkRulesInUse(tables),
		...checkAnswers(tables),
		...checkOverrides(tables),
		...checkEarlier(tables)
	];
}

function checkScales(tables: RecordTables): Problem[] {
	const rules = rowsById(tables, 'grade_rules');
	const problems: Problem[] = [];
	for (const name of ['grade_rules', 'gradings'] as const) {
		for (const row of rowsOf(tables, name)) {
			const [scale, grade] = [textIn(row, 'scale'), textIn(row, 'grade')];
			if (!scale || !grade) continue;
			const grades = GRADES[scale as Scale].filter((one) => isGraded(scale as Scale, one));
			if (!grades.includes(grade) && isGraded(scale as Scale, grade)) {
				const expected = `a grade of ${scale}: ${grades.join(', ')}`;
				problems.push(
					problemIn(GRADE_RULES['grade-unknown'], tables, name, row, 'grade', quoted(grade), expected)
				);
				continue;
			}
			const rule = rules.get(textIn(row, 'rule_id') ?? '');
			if (name === 'gradings' && rule) problems.push(...checkRuleOf(tables, row, rule));
		}
	}
	return problems;
}

function checkRuleOf(tables: RecordTables, grading: ReadRow, rule: ReadRow): Problem[] {
	for (const column of ['scale', 'grade'] as const) {
		const [given, ruled] = [textIn(grading, column), textIn(rule, column)];
		if (given && ruled && given !== ruled) {
			const found = `${quoted(given)} by a rule that gives ${quoted(ruled)}`;
			return [
				problemIn(
					GRADE_RULES['grade-against-rule'],
					tables,
					'gradings',
					grading,
					column,
					found,
					`the ${column} of its rule`
				)
			];
		}
	}
	return [];
}

const inUse = (row: ReadRow) => typeof row.cells.get('position') === 'number';

/** A rule in use says what it asks for, its phrase and its reason; the last of each scale asks for nothing. */
function checkRules(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const report = (
		row: ReadRow,
		column: 'position' | 'condition' | 'phrase' | 'reason',
		found: string,
		expected: string
	) =>
		problems.push(
			problemIn(GRADE_RULES['rule-undecided'], tables, 'grade_rules', row, column, found, expected)
		);
	for (const scale of SCALES) {
		const rows = rowsOf(tables, 'grade_rules').filter((row) => textIn(row, 'scale') === scale);
		const used = rows.filter(inUse);
		const byPosition = new Map<unknown, ReadRow>();
		for (const row of used) {
			const position = row.cells.get('position');
			if (byPosition.has(position)) {
				report(
					row,
					'position',
					`${String(position)} twice among the rules of ${scale}`,
					'each position once per scale'
				);
			}
			byPosition.set(position, row);
			for (const column of ['phrase', 'reason'] as const) {
				if (row.cells.get(column) === null) {
					report(row, column, 'an empty cell in a rule that is in use', `the ${column} that a page gives`);
				}
			}
			const fault = conditionFault(textIn(row, 'condition') ?? null, scale);
			if (fault !== null)
				report(row, 'condition', fault, 'question=answer, joined by and, alternatives by or');
			const unknown = /\{(?!(?:source|with)\})[^}]*\}/.exec(textIn(row, 'reason') ?? '')?.[0];
			if (unknown !== undefined)
				report(row, 'reason', quoted(unknown), 'only {source} and {with} are filled in');
		}
		const last = used.toSorted((one, other) => positionOf(one) - positionOf(other)).at(-1);
		if (last && last.cells.get('condition') !== null) {
			report(
				last,
				'condition',
				`a condition on the last rule of ${scale}`,
				'an empty cell, so that every answer has a grade'
			);
		}
	}
	return problems;
}

/** Where the answers of each scale stand, and the first question that it asks. */
const ANSWERS_OF = {
	attribution: ['evidence', 'read'],
	reliability: ['party_evidence', 'identity'],
	credibility: ['evidence', 'read']
} as const;

/** Every scale whose answers no rule decides, at the first of them. */
function checkRulesInUse(tables: RecordTables): Problem[] {
	const { rows, rowsComplete } = tableOf(tables, 'grade_rules');
	// What stands in a cell or a row that could not be read is not known.
	const isKnown = (row: ReadRow) => row.cells.has('scale') && row.cells.has('position');
	if (!rowsComplete || !rows.every(isKnown)) return [];
	return SCALES.flatMap((scale) => {
		const [name, question] = ANSWERS_OF[scale];
		const [first] = rowsOf(tables, name);
		if (!first || rows.some((row) => textIn(row, 'scale') === scale && inUse(row))) return [];
		const found = `an answer, and no rule of ${scale} in grade_rules.csv is in use`;
		const rule = GRADE_RULES['rule-undecided'];
		return [problemIn(rule, tables, name, first, question, found, 'a rule of the scale with a position')];
	});
}

function positionOf(row: ReadRow): number {
	return Number(row.cells.get('position'));
}

function conditionFault(condition: string | null, scale: Scale): string | null {
	try {
		parseCondition(condition, QUESTIONS[scale]);
		return null;
	} catch (error) {
		if (error instanceof ConditionError) return error.message;
		throw error;
	}
}

/** Every figure and statement is asked about its evidence, every speaker about itself; a computed figure is not. */
function checkAnswers(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const evidence = tableOf(tables, 'evidence');
	const answered = rowsBy(evidence.rows, 'claim_id');
	const figures = rowsById(tables, 'figures');
	for (const [id, rows] of answered) {
		for (const row of rows) {
			if (tableOf(tables, 'derived').ids.has(id)) {
				const found = `${quoted(id)}, which is computed`;
				problems.push(
					problemIn(
						GRADE_RULES['answer-of-computed'],
						tables,
						'evidence',
						row,
						'claim_id',
						found,
						'a figure or statement: a sum takes the weakest grade of its inputs'
					)
				);
			}
			for (const column of figures.has(id) ? (['method', 'texts'] as const) : []) {
				if (row.cells.get(column) === null) {
					problems.push(
						problemIn(
							GRADE_RULES['answer-missing'],
							tables,
							'evidence',
							row,
							column,
							'no answer about a figure',
							'an answer: every figure is asked'
						)
					);
				}
			}
		}
	}
	return [...problems, ...checkAsked(tables)];
}

/** Every claim and speaker that nobody was asked about, where others have answers; where none has, the record does not grade. */
function checkAsked(tables: RecordTables): Problem[] {
	const claims = unasked(rowsOf(tables, 'evidence'), 'read', 'claim_id');
	const speakers = unasked(rowsOf(tables, 'party_evidence'), 'identity', 'party_id');
	return (
		[
			['figures', claims, 'has no answers about its evidence', 'evidence.csv'],
			['statements', claims, 'has no answers about its evidence', 'evidence.csv'],
			['parties', speakers, 'speaks and has no answers about itself', 'party_evidence.csv']
		] as const
	).flatMap(([name, ids, what, file]) =>
		rowsOf(tables, name).flatMap((row) => {
			const id = textIn(row, 'id');
			if (!id || !ids.has(id)) return [];
			const found = `${quoted(id)} ${what}, and is not graded`;
			return [problemIn(GRADE_RULES['not-graded'], tables, name, row, 'id', found, `a row in ${file}`)];
		})
	);
}

/** Who was not asked, by id; nobody where nobody was. */
function unasked(
	rows: readonly ReadRow[],
	question: 'read' | 'identity',
	key: 'claim_id' | 'party_id'
): ReadonlySet<string> {
	const silent = rows.filter((row) => row.cells.get(question) === NOT_ASKED);
	return new Set(silent.length === rows.length ? [] : silent.map((row) => String(row.cells.get(key))));
}

const OVERRIDE = ['override_grade', 'override_code', 'override_reason'] as const;

/** Whoever departs from the rules says why, in a code and in a sentence. */
function checkOverrides(tables: RecordTables): Problem[] {
	return rowsOf(tables, 'evidence').flatMap((row) => {
		const empty = OVERRIDE.filter((column) => row.cells.get(column) === null);
		if (empty.length === 0 || empty.length === OVERRIDE.length) return [];
		return empty.map((column) =>
			problemIn(
				GRADE_RULES['override-incomplete'],
				tables,
				'evidence',
				row,
				column,
				'an empty cell beside the rest of an override',
				'grade, code and reason, or none of them'
			)
		);
	});
}

/** Which scales a subject of each table may have been graded on. */
const SCALES_OF = {
	figures: ['attribution', 'credibility'],
	statements: ['attribution', 'credibility'],
	parties: ['reliability']
} as const;

function checkEarlier(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	for (const row of rowsOf(tables, 'gradings')) {
		const [id, scale] = [textIn(row, 'subject_id') ?? '', textIn(row, 'scale')];
		const owners = (['figures', 'statements', 'parties'] as const).filter((name) =>
			tableOf(tables, name).ids.has(id)
		);
		const may: readonly string[] = owners.flatMap((name) => SCALES_OF[name]);
		if (!scale || may.length === 0 || may.includes(scale)) continue;
		const found = `${scale} of an id of ${owners.join('.csv and ')}.csv`;
		problems.push(
			problemIn(GRADE_RULES['scale-of-subject'], tables, 'gradings', row, 'scale', found, may.join(' or '))
		);
	}
	return problems;
}
