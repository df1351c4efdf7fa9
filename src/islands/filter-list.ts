/** Folded lists narrowed to what a reader looks for; the words stand in the address behind `#`. */
import { onReaderState, readerState, setReaderState } from '#lib/components/reader/reader-address.ts';
import { folded } from '#lib/domain/search/folded.ts';
import { m } from '#lib/paraglide/messages.js';

/** How long, in milliseconds, a reader may pause while typing before the address follows. */
const PAUSE = 300;

/** Makes the field work on what the page lists. Throws an Error where the form has no field or no place for its answer. */
export function startListFilter(form: HTMLFormElement): void {
	const field = form.querySelector('input');
	const status = form.querySelector('[aria-live]');
	if (!field || !status) throw new Error('the filter of the list is not whole');
	const listed = [...document.querySelectorAll<HTMLElement>('[data-listed]')].map((item) => ({
		item,
		words: folded(item.textContent)
	}));
	const folds = [...new Set(listed.flatMap(({ item }) => item.closest('details') ?? []))];
	let typing: number | undefined;

	function show(query: string) {
		const wanted = folded(query).split(' ').filter(Boolean);
		for (const { item, words } of listed) item.hidden = !wanted.every((word) => words.includes(word));
		for (const fold of folds) {
			const isEmpty = fold.querySelector('[data-listed]:not([hidden])') === null;
			fold.hidden = isEmpty;
			fold.open = wanted.length > 0 && !isEmpty;
		}
		const shown = listed.filter(({ item }) => !item.hidden).length;
		if (status)
			status.textContent =
				wanted.length === 0 ? '' : m.list_shown({ shown: String(shown), count: String(listed.length) });
	}

	field.addEventListener('input', () => {
		const query = field.value;
		show(query);
		window.clearTimeout(typing);
		typing = window.setTimeout(() => {
			setReaderState(new URLSearchParams(query.trim() === '' ? {} : { q: query }), 'replace');
		}, PAUSE);
	});
	const follow = () => {
		const query = readerState().get('q') ?? '';
		if (query === field.value.trim()) return;
		field.value = query;
		show(query);
	};
	onReaderState(follow);
	follow();
}
