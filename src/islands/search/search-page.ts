/** The search page in the hands of its reader: figures with their numbers, and everything else that the page lists. */
import { onReaderState, readerState, setReaderState } from '#lib/components/reader/reader-address.ts';
import { writeFragment } from '#lib/domain/reader/reader-state.ts';
import {
	BETWEEN_NAMES,
	findInGroups,
	foundBy,
	type FoundInGroups,
	type NamedEntry
} from '#lib/domain/search/find-in-groups.ts';
import { nearestQuery } from '#lib/domain/search/spelling.ts';
import { inSentences } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { allFigures, showRows } from '../figures/figure-list.ts';
import { missingWords } from './missing-words.ts';
import { stopWaiting } from '../stop-waiting.ts';
import { pageRoot } from '../site-root.ts';

/** How many of each group are shown. */
const FIGURES = 20;
const OTHERS = 12;
/** How long, in milliseconds, a reader may pause while typing before the address follows. */
const PAUSE = 300;

interface ListedEntry extends NamedEntry {
	readonly item: HTMLElement;
}
type ListedFigureEntry = Awaited<ReturnType<typeof allFigures>>[number];

/** Makes the search page work on what it lists. */
export function startSearch(form: HTMLFormElement): void {
	const field = form.querySelector('input');
	const found = document.querySelector<HTMLElement>('[data-search-found]');
	const all = document.querySelector<HTMLElement>('[data-search-all]');
	const status = document.querySelector<HTMLElement>('[data-search-status]');
	const none = document.querySelector<HTMLElement>('[data-search-none]');
	const meant = document.querySelector<HTMLElement>('[data-search-meant]');
	if (!field || !found || !all || !status || !none || !meant) throw new Error('the search page is not whole');
	const groups = [...all.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
		id: group.dataset['group'] ?? '',
		entries: [...group.querySelectorAll('li')].map(entryOf)
	}));
	let typing: number | undefined;
	let latest = '';

	async function show(query: string) {
		latest = query;
		const isAsked = query.trim() !== '';
		all?.toggleAttribute('hidden', isAsked);
		found?.toggleAttribute('hidden', !isAsked);
		for (const part of [none, meant]) part?.toggleAttribute('hidden', true);
		if (status) status.textContent = '';
		if (!isAsked) {
			stopWaiting();
			return;
		}
		try {
			const figures = await allFigures();
			// The reader may have typed on while the figures came.
			if (latest === query) {
				const words = {
					small: m.search_small_words(),
					difference: m.search_words_difference(),
					joining: m.search_words_joining(),
					knownAs: form.dataset['knownAs'] ?? ''
				};
				const result = findInGroups(query, words, figures, groups);
				showFound(query, result);
				showMeant(result, figures);
			}
		} catch {
			if (status) status.textContent = m.search_unreachable();
			all?.removeAttribute('hidden');
		}
		stopWaiting();
	}

	function showFound(query: string, result: FoundInGroups<ListedFigureEntry, ListedEntry>) {
		showFigures(result.figures, query);
		for (const { id } of groups) showList(id, []);
		for (const { id, entries } of result.groups) showList(id, entries);
		found?.append(...result.order.map(part));
		const others = result.groups.reduce((sum, { entries }) => sum + entries.length, 0);
		const isNothing = result.figures.length + others === 0;
		none?.toggleAttribute('hidden', !isNothing);
		if (status)
			status.textContent = isNothing
				? m.search_nothing({ query: query.trim() })
				: inSentences([
						m.search_count({
							query: query.trim(),
							figures: String(result.figures.length),
							others: String(others)
						}),
						...(result.isPartial ? [m.search_partial()] : []),
						...missingWords(query, result.missing)
					]);
	}

	/** Offers the words that the reader most likely meant, where the record has not all of those that were typed. */
	function showMeant(
		{ terms, isPartial }: FoundInGroups<unknown, unknown>,
		figures: readonly ListedFigureEntry[]
	) {
		const known = [...figures, ...groups.flatMap(({ entries }) => entries)];
		const query = isPartial ? nearestQuery(terms, known) : null;
		meant?.toggleAttribute('hidden', query === null);
		const link = meant?.querySelector('a');
		if (!link || query === null) return;
		link.textContent = query;
		link.href = writeFragment({ state: new URLSearchParams({ q: query }) });
	}

	function part(id: string): HTMLElement {
		const section = found?.querySelector<HTMLElement>(`[data-found="${id}"]`);
		if (!section) throw new Error(`the search page has no place for ${id}`);
		return section;
	}

	function showFigures(figures: readonly ListedFigureEntry[], query: string) {
		const section = part('figures');
		section.hidden = figures.length === 0;
		const body = section.querySelector('tbody');
		if (body) showRows(body, figures.slice(0, FIGURES));
		const link = section.querySelector<HTMLAnchorElement>('[data-found-more]');
		if (!link) return;
		link.href = `${pageRoot()}figures/${writeFragment({ state: new URLSearchParams({ q: query }) })}`;
		link.textContent = m.search_in_list({ count: String(figures.length) });
	}

	function showList(id: string, entries: readonly ListedEntry[]) {
		const section = part(id);
		section.hidden = entries.length === 0;
		section
			.querySelector('ul')
			?.replaceChildren(...entries.slice(0, OTHERS).map(({ item }) => item.cloneNode(true)));
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	field.addEventListener('input', () => {
		const query = field.value;
		void show(query);
		window.clearTimeout(typing);
		typing = window.setTimeout(() => {
			setReaderState(
				query.trim() === '' ? new URLSearchParams() : new URLSearchParams({ q: query }),
				'replace'
			);
		}, PAUSE);
	});
	const follow = () => {
		const query = readerState().get('q') ?? '';
		if (query === latest) return;
		field.value = query;
		void show(query);
	};
	onReaderState(follow);
	follow();
	if (latest === '') stopWaiting();
	field.focus({ preventScroll: true });
}

function entryOf(item: HTMLElement): ListedEntry {
	const [link, note] = item.children;
	const { words = '', names = '', numbers, year } = item.dataset;
	const written = { title: link?.textContent ?? '', note: note?.textContent ?? '' };
	const stated = numbers?.split(' ').map(Number) ?? [];
	return {
		item,
		...foundBy({ ...written, words, names: names.split(BETWEEN_NAMES), numbers: stated, year: year ?? null })
	};
}
