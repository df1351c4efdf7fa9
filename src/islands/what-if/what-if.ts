/** A what-if that its reader moves: every keystroke counts, and the settings stand behind `#` of the address. */
import { onReaderState, readerState, setReaderState } from '#lib/components/reader/reader-address.ts';
import type { Settings } from '#lib/domain/comparison/what-if.ts';
import { moved, readBound, readSettings, withSettings } from '#lib/domain/comparison/what-if-settings.ts';
import {
	allowedWords,
	isMoved,
	standingWords,
	whatIfWords,
	type MovableInput,
	type MovableWhatIf
} from '#lib/format/comparison/what-if-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { pictureOf } from './picture.ts';

/** Makes the page of a what-if work; `data` is the block of data that it carries. */
export function startWhatIf(data: HTMLElement): void {
	const whatIf = JSON.parse(data.textContent) as MovableWhatIf;
	const { inputs } = whatIf;
	const part = (selector: string): HTMLElement => {
		const found = document.querySelector<HTMLElement>(`main ${selector}`);
		if (!found) throw new Error(`the page of a what-if has no ${selector}`);
		return found;
	};
	const fields = [...document.querySelectorAll<HTMLInputElement>('main [data-bound]')].flatMap((field) => {
		const input = inputs.find(({ name }) => name === field.name);
		return input ? [{ field, input, side: field.dataset['bound'] === 'low' ? 'low' : 'high' } as const] : [];
	});
	let settings: Settings = {};

	function follow(): void {
		const { settings: now, unknown, invalid } = readSettings(readerState(), inputs);
		settings = now;
		showMisfits([
			...unknown.map((name) => m.whatif_unknown({ name })),
			...invalid.map(({ input: { name, minimum, maximum }, value }) =>
				m.whatif_invalid({ name, value, minimum: String(minimum), maximum: String(maximum) })
			)
		]);
		for (const { field, input, side } of fields) {
			// What is being typed is left as it is typed.
			if (field !== document.activeElement) showBound(field, input, side);
		}
		const { result, conditions } = whatIfWords(whatIf, settings);
		part('[data-result]').textContent = result;
		part('[data-conditions]').replaceChildren(...paragraphs(conditions, 'prose'));
		for (const input of inputs)
			part(`[data-standing="${input.name}"]`).textContent = standingWords(input, settings);
		part('[data-do=reset]').hidden = !inputs.some((input) => isMoved(input, settings));
	}

	function showBound(field: HTMLInputElement, { name, start }: MovableInput, side: 'low' | 'high'): void {
		const bound = (settings[name] ?? start)[side];
		field.value = bound === null ? '' : String(bound);
		complain(field, null);
	}

	function showMisfits(lines: readonly string[]): void {
		part('[data-misfits]').replaceChildren(...paragraphs(lines, 'misfit'));
	}

	for (const { field, input, side } of fields) {
		field.addEventListener('input', () => {
			const bound = field.validity.badInput ? undefined : readBound(field.value, input);
			complain(field, bound === undefined ? input : null);
			if (bound === undefined) return;
			const next = { ...settings, [input.name]: moved(settings[input.name] ?? input.start, side, bound) };
			setReaderState(withSettings(readerState(), next, inputs), 'replace');
		});
		// Once the reader leaves it, a field says what counts.
		field.addEventListener('blur', () => {
			showBound(field, input, side);
		});
		field.disabled = false;
	}
	part('[data-do=reset]').addEventListener('click', () => {
		setReaderState(withSettings(readerState(), {}, inputs), 'push');
		part('#result').focus();
	});
	part('[data-do=picture]').addEventListener('click', () => {
		savePicture(whatIf, settings);
	});
	onReaderState(follow);
	follow();
}

/** Says below a field what it may be, or takes that back. */
function complain(field: HTMLInputElement, input: MovableInput | null): void {
	const line = document.getElementById(`${field.id}-fault`);
	field.setAttribute('aria-invalid', String(input !== null));
	if (!line) return;
	line.hidden = input === null;
	line.textContent = input === null ? '' : m.whatif_out_of_range({ range: allowedWords(input) });
}

function paragraphs(lines: readonly string[], className: string): HTMLElement[] {
	return lines.map((textContent) => Object.assign(document.createElement('p'), { className, textContent }));
}

/** Saves the what-if as a picture of its words, with everything that must be read with it. */
function savePicture(whatIf: MovableWhatIf, settings: Settings): void {
	const [claim = '', tags = ''] = whatIf.claim;
	const { result, conditions } = whatIfWords(whatIf, settings);
	const svg = pictureOf([
		{ kind: 'title', text: whatIf.question },
		{ kind: 'text', text: claim },
		{ kind: 'small', text: tags },
		...whatIf.inputs.map((input) => ({
			kind: 'text' as const,
			text: m.whatif_input({
				label: input.label,
				standing: standingWords(input, settings),
				origin: input.origin
			})
		})),
		{ kind: 'result', text: result },
		...conditions.map((text) => ({ kind: 'text' as const, text })),
		{ kind: 'small', text: whatIf.formulaInWords },
		{ kind: 'small', text: whatIf.reading },
		{ kind: 'small', text: location.href }
	]);
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	Object.assign(document.createElement('a'), { href: url, download: `${whatIf.id}.svg` }).click();
	URL.revokeObjectURL(url);
}
