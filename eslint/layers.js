/**
 * The direction of imports, as a lint rule: routes, gallery -> site -> components -> charts -> format -> domain,
 * islands -> site, components, publish, site, cli -> server -> reading -> domain, site, cli -> publish -> domain, cli -> format, and never back.
 * Drawn in docs/architecture.md.
 */
import { posix, relative, resolve, sep } from 'node:path';

/**
 * Each layer: its folder, the layers it may import, the packages it may not, and why.
 * A package name ends with `*` where it stands for everything that begins so.
 * @type {Record<string, { folder: string, imports: string[], packages: string[], why: string }>}
 */
const LAYERS = {
	routes: {
		folder: 'src/routes',
		imports: ['site', 'components', 'charts', 'format', 'server', 'reading', 'publish', 'domain'],
		packages: ['chart.js*', 'd3-*'],
		why: 'a page puts together what the layers under it make'
	},
	gallery: {
		folder: 'src/gallery',
		imports: ['site', 'components', 'charts', 'format', 'domain'],
		packages: ['chart.js*', 'd3-*', '@sveltejs/*', '$app/*', '$env/*'],
		why: 'the gallery shows what pages show, and no page needs it'
	},
	site: {
		folder: 'src/lib/site',
		imports: ['components', 'charts', 'format', 'server', 'reading', 'publish', 'domain'],
		packages: ['chart.js*', 'd3-*'],
		why: 'what several pages share is made before any one of them'
	},
	islands: {
		folder: 'src/islands',
		imports: ['site', 'components', 'charts', 'format', 'reading', 'publish', 'domain'],
		packages: ['chart.js*', 'd3-*', 'node:*', '@sveltejs/*', '$app/*', '$env/*'],
		why: 'the script of a page works on what the page already says, and Kit is not there'
	},
	cli: {
		folder: 'src/cli',
		imports: ['format', 'server', 'reading', 'publish', 'domain'],
		packages: ['svelte*', '@sveltejs/*', '$app/*', '$env/*', 'chart.js*', 'd3-format'],
		why: 'a command reads and writes the record and must start without the site'
	},
	components: {
		folder: 'src/lib/components',
		imports: ['charts', 'format', 'domain'],
		packages: ['chart.js*', 'd3-*', 'node:*'],
		why: 'a component shows what it is given; reading the record and writing files happen before, in routes'
	},
	charts: {
		folder: 'src/lib/charts',
		imports: ['format', 'domain'],
		packages: ['d3-*'],
		why: 'a chart is made from figures and words alone, so that it can be drawn in Node and in the browser'
	},
	format: {
		folder: 'src/lib/format',
		imports: ['domain'],
		packages: ['svelte*', '@sveltejs/*', '$app/*', '$env/*', 'chart.js*', 'node:*'],
		why: 'words for figures are the same on a page, in a chart and in a picture'
	},
	server: {
		folder: 'src/lib/server',
		imports: ['reading', 'domain'],
		packages: ['svelte*', '@sveltejs/*', '$app/*', 'chart.js*', 'd3-format'],
		why: 'a record is found on the disk before and without the site'
	},
	reading: {
		folder: 'src/lib/reading',
		imports: ['domain'],
		packages: ['svelte*', '@sveltejs/*', '$app/*', '$env/*', 'chart.js*', 'd3-format', 'node:*'],
		why: 'a record is checked from its bytes alone, on a server and in a browser'
	},
	publish: {
		folder: 'src/lib/publish',
		imports: ['domain'],
		packages: ['svelte*', '@sveltejs/*', '$app/*', '$env/*', 'chart.js*', 'd3-format'],
		why: 'a download is written from the record as it stands, never from words made for display'
	},
	domain: {
		folder: 'src/lib/domain',
		imports: [],
		packages: ['*'],
		why: 'the domain is pure: it can be read and tested with nothing around it'
	}
};

/** Folders under `src` that are no layer; anything may import them unless a layer says otherwise. */
const MESSAGES = 'src/lib/paraglide';

/** Layers that speak no language: the words of the interface are added above them. */
const WORDLESS = new Set(['domain', 'server', 'reading', 'publish', 'cli']);

/** Packages with a single door, so that replacing one touches one place. */
const DOORS = [
	{ packages: 'chart.js*', door: 'src/lib/charts/', why: 'charts are described as data and drawn there' },
	{
		packages: 'd3-format',
		door: 'src/lib/format/number/number-words.ts',
		why: 'numbers are written for display in that one file'
	},
	{
		packages: '$app/paths',
		door: 'src/lib/components/reader/links.ts',
		why: 'its links keep a reader in the language of the page'
	}
];

/** Modules that exist for tests may use test packages, but keep to the direction. */
const SPEC = /\.spec\.ts$/;

