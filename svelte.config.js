import adapter from '@sveltejs/adapter-static';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { className } from './scripts/site/class-names.js';
import { keptFiles } from './scripts/site/kept-files.js';
import { leanPages } from './scripts/site/lean-pages.js';
import { languageFolder, otherLanguages } from './scripts/site/site-languages.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// The one script within the page, which Kit does not know of: it does what must be done before the first paint.
const inPage = /<script>([^]*?)<\/script>/.exec(
	readFileSync(new URL('src/app.html', import.meta.url), 'utf8')
)?.[1];
if (inPage === undefined) throw new Error('src/app.html: the script that sets the colours is missing');
/** @type {`sha256-${string}`} */
const inPageHash = `sha256-${createHash('sha256').update(inPage).digest('base64')}`;

/**
 * No text of a page becomes markup or the address of a script but by these: Svelte's own templates, markup that was built
 * here, and the one worker of a kept copy. A server of development shows its faults by other means, and has none of it.
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
const TRUSTED_TYPES = {
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'built-html', 'kept-copy']
};

// Kit finds out in a thread of its own which pages there are, and would keep that thread, with a record in it, until the
// build ends. A thread that does not wait for messages ends when its work is done.
if (process.argv[1]?.endsWith('analyse.js')) parentPort?.unref();

// Where the site is written; `src/cli/commands/build.ts` stages it first, so that a failed build leaves the last one alone.
const site = process.env.SITE_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	// A server of development warns of names of classes that are not its own.
	compilerOptions: { runes: true, ...(process.env.SITE_DIR === undefined ? {} : { cssHash: className }) },
	kit: {
		adapter: keptFiles(leanPages(adapter({ pages: site, assets: site, strict: true }), site), site),
		// A fixed name, so that the same input builds the same bytes; Kit would take the time of day.
		version: { name: version },
		prerender: {
			// Pictures are drawn beside the pages: pages go on while many pictures are awaited.
			concurrency: 200,
			// In another language Kit follows the links from its first page.
			entries: [
				'*',
				...otherLanguages().map((language) => /** @type {const} */ (`/${languageFolder(language)}`))
			],
			// A page that the record has nothing for answers that it is not there; a link to anything else that is not there fails.
			handleHttpError: ({ status, path, referrer, message }) => {
				const isAskedByKit = referrer === null || `${referrer}/` === path;
				if (status !== 404 || !isAskedByKit) throw new Error(message);
			},
			// Behind the sign stands what a reader chose, too; `tests/built/links.spec.ts` looks for the place beside it.
			handleMissingId: ({ id, message }) => {
				if (!id.includes('=')) throw new Error(message);
			},
			handleEntryGeneratorMismatch: 'fail',
			handleUnseenRoutes: 'ignore'
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../*.js',
					'../bench/*.ts',
					'../bin/**/*',
					'../eslint/**/*',
					'../scripts/**/*'
				]
			})
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', inPageHash],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				...(process.env.SITE_DIR === undefined ? {} : TRUSTED_TYPES)
			}
		}
	}
};

export default config;
