/** What the buttons beside texts and pictures do. */
import { m } from '#lib/paraglide/messages.js';
import { siteRoot } from './site-root.ts';

/** Copies the text or the picture that a button names, and says beside it whether that went well. */
export async function copyFrom(button: HTMLElement): Promise<void> {
	const { copy, copyPicture, copyAddress } = button.dataset;
	try {
		if (copy !== undefined) await copyText(document.getElementById(copy));
		else if (copyPicture !== undefined) await copyPictureAt(copyPicture);
		else if (copyAddress !== undefined) await navigator.clipboard.writeText(location.href);
		say(button, m.copy_done());
	} catch {
		const failed = copyAddress === undefined ? m.copy_picture_failed() : m.explorer_copy_failed();
		say(button, copy === undefined ? failed : m.copy_failed());
	}
}

/** A site that was built without its address learns it here. */
async function copyText(element: HTMLElement | null): Promise<void> {
	if (!element) throw new Error('nothing to copy');
	const text = element.textContent.replaceAll(`${m.share_root()}/`, siteRoot());
	element.textContent = text;
	await navigator.clipboard.writeText(text);
}

async function copyPictureAt(address: string): Promise<void> {
	const picture = fetch(address).then(async (response) => {
		if (!response.ok) throw new Error(String(response.status));
		return response.blob();
	});
	// A promise inside the item keeps the permission of the click while the picture comes.
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

function say(button: HTMLElement, words: string): void {
	const status = button.parentElement?.querySelector('[role=status]');
	if (status) status.textContent = words;
}
