/** The search page in the hands of its reader: figures with their numbers, and everything else that the page lists. */
import { onReaderState, readerState, setReaderState } from '#lib/components/reader/reader-address.ts';
import { writeFragment } from '#lib/domain/reader/reader-state.ts';
import { findEntries, type Found, type SearchEntry } from '#lib/domain/search/find-entries.ts';
import { folded } from '#lib/domain/search/folded.ts';
import { readQuery, type QueryTerm } from '#lib/domain/search/query.ts';
import { m } from '#lib/paraglide/messages.js';
import { allFigures, showRows } from '../figures/figure-list.ts';
import { stopWaiting } from '../stop-waiting.ts';
import { siteRoot } from '../site-root.ts';

/** How many of each group are shown. */
const FIGURES = 20;
const OTHERS = 12;
/** How long, in milliseconds, a reader may pause while typing before the address follows. */
const PAUSE = 300;

/** Groups whose entries have names, and what is told or asked in sentences: the order in which they follow the figures. */
const NAMED = ['people', 'terms', 'pages'];
const TOLD = ['questions', 'statements', 'sources'];

interface ListedEntry extends SearchEntry {
	readonly item: HTMLElement;
	/** Folded: what it may be called, each alone. */
	readonly names: readonly string[];
}

/** Makes the search page work on what it lists. */
export function startSearch(form: HTMLFormElement): void {
	const field = form.querySelector('input');
	const found = document.querySelector<HTMLElement>('[data-search-found]');
	const all = document.querySelector<HTMLElement>('[data-search-all]');
	const status = document.querySelector<HTMLElement>('[data-search-status]');
	if (!field || !found || !all || !status) throw new Error('the search page is not whole');
	const groups = new Map(
		[...all.querySelectorAll<HTMLElement>('[data-group]')].map((group) => [
			group.dataset['group'] ?? '',
			[...group.querySelectorAll('li')].map(entryOf)
		])
	);
	let typing: number | undefined;
	let latest = '';

	async function show(query: string) {
		latest = query;
		const terms = readQuery(query, m.search_small_words());
		all?.toggleAttribute('hidden', terms.length > 0);
		found?.toggleAttribute('hidden', terms.length === 0);
		if (status) status.textContent = '';
		if (terms.length === 0) {
			stopWaiting();
			return;
		}
		try {
			const figures = await allFigures();
			// The reader may have typed on while the figures came.
			if (latest === query) showFound(query, terms, findEntries(figures, terms));
		} catch {
			if (status) status.textContent = m.search_unreachable();
			all?.removeAttribute('hidden');
		}
		stopWaiting();
	}

	function showFound(query: string, terms: readonly QueryTerm[], figures: Found<ListedFigureEntry>) {
		const lists = [...groups].map(([id, entries]) => ({ id, ...findEntries(entries, terms) }));
		const isWhole = [figures, ...lists].some(({ entries, isPartial }) => entries.length > 0 && !isPartial);
		const kept = <Entry>({ entries, isPartial }: Found<Entry>) => (isWhole && isPartial ? [] : entries);
		const shownFigures = kept(figures);
		showFigures(shownFigures, query);
		let others = 0;
		const called = folded(query);
		const isCalled = ({ names }: ListedEntry) => names.includes(called);
		const namedFirst: string[] = [];
		for (const list of lists) {
			const entries = kept(list);
			others += entries.length;
			const named = entries.filter(isCalled);
			if (named.length > 0 && NAMED.includes(list.id)) namedFirst.push(list.id);
			showList(list.id, [...named, ...entries.filter((entry) => !isCalled(entry))]);
		}
		// What bears the very name stands before the figures.
		const order = new Set([...namedFirst, 'figures', ...NAMED, ...TOLD]);
		found?.append(...[...order].filter((id) => id === 'figures' || groups.has(id)).map(part));
		if (status)
			status.textContent =
				shownFigures.length + others === 0
					? m.search_nothing()
					: [
							m.search_count({ figures: String(shownFigures.length), others: String(others) }),
							...(isWhole ? [] : [m.search_partial()])
						].join(' ');
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
		link.href = `${siteRoot()}figures/${writeFragment({ state: new URLSearchParams({ q: query }) })}`;
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

type ListedFigureEntry = Awaited<ReturnType<typeof allFigures>>[number];

function entryOf(item: HTMLElement): ListedEntry {
	const [link, note] = item.children;
	const written = [link?.textContent ?? '', note?.textContent ?? ''];
	return {
		item,
		names: [...written, ...written.flatMap((text) => text.split(/[(),;（）；]/))].map(folded),
		title: folded(link?.textContent ?? ''),
		text: `${folded(note?.textContent ?? '')} ${item.dataset['words'] ?? ''}`,
		numbers: [],
		weight: 0
	};
}
