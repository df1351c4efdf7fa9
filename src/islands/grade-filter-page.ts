/**
 * A reader's own bar, carried through the site: fetched only where the address has one. It sets figures back by a
 * style sheet, tells so in a strip above the page, and puts its keys on
 * each link of the site when a reader follows it.
 */
import {
	asksFor,
	meets,
	meetsInput,
	readGradeFilter,
	writeGradeFilter
} from '#lib/domain/grades/grade-filter.ts';
import { readFragment, stateOf, withState, writeFragment } from '#lib/domain/reader/reader-state.ts';
import { SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import { inSentences } from '#lib/format/languages/lists.ts';
import { filterWords, invalidGradeWords } from '#lib/format/figure/filter-words.ts';
import { onReaderState, readerState } from '#lib/components/reader/reader-address.ts';
import { m } from '#lib/paraglide/messages.js';
import { gradeFilterStyles, STRIP_SHEET, type ChartNote } from './grade-filter-styles.ts';
import { pageRoot } from './site-root.ts';

const root = new URL(pageRoot());
const sheet = new CSSStyleSheet();
const strip = document.createElement('aside');
strip.className = 'grade-filter';
strip.setAttribute('aria-label', m.grade_filter_label());
let shown = '';

const bar = () => readGradeFilter(readerState());
const marksOf = (element: Element) => element.getAttribute('data-grades') ?? '';

/** Reads address and page anew, and brings sheet and strip in line with them. */
function show(): void {
	place();
	const { filter, invalid } = bar();
	const carried = [...document.querySelectorAll('main [data-grades]')];
	const inputMarks = new Set(
		carried.flatMap((one) =>
			marksOf(one)
				.split(' ')
				.filter((mark) => mark.startsWith('of:'))
		)
	);
	const on = asksFor(filter);
	const rules = on ? gradeFilterStyles(filter, styleWords(), [...inputMarks].sort(), chartNotes()) : '';
	const said = [
		...invalid.map(invalidGradeWords),
		...(on
			? [
					inSentences([
						m.grade_filter_on({ words: filterWords(filter) }),
						...counted(carried),
						m.grade_filter_unchanged()
					])
				]
			: [])
	];
	const state = [rules, ...said, location.href].join('\n');
	if (state === shown) return;
	shown = state;
	sheet.replaceSync(`${STRIP_SHEET}\n${rules}`);
	strip.replaceChildren(
		...said.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
		links()
	);
	strip.hidden = said.length === 0;
}

/** The strip stands after the link that skips to the content. */
function place(): void {
	if (strip.isConnected) return;
	document.querySelector('a[href="#content"]')?.after(strip);
}

const styleWords = () => ({
	outside: m.grade_filter_outside(),
	inputsOutside: m.grade_filter_inputs_outside()
});

/** How many figures of the page are set back, each figure once. */
function counted(carried: readonly Element[]): string[] {
	const { filter } = bar();
	const figures = new Map(
		carried.map((one) => [one.getAttribute('data-figure') ?? marksOf(one), marksOf(one)])
	);
	const all = [...figures.values()];
	const within = all.filter((marks) => meets(filter, marks));
	const computed = within.filter((marks) =>
		marks.split(' ').some((mark) => mark.startsWith('of:') && !meetsInput(filter, mark))
	);
	const count = String(all.length);
	const outside = String(all.length - within.length);
	const first =
		all.length === 0
			? m.grade_filter_no_figures()
			: within.length === all.length
				? m.grade_filter_none_outside({ count })
				: m.grade_filter_counted({ count, outside });
	return computed.length > 0 ? [first, m.grade_filter_computed({ count: String(computed.length) })] : [first];
}

/** What stands under each chart that has marks outside the bar. */
function chartNotes(): ChartNote[] {
	const { filter } = bar();
	return [...document.querySelectorAll('.chart')].flatMap((chart) => {
		const titleId = chart.querySelector('svg title')?.id ?? '';
		const marks = [...(chart.querySelector('svg')?.querySelectorAll('g[data-grades]') ?? [])];
		const outside = marks.filter((mark) => !meets(filter, marksOf(mark))).length;
		if (titleId === '' || outside === 0) return [];
		const [count, set] = [String(marks.length), String(outside)];
		return [{ titleId, words: m.grade_filter_chart({ count, outside: set }) }];
	});
}

function links(): HTMLElement {
	const rest = readerState();
	for (const scale of SCALES) rest.delete(scale);
	const plain = withState(new URL(location.href), rest);
	const state = new URLSearchParams(writeGradeFilter(bar().filter));
	const change = new URL(`method/${writeFragment({ anchor: 'grade-filter', state })}`, root);
	const nav = document.createElement('nav');
	nav.setAttribute('aria-label', m.grade_filter_label());
	for (const [text, { href }] of [
		[m.grade_filter_change(), change],
		[m.grade_filter_clear(), plain]
	] as const) {
		const link = Object.assign(document.createElement('a'), { href, textContent: text });
		// A page that Kit renders anew would keep the sheet; a fresh one starts without.
		link.dataset['sveltekitReload'] = '';
		link.dataset['gradeFilterAsIs'] = '';
		nav.append(link);
	}
	return nav;
}

/** Puts the bar on a link of the site at the moment it is followed, opened aside or copied. */
function carry({ target }: Event): void {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
	if (!link || link.hasAttribute('download') || 'gradeFilterAsIs' in link.dataset) return;
	const url = new URL(link.href);
	const isPage =
		url.origin === root.origin && url.pathname.startsWith(root.pathname) && url.pathname.endsWith('/');
	const state = stateOf(url);
	// A place on the same page keeps the whole state; `keep-state.ts` sees to that.
	const isPlaceHere = url.pathname === location.pathname && readFragment(url.hash).anchor !== '';
	if (!isPage || isPlaceHere || SCALES.some((scale) => state.has(scale))) return;
	for (const [key, value] of writeGradeFilter(bar().filter)) state.append(key, value);
	link.href = withState(url, state).href;
}

/** Ticks on the form of the filter what the address has. */
function tick(): void {
	const { filter } = bar();
	for (const box of document.querySelectorAll<HTMLInputElement>('form input[type=checkbox]')) {
		box.checked = SCALES.some((scale) => scale === box.name && filter[scale].includes(box.value));
	}
}

function start(): void {
	document.adoptedStyleSheets.push(sheet);
	show();
	tick();
	let waiting = false;
	const page = document.querySelector('body > div');
	const changes = new MutationObserver(() => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(() => {
			waiting = false;
			show();
		});
	});
	if (page) changes.observe(page, { childList: true, subtree: true });
	onReaderState(show);
	for (const kind of ['click', 'auxclick', 'contextmenu', 'dragstart'])
		document.addEventListener(kind, carry, { capture: true });
}

start();
