/**
 * What the rows of a record are called, so that a version that changed them names them in words and not by their ids: as
 * today, and where today has them no more, as the version did that had them last.
 */
import type { Model } from '#lib/domain/record/model.ts';
import { RELATION_KINDS, SOURCE_ROLES } from '#lib/domain/record/schema/vocabularies.ts';
import { columnTitle } from '#lib/domain/record/schema/column-titles.ts';
import { inQuotes } from '#lib/format/languages/in-quotes.ts';
import { relationWords, roleWords } from '#lib/format/record-words.ts';
import { fileWords } from '../file-words.ts';

/** A part of what names a row: words, with their language where it is not that of the page, or an id that nothing has today. */
export interface RowName {
	readonly text: string;
	readonly lang: string | undefined;
	readonly isCode: boolean;
}

type Named = Readonly<Record<string, ReadonlyMap<string, RowName>>>;

/** Reads keys and formulas of changed rows with the words of this record; `gone` has what rows that were removed were called, by key. */
export function namesOfRows(model: Model, gone: ReadonlyMap<string, RowName>) {
	const named = namesByTable(model);
	const today = Object.values(named).toReversed().flatMap((names) => [...names]);
	const anywhere = new Map([...gone, ...today]);
	const nameOf = (table: string, id: string) => named[table]?.get(id) ?? anywhere.get(id) ?? fixedName(id);
	return {
		/** The parts of the key of a row, in their order. */
		ofKey(table: string, key: string): RowName[] {
			const whole = nameOf(table, key);
			return whole ? [whole] : key.split('/').map((part) => nameOf(table, part) ?? codeOf(part));
		},
		/** A formula with the names of its numbers in quotation marks. */
		ofFormula(formula: string): string {
			return formula.replace(/[\p{L}\d][\p{L}\d-]*/gu, (id) => {
				const name = named['figures']?.get(id) ?? named['series']?.get(id) ?? gone.get(id);
				return name ? inQuotes(name.text) : id;
			});
		},
		/** What an id in a cell names; the id where nothing has it. */
		ofId: (id: string): string => anywhere.get(id)?.text ?? id
	};
}

function namesByTable(model: Model): Named {
	const units = model.figures.map(({ unit }) => unit);
	const populations = model.figures.flatMap(({ population }) => population ?? []);
	const labelled = (rows: readonly { id: string; label: string; lang?: string }[]) =>
		namesBy(rows.map(({ id, label, lang }) => [id, label, lang]));
	const asked = (rows: readonly { id: string; question: string; lang?: string }[]) =>
		namesBy(rows.map(({ id, question, lang }) => [id, question, lang]));
	return {
		figures: labelled(model.figures),
		derived: labelled(model.figures),
		measures: labelled(model.measures),
		ranks: labelled(model.ranks),
		populations: labelled(populations),
		units: labelled(units),
		series: labelled(model.series),
		silences: labelled(model.silences),
		parties: namesBy(model.parties.map(({ id, name, lang }) => [id, name, lang])),
		sources: namesBy(model.sources.map(({ id, title, lang }) => [id, title, lang])),
		statements: namesBy(model.statements.map(({ id, statement, lang }) => [id, statement, lang])),
		comparisons: asked(model.comparisons),
		checks: asked(model.checks),
		what_ifs: asked(model.whatIfs),
		chains: namesBy(
			[...model.figures, ...model.statements].flatMap(({ chain: [first, ...rest] }) =>
				first ? [[first.chainId, [first, ...rest].map(({ party }) => party.name).join(' → '), undefined]] : []
			)
		),
		events: namesBy(model.events.map(({ id, title }) => [id, title, undefined])),
		terms: namesBy(model.terms.map(({ id, label }) => [id, label, undefined])),
		grade_rules: namesBy(model.gradeRules.map(({ id, rule }) => [id, rule, undefined])),
		checkpoints: namesBy(model.checkpoints.map(({ id, test }) => [id, test, undefined])),
		glossary: namesBy(model.glossary.map(({ id, term }) => [id, term, undefined]))
	};
}

function namesBy(rows: readonly (readonly [string, string, string | undefined])[]): ReadonlyMap<string, RowName> {
	return new Map(rows.map(([id, text, lang]) => [id, { text, lang, isCode: false }]));
}

/** Words of the tool for a part of a key that is no id: a role, a kind of relation, what a definition is of. */
function fixedName(part: string): RowName | null {
	const role = SOURCE_ROLES.find((one) => one === part);
	const relation = RELATION_KINDS.find((one) => one === part);
	if (role || relation) {
		const text = role ? roleWords(role) : relation ? relationWords(relation) : part;
		return { text, lang: undefined, isCode: false };
	}
	if (!['measure', 'rank', 'population', 'unit'].includes(part)) return null;
	const { text, lang } = fileWords(columnTitle(`${part}_id`));
	return { text, lang, isCode: false };
}

function codeOf(text: string): RowName {
	return { text, lang: undefined, isCode: true };
}
