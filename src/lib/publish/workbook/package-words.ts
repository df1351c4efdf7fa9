/** The words that a record says of itself in `datapackage.json`, as a sheet of its workbook: what an editor changes there. */
import type { Sheet } from '../formats/write-xlsx.ts';

/** The sheet with a row for each of these words. */
export const PACKAGE_SHEET = 'datapackage';

/** The properties, each with what it says. */
const PROPERTIES = [
	['title', 'The title of the site and of the data.'],
	['version', 'The version that this is; release sets the next one.'],
	['created', 'When the record was last changed; add and release set it.'],
	[
		'description',
		'What the record is, in a few sentences; it stands beside the data wherever it is published.'
	],
	['site.question', 'The question at the head of the first page.'],
	['site.scope', 'What the record covers, and from when to when.'],
	['site.standfirst', 'The sentences below the question.'],
	['site.corrections', 'Where readers report errors: an address, with mailto: or https:.'],
	['site.purpose', 'What the record is for.'],
	['site.citing', 'Which number may be cited as what, and what must not be said.'],
	['site.made', 'How it was made.'],
	['site.read_until', 'Until when documents were read.'],
	['site.not_read', 'What was not read.'],
	['site.leanings', 'Where the selection may lean.'],
	['site.publisher', 'Who publishes it.'],
	['site.funding', 'Who pays for it.'],
	['site.contact', 'Where to write to.']
] as const;

/** Properties that are set by commands; where the description has none, as in a workbook alone, the sheet gives them. */
const SET_ELSEWHERE: ReadonlySet<string> = new Set(['version', 'created']);

type Properties = Readonly<Record<string, unknown>>;

/** The sheet of these words; a property that the record does not give has an empty cell. */
export function packageSheet(descriptor: Properties): Sheet {
	return {
		name: PACKAGE_SHEET,
		columns: ['property', 'words', 'says'],
		rows: PROPERTIES.filter(([path]) => isWords(valueAt(descriptor, path))).map(([path, says]) => {
			const value = valueAt(descriptor, path);
			return { property: path, words: typeof value === 'string' ? value : null, says };
		}),
		widths: { property: 22, words: 96, says: 48 },
		plainText: ['property', 'words']
	};
}

export interface PackageChanges {
	/** The text of `datapackage.json`; `null` where no word differs. */
	readonly text: string | null;
	/** A line for each property that differs, or that is none of the sheet's. */
	readonly lines: readonly string[];
}

/**
 * What the words of the sheet change in `datapackage.json`. An empty cell takes the words away.
 *
 * @param before the text of the file
 * @throws {SyntaxError} where that is no JSON
 */
export function packageChanges(before: string, words: ReadonlyMap<string, string>): PackageChanges {
	const descriptor = asProperties(JSON.parse(before));
	let after = descriptor;
	const lines: string[] = [];
	for (const [path, text] of words) {
		const own = valueAt(descriptor, path);
		if ((own ?? '') === text) continue;
		const isSet = SET_ELSEWHERE.has(path) && own !== undefined;
		if (isSet || !PROPERTIES.some(([property]) => property === path) || !isWords(own)) {
			lines.push(`datapackage.json: ${path}: not changed, since it is none of the words of this sheet`);
			continue;
		}
		lines.push(`datapackage.json: ${path}: ${JSON.stringify(own ?? '')} is now ${JSON.stringify(text)}`);
		after = withValue(after, path, text === '' ? null : text);
	}
	return { text: after === descriptor ? null : `${JSON.stringify(after, null, '\t')}\n`, lines };
}

function isWords(value: unknown): boolean {
	return value === null || value === undefined || typeof value === 'string';
}

function asProperties(value: unknown): Properties {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function valueAt(descriptor: Properties, path: string): unknown {
	const [first = '', second] = path.split('.');
	return second === undefined ? descriptor[first] : asProperties(descriptor[first])[second];
}

function withValue(descriptor: Properties, path: string, value: string | null): Properties {
	const [first = '', second] = path.split('.');
	if (second === undefined) return { ...descriptor, [first]: value };
	return { ...descriptor, [first]: { ...asProperties(descriptor[first]), [second]: value } };
}
