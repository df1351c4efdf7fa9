/**
 * Builds the scripts that pages load, since Kit's own is switched off and it builds nothing for a browser:
 * `src/islands/page.ts` becomes `islands/page.js`, one file, and of a chart in a frame `embed.ts` becomes
 * `islands/embed.js`; the worker of a reader's own copy is `keep.js`. Each feature that the page's script fetches is a file,
 * and small parts that features have in common are few files, so that a reader waits for few requests. Each language of the
 * site has scripts with its own words alone; parts without words are the same files.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { className } from './class-names.js';
import { languageFolder, otherLanguages } from './site-languages.js';
import { untranslatedMessages } from './untranslated-messages.js';

/** Where Kit gathers what a browser fetches. */
const OUTPUT = '.svelte-kit/output/client';
const PAGE = fileURLToPath(new URL('../../src/islands/page.ts', import.meta.url));
const EMBED = fileURLToPath(new URL('../../src/islands/embed.ts', import.meta.url));
/** What components import of Kit. */
const KIT_PATHS = fileURLToPath(new URL('../../src/islands/kit-paths.ts', import.meta.url));
const KEEP = fileURLToPath(new URL('../../src/islands/kept-copy-worker.ts', import.meta.url));
/** Words and rules, of which each feature needs some; neither Svelte nor charts. */
const PARTS =
	/\/src\/(?:islands|lib\/(?:domain|format|paraglide|site\/(?:chosen|figures)|components\/reader))\/.*\.[jt]s$/;
/** What says the language of a script: the page's own script names it, and what is built of that does not need it. */
const SPOKEN = /\/paraglide\/runtime\.js$/;
/** The language of the site itself, whose messages the others translate. */
const { baseLocale: OWN } = JSON.parse(
	readFileSync(new URL('../../project.inlang/settings.json', import.meta.url), 'utf8')
);
/**
 * Below this size, in characters of source, what few features share goes with what others share. Larger, a feature gets
 * more that it does not need; smaller, it waits for more files: the list of figures needs five, and asks for eight in all.
 */
const SMALL = 8_250;

await buildScripts(OWN, '');
for (const language of otherLanguages()) await buildScripts(language, languageFolder(language));

/**
 * Builds those of one language.
 * @param {string} language
 * @param {string} folder of its pages, with a slash behind it; empty at the root
 */
async function buildScripts(language, folder) {
	await build({
		configFile: false,
		base: './',
		publicDir: false,
		logLevel: 'warn',
		resolve: { alias: { '$app/paths': KIT_PATHS } },
		worker: {
			plugins: () => [speaks(language), untranslatedMessages()],
			// What a class of a chart reads of another while it is declared changes nothing: of Chart.js what nobody draws with stays away.
			rolldownOptions: { treeshake: { propertyReadSideEffects: false } }
		},
		plugins: [
			speaks(language),
			untranslatedMessages(),
			svelte({ configFile: false, compilerOptions: { runes: true, cssHash: className } }),
			markedEnds()
		],
		build: {
			outDir: OUTPUT,
			emptyOutDir: false,
			// Nothing is preloaded; Vite's own list would be half a kilobyte more on every page.
			modulePreload: false,
			// Only the page on which a reader tries a record fetches the large one, all that draws a site.
			chunkSizeWarningLimit: 1100,
			rolldownOptions: {
				// A hint on the speed of plugins says nothing about this project.
				checks: { bundlerTimings: false },
				input: { page: PAGE, embed: EMBED, ...(folder === '' ? { keep: KEEP } : {}) },
				output: {
					// A worker serves what stands below it.
					entryFileNames: ({ name }) => (name === 'keep' ? 'keep.js' : `${folder}islands/[name].js`),
					chunkFileNames: '_app/immutable/chunks/[hash].js',
					assetFileNames: '_app/immutable/assets/[name].[hash].whole[extname]',
					codeSplitting: {
						includeDependenciesRecursively: false,
						groups: [
							{
								debugName: 'shared',
								name: (id, modules) =>
									!PARTS.test(id) ||
									(!SPOKEN.test(id) && isLoadedAtOnce(id, (one) => modules.getModuleInfo(one)))
										? null
										: 'shared',
								minShareCount: 2,
								entriesAware: true,
								entriesAwareMergeThreshold: SMALL
							}
						]
					}
				}
			}
		}
	});
}

/**
 * Writes a last rule into each style sheet, by which a page sees that one has come whole (`whole-styles.ts`).
 * @returns {import('vite').Plugin}
 */
function markedEnds() {
	return {
		name: 'marked-ends',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle))
				if (file.type === 'asset' && file.fileName.endsWith('.css'))
					file.source = `${String(file.source).trimEnd()}.sheet-end{--end:1}\n`;
		}
	};
}

/**
 * Puts in place of what finds out the language of a page the one that the script is built for.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
function speaks(language) {
	const runtime = [
		`export const experimentalStaticLocale = ${JSON.stringify(language)};`,
		`export const baseLocale = ${JSON.stringify(OWN)};`,
		`export const locales = [baseLocale, experimentalStaticLocale];`,
		'export const getLocale = () => experimentalStaticLocale;',
		'export const isLocale = (tag) => tag === experimentalStaticLocale;',
		'export const overwriteGetLocale = () => undefined;'
	].join('\n');
	const written = `import writing from '../../../../messages/writing/${language}.json';\nexport const written = () => writing;`;
	return {
		name: 'speaks',
		enforce: 'pre',
		transform: {
			filter: { id: /\/(?:paraglide\/runtime\.js|format\/languages\/written\.ts)$/ },
			handler: (_, id) => ({ code: id.endsWith('written.ts') ? written : runtime, map: null })
		}
	};
}

/**
 * Whether a page loads the module with its own script, as a part of it.
 * @param {string} id
 * @param {(id: string) => null | { readonly importers: readonly string[] }} about
 * @returns {boolean}
 */
function isLoadedAtOnce(id, about) {
	const users = reached(id, (one) => about(one)?.importers ?? []);
	return users.has(PAGE) || users.has(EMBED);
}

/**
 * @param {string} start
 * @param {(id: string) => readonly string[]} next
 * @returns {Set<string>} all that the steps lead to, with the start
 */
function reached(start, next) {
	const seen = new Set([start]);
	for (const id of seen) for (const one of next(id)) seen.add(one);
	return seen;
}
