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

/** Every element of a tree in the order of the page, or those with one of the names. */
export function elements(root: Tree.ParentNode, ...names: string[]): Element[] {
	return root.childNodes.flatMap((node) => {
		if (!('tagName' in node)) return [];
		const inside = 'content' in node ? elements(node.content, ...names) : [];
		const own = names.length === 0 || names.includes(node.tagName) ? [node] : [];
		return [...own, ...inside, ...elements(node, ...names)];
	});
}

/** The value of an attribute; `null` where the element has none. SVG's `xlink:href` counts as `href`. */
export function attribute(element: Element, name: string): string | null {
	return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The text a reader is given, spaces as one; what stands in scripts and in elements of the names left out is not. */
export function textOf(root: Tree.ParentNode, leftOut: readonly string[] = []): string {
	const skipped = ['script', 'style', ...leftOut];
	const texts = (node: Tree.ParentNode): string[] =>
		node.childNodes.flatMap((child) => {
			if (child.nodeName === '#text') return [(child as Tree.TextNode).value];
			return 'tagName' in child && !skipped.includes(child.tagName) ? texts(child) : [];
		});
	return texts(root).join(' ').replace(/\s+/g, ' ').trim();
}

/** The code of a script or the rules of a style element, as written. */
export function codeOf(element: Element): string {
	return element.childNodes
		.map((node) => (node.nodeName === '#text' ? (node as Tree.TextNode).value : ''))
		.join('');
}