/** @param {string} pattern @param {string} name */
const matches = (pattern, name) =>
	pattern.endsWith('*')
		? name.startsWith(pattern.slice(0, -1))
		: name === pattern || name.startsWith(`${pattern}/`);

/** @param {string} path below the root, with forward slashes */
const layerOf = (path) =>
	Object.keys(LAYERS).find((name) => path.startsWith(`${LAYERS[name]?.folder ?? ''}/`)) ?? null;

/**
 * The file below the root that a specifier means, or `null` where it means a package.
 * @param {string} specifier @param {string} importer
 */
function targetOf(specifier, importer) {
	if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(importer), specifier));
	const alias = /^[#$]lib(?:\/(.*))?$/.exec(specifier);
	return alias ? posix.normalize(posix.join('src/lib', alias[1] ?? '')) : null;
}

/** The folder of a page: the first one below `src/routes`; empty for what is directly in it. */
const pageOf = (/** @type {string} */ path) => {
	const [folder = '', ...below] = path.slice('src/routes/'.length).split('/');
	return below.length === 0 ? '' : folder;
};

/**
 * Refuses an import from another page. What a layout file says holds for every page below it, and may be imported there.
 * @param {string} importer @param {string} target @param {string} specifier
 */
function otherPage(importer, target, specifier) {
	const [own, other] = [pageOf(importer), pageOf(target)];
	if (own === other || /^src\/routes\/\+layout\b/.test(target)) return null;
	return {
		messageId: 'page',
		data: { specifier, folder: other === '' ? 'src/routes' : `src/routes/${other}` }
	};
}

/**
 * Why an import is refused, or `null` where it is allowed.
 * @param {string} importer file below the root, with forward slashes
 * @param {string} specifier as written in the import
 * @returns {{ messageId: string, data: Record<string, string> } | null}
 */
export function refusal(importer, specifier) {
	const from = layerOf(importer);
	const target = targetOf(specifier, importer);
	const inSpec = SPEC.test(importer);

	if (target !== null) {
		if (from === null) return null;
		const layer = LAYERS[from];
		const to = layerOf(`${target}/`);
		if (!layer) return null;
		if (target.startsWith(MESSAGES)) {
			return WORDLESS.has(from) ? { messageId: 'words', data: { from, specifier } } : null;
		}
		if (from === 'routes' && to === 'routes') return otherPage(importer, target, specifier);
		if (to === null || to === from || layer.imports.includes(to)) return null;
		const allowed = layer.imports.length > 0 ? layer.imports.join(', ') : 'no other layer';
		return { messageId: 'direction', data: { from, to, specifier, allowed, why: layer.why } };
	}

	if (inSpec) return null;
	const closed = DOORS.find(
		({ packages, door }) => matches(packages, specifier) && !importer.startsWith(door)
	);
	if (closed && importer.startsWith('src/')) {
		return { messageId: 'door', data: { specifier, door: closed.door, why: closed.why } };
	}
	if (from === null) return null;
	const layer = LAYERS[from];
	if (layer?.packages.some((pattern) => matches(pattern, specifier)) !== true) return null;
	return { messageId: 'package', data: { from, specifier, why: layer.why } };
}

/** @type {import('eslint').Rule.RuleModule} */
export const direction = {
	meta: {
		type: 'problem',
		docs: { description: 'imports run from routes to domain and never back' },
		messages: {
			direction:
				'{{from}} may not import {{to}} ("{{specifier}}"): {{why}}. It may import {{allowed}}. See docs/architecture.md.',
			page: 'a page may not import from another page ("{{specifier}}" is in {{folder}}): what pages share is made in src/lib/site. See docs/architecture.md.',
			words:
				'{{from}} may not import messages ("{{specifier}}"): the words of the interface are added above it. See docs/architecture.md.',
			package: '{{from}} may not import "{{specifier}}": {{why}}. See docs/architecture.md.',
			door: '"{{specifier}}" may only be imported in {{door}}: {{why}}. See docs/architecture.md.'
		},
		schema: []
	},
	create(context) {
		const importer = relative(context.cwd, resolve(context.filename)).split(sep).join('/');
		/** @param {any} source */
		const check = (source) => {
			const specifier =
				source?.type === 'TemplateLiteral' && source.expressions.length === 0
					? source.quasis[0]?.value.cooked
					: source?.value;
			if (typeof specifier !== 'string') return;
			const report = refusal(importer, specifier);
			if (report) context.report({ node: source, ...report });
		};
		return {
			ImportDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source),
			/** @param {any} node */
			TSImportType: (node) => check(node.source ?? node.argument?.literal),
			/** @param {any} node */
			TSExternalModuleReference: (node) => check(node.expression)
		};
	}
};

/** The plugin that eslint.config.js turns on. */
export default { rules: { direction } };
