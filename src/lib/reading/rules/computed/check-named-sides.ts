/** A rule on the words of checks, comparisons and computed numbers: they name what the formula beside them has, and nobody else's number. */
import { parseTemplate, type Placeholder } from '#lib/domain/prose/template.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import type { ReadRow } from '../../read/read-table.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsBy, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';
import { inputsOf } from './write-out-sums.ts';

export const NAMED_SIDE_RULES = defineRules({
	'words-of-another-figure': {
		severity: 'warning',
		meaning:
			'The words of a check, a comparison or a computed number take a number or a time from a figure that is not among what is computed, or name a party that has no number there, while none of those whose numbers they are is named: a side was probably mistyped.',
		mend: 'Name the figure that is meant in the formula or the side, or mend the words.'
	}
});

/** What has sides or a formula, and the words beside them. */
const WORDED = [
	['checks', ['left', 'right'], ['question', 'left_words', 'right_words']],
	['comparisons', ['left_id', 'right_id'], ['question']],
	['derived', ['id'], ['label', 'formula_in_words']]
] as const;

/** Every check, comparison and computed number whose words are of another figure than it has. */
export function checkNamedSides(tables: RecordTables): Problem[] {
	const parties = namedSpeakers(tables);
	const operandsOf = operandReader(tables);
	const known = new Set([...rowsById(tables, 'figures').keys(), ...rowsById(tables, 'derived').keys()]);
	return WORDED.flatMap(([name, sides, columns]) =>
		rowsOf(tables, name).flatMap((row) => {
			const operands = operandsOf(sides.flatMap((side) => inputsOf(textIn(row, side as 'id') ?? '')));
			const report = (column: string, found: string, expected: string) => {
				const rule = NAMED_SIDE_RULES['words-of-another-figure'];
				return [problemIn(rule, tables, name, row, column as 'id', found, expected)];
			};
			const stray = columns.flatMap((column) =>
				idsIn(textIn(row, column as 'id') ?? '')
					.filter((id) => known.has(id) && !operands.ids.has(id))
					.map((id) => ({ column, id }))
			)[0];
			if (stray)
				return report(
					stray.column,
					`the words are of ${quoted(stray.id)}, which is not among what is computed`,
					`words of ${[...operands.ids].slice(0, 3).map(quoted).join(', ')}, or ${quoted(stray.id)} there`
				);
			// The label of a computed number may say whom it is set against.
			if (name === 'derived') return [];
			const words = columns.map((column) => textIn(row, column as 'id') ?? '').join('\n');
			const named = parties.filter((party) => names(party, words));
			const [first] = named;
			if (!first || named.some((party) => isOwn(party, operands))) return [];
			return report(
				columns[0],
				`the words name ${quoted(first.name)}, and no number there is theirs`,
				`a side of ${quoted(first.name)}, or other words`
			);
		})
	);
}

/** A party of which the record has a number, with what its name is written as. */
interface Named {
	readonly id: string;
	readonly name: string;
	readonly spellings: readonly string[];
}

/** The speakers of figures: "The Gazette" is also "Gazette", "Harbour Union (HU)" also "HU". */
function namedSpeakers(tables: RecordTables): Named[] {
	const speakers = rowsBy(rowsOf(tables, 'figures'), 'speaker_id');
	return [...rowsById(tables, 'parties')].flatMap(([id, row]) => {
		const name = textIn(row, 'name');
		if (!name || !speakers.has(id)) return [];
		const [, before = name, within = name] = /^(.+?) \((\p{Lu}[^()]*)\)$/u.exec(name) ?? [];
		const spellings = [name, before, within].map((text) => text.replace(/^The /, ''));
		return [{ id, name, spellings: [...new Set(spellings)] }];
	});
}

function names({ spellings }: Named, words: string): boolean {
	return spellings.some((spelling) => standsIn(spelling, words));
}

/** True where a name stands in a text as words of its own. */
function standsIn(name: string, text: string): boolean {
	const at = text.indexOf(name);
	const around = at < 0 ? '' : text.charAt(at - 1) + text.charAt(at + name.length);
	return at >= 0 && !/[\p{L}\d]/u.test(around);
}

/** What a formula is computed from, and whose numbers that are. */
interface Operands {
	/** Figures and computed figures, through every formula. */
	readonly ids: ReadonlySet<string>;
	/** The parties on their chains, and the words that name them. */
	readonly parties: ReadonlySet<string>;
	readonly words: string;
}

function isOwn({ id, spellings }: Named, { parties, words }: Operands): boolean {
	return parties.has(id) || spellings.some((spelling) => standsIn(spelling, words));
}

function operandReader(tables: RecordTables): (ids: readonly string[]) => Operands {
	const [figures, derived] = [rowsById(tables, 'figures'), rowsById(tables, 'derived')];
	const parties = rowsById(tables, 'parties');
	const hops = rowsBy(rowsOf(tables, 'hops'), 'chain_id');
	const partiesOf = (figure: ReadRow<'figures'>) => [
		textIn(figure, 'speaker_id') ?? '',
		...(hops.get(textIn(figure, 'chain_id') ?? '') ?? []).map((hop) => textIn(hop, 'party_id') ?? '')
	];
	return (ids) => {
		const all = new Set<string>();
		const visit = (id: string): void => {
			if (all.has(id)) return;
			all.add(id);
			const formula = derived.get(id);
			if (formula) inputsOf(textIn(formula, 'formula') ?? '').forEach(visit);
		};
		ids.forEach(visit);
		const own = [...all].flatMap((id) => figures.get(id) ?? []);
		const spoken = new Set(own.flatMap(partiesOf));
		const called = [...spoken].flatMap((id) => {
			const party = parties.get(id);
			return party ? [textIn(party, 'name') ?? ''] : [];
		});
		const words = [...own.map((figure) => textIn(figure, 'label') ?? ''), ...called].join('\n');
		return { ids: all, parties: spoken, words };
	};
}

/** The figures of which a text takes numbers or times. */
function idsIn(text: string): string[] {
	const idsOf = (part: Placeholder) =>
		part.kind === 'compare' ? [part.one, part.other] : 'id' in part ? [part.id] : [];
	return parseTemplate(text).parts.flatMap((part) => (typeof part === 'string' ? [] : idsOf(part)));
}
