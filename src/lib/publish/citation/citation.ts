/** How to cite the dataset, a figure or a chart: ready sentences, BibTeX, CSL-JSON and CITATION.cff. */
import { jsonText } from '../formats/write-json.ts';
import type { Publication } from '../published-file.ts';

/** One thing that can be cited. */
export interface Citable {
	/** Short name, the key in BibTeX. */
	readonly key: string;
	/** The name of the dataset, and before it that of the figure or chart where it is one. */
	readonly title: string;
	/** Whoever made the dataset. */
	readonly authors: readonly string[];
	readonly version: string;
	/** `YYYY-MM-DD` */
	readonly date: string;
	/** Absolute address; `null` where it is not known where the site stands. */
	readonly url: string | null;
}

/** The dataset as a thing to cite. */
export function citeDataset({ model, descriptor, origin }: Publication): Citable {
	const { name, title, version, created } = model.package;
	return {
		key: `${name}-${version}`,
		title,
		authors: contributors(descriptor) ?? [title],
		version,
		date: created,
		url: origin === null ? null : `${origin}/data/v/${version}/`
	};
}

/**
 * A part of the dataset as a thing to cite.
 *
 * @param path of its page, from the root of the site
 */
export function citePart(publication: Publication, id: string, label: string, path: string): Citable {
	const dataset = citeDataset(publication);
	return {
		...dataset,
		key: `${dataset.key}-${id}`,
		title: `${label}. In: ${dataset.title}`,
		url: publication.origin === null ? null : `${publication.origin}/${path}`
	};
}

/** Whoever the descriptor names as contributors; `null` where it names none. */
function contributors(descriptor: Publication['descriptor']): string[] | null {
	const { contributors: named } = descriptor;
	if (!Array.isArray(named)) return null;
	const titles = named.flatMap((one: unknown) =>
		typeof one === 'object' && one !== null && 'title' in one && typeof one.title === 'string'
			? [one.title]
			: []
	);
	return titles.length === 0 ? null : titles;
}

/** A sentence to copy, in one style. */
export interface CitationSentence {
	readonly style: 'APA' | 'Chicago' | 'GB/T 7714';
	readonly text: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);

/**
 * The sentences of a citation. GB/T 7714—2015 asks for the day of reading in brackets: `[YYYY-MM-DD]` is for whoever
 * cites to fill in.
 */
export function citationSentences({ title, authors, version, date, url }: Citable): CitationSentence[] {
	const [year = '', month = '1', day = '1'] = date.split('-');
	const monthName = MONTHS[Number(month) - 1] ?? '';
	const written = `${monthName} ${String(Number(day))}`;
	const names = authors.join(', ');
	// An author that is only the dataset itself would stand there twice.
	const anonymous = title === names;
	const at = url === null ? '' : ` ${url}`;
	return [
		{
			style: 'APA',
			text: anonymous
				? `${title} (Version ${version}) [Data set]. (${year}, ${written}).${at}`
				: `${names}. (${year}, ${written}). ${title} (Version ${version}) [Data set].${at}`
		},
		{
			style: 'Chicago',
			text: `${anonymous ? '' : `${names}. `}“${title}.” Version ${version}. Data set. ${written}, ${year}.${at}`
		},
		{
			style: 'GB/T 7714',
			text: `${anonymous ? '' : `${names}. `}${title}[DS/OL]. 版本 ${version}. (${date})[YYYY-MM-DD].${at}`
		}
	];
}

/** A citation for BibTeX. */
export function bibTex({ key, title, authors, version, date, url }: Citable): string {
	const fields = [
		['author', authors.map((author) => `{${texText(author)}}`).join(' and ')],
		['title', `{${texText(title)}}`],
		['year', date.slice(0, 4)],
		['month', String(Number(date.slice(5, 7)))],
		['day', String(Number(date.slice(8)))],
		['version', texText(version)],
		['note', `Data set, version ${texText(version)}`],
		...(url === null ? [] : [['url', url]])
	];
	const lines = fields.map(([name = '', value = '']) => `\t${name} = {${value}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Text in which no sign is a command of TeX. */
function texText(text: string): string {
	return text
		.replace(/[\\{}]/g, '')
		.replace(/[&%$#_]/g, '\\$&')
		.replace(/[~^]/g, '\\$&{}');
}

/** A citation as CSL-JSON. */
export function cslJson({ key, title, authors, version, date, url }: Citable): string {
	return jsonText([
		{
			id: key,
			type: 'dataset',
			title,
			author: authors.map((literal) => ({ literal })),
			issued: { 'date-parts': [date.split('-').map(Number)] },
			version,
			...(url === null ? {} : { URL: url })
		}
	]);
}

/** `CITATION.cff` 1.2.0. Texts are written as JSON strings, which YAML reads as its own. */
export function citationFile(
	{ title, authors, version, date, url }: Citable,
	{ licences, keywords }: { licences: readonly { readonly name: string }[]; keywords: readonly string[] }
): string {
	const text = (value: string) => JSON.stringify(value);
	const [licence] = licences;
	return [
		'cff-version: 1.2.0',
		'message: "If you use this dataset, please cite it as below, and each figure with its speaker and its hedge."',
		'type: dataset',
		`title: ${text(title)}`,
		`version: ${text(version)}`,
		`date-released: ${date}`,
		'authors:',
		...authors.map((author) => `  - name: ${text(author)}`),
		...(licence && licences.length === 1 ? [`license: ${text(licence.name)}`] : []),
		...(keywords.length === 0 ? [] : ['keywords:', ...keywords.map((keyword) => `  - ${text(keyword)}`)]),
		...(url === null ? [] : [`url: ${text(url)}`]),
		''
	].join('\n');
}

/** The words of the descriptor by which the dataset is found. */
export function keywordsOf({ keywords }: Publication['descriptor']): string[] {
	return Array.isArray(keywords) ? keywords.filter((keyword) => typeof keyword === 'string') : [];
}
