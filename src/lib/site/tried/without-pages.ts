/** What is drawn of a record that stands nowhere has no pages to lead to: their links become plain words. */

/** An attachment for the element that holds what is drawn; places on the page itself are still led to. */
export function withoutPages(element: HTMLElement): () => void {
	const plain = () => {
		for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href]')) {
			if (link.getAttribute('href')?.startsWith('#') === true) continue;
			const words = document.createElement('span');
			words.append(...link.childNodes);
			words.className = link.className;
			if (link.lang !== '') words.lang = link.lang;
			link.replaceWith(words);
		}
	};
	plain();
	// Rows that come later.
	const watch = new MutationObserver(plain);
	watch.observe(element, { childList: true, subtree: true });
	return () => {
		watch.disconnect();
	};
}
