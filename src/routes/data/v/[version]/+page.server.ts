import { error } from '@sveltejs/kit';
import { inParts } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { citeDataset } from '#lib/publish/citation/citation.ts';
import { citedRecords, citedSentences } from '#lib/site/citations.ts';
import { flatRows } from '#lib/publish/versions/published-versions.ts';
import { versions } from '#lib/site/publication.ts';
import { sharedPublication } from '#lib/site/record.ts';
import type { PageServerLoadEvent } from './$types';

/** The figures of a version as they were then. */
export function load({ params }: PageServerLoadEvent) {
	const version = versions().find((one) => one.version === params.version);
	if (!version) error(404, params.version);
	const { model, origin } = sharedPublication();
	const path = `data/v/${version.version}/`;
	const cited = {
		...citeDataset(sharedPublication()),
		version: version.version,
		date: version.created,
		path,
		url: origin === null ? null : `${origin}/${path}`
	};
	return {
		of: version.version,
		made: version.created,
		frozen: version.frozen,
		archive: `${model.package.name}.zip`,
		// The rows are those of the files, in the language of the record.
		lang: model.package.lang,
		files: [...version.files.keys()].filter((path) => !path.includes('/')),
		sentences: [...citedSentences(cited), ...citedRecords(cited)],
		rows: flatRows(version).map((row) => ({
			id: row['id'] ?? '',
			label: row['label'] ?? '',
			origin: row['origin'] ?? '',
			stated: row['value_as_stated'] ?? '',
			read: asRead(row),
			speaker: row['speaker'] ?? '',
			attribution: row['attribution'] ?? '',
			credibility: row['credibility'] ?? '',
			stands: model.figuresById.has(row['id'] ?? '')
		}))
	};
}

/** The number cells of a row in one line: value, bounds, and which side is open. */
function asRead(row: Readonly<Record<string, string>>): string {
	const { value = '', low = '', high = '', open_low: openLow, open_high: openHigh } = row;
	const ends = [
		value === '' ? '' : m.version_value({ number: value }),
		openLow === 'true' ? m.version_open_low() : low === '' ? '' : m.version_low({ number: low }),
		openHigh === 'true' ? m.version_open_high() : high === '' ? '' : m.version_high({ number: high })
	];
	return inParts(ends.filter((end) => end !== ''));
}
