/**
 * The styles of one page: what it uses of the style sheets that it links. A sheet is read once, a page is only searched
 * for the names of its elements and classes, so that a thousand pages take a second.
 */
import { parseCss } from 'svelte/compiler';

/**
 * A rule, or a group of rules under one condition.
 * @typedef {{ readonly text: string } | { readonly selectors: readonly Selector[], readonly body: string } |
 *   { readonly condition: string, readonly rules: readonly Rule[] }} Rule
 * @typedef {{ readonly text: string, readonly names: readonly string[] }} Selector `names` are those without which the
 *   selector finds nothing: `p` for an element, `.p` for a class
 */

/** What stands in rules itself and is kept with whatever it stands in. */
const GROUPS = ['media', 'supports', 'container', 'layer'];

/**
 * Reads a style sheet.
 * @param {string} css as a build writes it, without relative addresses
 * @returns {Rule[]}
 * @throws {Error} where a sheet loads a file, which would not be found from the page
 */
export function readSheet(css) {
	const loaded = /url\((?!["']?(?:data:|#))[^)]*\)|@import[^;]*/.exec(css);
	if (loaded)
		throw new Error(`A style sheet loads "${loaded[0]}"; styles stand in pages, and may load nothing.`);
	return parseCss(css).children.map((node) => readRule(css, node));
}

/**
 * @param {string} css
 * @param {import('svelte/compiler').AST.CSS.Rule | import('svelte/compiler').AST.CSS.Atrule | import('svelte/compiler').AST.CSS.Declaration} node
 * @returns {Rule}
 */
function readRule(css, node) {
	const text = css.slice(node.start, node.end);
	if (node.type === 'Rule') {
		const selectors = node.prelude.children.map((selector) => ({
			text: css.slice(selector.start, selector.end),
			names: selector.children.flatMap(({ selectors }) => selectors).flatMap(nameOf)
		}));
		return { selectors, body: css.slice(node.block.start, node.block.end) };
	}
	if (node.type === 'Atrule' && node.block !== null && GROUPS.includes(node.name)) {
		const rules = node.block.children.map((child) => readRule(css, child));
		return { condition: css.slice(node.start, node.block.start), rules };
	}
	return { text };
}

/**
 * The name that an element must have. Attributes and states come and go, and what stands in brackets is a choice.
 * @param {import('svelte/compiler').AST.CSS.SimpleSelector} selector
 * @returns {string[]}
 */
function nameOf(selector) {
	if (selector.type === 'ClassSelector') return [`.${selector.name}`];
	return selector.type === 'TypeSelector' && selector.name !== '*' ? [selector.name] : [];
}

/**
 * The part of a sheet that is used where these names are.
 * @param {readonly Rule[]} rules
 * @param {(name: string) => boolean} isUsed
 * @returns {string}
 */
export function usedStyles(rules, isUsed) {
	return rules
		.map((rule) => {
			if ('text' in rule) return rule.text;
			if ('rules' in rule) {
				const used = usedStyles(rule.rules, isUsed);
				return used === '' ? '' : `${rule.condition}{${used}}`;
			}
			const selectors = rule.selectors.filter(({ names }) => names.every(isUsed));
			return selectors.length === 0 ? '' : selectors.map(({ text }) => text).join(',') + rule.body;
		})
		.join('');
}

/**
 * The names of the elements and classes in a text of HTML, as selectors name them.
 * @param {string} html
 * @returns {Set<string>}
 */
export function namesIn(html) {
	const names = new Set(['html', 'head', 'body']);
	for (const [, name = ''] of html.matchAll(/<([a-zA-Z][\w-]*)/g)) names.add(name);
	for (const [, quoted, bare = ''] of html.matchAll(/\sclass=(?:"([^"]*)"|([^\s"'>]+))/g))
		for (const name of (quoted ?? bare).split(/\s+/)) names.add(`.${name}`);
	return names;
}
