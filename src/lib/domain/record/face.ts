/** How the site of a record looks and what it calls things, as far as the record says so itself. */

/** Origins that may have a colour and a name of their own, as the column `origin` writes them; `derived` is what is computed. */
export const FACE_ORIGINS = ['official', 'official-as-cited', 'relayed', 'independent', 'derived'] as const;
export type FaceOrigin = (typeof FACE_ORIGINS)[number];

/** Parts of the site that may have another name, by their addresses or what they are sorted by. */
export const FACE_PARTS = [
	'by_rank',
	'by_year',
	'compare',
	'figures',
	'sources',
	'method',
	'data',
	'about',
	'checks',
	'claims',
	'record',
	'parties'
] as const;
export type FacePart = (typeof FACE_PARTS)[number];

/** A colour by day and by night, each `#rrggbb` in lower case. */
export interface FaceColour {
	readonly light: string;
	readonly dark: string;
}

/** Documents of the record that are pages of their own, by the addresses of these. */
export const FACE_DOCUMENTS = { imprint: 'IMPRINT.md', privacy: 'PRIVACY.md' } as const;
export type FaceDocument = keyof typeof FACE_DOCUMENTS;

/** The picture that stands for the site in a browser. */
export const ICON_FILE = 'icon.svg';

/** What the record says; what it does not say is as the tool has it. */
export interface Face {
	/** Where the site will stand, without a slash at its end; `null` where the record does not say. */
	readonly address: string | null;
	readonly names: Readonly<Partial<Record<FaceOrigin | FacePart, string>>>;
	readonly colours: Readonly<Partial<Record<FaceOrigin, FaceColour>>>;
	/** The text of the picture; `null` for that of the tool. */
	readonly icon: string | null;
	/** The Markdown of each document; `null` where there is none. */
	readonly documents: Readonly<Record<FaceDocument, string | null>>;
}

/** The properties of `site` that say so. */
export const FACE_PROPERTIES = ['address', 'names', 'colours'] as const;
