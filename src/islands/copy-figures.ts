/** Copying a number from a page takes its hedge, origin, grades and address along. */
import { inParts } from '#lib/format/languages/lists.ts';
import { FIGURE_COUNT, pageRoot } from './site-root.ts';

let addressOf = (id: string) => `figures/${id}/`;
if (FIGURE_COUNT !== undefined)
	void import('#lib/domain/reader/figure-place.ts').then(({ figureAddress }) => {
		addressOf = (id) => figureAddress(id, Number(FIGURE_COUNT));
	});

/** Adds to what is copied a line for every figure that the selection touches. Listens to `copy`. */
export function copyFigures(event: ClipboardEvent): void {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || event.clipboardData === null) return;
	const lines = new Map<string, string>();
	for (const figure of document.querySelectorAll<HTMLElement | SVGElement>('[data-figure]')) {
		const id = figure.dataset['figure'];
		if (
			id === undefined ||
			lines.has(id) ||
			!selection.containsNode(figure, true) ||
			!figure.checkVisibility()
		)
			continue;
		lines.set(id, `${wordsOf(figure)} ${pageRoot()}${addressOf(id)}`);
	}
	if (lines.size === 0) return;
	const copied = document.createElement('div');
	for (let index = 0; index < selection.rangeCount; index++)
		copied.append(withSurroundings(selection.getRangeAt(index)));
	for (const line of lines.values())
		copied.append(Object.assign(document.createElement('p'), { textContent: line }));
	event.clipboardData.setData('text/plain', [selection.toString(), '', ...lines.values()].join('\n'));
	event.clipboardData.setData('text/html', copied.innerHTML);
	event.preventDefault();
}

/** What stands around rows, cells and items, without which they would run into one another. */
const SURROUNDING = 'table, thead, tbody, tfoot, tr, td, th, ul, ol, dl, li';

/** A copy of a range, within its table or list, whose links lead from anywhere to where they lead from here. */
function withSurroundings(range: Range): Node {
	let copy: Node = range.cloneContents();
	const { commonAncestorContainer: common } = range;
	let around = common instanceof Element ? common : common.parentElement;
	const table = around?.closest('table, ul, ol, dl');
	for (; around && table?.contains(around); around = around.parentElement) {
		if (!around.matches(SURROUNDING)) continue;
		const shell = around.cloneNode() as Element;
		shell.append(copy);
		copy = shell;
	}
	const holder = document.createElement('div');
	holder.append(copy);
	for (const link of holder.querySelectorAll('a')) link.setAttribute('href', link.href);
	for (const picture of holder.querySelectorAll('img')) picture.setAttribute('src', picture.src);
	return holder;
}

/** Everything that a page says of a figure where its number stands. */
function wordsOf(figure: Element): string {
	return inParts(
		[...figure.querySelectorAll('text, [data-words]')]
			.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
			.filter((words) => words !== '')
	);
}
