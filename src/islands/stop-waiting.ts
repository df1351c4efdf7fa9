/** Shows a list that the page held back for what its address asks; the script in `app.html` marks such an address. */
export function stopWaiting(): void {
	delete document.documentElement.dataset['asked'];
}
