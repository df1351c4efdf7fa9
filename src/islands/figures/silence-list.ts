/** The numbers that were looked for in vain, beside the list of figures: those that fit what a reader chose. */
import { readPeriodSpan } from '#lib/domain/quantity/period-filter.ts';
import { calendarYear } from '#lib/domain/quantity/period.ts';
import { folded } from '#lib/domain/search/folded.ts';
import { selectFigures, type FigureEntry, type Selection } from '#lib/domain/search/selection.ts';
import { m } from '#lib/paraglide/messages.js';

interface ListedSilence extends FigureEntry {
	readonly item: HTMLElement;
}

/** Reads the silences of the page; what it returns shows those of a selection, and says whether there are any. */
export function silenceList(): (selection: Selection, isOnlyAnswer: boolean) => boolean {
	const fold = document.querySelector<HTMLDetailsElement>('[data-figure-silences]');
	const silences = [...document.querySelectorAll<HTMLElement>('[data-silence]')].map(silenceOf);
	return (selection, isOnlyAnswer) => {
		const { entries, isPartial } = selectFigures(silences, selection, m.search_small_words());
		const fitting = new Set(isPartial ? [] : entries);
		for (const silence of silences) silence.item.hidden = !fitting.has(silence);
		const count = fold?.querySelector('[data-silence-count]');
		if (fold && count) {
			fold.hidden = fitting.size === 0;
			fold.open = isOnlyAnswer && fitting.size > 0;
			count.textContent = String(fitting.size);
		}
		return fitting.size > 0;
	};
}

/** Nobody gave it: it has no origin, no grade and no size. */
function silenceOf(item: HTMLElement): ListedSilence {
	const { silence = '', topic = '', rank = '', measure = '', speaker = '', words = '' } = item.dataset;
	const label = item.querySelector('a')?.textContent ?? '';
	const period = readPeriodSpan(item.dataset['period'] ?? '');
	const given = { topic, rank, measure, speaker };
	const none = { origin: '', rests: '', doubt: '', attribution: '', reliability: '', credibility: '' };
	return {
		item,
		id: silence,
		label,
		title: folded(label),
		text: words,
		numbers: [],
		year: calendarYear(period),
		weight: 0,
		choices: { ...given, ...none },
		size: null,
		period
	};
}
