/** Rules on the answers of comparisons: the word that types an answer does not contradict what is computed of its pair. */
import { comparePair } from '#lib/domain/comparison/compare-pair.ts';
import { createDefinitions } from '#lib/domain/comparison/definitions.ts';
import { findingFault } from '#lib/domain/comparison/finding.ts';
import type { Figure, Model } from '#lib/domain/record/model.ts';
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
	return model.comparisons.flatMap(({ id, finding, left, right }) => {
		const fault = findingFault(finding, comparePair(comparand(left), comparand(right), definitions));
		const row = rows.get(id);
		if (fault === null || !row) return [];
		return [
			problemIn(
				FINDING_RULES['finding-contradicted'],
				tables,
				'comparisons',
				row,
				'finding',
				`${quoted(finding)}, though ${fault}`,
				'a finding that fits the pair'
			)
		];
	});
}
