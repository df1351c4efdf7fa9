/**
 * The built site as one ZIP that is read from a folder of the disk, or below any path of a host or gateway without index
 * pages: `npm run zip`, with a folder for another than `build/`. Every link leads to a file. With `--offer` the ZIP is put
 * into the site, and its page of downloads links to it with its size.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { withFileLinks } from './site/file-links.js';

/** Where the page of downloads keeps the words for this; the size is filled in. */
const OFFER = /<p data-site-zip="([^"]*)" hidden><\/p>/;
/** What is compressed already. */
const PACKED = /\.(?:png|webp|zip|xlsx|parquet)$/;

const { values, positionals } = parseArgs({
	args: process.argv.slice(2),
	options: { offer: { type: 'boolean', default: false } },
	allowPositionals: true
});
const folder = positionals[0] ?? 'build';
try {
	const { name, created } = /** @type {{ name: string, created: string }} */ (
		JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
	);
	const file = `${name}-site.zip`;
	const bytes = siteZip(name, new Date(`${created.slice(0, 10)}T00:00:00`), file);
	const size = `${(bytes.length / 1e6).toFixed(bytes.length < 1e7 ? 1 : 0)} MB`;
	const out = values.offer ? join(folder, file) : file;
	writeFileSync(out, bytes);
	if (values.offer) offer(file, size);
	console.log(`${out}: ${size}; unpack it and open index.html`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/**
 * @param {string} name the one folder that everything in the archive stands in
 * @param {Date} mtime the same for every file, so that the same site is the same bytes
 * @param {string} self the archive of before, which does not go into this one
 */
function siteZip(name, mtime, self) {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
		.filter((path) => path !== self && path !== '_headers' && path !== '.nojekyll')
		.sort();
	if (!paths.includes('index.html'))
		throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
	/** @type {import('fflate').Zippable} */
	const files = {};
	for (const path of paths) {
		const content = readFileSync(join(folder, path));
		files[`${name}/${path}`] = [
			path.endsWith('.html') ? Buffer.from(withFileLinks(content.toString('utf8'))) : content,
			{ level: PACKED.test(path) ? 0 : 9, mtime }
		];
	}
	return zipSync(files);
}

/**
 * @param {string} file
 * @param {string} size
 */
function offer(file, size) {
	const page = join(folder, 'data/index.html');
	const html = readFileSync(page, 'utf8');
	const [place, words = ''] = OFFER.exec(html) ?? [];
	if (place === undefined)
		throw new Error(`${page} has no place for the ZIP: build the site anew, then offer it.`);
	const said = words.replace('{size}', size);
	writeFileSync(
		page,
		html.replace(place, () => `<p><a href="../${file}" download>${said}</a></p>`)
	);
}
