/** How definitions stand to each other by the rows of a record that is being checked. */
import { createDefinitions, type Definitions } from '#lib/domain/comparison/definitions.ts';
import type { DefinitionRelation } from '#lib/domain/record/model.ts';
import { rowsOf, textIn, type RecordTables } from './record-tables.ts';

/** The definitions as far as their rows are whole; what is not whole is told by the rules of cells. */
export function writtenDefinitions(tables: RecordTables): Definitions {
	return createDefinitions(
		rowsOf(tables, 'definition_relations').flatMap((row) => {
			const [kind, oneId, relation, otherId] = (['kind', 'one_id', 'relation', 'other_id'] as const).map(
				(column) => textIn(row, column)
			);
			if (!kind || !oneId || !relation || !otherId) return [];
			return [{ kind, oneId, relation, otherId, note: '' } as DefinitionRelation];
		})
	);
}
