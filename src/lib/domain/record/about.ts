/** What a record says of itself in `site` of its `datapackage.json`: who stands behind it and how it was made. */
import { FACE_PROPERTIES } from './face.ts';

/** The id of the licence of a record that names none. */
export const NO_LICENCE = 'LicenseRef-none';

/** The properties of `site` that the page on the record shows, in the order of that page. */
export const ABOUT_PROPERTIES = [
	'purpose',
	'citing',
	'made',
	'read_until',
	'not_read',
	'leanings',
	'publisher',
	'funding',
	'contact'
] as const;
export type AboutProperty = (typeof ABOUT_PROPERTIES)[number];

/** Those that are sentences; `publisher` is a name and `contact` an address. */
export const ABOUT_SENTENCES = [
	'purpose',
	'citing',
	'made',
	'read_until',
	'not_read',
	'leanings',
	'funding'
] as const satisfies readonly AboutProperty[];

/** Those that every record says one way or the other; without advice on citing, a record leaves nothing unsaid of itself. */
export const ABOUT_OWED: readonly AboutProperty[] = ABOUT_PROPERTIES.filter((name) => name !== 'citing');

/** `null` where the record says that it does not give it. */
export type About = Readonly<Record<AboutProperty, string | null>>;

/** Every property that `site` may have. */
export const SITE_PROPERTIES: readonly string[] = [
	'question',
	'scope',
	'known_as',
	'standfirst',
	'lang',
	'languages',
	'corrections',
	'typed_numbers',
	...ABOUT_PROPERTIES,
	...FACE_PROPERTIES
];
