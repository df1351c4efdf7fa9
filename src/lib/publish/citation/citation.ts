/** How to cite the dataset, a figure or a chart: what is cited, and CITATION.cff. */
import type { Publication } from '../published-file.ts';

/** One thing that can be cited. */
export interface Citable {
	/** Short name, the key in BibTeX. */
	readonly key: string;
	/** The name of the dataset. */
	readonly title: string;
	/** The name of a figure or chart in it; `null` for the whole. */
	readonly part: string | null;
	/** Whoever made the dataset. */
	readonly authors: readonly string[];
	readonly version: string;
	/** `YYYY-MM-DD` */
	readonly date: string;
	/** Its page, from the root of the site. */
	readonly path: string;
	/** Absolute address; `null` where it is not known where the site stands. */
	readonly url: string | null;
}

/** The dataset as a thing to cite. */
export function citeDataset({ model, descriptor, origin }: Publication): Citable {
	const { name, title, version, created } = model.package;
	const path = `data/v/${version}/`;
	return {
		key: `${name}-${version}`,
		title,
		part: null,
		authors: contributors(descriptor) ?? [title],
		version,
		date: created,
		path,
		url: origin === null ? null : `${origin}/${path}`
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
		part: label,
		path,
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
