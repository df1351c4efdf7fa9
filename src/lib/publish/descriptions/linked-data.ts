/**
 * Linked data for programs that read pages: the dataset and the claims of schema.org, as JSON-LD. Addresses are counted
 * from the page that carries them where it is not known where the site stands.
 */
import type { Figure, PackageDescription, Source } from '#lib/domain/record/model.ts';
import { linkOf } from '#lib/domain/provenance/source-link.ts';
import { citeDataset, keywordsOf } from '../citation/citation.ts';
import { citationSentences } from '../citation/citation-sentences.ts';
import { permalink, valueAsStated } from '../tables/figures-table.ts';
import type { Publication, PublishedFile } from '../published-file.ts';
import { sha256 } from '../formats/checksums.ts';

const CONTEXT = 'https://schema.org/';
/** Limits that search engines set for the description of a dataset. */
const DESCRIPTION_LENGTH = { least: 50, most: 5000 } as const;

/** A file with its bytes, as a distribution names them. */
export interface MadeFile extends PublishedFile {
	readonly content: Uint8Array;
}

/**
 * The dataset, for the page of downloads.
 *
 * @param base what stands before a path from the root of the site: `../` from a page one folder deep
 */
export function datasetLinkedData(
	publication: Publication,
	files: readonly MadeFile[],
	base: string
): object {
	const { model, descriptor, origin } = publication;
	const { title, version, created, licences, lang, name } = model.package;
	const root = origin === null ? base : `${origin}/`;
	const [sentence] = citationSentences(citeDataset(publication));
	const years = model.figures.flatMap(({ period }) =>
		[period.start, period.end].filter((date) => date !== null).map((date) => date.slice(0, 4))
	);
	return {
		'@context': CONTEXT,
		'@type': 'Dataset',
		'@id': `${root}data/`,
		name: title,
		alternateName: name,
		description: describedAtLength(model.package, sentence.text),
		url: `${root}data/`,
		version,
		dateModified: created,
		inLanguage: lang,
		license: licences.map(({ path, name: code }) => (path === '' ? code : path)),
		isAccessibleForFree: true,
		keywords: keywordsOf(descriptor),
		creator: citeDataset(publication).authors.map((author) => ({ '@type': 'Organization', name: author })),
		creditText: sentence.text,
		...(years.length === 0 ? {} : { temporalCoverage: `${years.sort()[0] ?? ''}/${years.at(-1) ?? ''}` }),
		variableMeasured: [...new Set(model.figures.map(({ measure }) => measure.label))].sort(),
		distribution: files.map(({ path, title: fileTitle, mediaType, content }) => ({
			'@type': 'DataDownload',
			name: fileTitle,
			contentUrl: `${root}${path}`,
			encodingFormat: mediaType,
			contentSize: `${String(content.length)} B`,
			sha256: sha256(content)
		}))
	};
}

/** What the record says of itself, in as many of its words as search engines ask for; the citation last. */
function describedAtLength(
	{ description, question, scope, standfirst }: PackageDescription,
	citation: string
): string {
	const { least, most } = DESCRIPTION_LENGTH;
	const words = [...new Set([description, question, scope, standfirst, citation])].filter(
		(text) => text !== ''
	);
	const enough = words.findIndex((_text, index) => words.slice(0, index + 1).join(' ').length >= least);
	return words
		.slice(0, enough < 0 ? words.length : enough + 1)
		.join(' ')
		.slice(0, most);
}

/**
 * A relayed figure as a claim: who said it, who passed it on, and where it appeared. It carries no rating.
 *
 * @param base what stands before a path from the root of the site
 */
export function claimLinkedData(publication: Publication, figure: Figure, base: string): object {
	const { origin, model } = publication;
	const root = origin === null ? base : `${origin}/`;
	const [first, ...others] = figure.citations.map(({ source }) => work(source));
	const relays = figure.chain.slice(1).map(({ party }) => ({ '@type': 'Organization', name: party.name }));
	return {
		'@context': CONTEXT,
		'@type': 'Claim',
		'@id': `${root}${permalink(figure, null)}`,
		name: figure.label,
		text: valueAsStated(figure),
		inLanguage: figure.asStatedLang,
		...(figure.speaker ? { author: { '@type': 'Organization', name: figure.speaker.name } } : {}),
		...(first?.datePublished === undefined ? {} : { datePublished: first.datePublished }),
		...(first ? { firstAppearance: first } : {}),
		...(others.length > 0 ? { appearance: others } : {}),
		...(relays.length > 0 ? { claimInterpreter: relays } : {}),
		isPartOf: { '@type': 'Dataset', name: model.package.title, url: `${root}data/` }
	};
}

function work(source: Source) {
	const url = linkOf(source);
	return {
		'@type': 'CreativeWork' as const,
		name: source.title,
		publisher: { '@type': 'Organization' as const, name: source.party.name },
		...(source.published === null ? {} : { datePublished: source.published }),
		...(source.sourceLang === null ? {} : { inLanguage: source.sourceLang }),
		...(url === null ? {} : { url })
	};
}

/** JSON that may stand inside a script element: nothing in it can end the element. */
export function scriptSafeJson(value: object): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
