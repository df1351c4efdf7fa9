/** A built page as a tree, read by the parser that the HTML standard describes. */
import { parse, type DefaultTreeAdapterTypes as Tree, type ParserError } from 'parse5';

export type Element = Tree.Element;

/** A parsed page and what the parser found wrong with its text. */
export interface Parsed {
	readonly root: Tree.Document;
	readonly faults: readonly string[];
}

/** Parses a page; a fault is named with its line. */
export function parseDocument(html: string): Parsed {
	const faults: string[] = [];
	const onParseError = ({ code, startLine }: ParserError) => {
		faults.push(`${code} in line ${String(startLine)}`);
	};
	return { root: parse(html, { onParseError, sourceCodeLocationInfo: true }), faults };
}

/** The elements of trees that were asked for before: a page is asked by many tests. */
const known = new WeakMap<Tree.ParentNode, readonly Element[]>();

/** Every element of a tree in the order of the page, or those with one of the names. */
export function elements(root: Tree.ParentNode, ...names: string[]): Element[] {
	let all = known.get(root);
	if (!all) {
		all = gather(root, []);
		known.set(root, all);
	}
	return names.length === 0 ? [...all] : all.filter(({ tagName }) => names.includes(tagName));
}

function gather(parent: Tree.ParentNode, found: Element[]): Element[] {
	for (const node of parent.childNodes) {
		if (!('tagName' in node)) continue;
		found.push(node);
		if ('content' in node) gather(node.content, found);
		gather(node, found);
	}
	return found;
}

/** The value of an attribute; `null` where the element has none. SVG's `xlink:href` counts as `href`. */
export function attribute(element: Element, name: string): string | null {
	return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The text a reader is given, spaces as one; what stands in scripts and in elements of the names left out is not. */
export function textOf(root: Tree.ParentNode, leftOut: readonly string[] = []): string {
	const skipped = ['script', 'style', ...leftOut];
	const texts: string[] = [];
	const read = (node: Tree.ParentNode): void => {
		for (const child of node.childNodes) {
			if (child.nodeName === '#text') texts.push((child as Tree.TextNode).value);
			else if ('tagName' in child && !skipped.includes(child.tagName)) read(child);
		}
	};
	read(root);
	return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The code of a script or the rules of a style element, as written. */
export function codeOf(element: Element): string {
	return element.childNodes
		.map((node) => (node.nodeName === '#text' ? (node as Tree.TextNode).value : ''))
		.join('');
}
