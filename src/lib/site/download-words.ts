/** What downloads in another language than that of the record say beside its sentences, in the words of the interface. */
import { codebookWords } from '#lib/format/codebook-words.ts';
import { ACCESS, INTERVALS, ORIGINS, QUALIFIERS } from '#lib/domain/record/schema/vocabularies.ts';
import { inputsWords, originWords } from '#lib/format/figure/figure-words.ts';
import { statedText } from '#lib/format/figure/stated-text.ts';
import { gradeWords } from '#lib/format/figure/grade-words.ts';
import { codedGrade } from '#lib/format/figure/filter-words.ts';
import { inParts, inRow, inSentences } from '#lib/format/languages/lists.ts';
import { written } from '#lib/format/languages/written.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { hedgeWords } from '#lib/format/figure/hedge-words.ts';
import { intervalKindWords } from '#lib/format/figure/interval-words.ts';
import { accessWords, doubtWords } from '#lib/format/record-words.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';
import { citeDataset } from '#lib/publish/citation/citation.ts';
import type { DownloadWords, Publication } from '#lib/publish/published-file.ts';
import type { RowWords } from '#lib/publish/tables/row-words.ts';
import { tableWords } from '#lib/publish/tables/table-texts.ts';
import type { TableWords } from '#lib/publish/formats/table-words.ts';
import { markWhile } from '#lib/format/languages/untranslated-words.ts';
import { citedSentence } from './citations.ts';
import { PAIR_NOTES } from './compare/pair-note-words.ts';
import { speakIn } from './speak-in.ts';

/** The words of a language for the downloads of a record that is said in it. */
export function downloadWords(language: Locale, publication: Publication): DownloadWords {
	const spoken =
		<Given extends readonly unknown[], Said>(say: (...given: Given) => Said) =>
		(...given: Given): Said =>
			markWhile(false, () => speakIn(language, () => say(...given)));
	return {
		row: {
			grade: spoken(ROW_WORDS.grade),
			codedGrade: spoken(ROW_WORDS.codedGrade),
			weakSpots: spoken(ROW_WORDS.weakSpots),
			sentences: spoken(ROW_WORDS.sentences),
			stated: spoken(ROW_WORDS.stated),
			computed: spoken(ROW_WORDS.computed),
			inputs: spoken(ROW_WORDS.inputs)
		},
		codebook: spoken((text: string) => codebookWords(text) ?? text),
		table: spoken(() => tableWords((text) => codebookWords(text) ?? text, codesInWords())),
		pair: {
			series: spoken(PAIR_NOTES.series),
			unlike: spoken(PAIR_NOTES.unlike),
			units: spoken(PAIR_NOTES.units),
			assumed: spoken(PAIR_NOTES.assumed),
			none: spoken(PAIR_NOTES.none),
			noneStated: spoken(PAIR_NOTES.noneStated),
			all: spoken(PAIR_NOTES.all)
		},
		readme: spoken(() => readme(publication))
	};
}

/** What codes of the flat table say that have words of the interface, in the language that is spoken. */
function codesInWords(): TableWords['codes'] {
	const each = <Code extends string>(codes: readonly Code[], say: (code: Code) => string) =>
		Object.fromEntries(codes.map((code) => [code, say(code)]));
	const access = each(ACCESS, accessWords);
	return {
		origin: each(ORIGINS, originWords),
		interval: each(INTERVALS, intervalKindWords),
		qualifier: each(QUALIFIERS, hedgeWords),
		source_access: access,
		read_access: access
	};
}

/** The words of a row of the flat table, in the language that is spoken. */
export const ROW_WORDS: RowWords = {
	grade: ({ scale, grade }) => gradeWords(scale, grade),
	codedGrade: ({ scale, grade }) => codedGrade(scale, grade),
	weakSpots: (doubts) => m.download_weak_spots({ spots: inParts(doubts.map(doubtWords)) }),
	sentences: inSentences,
	stated: (figure) => statedText(figure).text,
	computed: (formula) => m.download_computed({ formula }),
	inputs: ({ inputs, inputsOrigin, issuers }) =>
		m.download_inputs({
			ids: inRow(inputs.map(({ id }) => id)),
			origin: inputsWords(inputsOrigin),
			names: inParts(issuers.map(({ name }) => name))
		})
};

/** What a folder holds, how to read it, and on which terms. */
function readme(publication: Publication): string {
	const { title, description, version, created, licences } = publication.model.package;
	const files = [
		['figures.csv', m.data_file_figures_csv_what()],
		['figures.excel.csv', m.data_file_figures_excel_what()],
		['figures.xlsx', m.data_file_figures_xlsx_what()],
		['figures.json', m.data_file_figures_json_what()],
		['codebook.csv', m.data_file_codebook_what()]
	];
	return (
		[
			`# ${m.data_version_text({ title, version, date: dateWords(created) })}`,
			description,
			files.map(([name = '', words = '']) => `- \`${name}\`${written().joints.colon}${words}`).join('\n'),
			m.download_readme_ids(),
			m.download_readme_missing(),
			citedSentence(() => citeDataset(publication)).text,
			licences.map(({ title: words, path }) => [words, path].filter(Boolean).join('\n')).join('\n\n'),
			''
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}
