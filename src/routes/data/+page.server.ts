import { languageFolder } from '#lib/domain/reader/language-path.ts';
import { languageWords } from '#lib/format/language-words.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';
import { citeDataset, type Citable } from '#lib/publish/citation/citation.ts';
import { codebook } from '#lib/publish/tables/codebook.ts';
import { datasetLinkedData, scriptSafeJson } from '#lib/publish/descriptions/linked-data.ts';
import { madeFiles } from '#lib/publish/files/linked-files.ts';
import { catalogue } from '#lib/site/charts/catalogue.ts';
import { citeChart } from '#lib/site/charts/cite-chart.ts';
import { publishedFiles, versions } from '#lib/site/publication.ts';
import { citedRecords, citedSentences } from '#lib/site/citations.ts';
import { pagePath, rootFrom } from '#lib/site/language-addresses.ts';
import { publication, sharedPublication } from '#lib/site/record.ts';
import { fileWords } from './file-words.ts';
import { snippets } from './snippets.ts';

const KILOBYTE = 1000;
const [NEWLINE, QUOTE] = [0x0a, 0x22];

/** Every download with its size, how to cite and load it, its versions, and the codebook. */
export async function load() {
	const made = await madeFiles([...publishedFiles().values()].filter(({ group }) => group !== 'figure'));
	const whole = sharedPublication();
	const cite = citeWhole;
	const ownFolder = `data/${languageFolder(getLocale())}`;
	return {
		language: getLocale() === baseLocale ? null : languageWords(getLocale()),
		recordLanguage: languageWords(baseLocale),
		files: made.map(({ path, group, title, description, content }) => ({
			path,
			group,
			isOwn: path.startsWith(ownFolder),
			title: fileWords(title),
			description: fileWords(description),
			kilobytes: Math.max(1, Math.round(content.length / KILOBYTE)),
			rows: path.endsWith('.csv') ? rowsOf(content) : null
		})),
		codebook: codebook().map(({ file, title, description, columns }) => ({
			file,
			title: fileWords(title),
			description: fileWords(description),
			columns: columns.map((column) => ({
				...column,
				title: fileWords(column.title),
				description: fileWords(column.description),
				allowed: column.allowed === null ? null : fileWords(column.allowed)
			}))
		})),
		sentences: [...citedSentences(cite), ...citedRecords(cite)],
		charts: [...catalogue().values()].map((chart) => ({
			id: chart.panel.id,
			title: chart.panel.title,
			sentences: citedSentences(() => citeChart(chart))
		})),
		snippets: snippets(whole.origin),
		placed: whole.origin !== null,
		isFrozen: versions().at(-1)?.frozen ?? false,
		versions: versions()
			.map(({ version, created, frozen }) => ({ version, created: dateWords(created), frozen }))
			.reverse(),
		linkedData: scriptSafeJson(
			datasetLinkedData(
				whole,
				made.filter(({ group }) => group === 'figures'),
				rootFrom(1)
			)
		)
	};
}

/** How many rows a CSV has below its header: a break within quotation marks ends none. */
function rowsOf(content: Uint8Array): number {
	let isQuoted = false;
	let rows = -1;
	for (const byte of content) {
		if (byte === QUOTE) isQuoted = !isQuoted;
		else if (byte === NEWLINE && !isQuoted) rows += 1;
	}
	return rows;
}

/** The dataset as it is cited in the language that is spoken: the page of its version there. */
function citeWhole(): Citable {
	const dataset = citeDataset(publication());
	const path = pagePath(dataset.path);
	return { ...dataset, path, url: dataset.url === null ? null : `${dataset.url.slice(0, -dataset.path.length)}${path}` };
}
