/** The controls of the list of figures: what they are set to, and set to what the address says. */
import {
	CHOICES,
	EQUALITIES,
	valuesIn,
	orderOf,
	readSelection,
	writeSelection,
	SORTS,
	type Known,
	type Selection
} from '#lib/domain/search/selection.ts';
import { PERIOD_KEYS } from '#lib/domain/quantity/period-filter.ts';
import { m } from '#lib/paraglide/messages.js';

/** A filter that is on, in words, and the selection without it. */
export interface ActiveFilter {
	readonly filter: string;
	readonly words: string;
	readonly without: Selection;
}

const named = (form: HTMLFormElement, name: string) => {
	const field = form.elements.namedItem(name);
	return field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? field : null;
};
const optionsOf = (form: HTMLFormElement, name: string) => {
	const field = named(form, name);
	return field instanceof HTMLSelectElement ? [...field.options] : [];
};

/** What the form offers for each key that chooses by equality. */
export function knownIn(form: HTMLFormElement): Known {
	const values = (key: string) => optionsOf(form, key).map(({ value }) => value);
	return Object.fromEntries(EQUALITIES.map((key) => [key, values(key)])) as unknown as Known;
}

/** The selection that the controls are set to; the order only where the reader chose it, now or before. */
export function selectionIn(form: HTMLFormElement, before: Selection, changed: string): Selection {
	const state = new URLSearchParams();
	for (const key of [...CHOICES, ...PERIOD_KEYS, 'q', 'sort']) {
		const value = named(form, key)?.value ?? '';
		if (value !== '') state.set(key, value);
	}
	const { selection } = readSelection(state, knownIn(form));
	if (changed !== 'sort') return { ...selection, sort: before.sort };
	// The order that a list has by itself is not one that was chosen.
	const isOwn = orderOf(selection) === orderOf({ ...selection, sort: null });
	return isOwn ? { ...selection, sort: null } : selection;
}

/** A selection with what the controls were set to besides, before anything heard of it; `null` where that is nothing. */
export function withControls(form: HTMLFormElement, selection: Selection): Selection | null {
	const before = writeSelection(selection);
	const state = new URLSearchParams(before);
	for (const [key, value] of writeSelection(selectionIn(form, selection, 'sort'))) state.set(key, value);
	return state.toString() === before.toString() ? null : readSelection(state, knownIn(form)).selection;
}

/** Sets the controls to a selection. A value that no option has, as several grades together, gets one. */
export function setControls(form: HTMLFormElement, selection: Selection): void {
	const set = (key: string, value: string) => {
		const field = named(form, key);
		if (!field || field.value === value) return;
		if (field instanceof HTMLSelectElement && !optionsOf(form, key).some((one) => one.value === value))
			field.add(new Option(wordsOf(form, key, value), value));
		field.value = value;
	};
	for (const key of CHOICES) set(key, selection.choices[key]);
	for (const key of PERIOD_KEYS) set(key, selection.period[key]);
	set('q', selection.search);
	set('sort', orderOf(selection));
	const best = optionsOf(form, 'sort').find(({ value }) => value === SORTS[0]);
	if (best) best.hidden = selection.search.trim() === '';
}

/** Every filter that is on. */
export function activeFilters(form: HTMLFormElement, selection: Selection): ActiveFilter[] {
	const { choices, period } = selection;
	return [
		...CHOICES.filter((key) => choices[key] !== '').map((key) => ({
			filter: named(form, key)?.closest('label')?.querySelector('span')?.textContent ?? key,
			words: wordsOf(form, key, choices[key]),
			without: { ...selection, choices: { ...choices, [key]: '' } }
		})),
		...PERIOD_KEYS.filter((key) => period[key] !== '').map((key) => ({
			filter: named(form, key)?.getAttribute('aria-label') ?? key,
			words: period[key],
			without: { ...selection, period: { ...period, [key]: '' } }
		}))
	];
}

/** What an option says, without the count behind it. */
function wordsOf(form: HTMLFormElement, key: string, value: string): string {
	const words = valuesIn(value).map((one) => {
		const option = optionsOf(form, key).find((each) => each.value === one);
		return option?.dataset['words'] ?? option?.text ?? one;
	});
	return words.join(m.grade_filter_or());
}
