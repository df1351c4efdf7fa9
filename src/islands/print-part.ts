/** Prints a part of the page alone, such as one chart with its words and sources. */

/** Prints the part that a button stands in; what leads to it and stands around it is left out. */
export function printPart(button: HTMLElement): void {
	const part = button.closest('article, section, .opening');
	if (!part) throw new Error('a button that prints stands in no part of the page');
	const { dataset } = document.documentElement;
	dataset['printed'] = '';
	part.classList.add('printed');
	window.addEventListener(
		'afterprint',
		() => {
			delete dataset['printed'];
			part.classList.remove('printed');
		},
		{ once: true }
	);
	window.print();
}
