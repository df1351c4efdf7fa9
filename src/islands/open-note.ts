/**
 * Opens the note behind a phrase for a reader without a pointer: the focus goes there, so that it is read from its start. While it is
 * open no other phrase names it, since a screen reader would say of each that it is open, and read the note once more.
 */
export function openNote(note: HTMLElement, opener: HTMLElement): void {
	const openers = document.querySelectorAll(`[popovertarget="${note.id}"]:not([popovertargetaction])`);
	for (const one of openers) one.removeAttribute('popovertarget');
	note.ontoggle = ({ newState }) => {
		if (newState === 'closed') for (const one of openers) one.setAttribute('popovertarget', note.id);
	};
	note.tabIndex = -1;
	note.showPopover({ source: opener });
	note.focus();
}
