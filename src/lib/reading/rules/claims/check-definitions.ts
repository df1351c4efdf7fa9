/** Rules on what includes what: ids of the kind named, two different ones, and no inclusion in a circle. */
import type { TableName } from '#lib/domain/record/schema/tables.ts';
import { REFERENCE_RULES } from '../tables/check-references.ts';
import { findCircles } from '../tables/find-circles.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { problemIn, rowsOf, tableOf, textIn, type RecordTables } from '../tables/record-tables.ts';

const TABLE = 'definition_relations';
const TARGETS: Readonly<Partial<Record<string, TableName>>> = {
	measure: 'measures',
	unit: 'units',
	population: 'populations',
	rank: 'ranks'
};

/** Every row of what includes what that cannot be followed. */
export function checkDefinitions(tables: RecordTables): Problem[] {
	const problems: Problem[] = [];
	const ways = new Map<string, string[]>();
	for (const row of rowsOf(tables, TABLE)) {
		const target = TARGETS[textIn(row, 'kind') ?? ''];
		if (target === undefined) continue;
		const { ids, idsComplete } = tableOf(tables, target);
		const [one, other] = [textIn(row, 'one_id'), textIn(row, 'other_id')];
		for (const [column, id] of [
			['one_id', one],
			['other_id', other]
		] as const) {
			if (!id || !idsComplete || ids.has(id)) continue;
			const near = nearestWord(id, ids);
			const expected = `an id of ${target}.csv${near === null ? '' : `, nearest is ${quoted(near)}`}`;
			problems.push(
				problemIn(
					REFERENCE_RULES['id-unknown'],
					tables,
					TABLE,
					row,
					column,
					`unknown id ${quoted(id)}`,
					expected
				)
			);
		}
		if (!one || !other) continue;
		if (one === other) {
			const found = `${quoted(one)} on both sides`;
			problems.push(
				problemIn(
					REFERENCE_RULES['same-on-both-sides'],
					tables,
					TABLE,
					row,
					'one_id+other_id',
					found,
					'two different ids'
				)
			);
		} else if (textIn(row, 'relation') === 'includes') {
			const name = `${target} ${one}`;
			ways.set(name, [...(ways.get(name) ?? []), `${target} ${other}`]);
		}
	}
	for (const circle of findCircles(ways)) {
		const [target = '', id = ''] = (circle[0] ?? '').split(' ');
		const row = rowsOf(tables, TABLE).find(
			(one) => textIn(one, 'one_id') === id && TARGETS[textIn(one, 'kind') ?? ''] === target
		);
		const ids = [...circle, circle[0] ?? ''].map((name) => name.split(' ')[1] ?? '');
		if (row) {
			const found = `a circle: ${ids.join(' > ')}`;
			problems.push(
				problemIn(REFERENCE_RULES.circle, tables, TABLE, row, 'other_id', found, 'inclusions that end')
			);
		}
	}
	return problems;
}
