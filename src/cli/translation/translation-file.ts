/** The file of a language with what a translator gave back, in the order of the record. */
import { textFault } from '#lib/domain/record/kinds/words/text-fault.ts';
import type { SourceSentence } from '#lib/domain/translation/sentences.ts';
import { translationFaults } from '#lib/domain/translation/translation-faults.ts';
import { TRANSLATION_TABLE, type TranslationRow } from '#lib/domain/translation/translation-table.ts';
import { tableText } from '#lib/reading/read/table-text.ts';
import type { GivenText } from './translation-work.ts';

/** Who translated a sentence where nobody else is named. */
const MAKERS = 'the makers';

/** What a file of translations is merged from. */
export interface Merge {
	/** The language of the record. */
	readonly own: string;
	readonly language: string;
	/** Every sentence of the record that is said in the language. */
	readonly sentences: readonly SourceSentence[];
	/** The rows that the file has. */
	readonly rows: readonly TranslationRow[];
	readonly given: readonly GivenText[];
	/** Who translated what names nobody. */
	readonly translator: string | null;
	/** Whether rows that no sentence uses are taken away. */
	readonly isTidied: boolean;
}

export interface Merged {
	readonly rows: readonly TranslationRow[];
	/** How many texts are new or other than before. */
	readonly changed: number;
	/** A line for each text that was not taken, beginning with its line in the file. */
	readonly faults: readonly string[];
	/** How many rows no sentence uses: those that stay, or that were taken away. */
	readonly unused: number;
}

/** Merges what came back into the rows of a language. A text that is signed stays, unless a signed one is given. */
export function mergeTranslations({ own, language, sentences, rows, given, ...how }: Merge): Merged {
	const sources = new Map(sentences.map((sentence) => [sentence.hash, sentence]));
	const merged = new Map(rows.map((row) => [row.source, row]));
	const faults: string[] = [];
	let changed = 0;
	for (const { line, hash, text, translator, reviewed } of given) {
		const source = sources.get(hash);
		const before = merged.get(hash);
		const found = source ? faultsOf(source, text) : [`${hash}: no sentence of the record has this hash`];
		if (before && before.reviewed !== '' && reviewed === null && before.text !== text)
			found.push(`signed by ${before.reviewed}; name in "reviewed" who signs the other text`);
		faults.push(...found.map((fault) => `${String(line)}: ${fault}`));
		if (found.length > 0 || !source) continue;
		if (before?.text !== text) changed += 1;
		merged.set(hash, {
			...placeOf(source),
			language,
			source: hash,
			text,
			translator: translator ?? how.translator ?? before?.translator ?? MAKERS,
			reviewed: reviewed ?? before?.reviewed ?? ''
		});
	}
	const used = sentences.flatMap((source) => {
		const row = merged.get(source.hash);
		return row ? [{ ...row, ...placeOf(source) }] : [];
	});
	const unused = [...merged.values()]
		.filter(({ source }) => !sources.has(source))
		.sort((one, other) => (one.source < other.source ? -1 : 1));
	return { rows: how.isTidied ? used : [...used, ...unused], changed, faults, unused: unused.length };

	function faultsOf(source: SourceSentence, text: string): string[] {
		const unfit = textFault(text);
		return [
			...(unfit ? [unfit] : []).map((fault) => ({ found: fault.found, expected: fault.allowed })),
			...translationFaults({ text: source.text, language: own }, { text, language })
		].map(({ found, expected }) => `${found}; ${expected} (${source.text})`);
	}
}

/** The rows as the text of their file. */
export function translationText(rows: readonly TranslationRow[]): string {
	const columns = TRANSLATION_TABLE.columns.map(({ name }) => name);
	return tableText(
		columns,
		rows.map((row) => new Map(Object.entries(row)))
	);
}

function placeOf({ places }: SourceSentence): Pick<TranslationRow, 'table' | 'column' | 'key'> {
	const { table = '', column = '', key = '' } = places[0] ?? {};
	return { table, column, key };
}
