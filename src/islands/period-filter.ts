/** The rows of a page between the years that its reader chose: `#from=2020&to=2025`. */
import { onReaderState, readerState, setReaderState } from '#lib/components/reader/reader-address.ts';
import { readFragment, writeFragment } from '#lib/domain/reader/reader-state.ts';
import {
	liesWithin,
	PERIOD_KEYS,
	readPeriodFilter,
	readPeriodSpan
} from '#lib/domain/quantity/period-filter.ts';
import { inSentences } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';

/** Makes the form filter the rows of its page, and its link lead to the same figures in the list. */
export function startPeriodFilter(form: HTMLFormElement): void {
	const link = form.querySelector('a');
	const choices = readFragment(link?.hash ?? '').state;
	const rows = [...document.querySelectorAll<HTMLElement>('main [data-period]')];

	function show() {
		const { filter, invalid } = readPeriodFilter(readerState());
		const isOn = filter.from !== '' || filter.to !== '';
		for (const row of rows) row.hidden = !liesWithin(filter, readPeriodSpan(row.dataset['period'] ?? ''));
		for (const group of document.querySelectorAll<HTMLElement>('main [data-periods]'))
			group.hidden = isOn && group.querySelector('[data-period]:not([hidden])') === null;
		for (const key of PERIOD_KEYS) setField(form, key, filter[key]);
		const state = new URLSearchParams(choices);
		for (const key of PERIOD_KEYS) if (filter[key] !== '') state.set(key, filter[key]);
		if (link) link.hash = writeFragment({ state });
		const faults = invalid.map(({ key, value }) => m.explorer_invalid({ key, value }));
		const status = form.querySelector('[aria-live]');
		if (status) status.textContent = inSentences([...faults, ...(isOn ? [countWords(rows)] : [])]);
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	form.addEventListener('change', () => {
		const state = readerState();
		for (const key of PERIOD_KEYS) {
			const value = fieldOf(form, key)?.value ?? '';
			if (value === '') state.delete(key);
			else state.set(key, value);
		}
		setReaderState(state, 'push');
	});
	onReaderState(show);
	show();
	// What the address asks for is shown, also where the form stands in a view that is not the first.
	const views = form.closest('.views')?.querySelectorAll<HTMLInputElement>(':scope > fieldset input');
	const view = views?.[views.length - 1];
	if (view && PERIOD_KEYS.some((key) => readerState().has(key))) view.checked = true;
}

function fieldOf(form: HTMLFormElement, key: string): HTMLSelectElement | null {
	const field = form.elements.namedItem(key);
	return field instanceof HTMLSelectElement ? field : null;
}

/** A date that no option has, as a month, gets one. */
function setField(form: HTMLFormElement, key: 'from' | 'to', value: string): void {
	const field = fieldOf(form, key);
	if (!field) return;
	if (![...field.options].some((option) => option.value === value)) {
		const words = key === 'from' ? m.explorer_from_year : m.explorer_to_year;
		field.add(new Option(words({ year: value }), value));
	}
	field.value = value;
}

function countWords(rows: readonly HTMLElement[]): string {
	const figuresOf = (some: readonly HTMLElement[]) =>
		new Set(
			some.flatMap(
				(row) =>
					row.dataset['figure'] ?? row.querySelector<HTMLElement>('[data-figure]')?.dataset['figure'] ?? []
			)
		).size;
	const shown = figuresOf(rows.filter(({ hidden }) => !hidden));
	return m.period_filter_shown({ shown: String(shown), count: String(figuresOf(rows)) });
}
