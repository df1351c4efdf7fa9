import { error } from '@sveltejs/kit';
import { grouped } from '#lib/domain/record/grouped.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Model } from '#lib/domain/record/model.ts';
import { plainWords } from '#lib/format/number/number-words.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { baseLocale, getLocale } from '#lib/paraglide/runtime.js';
import { figureRow } from '#lib/publish/tables/figures-table.ts';
import type { RowWords } from '#lib/publish/tables/row-words.ts';
import { citeDataset } from '#lib/publish/citation/citation.ts';
import { citedRecords, citedSentences } from '#lib/site/citations.ts';
import { flatRows } from '#lib/publish/versions/published-versions.ts';
import { ROW_WORDS } from '#lib/site/download-words.ts';
import { versions } from '#lib/site/publication.ts';
import { publication, sharedPublication } from '#lib/site/record.ts';
import type { PageServerLoadEvent } from './$types';

/** The figures of a version as they were then. */
export function load({ params }: PageServerLoadEvent) {
	const version = versions().find((one) => one.version === params.version);
	if (!version) error(404, params.version);
	const { model } = sharedPublication();
	const { origin } = publication();
	const cells = cellsIn(publication().model, model);
	const path = `data/v/${version.version}/`;
	const cite = () => ({
		...citeDataset(publication()),
		version: version.version,
		date: version.created,
		path,
		url: origin === null ? null : `${origin}/${path}`
	});
	return {
		of: version.version,
		made: dateWords(version.created),
		frozen: version.frozen,
		archive: `${model.package.name}.zip`,
		files: [...version.files.keys()].filter((path) => !path.includes('/')),
		sentences: [...citedSentences(cite), ...citedRecords(cite)],
		...byMeasure(
			flatRows(version).map((row) => ({
				id: row['id'] ?? '',
				measureId: row['measure_id'] ?? '',
				...cells(row),
				read: asRead(row),
				stands: model.figuresById.has(row['id'] ?? '')
			}))
		)
	};
}

/** Up to so many figures stand there without being asked for. */
const UNFOLDED = 40;

/** The rows by what they count, in their order; a row is unfolded by its address. */
function byMeasure<Row extends { readonly measureId: string; readonly measure: Cell }>(rows: readonly Row[]) {
	return {
		unfolded: rows.length <= UNFOLDED,
		groups: [...grouped(rows, ({ measureId }) => measureId)].map(([id, of]) => ({
			id,
			name: of.map(({ measure }) => measure).find(({ text }) => text !== '') ?? null,
			rows: of
		}))
	};
}

/** The cells of a row that a page shows in words. */
const SHOWN = {
	label: 'label',
	measure: 'measure',
	origin: 'origin',
	stated: 'value_as_stated',
	speaker: 'speaker',
	attribution: 'attribution',
	credibility: 'credibility'
} as const;

/** A cell with its language. */
interface Cell {
	readonly text: string;
	readonly lang: string;
}

/**
 * Cells of a version, which are those of its files in the language of the record. What the figure still says today in
 * that language is said in the language of the page.
 */
function cellsIn(spoken: Model, ofRecord: Model) {
	const { lang } = ofRecord.package;
	const rowsOf = ({ figures }: Model, words?: RowWords) =>
		new Map(figures.map((figure) => [figure.id, figureRow(figure, null, words)]));
	const words = getLocale() === baseLocale ? undefined : ROW_WORDS;
	const [today, translated] = [rowsOf(ofRecord), rowsOf(spoken, words)];
	return (row: Readonly<Record<string, string>>) => {
		const id = row['id'] ?? '';
		const cell = (name: keyof typeof SHOWN): Cell => {
			const column = SHOWN[name];
			const text = row[column] ?? '';
			const said = text === today.get(id)?.[column] ? translated.get(id)?.[column] : undefined;
			return typeof said === 'string' && said !== text ? { text: said, lang: getLocale() } : { text, lang };
		};
		return {
			label: cell('label'),
			measure: cell('measure'),
			origin: cell('origin'),
			stated: cell('stated'),
			speaker: cell('speaker'),
			attribution: cell('attribution'),
			credibility: cell('credibility')
		};
	};
}

/** The number cells of a row in one line: value, bounds, and which side is open. */
function asRead(row: Readonly<Record<string, string>>): string {
	const { value = '', low = '', high = '', open_low: openLow, open_high: openHigh } = row;
	const digits = (cell: string) => ({ number: plainWords(Number(cell)) });
	const ends = [
		value === '' ? '' : m.version_value(digits(value)),
		openLow === 'true' ? m.version_open_low() : low === '' ? '' : m.version_low(digits(low)),
		openHigh === 'true' ? m.version_open_high() : high === '' ? '' : m.version_high(digits(high))
	];
	return inParts(ends.filter((end) => end !== ''));
}
