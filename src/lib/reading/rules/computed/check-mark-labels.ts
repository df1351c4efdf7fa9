/** A rule on the labels of marks and cells: one that says whose number it is says so of the number beside it. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const MARK_LABEL_RULES = defineRules({
	'label-of-another-origin': {
		severity: 'warning',
		meaning:
			'The label of a mark or a cell begins with an origin, such as “Official” or “Relayed”, and its figure has another: two labels or two figures were exchanged.',
		mend: 'Write the label of this figure, or name the figure that is meant.'
	}
});

/** How a label in English begins, with the origins that a figure may have behind it; what is computed has that of its inputs. */
const BEGINNINGS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^(?:cited as|said to be|called) official\b/i, ['official-as-cited']],
	[/^official\b/i, ['official', 'derived']],
	[/^relayed\b/i, ['relayed', 'derived']],
	[/^independent\b/i, ['independent', 'derived']]
];

/** Every label that begins with the origin of another number. */
export function checkMarkLabels(tables: RecordTables): Problem[] {
	const figures = rowsById(tables, 'figures');
	const derived = rowsById(tables, 'derived');
	return (['panel_marks', 'overview_cells'] as const).flatMap((name) =>
		(rowsOf(tables, name) as readonly ReadRow[]).flatMap((row) => {
			const [id, label] = [textIn(row, 'claim_id'), textIn(row, 'label')];
			if (!id || !label || !/^en\b/i.test(textIn(row, 'lang') ?? '')) return [];
			const figure = figures.get(id);
			const origin = figure ? textIn(figure, 'origin') : derived.has(id) ? 'derived' : null;
			const said = BEGINNINGS.find(([pattern]) => pattern.test(label))?.[1];
			if (!origin || said === undefined || said.includes(origin)) return [];
			const found = `${quoted(label)} beside ${quoted(id)}, which is ${origin}`;
			const rule = MARK_LABEL_RULES['label-of-another-origin'];
			return [problemIn(rule, tables, name, row, 'label', found, `the label of a number that is ${origin}`)];
		})
	);
}
