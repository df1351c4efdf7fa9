/** The page on which a reader tries a record of their own: files come in by choice, drop or example, and stay in the browser. */
import { inTime } from '#lib/components/reader/fetch-file.ts';
import { m } from '#lib/paraglide/messages.js';
import { megabytes, MOST_BYTES } from '#lib/reading/handed/limits.ts';
import type { HandedFile } from '#lib/reading/handed/archive.ts';
import { chosenFiles, droppedFiles, readFiles, type ChosenFile } from './collect-files.ts';

/** The name that the table to start from is saved under. */
const PATTERN_FILE = 'figures.csv';

/** Makes the page work. Its scripts are fetched at once, so that nothing is once a file is chosen. */
export async function startTry(section: HTMLElement): Promise<void> {
	const part = (selector: string): HTMLElement => {
		const found = section.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`the page has no ${selector}`);
		return found;
	};
	const [status, result, title, stop] = [
		part('[data-try-status]'),
		part('[data-try-result]'),
		part('[data-try-title]'),
		part('[data-try-stop]')
	];
	const say = (words: string) => (status.textContent = words);
	say(m.try_loading());
	const loaded = await inTime(
		Promise.all([import('./trial.ts'), import('#lib/site/tried/examples.ts')])
	).catch(() => null);
	if (loaded === null) {
		say(m.try_unreachable());
		return;
	}
	const [{ Trial, saveFile }, { exampleRecords }] = loaded;
	const trial = new Trial();
	const examples = exampleRecords();

	async function run(name: string, files: () => Promise<readonly HandedFile[]>): Promise<void> {
		await trial.clear();
		section.dataset['state'] = 'busy';
		stop.hidden = false;
		part('[data-try-outcome]').hidden = true;
		say(m.try_step_read());
		try {
			const tried = await trial.run(await files(), say);
			if (tried === null) {
				say(m.try_stopped());
				return;
			}
			const { errors, warnings, drawn } = tried;
			const counts = { errors: String(errors), warnings: String(warnings) };
			title.textContent = name;
			part('[data-try-verdict]').textContent =
				drawn === null
					? m.try_broken(counts)
					: (errors > 0 ? m.try_partly : m.try_sound)({ ...counts, figures: String(drawn.figureCount) });
			part('[data-try-outcome]').hidden = false;
			await trial.show(result, tried);
			say(part('[data-try-verdict]').textContent);
			title.focus();
		} catch (fault) {
			say(m.try_failed({ words: fault instanceof Error ? fault.message : String(fault) }));
		} finally {
			delete section.dataset['state'];
			stop.hidden = true;
		}
	}

	function hand(chosen: readonly ChosenFile[]): void {
		const [first] = chosen;
		if (!first) {
			say(m.try_no_files());
			return;
		}
		const sum = chosen.reduce((all, { file }) => all + file.size, 0);
		if (sum > MOST_BYTES) {
			say(m.try_too_large({ size: megabytes(sum), most: megabytes(MOST_BYTES) }));
			return;
		}
		const name = chosen.length === 1 ? first.file.name : (first.path.split('/')[0] ?? first.path);
		void run(name, () => readFiles(chosen));
	}

	for (const field of section.querySelectorAll<HTMLInputElement>('input[type=file]')) {
		field.addEventListener('change', () => {
			hand(chosenFiles(field));
			// The same file, mended, may be chosen again.
			field.value = '';
		});
		field.disabled = false;
	}
	// A file dropped beside the field would take the place of the page.
	document.addEventListener('dragover', (event) => {
		event.preventDefault();
		section.dataset['over'] = '';
	});
	document.addEventListener('dragleave', () => delete section.dataset['over']);
	document.addEventListener('drop', (event) => {
		event.preventDefault();
		delete section.dataset['over'];
		if (event.dataTransfer)
			void droppedFiles(event.dataTransfer).then(hand, (fault: unknown) => {
				say(m.try_failed({ words: String(fault) }));
			});
	});
	const encoder = new TextEncoder();
	const onPress = (button: HTMLElement, work: () => void) => {
		button.addEventListener('click', work);
		button.removeAttribute('disabled');
	};
	for (const button of section.querySelectorAll<HTMLElement>('[data-example]')) {
		const example = examples.find(({ id }) => id === button.dataset['example']);
		if (!example) continue;
		onPress(button, () => {
			const files = [...example.files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
			void run(example.title, () => Promise.resolve(files));
		});
	}
	const pattern = part('[data-try-pattern]').textContent;
	onPress(part('[data-try-starter]'), () => {
		saveFile(PATTERN_FILE, new Blob([pattern], { type: 'text/csv' }));
	});
	onPress(part('[data-try-pattern-tried]'), () => {
		void run(PATTERN_FILE, () => Promise.resolve([{ path: PATTERN_FILE, bytes: encoder.encode(pattern) }]));
	});
	stop.addEventListener('click', () => {
		trial.stop();
		// The button goes: whoever pressed it by key chooses again.
		section.querySelector<HTMLElement>('input[type=file]')?.focus();
	});
	say(m.try_ready());
}
