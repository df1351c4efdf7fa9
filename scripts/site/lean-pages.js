/**
 * Makes the built pages light: each carries the styles that it uses, so that the first picture needs no further
 * request, and nothing that only Kit's own script would read, since that is switched off.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { namesIn, readSheet, usedStyles } from './page-styles.js';

const LINK = /\s*<link href="[./]*(_app\/immutable\/assets\/[^"]+\.css)" rel="stylesheet">/g;
const POLICY = "style-src 'self'";
/** Links by which Kit found what scripts fetch. */
const FOUND_BY = /<link rel="made-with"[^>]*>/g;
/** Marks by which Kit's script would find the parts of a page. */
const MARKS = /<!--(?:\[-?\d*|\[!|\]|[a-z\d]{5,8})?-->/g;
/** What HTML needs not said: that an attribute without a value has none, and that a drawing within a page is SVG. */
const UNSAID =
	/( (?:data-[a-z-]+|checked|download|popover))=""(?=[ />])|(?<=<svg) xmlns="http:\/\/www\.w3\.org\/2000\/svg"/g;
/** What scripts fetch and put into pages. */
const PIECES = /^(?:[^/]+\/)?(?:search\/figures\.json|compare\/choices\.txt)$/;

/**
 * An adapter that makes the pages of another one light.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder where it writes the site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function leanPages(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			const made = `${builder.config.kit.outDir}/output/prerendered`;
			await adapter.adapt({
				...builder,
				// Thousands of files that are moved need not be written a second time and deleted at the next build.
				writePrerendered: (place) =>
					['pages', 'dependencies', 'data'].flatMap((kind) => move(join(made, kind), place))
			});
			makeLean(folder);
		}
	};
}

/**
 * Moves a folder, or what is in it where the place is taken.
 * @param {string} from
 * @param {string} to
 * @returns {string[]} what was moved
 */
function move(from, to) {
	const entry = statSync(from, { throwIfNoEntry: false });
	if (!entry) return [];
	if (entry.isDirectory() && existsSync(to))
		return readdirSync(from).flatMap((name) => move(join(from, name), join(to, name)));
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
	return [to];
}

/**
 * @param {string} folder
 * @returns {void}
 */
function makeLean(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
	/** @param {string} file */
	const read = (file) => readFileSync(join(folder, file), 'utf8');
	const scripts = files.filter((file) => file.endsWith('.js')).map(read);
	const pieces = files.filter((file) => PIECES.test(file)).map(read);
	const words = new Set([...scripts, ...pieces].flatMap((text) => text.match(/[\w-]+/g) ?? []));
	const sheets = new Map(
		files.filter((file) => file.endsWith('.css')).map((file) => [file, readSheet(read(file))])
	);
	for (const file of files) {
		if (file.endsWith('.html')) writeFileSync(join(folder, file), lean(read(file), sheets, words));
	}
	/** @param {string} file */
	const isLeft = (file) => sheets.has(file) && !scripts.some((script) => script.includes(basename(file)));
	for (const file of files.filter(isLeft)) rmSync(join(folder, file));
}

/**
 * A page with its styles, which its policy lets in by their hash, and without Kit's marks and what need not be said.
 * @param {string} page
 * @param {ReadonlyMap<string, readonly import('./page-styles.js').Rule[]>} sheets by their file
 * @param {ReadonlySet<string>} words that stand in scripts, and so may be names that one adds to the page
 * @returns {string}
 * @throws {Error} where the page links an unknown sheet, or has no policy to name the styles in
 */
export function lean(page, sheets, words) {
	const unmarked = page.replace(MARKS, '').replace(FOUND_BY, '').replace(UNSAID, '$1');
	// Links stand in the head alone, which is a small part of most pages.
	const end = unmarked.indexOf('</head>');
	const head = unmarked.slice(0, Math.max(0, end));
	const linked = [...head.matchAll(LINK)].map(([, file = '']) => file);
	if (linked.length === 0) return unmarked;
	const names = namesIn(page);
	const styles = linked
		.map((file) => {
			const sheet = sheets.get(file);
			if (!sheet) throw new Error(`A page links the style sheet ${file}, which the build did not write.`);
			return usedStyles(sheet, (name) => names.has(name) || words.has(name.replace('.', '')));
		})
		.join('');
	if (!head.includes(POLICY)) throw new Error(`A page with styles has no policy with "${POLICY}".`);
	const hash = createHash('sha256').update(styles).digest('base64');
	let isFirst = true;
	const light = head.replace(POLICY, `${POLICY} 'sha256-${hash}'`).replace(LINK, () => {
		if (!isFirst) return '';
		isFirst = false;
		return `\n\t\t<style>${styles}</style>`;
	});
	return light + unmarked.slice(end);
}
