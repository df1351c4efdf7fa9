/** The list of figures in the hands of its reader: search, filters and order, each answered at once. */
import { inTime } from '#lib/components/reader/fetch-file.ts';
import { onReaderState, readerState, setReaderState } from '#lib/components/reader/reader-address.ts';
import {
	readSelection,
	selectFigures,
	writeSelection,
	type FigureEntry,
	type Selection
} from '#lib/domain/search/selection.ts';
import { PERIOD_KEYS } from '#lib/domain/quantity/period-filter.ts';
import { writeFragment } from '#lib/domain/reader/reader-state.ts';
import { inSentences } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ListedFigure } from '#lib/domain/search/figure-index.ts';
import { allFigures, showRows } from './figure-list.ts';
import { stopWaiting } from '../stop-waiting.ts';
import { activeFilters, knownIn, selectionIn, setControls, withControls } from './filter-form.ts';
import { silenceList } from './silence-list.ts';
import { pageRoot } from '../site-root.ts';
import { waysOut } from './ways-out.ts';

/** How many rows are shown at first, and added at a time. */
const ROWS = 40;
/** How long, in milliseconds, a reader may pause while typing before the address follows. */
const PAUSE = 300;

/** Makes a form of filters work on the table of its page. */
export function startExplorer(form: HTMLFormElement): void {
	const part = (selector: string) => {
		const element = document.querySelector<HTMLElement>(selector);
		if (!element) throw new Error(`the list has no ${selector}`);
		return element;
	};
	const body = part('[data-figure-rows]');
	const more = part('[data-figure-more]');
	const known = knownIn(form);
	const showSilences = silenceList();
	let selected: readonly ListedFigure[] | null = null;
	let shown = ROWS;
	let typing: number | undefined;
	let current = readSelection(new URLSearchParams(), known).selection;

	const read = () => readSelection(readerState(), known);

	/** Shows the selection; before anything is chosen the page stands as it was built. */
	async function show(selection: Selection, invalid: readonly { key: string; value: string }[] = []) {
		current = selection;
		setControls(form, selection);
		tellFilters(selection);
		const isOn = writeSelection(selection).size > 0;
		document.querySelector('[data-figure-topics]')?.toggleAttribute('hidden', isOn);
		const faults = invalid.map(({ key, value }) => m.explorer_invalid({ key, value }));
		if (!isOn && selected === null) {
			tell(faults);
			stopWaiting();
			return;
		}
		try {
			const figures = await allFigures();
			const found = selectFigures(figures, selection, m.search_small_words());
			selected = found.entries;
			shown = ROWS;
			tell([...faults, ...(found.isPartial ? [m.explorer_partial()] : [])]);
			const told = m.explorer_count({ shown: String(selected.length), count: String(figures.length) });
			// An open panel of filters lies over the line that screen readers hear.
			for (const line of document.querySelectorAll('[data-figure-count]')) line.textContent = told;
			part('[data-figure-pages]').hidden = true;
			const isEmpty = selected.length === 0;
			part('[data-figure-none]').hidden = !isEmpty;
			showSilences(selection, isEmpty);
			if (isEmpty) showWaysOut(figures, selection);
			showFirst(selected);
		} catch {
			tell([m.explorer_unreachable()]);
		}
		stopWaiting();
	}

	function showWaysOut(figures: readonly ListedFigure[], selection: Selection) {
		const ways = waysOut(form, figures, selection).map(({ words, selection: next }) => {
			const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
			button.addEventListener('click', () => {
				choose(next);
			});
			return button;
		});
		part('[data-figure-ways]').replaceChildren(...ways);
		const search = part('[data-figure-search]');
		const state = new URLSearchParams({ q: selection.search });
		search.hidden = selection.search.trim() === '';
		search.setAttribute('href', `${pageRoot()}search/${writeFragment({ state })}`);
	}

	function showFirst(figures: readonly ListedFigure[]) {
		showRows(body, figures.slice(0, shown));
		const left = figures.length - shown;
		more.closest('p')?.toggleAttribute('hidden', left <= 0);
		more.textContent = m.list_more({ count: String(Math.min(ROWS, left)) });
	}

	function tell(words: readonly string[]) {
		const line = part('[data-figure-misfit]');
		line.textContent = inSentences(words);
		line.hidden = words.length === 0;
	}

	function tellFilters(selection: Selection) {
		const chips = activeFilters(form, selection).map(({ filter, words, without }) => {
			const chip = document.createElement('button');
			chip.type = 'button';
			chip.textContent = `${m.explorer_active_filter({ filter, words })} ×`;
			chip.setAttribute('aria-label', m.explorer_remove_filter({ filter, words }));
			chip.addEventListener('click', () => {
				choose(without);
				form.querySelector<HTMLElement>('summary')?.focus();
			});
			return chip;
		});
		const all = document.createElement('button');
		all.type = 'button';
		all.textContent = m.explorer_show_all();
		all.addEventListener('click', () => {
			choose(readSelection(new URLSearchParams(), known).selection);
			form.querySelector<HTMLElement>('input')?.focus();
		});
		part('[data-period-note]').hidden = PERIOD_KEYS.every((key) => selection.period[key] === '');
		const isOn = writeSelection(selection).size > 0;
		part('[data-figure-chips]').replaceChildren(...chips, ...(isOn ? [all] : []));
	}

	function choose(selection: Selection) {
		window.clearTimeout(typing);
		void show(selection);
		setReaderState(writeSelection(selection), 'push');
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	form.addEventListener('input', ({ target }) => {
		const name = target instanceof HTMLSelectElement ? target.name : 'q';
		const selection = selectionIn(form, current, name);
		if (!(target instanceof HTMLInputElement)) {
			choose(selection);
			return;
		}
		// The rows follow each key; the address once the reader pauses, since browsers limit how often it may change.
		void show(selection);
		window.clearTimeout(typing);
		typing = window.setTimeout(() => {
			setReaderState(writeSelection(selection), 'replace');
		}, PAUSE);
	});
	// What is likely to be asked for next comes before it is.
	form.addEventListener('focusin', () => void allFigures().catch(() => undefined), { once: true });
	form.addEventListener('keydown', ({ key, target }) => {
		const fold = target instanceof Element ? target.closest('details') : null;
		if (key !== 'Escape' || !fold) return;
		fold.open = false;
		fold.querySelector('summary')?.focus();
	});
	document.addEventListener('click', ({ target }) => {
		const fold = form.querySelector('details');
		if (fold && target instanceof Node && !fold.contains(target)) fold.open = false;
	});
	more.addEventListener('click', () => {
		shown += ROWS;
		showFirst(selected ?? []);
		body.querySelector<HTMLElement>(`tr:nth-child(${String(shown - ROWS + 1)}) a`)?.focus();
	});
	onReaderState(() => {
		const { selection, invalid } = read();
		const now = writeSelection(current).toString();
		if (writeSelection(selection).toString() !== now || invalid.length > 0) void show(selection, invalid);
	});
	for (const button of document.querySelectorAll<HTMLElement>('[data-take-figures]'))
		button.addEventListener('click', () => void take(button));

	async function take(button: HTMLElement) {
		const { selection } = read();
		try {
			const { takeFigures } = await inTime(import('./take-figures.ts'));
			const chosen: readonly FigureEntry[] = selectFigures(
				await allFigures(),
				selection,
				m.search_small_words()
			).entries;
			await takeFigures(
				{ ids: chosen.map(({ id }) => id), query: writeSelection(selection).toString() },
				button.dataset['takeFigures'] ?? ''
			);
		} catch {
			tell([m.explorer_download_failed()]);
		}
	}

	const { selection, invalid } = read();
	// What was typed and chosen before this script came counts too.
	const early = withControls(form, selection);
	if (early) choose(early);
	else void show(selection, invalid);
}
