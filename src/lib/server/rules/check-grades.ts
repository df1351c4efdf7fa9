/** Rules on grades: each is of its scale and of its rule, and no claim and no speaker goes without. */
import { GRADES } from '#lib/domain/record/grade.ts';
import type { Scale } from '#lib/domain/record/model.ts';
import { SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { quoted, type Problem } from '../read/problem.ts';
import type { ReadRow } from '../read/read-table.ts';
import { defineRules } from '../read/rule.ts';
import { problemIn, rowsBy, rowsById, rowsOf, tableOf, textIn, type RecordTables } from './record-tables.ts';

export const GRADE_RULES = defineRules({
	'grade-unknown': {
		meaning:
			'A grade is not one of its scale: attribution is graded in words, reliability from A to F, credibility from 1 to 6.',
		mend: 'Use a grade that the message lists, or mend the scale.'
	},
	'grade-against-rule': {
		meaning:
			'A grade or its scale is another than the rule gives that it names. Alike evidence gets the same grade, whoever speaks.',
		mend: 'Name the rule that fits the evidence; the grade follows from it.'
	},
	'scale-of-subject': {
		meaning:
			'Something is graded on a scale that is not for it: claims have attribution and credibility, parties reliability.',
		mend: 'Use a scale that the message names, or mend subject_id.'
	},
	'grading-missing': {
		meaning:
			'A figure, a statement or a speaker has no grade that it must have. F and 6 say that something cannot be judged.',
		mend: 'Add the row in gradings.csv that the message names.'
	}
});

/** Every grade that is not of its scale or rule, and every subject without a grade that it must have. */
export function checkGrades(tables: RecordTables): Problem[] {
	return [...checkScales(tables), ...checkGradings(tables)];
}

function checkScales(tables: RecordTables): Problem[] {
	const rules = rowsById(tables, 'grade_rules');
	const problems: Problem[] = [];
	for (const name of ['grade_rules', 'gradings']) {
		for (const row of rowsOf(tables, name)) {
			const [scale, grade] = [textIn(row, 'scale'), textIn(row, 'grade')];
			if (!scale || !grade) continue;
			const grades = GRADES[scale as Scale];
			if (!grades.includes(grade)) {
				const expected = `a grade of ${scale}: ${grades.join(', ')}`;
				problems.push(
					problemIn(GRADE_RULES['grade-unknown'], tables, name, row, 'grade', quoted(grade), expected)
				);
				continue;
			}
			const rule = rules.get(textIn(row, 'rule_id') ?? '');
			if (name === 'gradings' && rule) problems.push(...checkRule(tables, row, rule));
		}
	}
	return problems;
}

function checkRule(tables: RecordTables, grading: ReadRow, rule: ReadRow): Problem[] {
	for (const column of ['scale', 'grade']) {
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

/** Which scales a subject of each table takes, and which it must have. */
const SCALES_OF: Readonly<
	Record<string, { readonly may: readonly Scale[]; readonly must: readonly Scale[] }>
> = {
	figures: { may: ['attribution', 'credibility'], must: ['attribution', 'credibility'] },
	statements: { may: ['attribution', 'credibility'], must: ['attribution'] },
	parties: { may: ['reliability'], must: [] }
};

function checkGradings(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const gradings = tableOf(tables, 'gradings');
	const graded = new Map<string, Set<string>>();
	const subjects = new Set(Object.keys(SCALES_OF).flatMap((name) => [...tableOf(tables, name).ids]));
	for (const [id, rows] of rowsBy(gradings.rows, 'subject_id')) {
		const subject = subjects.has(id) ? id : (nearestWord(id, subjects) ?? id);
		// A scale that could not be read may have been any.
		const scales = rows.flatMap((row) => textIn(row, 'scale') ?? SCALES);
		graded.set(subject, new Set([...(graded.get(subject) ?? []), ...scales]));
		const owner = Object.keys(SCALES_OF).filter((name) => tableOf(tables, name).ids.has(id));
		for (const row of rows) {
			const scale = textIn(row, 'scale');
			const may = owner.flatMap((name) => SCALES_OF[name]?.may ?? []);
			if (!scale || may.length === 0 || may.includes(scale as Scale)) continue;
			const found = `${scale} of an id of ${owner.join('.csv and ')}.csv`;
			problems.push(
				problemIn(GRADE_RULES['scale-of-subject'], tables, 'gradings', row, 'scale', found, may.join(' or '))
			);
		}
	}
	if (!gradings.rowsComplete) return problems;

	const missing = (name: string, row: ReadRow, column: string, id: string, scale: Scale) => {
		if (graded.get(id)?.has(scale)) return;
		const found = `${quoted(id)} has no ${scale} grading`;
		problems.push(
			problemIn(
				GRADE_RULES['grading-missing'],
				tables,
				name,
				row,
				column,
				found,
				`a row in gradings.csv with scale ${scale}`
			)
		);
	};
	const speakers = new Set<string>();
	for (const name of ['figures', 'statements']) {
		for (const [id, row] of rowsById(tables, name)) {
			for (const scale of SCALES_OF[name]?.must ?? []) missing(name, row, 'id', id, scale);
			speakers.add(textIn(row, 'speaker_id') ?? '');
		}
	}
	for (const [id, row] of rowsById(tables, 'parties')) {
		if (speakers.has(id)) missing('parties', row, 'id', id, 'reliability');
	}
	return problems;
}
