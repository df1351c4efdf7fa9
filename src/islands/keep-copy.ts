/** A copy of the site on the reader's device, for reading without a network: made and removed by a button, never by itself. */
import { fetchFile } from '#lib/components/reader/fetch-file.ts';
import { m } from '#lib/paraglide/messages.js';
import { fetchJson } from './fetch-json.ts';
import { siteRoot } from './site-root.ts';

/** What the build lists (`keep.json`): the files that reading needs, and how many bytes they are in all. */
interface Kept {
	readonly files: readonly string[];
	readonly bytes: number;
}

/** How many files are fetched at once. */
const AT_ONCE = 6;

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): {
		createScriptURL: (url: string) => string;
	};
}

/** Makes the section of a copy work. Throws an Error where a part of it is missing. */
export function startKeeping(section: HTMLElement): void {
	const part = (selector: string): HTMLElement => {
		const found = section.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`the section of a copy has no ${selector}`);
		return found;
	};
	const keep = part('[data-do=keep]') as HTMLButtonElement;
	const remove = part('[data-do=remove]');
	const progress = part('progress') as HTMLProgressElement;
	const say = (words: string) => {
		part('[aria-live]').textContent = words;
	};
	const name = `kept-copy ${siteRoot()}`;

	if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
		keep.hidden = true;
		say(m.keep_impossible());
		return;
	}

	async function show(): Promise<void> {
		const isKept = await caches.has(name);
		remove.hidden = !isKept;
		if (isKept) say(m.keep_kept());
		else {
			const { bytes, files } = (await fetchJson('keep.json', 'in-language')) as Kept;
			say(m.keep_size({ size: megabytes(bytes), count: String(files.length) }));
		}
	}

	async function make(): Promise<void> {
		keep.disabled = true;
		progress.hidden = false;
		try {
			const { files } = (await fetchJson('keep.json', 'in-language')) as Kept;
			await caches.delete(name);
			const copy = await caches.open(name);
			let done = 0;
			const left = [...files];
			const fetchSome = async () => {
				for (let file = left.pop(); file !== undefined; file = left.pop()) {
					const address = siteRoot() + file;
					const { body, headers } = await fetchFile(
						address,
						async (response) => ({
							body: await response.blob(),
							headers: response.headers
						}),
						'page'
					);
					await copy.put(address, new Response(body, { headers }));
					done += 1;
					progress.value = done / files.length;
					if (done % 50 === 0) say(m.keep_progress({ done: String(done), count: String(files.length) }));
				}
			};
			await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
			await navigator.serviceWorker.register(workerAddress(), { scope: siteRoot() });
			await show();
		} catch {
			await caches.delete(name);
			remove.hidden = true;
			say(m.keep_failed());
		}
		keep.disabled = false;
		progress.hidden = true;
	}

	async function takeAway(): Promise<void> {
		const worker = await navigator.serviceWorker.getRegistration(siteRoot());
		await worker?.unregister();
		await caches.delete(name);
		await show();
		keep.focus();
	}

	const failed = () => {
		say(m.keep_failed());
	};
	keep.addEventListener('click', () => void make().catch(failed));
	remove.addEventListener('click', () => void takeAway().catch(failed));
	void show().catch(failed);
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

/** Where engines ask for it, the address is one that a policy let through. */
function workerAddress(): string {
	const address = `${siteRoot()}keep.js`;
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('kept-copy', { createScriptURL: () => address });
	return policy?.createScriptURL(address) ?? address;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
