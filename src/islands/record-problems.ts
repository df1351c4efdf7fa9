/**
 * While the site is being served for editing: the problems of a broken record, in a strip at the foot of each page, and
 * the page as the last sound record makes it above. `scripts/watch-record.js` tells them. No built page has this.
 */

const STRIP = 'record-problems';

/** Shows the problems whenever they are told, and asks for those that there are already. */
export function showRecordProblems(hot: NonNullable<ImportMeta['hot']>): void {
	hot.on('record:problems', show);
	hot.send('record:ask');
}

function show([heading, ...lines]: readonly string[]): void {
	document.getElementById(STRIP)?.remove();
	if (heading === undefined) return;
	const strip = document.createElement('details');
	strip.id = STRIP;
	strip.open = true;
	strip.setAttribute('role', 'alert');
	Object.assign(strip.style, {
		position: 'fixed',
		insetInline: '0',
		insetBlockEnd: '0',
		maxBlockSize: '40vh',
		overflow: 'auto',
		zIndex: '99',
		padding: '0.75rem 1rem',
		color: '#fff',
		background: '#7a1020',
		font: '0.875rem/1.5 ui-monospace, monospace'
	});
	const summary = document.createElement('summary');
	summary.textContent = heading;
	const list = document.createElement('ul');
	for (const line of lines) list.append(Object.assign(document.createElement('li'), { textContent: line }));
	strip.append(summary, list);
	document.body.append(strip);
}
