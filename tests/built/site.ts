/** The built site as files on the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageFolder } from '../../src/lib/domain/reader/language-path.ts';
import { readFragment } from '../../src/lib/domain/reader/reader-state.ts';
import { parseDocument, type Parsed } from './document.ts';

/** The folder that `npm run build` makes. */
export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** The page a host shows for what is not there; it may stand at any address. */
export const NOT_FOUND = '404.html';

/** One HTML file of the site. */
export interface Page extends Parsed {
	/** Path below the site, with forward slashes: `figures/index.html`. */
	readonly file: string;
	/** The address below the site: `figures/`. */
	readonly address: string;
	readonly html: string;
}

/** The files of a folder and everything below it, sorted, as paths below it with forward slashes. */
export function filesOf(folder = BUILD): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** A file of the site as text. */
export function read(file: string, folder = BUILD): string {
	return readFileSync(join(folder, file), 'utf8');
}

let pages: readonly Page[] | undefined;

/** Every page of the site in its own language, and of each other language one of each kind, the largest; each is read once. */
export function pagesOf(): readonly Page[] {
	return (pages ??= lookedAt(filesOf().filter((file) => file.endsWith('.html'))).map((file) => {
		const html = read(file);
		let tree: Parsed | undefined;
		const parsedOnce = () => (tree ??= parseDocument(html));
		return {
			file,
			address: file.replace(/index\.html$/, ''),
			html,
			// Who only asks which pages there are does not wait for their trees.
			get root() {
				return parsedOnce().root;
			},
			get faults() {
				return parsedOnce().faults;
			}
		};
	}));
}

function lookedAt(files: readonly string[]): string[] {
	const largest = new Map<string, { file: string; size: number }>();
	for (const file of files) {
		const address = file.replace(/index\.html$/, '');
		const folder = file.slice(0, file.length - withoutLanguage(file).length);
		// A page of the language of the site itself is a kind of its own.
		const kind = folder + (folder === '' ? file : kindOf(address));
		const { size } = statSync(join(BUILD, file));
		if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { file, size });
	}
	return [...largest.values()].map(({ file }) => file).sort();
}

/** The folders of the languages that the site has beside its own, with a slash behind each. */
const LANGUAGES = (
	JSON.parse(readFileSync(join(BUILD, 'datapackage.json'), 'utf8')) as { site?: { languages?: string[] } }
).site?.languages?.slice(1);

/** An address or file as it would be in the language of the site itself. */
export function withoutLanguage(address: string): string {
	const folder = LANGUAGES?.map(languageFolder).find((one) => address.startsWith(one));
	return address.slice(folder?.length ?? 0);
}

/**
 * The kind of a page: its address with the part that names one thing left open, so that `figures/a/` and
 * `figures/b/` are both `figures/…/`.
 */
export function kindOf(address: string): string {
	const [first = '', ...rest] = withoutLanguage(address).split('/');
	return rest.length < 2
		? withoutLanguage(address)
		: [first, ...rest.slice(0, -1).map(() => '…'), ''].join('/');
}

/** The file of the site that a relative link of a page leads to, and the place in it; `null` where it leads out. */
export function target(page: Pick<Page, 'address'>, link: string): { file: string; anchor: string } | null {
	const base = new URL(`http://site.invalid/mirror/x/${page.address}`);
	const { origin, pathname, hash } = new URL(link, base);
	if (origin !== base.origin || !pathname.startsWith('/mirror/x/')) return null;
	const path = decodeURIComponent(pathname.slice('/mirror/x/'.length));
	const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
	return { file, anchor: readFragment(hash).anchor };
}

/** Whether a link names a host of its own, as `https://host/` and `//host/` do. */
export function isAbsolute(link: string): boolean {
	return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link);
}
