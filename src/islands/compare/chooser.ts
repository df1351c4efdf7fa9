/** Comparing by choice: what is chosen stands behind `#` of the address, and the page follows the address. */
import { onReaderState, readerState, setReaderState } from '#lib/components/reader/reader-address.ts';
import { findEachNumber } from '#lib/domain/search/find-each-number.ts';
import { termsFor } from '#lib/domain/search/han-words.ts';
import { written } from '#lib/format/languages/written.ts';
import { m } from '#lib/paraglide/messages.js';
import {
	MAX_FIGURES,
	readChoice,
	setFirst,
	toggled,
	withChoice,
	type Choice
} from '#lib/site/chosen/choice.ts';
import { withPart } from '../load-part.ts';
import { fetchItems, itemsIn, LISTED, type ChoiceItem } from './choices.ts';

/** Makes the section that chooses figures work. */
export function startChooser(section: HTMLElement): void {
	const part = (selector: string): HTMLElement => present(section.querySelector<HTMLElement>(selector));
	const search = present(section.querySelector('input'));
	const template = present(section.querySelector('template'));
	const list = part('#choices');
	const result = part('#compared');
	const headline = itemsIn(list);
	const headlineWords = part('[data-matches]').textContent;
	let all: readonly ChoiceItem[] = headline;
	let fetching: Promise<void> | null = null;
	let isUnreachable = false;
	let choice: Choice = { ids: [], forced: false, scale: null };

	/** Fetches all figures once; where that fails the page goes on with those it has, and the next wish tries again. */
	const fetchAll = () =>
		(fetching ??= fetchItems(section.dataset['choices'] ?? '').then(
			(items) => {
				const built = new Map(headline.map((item) => [item.id, item]));
				all = items.map((item) => built.get(item.id) ?? item);
				isUnreachable = false;
			},
			() => {
				fetching = null;
				isUnreachable = true;
				showMatches();
			}
		));
	const found = (words: string) => findEachNumber(all, termsFor(words, m.search_small_words(), all)).entries;
	const itemOf = (id: string) => all.find((item) => item.id === id);
	const choose = (next: Choice) => {
		setReaderState(withChoice(readerState(), next), 'push');
	};

	async function follow(isArrival: boolean): Promise<void> {
		const state = readerState();
		if (state.getAll('f').some((id) => !itemOf(id))) await fetchAll();
		const { choice: next, unknown, beyond } = readChoice(state, (id) => itemOf(id) !== undefined);
		choice = next;
		showMisfits(unknown, beyond);
		showChosen();
		showMatches();
		await showResult(isArrival);
	}

	function showMisfits(unknown: readonly string[], beyond: readonly string[]): void {
		const lines = [
			...unknown.map((id) => m.compare_unknown({ id })),
			...beyond.map((id) => m.compare_beyond({ id, most: String(MAX_FIGURES) }))
		];
		part('[data-misfits]').replaceChildren(
			...lines.map((text) =>
				Object.assign(document.createElement('p'), { className: 'misfit', textContent: text })
			)
		);
	}

	function showChosen(): void {
		const rows = choice.ids.flatMap((id, index) => {
			const item = itemOf(id);
			const row = template.content.querySelector('li')?.cloneNode(true) as HTMLElement | undefined;
			if (!item || !row) return [];
			row.dataset['id'] = id;
			const label = item.element.querySelector<HTMLElement>('[data-label]');
			const number = item.element.querySelector('.figure');
			const open = item.element.querySelector('a');
			const link = document.createElement('a');
			link.href = open?.getAttribute('href') ?? '';
			link.lang = label?.lang ?? '';
			link.dir = label?.dir ?? '';
			link.textContent = label?.textContent ?? id;
			row.prepend(link);
			if (number) row.querySelector('[data-number]')?.append(number.cloneNode(true));
			for (const button of row.querySelectorAll('button')) {
				button.setAttribute(
					'aria-label',
					button.textContent + written().joints.colon + (label?.textContent ?? id)
				);
				button.hidden = index === 0 && button.dataset['do'] === 'first';
			}
			return [row];
		});
		part('[data-chosen]').replaceChildren(...rows);
		const count = choice.ids.length;
		const when = { none: count === 0, one: count === 1, some: count > 0, full: count >= MAX_FIGURES };
		for (const [name, is] of Object.entries(when)) {
			for (const element of section.querySelectorAll<HTMLElement>(`[data-when=${name}]`))
				element.hidden = !is;
		}
		part('[data-bar]').hidden = count === 0;
		part('[data-count]').textContent = m.compare_bar({ count: String(count) });
		part('[data-do=see]').hidden = count < 2;
	}

	function showMatches(): void {
		const isSearch = search.value.trim() !== '';
		const matches = isSearch ? found(search.value) : headline;
		const shown = isSearch ? matches.slice(0, LISTED) : matches;
		// Taken out and put in again, the box that was just ticked would lose the focus.
		const isOther =
			list.children.length !== shown.length || shown.some(({ element }, at) => list.children[at] !== element);
		if (isOther) list.replaceChildren(...shown.map(({ element }) => element));
		for (const { id, element } of shown) {
			const box = element.querySelector('input');
			if (!box) continue;
			box.checked = choice.ids.includes(id);
			box.disabled = choice.ids.length >= MAX_FIGURES && !box.checked;
		}
		const words = { shown: String(shown.length), count: String(isSearch ? matches.length : all.length) };
		const said = isSearch ? m.compare_matches(words) : headlineWords;
		const line = matches.length === 0 ? m.compare_no_matches() : said;
		const status = part('[data-matches]');
		const next = isUnreachable ? m.compare_list_unreachable() : line;
		// The same words again would be read aloud again.
		if (status.textContent !== next) status.textContent = next;
	}

	async function showResult(isArrival: boolean): Promise<void> {
		const ids = choice.ids;
		if (ids.length < 2) {
			result.hidden = true;
			return;
		}
		const was = result.hidden;
		result.hidden = false;
		await withPart(import('./compared.ts'), async ({ showCompared }) => {
			// What was chosen meanwhile has its own turn.
			if (ids !== choice.ids) return;
			await showCompared(part('[data-result]'), section.dataset['figures'] ?? '', choice, choose);
			if (isArrival) see();
			else {
				const said = part('[data-said]');
				const words = m.compare_said({ count: String(ids.length) });
				// What was said of fewer or more does not stay beside the count.
				if (was || said.textContent !== words) said.textContent = was ? words : '';
			}
		});
	}

	function see(): void {
		result.scrollIntoView();
		result.focus({ preventScroll: true });
	}

	search.addEventListener('focus', () => void fetchAll());
	search.addEventListener('input', () => {
		showMatches();
		void fetchAll().then(showMatches);
	});
	section.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement && target.type === 'checkbox')
			choose(toggled(choice, target.value));
	});
	section.addEventListener('click', (event) => {
		const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
		const id = button?.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
		switch (button?.dataset['do']) {
			case 'remove':
				choose(toggled(choice, id));
				part('#chosen').focus();
				break;
			case 'first':
				choose(setFirst(choice, id));
				part('#chosen').focus();
				break;
			case 'clear':
				choose({ ids: [], forced: false, scale: null });
				part('#chosen').focus();
				break;
			case 'see':
				event.preventDefault();
				see();
		}
	});
	onReaderState(() => void follow(false));
	void follow(true);
	// What was typed before this script was there.
	if (search.value !== '') void fetchAll().then(showMatches);
}

/** A part of the page that was built with it. */
function present<Part>(part: Part | null): Part {
	if (part === null) throw new Error('the page of comparisons was built without a part of it');
	return part;
}
