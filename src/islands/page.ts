/**
 * The one script that every page loads: it makes what needs a script usable, and fetches the rest when a reader
 * reaches for it. Nothing that a page says depends on it.
 */
import { copyFigures } from './copy-figures.ts';

document.documentElement.classList.add('scripted');
document.addEventListener('copy', copyFigures);

/** The element under a click that a selector names. */
function clicked(selector: string, work: (element: HTMLElement) => void): void {
	document.addEventListener('click', ({ target }) => {
		const element = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
		if (element) work(element);
	});
}

clicked('[data-copy], [data-copy-picture]', (button) => {
	void import('./copy-button.ts').then(({ copyFrom }) => copyFrom(button));
});

const charts = () => import('./live-charts.ts');

for (const stage of document.querySelectorAll<HTMLElement>('[data-chart]')) {
	stage.tabIndex = 0;
	stage.setAttribute('aria-describedby', stage.dataset['keys'] ?? '');
	const wake = (reached: PointerEvent | null) => {
		void charts().then(({ activateChart }) => activateChart(stage, reached));
	};
	stage.addEventListener('pointerenter', wake);
	stage.addEventListener('focus', () => {
		wake(null);
	});
}

clicked('[data-scale-of]', (button) => {
	void charts().then(({ switchScale }) => switchScale(button));
});
// The names of the two scales, as `chosen-scales.ts` writes them.
if (/[?&](?:log|linear)=/.test(location.search)) void charts().then(({ restoreScales }) => restoreScales());

const showGradeFilter = () => {
	void import('./grade-filter-page.ts');
};
// The scales of grades; the list of figures tells when a grade is chosen there.
if (/[?&](?:attribution|reliability|credibility)=/.test(location.search)) showGradeFilter();
document.addEventListener('gradefilter', showGradeFilter);
