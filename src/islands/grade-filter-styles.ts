/** The style sheet of a reader's own bar: what sets a figure back, in tables, in charts and on paper. */
import { meetsInput, type GradeFilter } from '#lib/domain/grades/grade-filter.ts';
import { SCALES } from '#lib/domain/record/schema/vocabularies.ts';

/** A chart of the page, by the id of the title of its drawing, with the words under it. */
export interface ChartNote {
	readonly titleId: string;
	readonly words: string;
}

/** What the sheet says in the language of the page. */
export interface SheetWords {
	readonly outside: string;
	readonly inputsOutside: string;
}

/** The strip above a page that has a bar, or an address that cannot be followed. */
export const STRIP_SHEET = [
	'.grade-filter{padding:0.6rem max(var(--gutter),(100% - var(--page))/2);background:var(--raised);border-bottom:2px dotted var(--ink);font-size:0.92rem;display:grid;gap:0.3rem;overflow-wrap:anywhere}',
	'.grade-filter p{max-width:none}',
	'.grade-filter nav{display:flex;flex-wrap:wrap;gap:0.2rem 1.2rem}',
	'@media print{.grade-filter nav{display:none}}'
].join('\n');

/** Selects what carries grades that the filter does not accept; nothing where it accepts all. */
export function outsideSelector(filter: GradeFilter): string {
	const perScale = SCALES.filter((scale) => filter[scale].length > 0).map((scale) => {
		const accepted = filter[scale].map((grade) => `[data-grades~="${grade}"]`);
		return `[data-grades]:not(${accepted.join(',')})`;
	});
	return `:is(${perScale.join(',')})`;
}

/**
 * The rules for a filter. Set back is told by words and by dots, never by colour or paleness alone.
 *
 * @param inputMarks every `of:` mark on the page, for computed figures that meet a bar their inputs do not meet
 */
export function gradeFilterStyles(
	filter: GradeFilter,
	words: SheetWords,
	inputMarks: readonly string[],
	charts: readonly ChartNote[]
): string {
	const outside = outsideSelector(filter);
	const [quiet, said] = ['var(--quiet)', 'display:block;font:italic 400 0.86rem/1.4 var(--sans)'];
	const unmet = inputMarks.filter((mark) => !meetsInput(filter, mark));
	const drawn = `:is(g,svg)${outside}`;
	return [
		`.figure${outside}{padding-inline-start:0.6rem;border-inline-start:3px dotted ${quiet}}`,
		`.figure${outside},.figure${outside} *{color:${quiet};font-weight:400}`,
		`.figure${outside}::after{content:${cssText(words.outside)};${said}}`,
		`tr:has(.figure${outside}):not(:has(.figure:not(${outside}))) :is(th,td){color:${quiet};font-weight:400}`,
		...unmet.map(
			(mark) =>
				`.figure[data-grades~="${mark}"]:not(${outside})::after{content:${cssText(words.inputsOutside)};${said}}`
		),
		`a${outside}{outline:2px dotted ${quiet};outline-offset:-2px}`,
		`a${outside} svg{opacity:0.4}`,
		`a${outside}::after{content:${cssText(words.outside)};position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`,
		`${drawn} :is(path,circle,line):not(.tick){opacity:0.6;stroke-dasharray:2 2}`,
		`${drawn} path:not([stroke],[class]){opacity:1;fill-opacity:0.25;stroke:${quiet}}`,
		`${drawn} text{fill:${quiet};font-style:italic}`,
		...charts.map(
			({ titleId, words: note }) =>
				`.chart:has([id=${cssText(titleId)}])::after{content:${cssText(note)};${said};color:${quiet};margin-top:0.4rem}`
		)
	].join('\n');
}

/** A text as CSS writes it: whatever could end it is escaped by its number. */
export function cssText(text: string): string {
	const escaped = text.replace(/["\\<>\n\r\f\0]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
	return `"${escaped}"`;
}
