/**
 * A document of the record, such as an imprint, from Markdown to what a page shows: headings, paragraphs, lists, links and
 * strong words. Whatever else Markdown has stays as it is typed; nothing becomes HTML.
 */

/** Words of one kind. */
export interface Piece {
	readonly text: string;
	/** Where the words lead: http, https or mailto; `null` where they are no link. */
	readonly href: string | null;
	readonly isStrong: boolean;
}

export type Block =
	| { readonly kind: 'heading' | 'paragraph'; readonly pieces: readonly Piece[] }
	| { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] };

/** A document: its title, the first heading of the first level, and what follows. */
export interface ReadDocument {
	readonly title: string | null;
	readonly blocks: readonly Block[];
}

const LIST_ITEM = /^[-*] +/;
/** A link with words, one between angle brackets, a bare one, strong words. */
const INLINE =
	/\[([^\]\n]+)\]\(([^)\s]+)\)|<((?:https?:|mailto:)[^>\s]+)>|(https?:\/\/[^\s<>()]*[^\s<>().,;:!?])|\*\*([^*\n]+)\*\*/g;

/** Reads a document; line breaks within a paragraph stay, as an address has them. */
export function readMarkdown(text: string): ReadDocument {
	let title: string | null = null;
	const blocks: Block[] = [];
	for (const part of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
		for (const lines of chunks(part.trim())) {
			const [, signs = '', words = ''] = /^(#{1,6}) +(.*)$/.exec(lines) ?? [];
			if (signs === '#' && title === null && blocks.length === 0) title = words;
			else if (signs !== '') blocks.push({ kind: 'heading', pieces: pieces(words) });
			else if (LIST_ITEM.test(lines)) {
				const items = lines.split(/\n(?=[-*] )/).map((item) => pieces(item.replace(LIST_ITEM, '')));
				blocks.push({ kind: 'list', items });
			} else if (lines !== '') blocks.push({ kind: 'paragraph', pieces: pieces(lines) });
		}
	}
	return { title, blocks };
}

/** A heading ends with its line, and a list begins with its first item, also where no empty line stands between. */
function chunks(part: string): string[] {
	return part
		.split(/(?<=^#{1,6} .*)\n|\n(?=#{1,6} )|(?<=^[^-*\n].*)\n(?=[-*] )/m)
		.map((lines) => lines.trim());
}

function pieces(text: string): Piece[] {
	const found: Piece[] = [];
	let end = 0;
	const plain = (upTo: number) => {
		if (upTo > end) found.push({ text: text.slice(end, upTo), href: null, isStrong: false });
	};
	for (const match of text.matchAll(INLINE)) {
		const [whole, words, address, between, bare, strong] = match;
		const target = address ?? between ?? bare;
		const href = target === undefined ? null : safeAddress(target);
		if (target !== undefined && href === null) continue;
		plain(match.index);
		const shown = words ?? strong ?? (target ?? whole).replace(/^mailto:/, '');
		found.push({ text: shown, href, isStrong: strong !== undefined });
		end = match.index + whole.length;
	}
	plain(text.length);
	return found;
}

/** An address that a page may lead to; `null` for any other. */
function safeAddress(address: string): string | null {
	if (!URL.canParse(address)) return null;
	return ['http:', 'https:', 'mailto:'].includes(new URL(address).protocol) ? address : null;
}
