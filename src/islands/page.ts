/**
 * The one script that every page loads: it makes what needs a script usable, and fetches the rest when a reader
 * reaches for it. Nothing that a page says depends on it.
 */
import { onReaderState, readerState } from '#lib/components/reader/reader-address.ts';
import { isLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { copyFigures } from './copy-figures.ts';
import { keepState } from './keep-state.ts';
import { withPart } from './load-part.ts';
import { openNote } from './open-note.ts';
import { stopWaiting } from './stop-waiting.ts';

const { classList, dataset, lang } = document.documentElement;
// A built script speaks the one language that it was built for.
if (import.meta.env.DEV && isLocale(lang)) overwriteGetLocale(() => lang);
classList.add('scripted');
// Said while this script was awaited.
if (dataset['fault'] === 'late') delete dataset['fault'];
document.addEventListener('copy', copyFigures);
keepState();

const chooses = (...keys: string[]) => keys.some((key) => readerState().has(key));

/** The element under a click that a selector names. */
function clicked(selector: string, work: (element: HTMLElement, event: MouseEvent) => void): void {
	document.addEventListener('click', (event) => {
		const { target } = event;
		const element = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
		if (element) work(element, event);
	});
}

clicked('[data-copy], [data-copy-picture], [data-copy-link]', (button) => {
	void withPart(import('./copy-button.ts'), ({ copyFrom }) => copyFrom(button));
});
clicked('[data-share-link]', (button) => {
	void withPart(import('./copy-button.ts'), ({ shareFrom }) => shareFrom(button));
});
clicked('[data-print-part]', (button) => {
	void withPart(import('./print-part.ts'), ({ printPart }) => {
		printPart(button);
	});
});
if ('share' in navigator) classList.add('can-share');

// Filled in once the reader reaches for the page or scrolls, since longer words would move what is being read.
const fillAddresses = () => {
	void withPart(import('./fill-addresses.ts'), (filling) => {
		filling.fillAddresses();
	});
};
if (document.querySelector('[data-cited], [data-permalink], [data-rooted]'))
	for (const reaching of ['pointerdown', 'keydown', 'copy', 'scroll']) {
		document.addEventListener(reaching, fillAddresses, { once: true, capture: true });
	}
window.addEventListener('beforeprint', fillAddresses, { once: true });

// A browser without pop-overs shows their words at the foot of the page.
const hasPopovers = 'popover' in HTMLElement.prototype;
clicked('[popovertarget]:not([popovertargetaction])', (button, event) => {
	const note = document.getElementById(button.getAttribute('popovertarget') ?? '');
	if (!hasPopovers) note?.scrollIntoView();
	else if (note && event.detail === 0) {
		// No pointer was pressed.
		event.preventDefault();
		openNote(note, button);
	}
});

let loading: Promise<typeof import('./live-charts.ts')> | null = null;
/** One promise for all who ask: of two, the later could be served first, and the place that a finger reached be lost. */
const charts = () =>
	(loading ??= import('./live-charts.ts').catch((error: unknown) => {
		loading = null;
		throw error;
	}));

for (const stage of document.querySelectorAll<HTMLElement>('[data-chart]')) {
	const wake = (reached: PointerEvent | null) => {
		void withPart(charts(), ({ activateChart }) => activateChart(stage, reached));
	};
	stage.addEventListener('pointerenter', wake);
	stage.addEventListener('focusin', () => {
		wake(null);
	});
}

clicked('[data-scale-of]', (button) => {
	void withPart(charts(), ({ switchScale }) => switchScale(button));
});
// The names of the two scales, as `chosen-scales.ts` writes them.
if (chooses('linear', 'log')) void withPart(charts(), ({ restoreScales }) => restoreScales());

const chooser = document.querySelector<HTMLElement>('[data-compare]');
if (chooser)
	void withPart(import('./compare/chooser.ts'), ({ startChooser }) => {
		startChooser(chooser);
	});

const whatIf = document.querySelector<HTMLElement>('script[data-what-if]');
if (whatIf)
	void withPart(import('./what-if/what-if.ts'), ({ startWhatIf }) => {
		startWhatIf(whatIf);
	});

// The scales of grades.
const showGradeFilter = () => {
	if (chooses('attribution', 'reliability', 'credibility'))
		void withPart(import('./grade-filter-page.ts'), () => undefined);
};
showGradeFilter();
onReaderState(showGradeFilter);

// Undefined in a built page, so that nothing of it is built. Vite looks for these very words.
if (import.meta.hot) {
	const { hot } = import.meta;
	void import('./record-problems.ts').then(({ showRecordProblems }) => {
		showRecordProblems(hot);
	});
}

const filters = document.querySelector<HTMLFormElement>('[data-figure-filters]');
if (filters)
	void withPart(import('./figures/explorer.ts'), ({ startExplorer }) => {
		startExplorer(filters);
	});

const periods = document.querySelector<HTMLFormElement>('[data-period-filter]');
if (periods)
	void withPart(import('./period-filter.ts'), ({ startPeriodFilter }) => {
		startPeriodFilter(periods);
	});

const search = document.querySelector<HTMLFormElement>('[data-search]');
if (search)
	void withPart(import('./search/search-page.ts'), ({ startSearch }) => {
		startSearch(search);
	});

const trying = document.querySelector<HTMLElement>('[data-try]');
if (trying) void withPart(import('./try/try-page.ts'), ({ startTry }) => startTry(trying));

const listFilter = document.querySelector<HTMLFormElement>('[data-list-filter]');
if (listFilter)
	void withPart(import('./filter-list.ts'), ({ startListFilter }) => {
		startListFilter(listFilter);
	});

const keeping = document.querySelector<HTMLElement>('[data-keep]');
if (keeping)
	void withPart(import('./keep-copy.ts'), ({ startKeeping }) => {
		startKeeping(keeping);
	});

addEventListener('keydown', ({ key }) => {
	const menu = key === 'Escape' ? document.querySelector<HTMLDetailsElement>('header details[open]') : null;
	if (!menu) return;
	menu.open = false;
	menu.querySelector('summary')?.focus();
});

clicked('[data-switch-colours]', () => {
	void withPart(import('./colour-scheme.ts'), ({ switchColours }) => {
		switchColours();
	});
});

if (!filters && !search) stopWaiting();
