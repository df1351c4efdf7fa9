/** What the buttons beside texts, links and pictures do. */
import { fetchFile } from '#lib/components/reader/fetch-file.ts';
import { m } from '#lib/paraglide/messages.js';
import { fillAddresses } from './fill-addresses.ts';

/** Copies the text, the link or the picture that a button names, and says beside it whether that went well. */
export async function copyFrom(button: HTMLElement): Promise<void> {
	const { copy, copyPicture, copyLink } = button.dataset;
	try {
		if (copy !== undefined) await copyText(document.getElementById(copy));
		else if (copyPicture !== undefined) await copyPictureAt(copyPicture);
		else if (copyLink !== undefined) await navigator.clipboard.writeText(addressOf(copyLink, button));
		say(button, m.copy_done());
	} catch {
		const text = copyLink === '' ? m.explorer_copy_failed() : m.copy_failed();
		say(button, copyPicture === undefined ? text : m.copy_picture_failed());
	}
}

/** Hands the link that a button names to whatever the reader's system shares with. */
export async function shareFrom(button: HTMLElement): Promise<void> {
	const { shareLink = '', shareTitle = document.title } = button.dataset;
	try {
		await navigator.share({ title: shareTitle, url: addressOf(shareLink, button) });
	} catch (error) {
		// A reader who thinks better of it is no failure.
		if (!(error instanceof DOMException && error.name === 'AbortError')) say(button, m.share_failed());
	}
}

/** The address of a link of the page, to the view of a chart that is shown; of the page as it is now where none is named. */
function addressOf(link: string, button: HTMLElement): string {
	const address = new URL(link === '' ? location.href : link, document.baseURI);
	// The first view is the chart itself, and has no place of its own.
	const view = button.closest('.views')?.querySelector('fieldset :checked');
	if (view?.id) address.hash = view.id;
	return address.href;
}

/** A text of the page, with the addresses that only a script knows. */
async function copyText(element: HTMLElement | null): Promise<void> {
	if (!element) throw new Error('nothing to copy');
	fillAddresses();
	await navigator.clipboard.writeText(element.textContent);
}

async function copyPictureAt(address: string): Promise<void> {
	const picture = fetchFile(address, (response) => response.blob());
	// A promise inside the item keeps the permission of the click while the picture comes.
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

function say(button: HTMLElement, words: string): void {
	const status = button.parentElement?.querySelector('[aria-live]');
	if (status) status.textContent = words;
}
