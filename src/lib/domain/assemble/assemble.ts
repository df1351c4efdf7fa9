/**
 * Makes the model from validated rows: follows every reference and computes every derived figure.
 * It trusts its input: what a broken record would do to it is the validator's business.
 */
import type { Model, PackageDescription } from '../record/model.ts';
import type { Rows } from '../record/schema/tables.ts';
import { readFigures, readSeries, readStatements } from './claims.ts';
import { readChecks, readComparisons, readWhatIfs } from './comparisons.ts';
import { readCheckpoints, readEvents, readSilences } from './context.ts';
import { readDefinitions, unusedDefinitions } from './definitions.ts';
import { readGrader, type ReasonJoints } from './gradings.ts';
import { readSections } from './layout.ts';
import { readOverview } from './overview.ts';
import { readProvenance } from './provenance.ts';
import { readDifferences, readRelations, readTensions } from './relations.ts';
import { get, inOrder, pick } from './rows.ts';

/**
 * The whole record with every reference followed.
 *
 * @param joints what stands between the words of a reason, in the language of the record; that of English where it is left out
 */
export function assemble(description: PackageDescription, rows: Rows, joints?: ReasonJoints): Model {
	const grader = readGrader(rows, joints);
	const definitions = readDefinitions(rows);
	const provenance = readProvenance(rows, grader);
	const checks = readChecks(rows);
	const figures = readFigures(rows, definitions, provenance, grader, checks);
	const figureById = (id: string) => get(figures, id);
	const series = readSeries(rows, figureById);
	const silences = readSilences(rows, definitions, provenance);
	return {
		package: description,
		ranks: inOrder([...definitions.ranks.values()]),
		measures: [...definitions.measures.values()],
		parties: [...provenance.parties.values()],
		originTies: provenance.originTies,
		sources: [...provenance.sources.values()],
		figures: [...figures.values()],
		figuresById: figures,
		statements: readStatements(rows, provenance, grader),
		series: [...series.values()],
		relations: readRelations(rows),
		tensions: readTensions(rows),
		differences: readDifferences(rows),
		comparisons: readComparisons(rows, figureById),
		checks,
		unusedDefinitions: unusedDefinitions(rows),
		definitionRelations: rows.definition_relations.map((row) =>
			pick(row, ['kind', 'one_id', 'relation', 'other_id', 'note'])
		),
		whatIfs: readWhatIfs(rows, figureById, definitions.units),
		checkpoints: readCheckpoints(rows, provenance),
		silences: [...silences.values()],
		events: readEvents(rows, provenance),
		terms: rows.terms.map((row) => pick(row, ['id', 'term', 'term_lang', 'label', 'also'])),
		glossary: rows.glossary.flatMap(({ id, term, meaning }) =>
			meaning === null ? [] : [{ id, term, meaning }]
		),
		gradeRules: rows.grade_rules.map((row) =>
			pick(row, [
				'id',
				'scale',
				'grade',
				'position',
				'condition',
				'phrase',
				'rule',
				'raised_by',
				'lowered_by'
			])
		),
		overview: readOverview(rows, { figureById, silences }),
		sections: readSections(rows, { figureById, silences, series }),
		limits: inOrder(rows.limits).map((row) => row.limit)
	};
}
