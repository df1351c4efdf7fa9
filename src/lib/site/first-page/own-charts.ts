/**
 * The charts of a record that names none, such as one flat table: its figures, those of one measure or else of one unit together,
 * in the order of their periods where they have several, and from the lowest to the highest.
 */
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { coveredTimes, type CoveredTimes } from '#lib/domain/comparison/covered-times.ts';
import { endsOfOrder } from '#lib/domain/comparison/certain-order.ts';
import { documentOf } from '#lib/domain/provenance/reliance.ts';
import { grouped } from '#lib/domain/record/grouped.ts';
import type { Figure, Model, Panel, Section } from '#lib/domain/record/model.ts';
import { isolated } from '#lib/domain/text/direction.ts';
import { numberInUnit } from '#lib/format/figure/number-in-unit.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { inParts, inSentences, listed } from '#lib/format/languages/lists.ts';
import { written } from '#lib/format/languages/written.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { figurePeriod } from '#lib/format/figure/figure-period.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { NO_UNIT } from '#lib/domain/quantity/unit-beside.ts';
import { axisSentence, commonAxis } from '../compare/common-axis.ts';

/** Groups beyond so many, and marks beyond so many in one chart, are no longer looked at. */
const [MOST_GROUPS, MOST_MARKS] = [10, 40];
/** From so many periods on, figures are also drawn in their order. */
const PERIODS = 3;

/** Figures that may stand on one axis, newest first. */
interface Group {
	readonly id: string;
	/** What they are numbers of. */
	readonly what: string;
	/** Whether they have a measure in common; `none-stated` where no figure of the record shares one, so that nothing says what they count. */
	readonly measure: 'one' | 'several' | 'none-stated';
	readonly figures: readonly Figure[];
}

/** The record with a section of such charts, where it has neither a first screen nor a chart of the first page; else as it is. */
export function withOwnCharts(model: Model): Model {
	const { overview, sections } = model;
	if (overview !== null || sections.some(({ panels }) => panels.length > 0)) return model;
	const section = ownSection(model);
	return section ? { ...model, sections: [section, ...sections] } : model;
}

/** The section; `null` where the record has no figure. */
function ownSection(model: Model): Section | null {
	const all = groupsOf(model);
	const groups = all.slice(0, MOST_GROUPS);
	const [first] = groups;
	if (!first) return null;
	// All but names are words of the interface.
	const lang = getLocale();
	const isOne = groups.length === 1;
	const left = all.slice(MOST_GROUPS).flatMap(({ figures }) => figures).length;
	return {
		id: 'numbers',
		title: m.own_numbers(),
		standfirst: inSentences([
			isOne ? rangeOf(first) : '',
			left > 0 ? m.own_rest({ count: String(left) }) : ''
		]),
		lang,
		panels: groups.flatMap((group) => panelsOf(group, isOne ? '' : rangeOf(group), lang))
	};
}

/** The measures that two figures or more share, then what is left by unit; the largest group first. */
function groupsOf({ figures, package: { title } }: Model): Group[] {
	const measures = grouped(figures, ({ measure, unit }) => `${measure.id}-${unit.id}`);
	const shared = [...measures].flatMap(([id, some]): Group[] =>
		some.length > 1 ? [{ id, what: some[0]?.measure.label ?? title, measure: 'one', figures: some }] : []
	);
	const taken = new Set(shared.flatMap((group) => group.figures));
	const rest = grouped(
		figures.filter((figure) => !taken.has(figure)),
		({ unit }) => unit.id
	);
	const question = title.replace(/[?？.。!！]+$/u, '');
	const { open, close } = written().joints;
	// Each chart of one question says of which unit it is.
	const inUnit = (label: string) =>
		rest.size > 1 && label !== NO_UNIT ? open + isolated(label) + close : '';
	const others = [...rest].map(([id, some]): Group =>
		shared.length > 0
			? { id, what: m.own_others(), measure: 'several', figures: some }
			: {
					id,
					what: question + inUnit(some[0]?.unit.label ?? NO_UNIT),
					measure: 'none-stated',
					figures: some
				}
	);
	const bySize = (one: Group, other: Group) => other.figures.length - one.figures.length;
	return [...shared.sort(bySize), ...others.sort(bySize)];
}

function panelsOf(group: Group, finding: string, lang: string): Panel[] {
	const newest = [...group.figures].sort((one, other) => byDay(other, one));
	const shown = newest.slice(0, MOST_MARKS);
	// Numbers of several measures are not to be set against each other.
	const axis = group.measure === 'several' ? null : commonAxis(shown);
	const [{ unit } = { unit: { label: '' } }] = shown;
	const caveat = shown.length === 1 ? m.own_caveat_one() : CAVEATS[group.measure]();
	const count = { shown: String(shown.length), count: String(newest.length) };
	const periods = new Set(shown.map(({ period }) => `${period.start ?? ''} ${period.end ?? ''}`));
	const inUnit = unit.label === NO_UNIT ? m.own_no_unit() : namedUnit(unit.label);
	const scale =
		axis !== null
			? axisSentence(axis, inUnit)
			: group.measure === 'several'
				? m.own_apart({ unit: inUnit })
				: m.compare_axes_apart({ unit: inUnit });
	const head = {
		form: axis === null ? ('apart' as const) : ('dots' as const),
		subtitle: inSentences([
			scale,
			group.measure === 'several' ? '' : timesSentence(shown),
			shown.length < newest.length ? m.own_cut(count) : ''
		]),
		caveat,
		finding,
		lang,
		series: null
	};
	if (group.measure === 'several')
		return [
			{
				...head,
				id: `numbers-apart-${group.id}`,
				title: group.what,
				marks: marksOf([...shown].sort(byDay), (figure) => inPeriod(figure, markLabel(figure)))
			}
		];
	const areSpeakers = new Set(shown.map(({ speaker }) => speaker?.id)).size > 1;
	const byPeriod: Panel = {
		...head,
		id: `numbers-by-period-${group.id}`,
		title: m.own_by_period({ what: isolated(asTitle(group.what)) }),
		marks: marksOf([...shown].sort(byDay), (figure) =>
			inPeriod(figure, areSpeakers && figure.speaker ? figure.speaker.name : figure.label)
		)
	};
	const bySize: Panel = {
		...head,
		id: `numbers-by-size-${group.id}`,
		title: shown.length === 1 ? (shown[0]?.label ?? '') : titleBySize(shown, isolated(asTitle(group.what))),
		marks: marksOf([...shown].sort(bySizeOf), (figure) =>
			periods.size === 1 ? markLabel(figure) : inPeriod(figure, markLabel(figure))
		)
	};
	const ends = new Set(shown.map(({ period }) => period.end ?? period.start));
	const hasPeriods = ends.size >= PERIODS && !ends.has(null);
	// Where somebody counted time after time, the order of time is the one that tells something.
	const isInTime = hasPeriods && hasSeries(shown);
	return [...(hasPeriods ? [byPeriod] : []), ...(!hasPeriods || (areSpeakers && !isInTime) ? [bySize] : [])];
}

const CAVEATS: Readonly<Record<Group['measure'], () => string>> = {
	one: m.own_caveat_measure,
	several: m.own_caveat_several,
	'none-stated': m.own_caveat
};

/** True where one speaker has numbers of so many periods. */
function hasSeries(figures: readonly Figure[]): boolean {
	const ends = [...grouped(figures, ({ speaker }) => speaker?.id ?? '').values()].map(
		(some) => new Set(some.map(({ period }) => `${period.start ?? ''} ${period.end ?? ''}`)).size
	);
	return Math.max(...ends) >= PERIODS;
}

/** Words as the beginning of a title, a label or a sentence; a name such as iPhone stays as it is. */
function asTitle(words: string): string {
	return words.replace(/^\p{Ll}(?=[\p{Ll}\s])/u, (letter) => letter.toUpperCase());
}

/** A unit within a sentence; one that says for how many it counts, such as `per 1,000 workers`, has no word for what is counted. */
function namedUnit(label: string): string {
	return /^per\s/i.test(label) ? m.own_per_unit({ unit: label }) : isolated(label);
}

/** Over what time the figures count: the period that all have, or that they differ in it or leave it open. */
function timesSentence(figures: readonly Figure[]): string {
	const times = coveredTimes(figures.map(({ period }) => period));
	const [first] = figures;
	if (first && times === 'one') return asTitle(figurePeriod(first)) + written().joints.stop;
	return figures.length > 1 ? TIMES[times]() : '';
}

const TIMES: Readonly<Record<CoveredTimes, () => string>> = {
	one: () => '',
	apart: m.own_periods_apart,
	overlapping: m.own_periods_overlap,
	open: m.own_periods_open,
	none: m.own_periods_none
};

/** True where the figures may be called lower or higher than each other: nothing that covers a part of the time of another may. */
function mayBeOrdered(figures: readonly Figure[]): boolean {
	const times = coveredTimes(figures.map(({ period }) => period));
	return times !== 'overlapping' && times !== 'open';
}

/** A title that says of marks in their order by size what the wording of each allows. */
function titleBySize(figures: readonly Figure[], what: string): string {
	const inOrder = [...figures].sort(bySizeOf);
	const isCertain =
		mayBeOrdered(figures) &&
		inOrder.every(
			(figure, at) => at === inOrder.length - 1 || endsOfOrder(inOrder.slice(at)).lowest === figure
		);
	return isCertain ? m.own_by_speaker({ what }) : m.own_by_size({ what });
}

/** Words of a mark after the period that it is of, where one is stated. */
function inPeriod(figure: Figure, words: string): string {
	return hasPeriod(figure) ? asTitle(figurePeriod(figure)) + written().joints.colon + isolated(words) : words;
}

function hasPeriod({ period }: Figure): boolean {
	return period.start !== null || period.end !== null;
}

/** A figure by its label, which in a table of one question is often that question, so that its speaker is said too. */
function markLabel({ label, speaker }: Figure): string {
	const { open, close } = written().joints;
	return speaker === null || label.toLowerCase().includes(speaker.name.toLowerCase())
		? label
		: label + open + speaker.name + close;
}

function marksOf(figures: readonly Figure[], label: (figure: Figure) => string): Panel['marks'] {
	const times = grouped(figures, label);
	return figures.map((figure) => {
		const words = label(figure);
		const isAlone = times.get(words)?.length === 1;
		return { label: isAlone ? words : publishedLabel(figure, words), role: 'mark', figure, silence: null };
	});
}

/** Words that several marks would have, with the day of the document: a speaker may have said one number today and another tomorrow. */
function publishedLabel(figure: Figure, label: string): string {
	const published = documentOf(figure)?.source.published ?? null;
	return published === null ? label : m.own_published({ label, date: dateWords(published) });
}

/**
 * Which figures of a group are the lowest and the highest, each with its unit, speaker, period where they differ in it, origin and how far it can
 * be checked. Where the wordings or periods leave open which it is: how many numbers there are and whose. Empty for one alone, and for numbers of
 * several measures.
 */
function rangeOf({ figures, measure }: Group): string {
	if (measure === 'several' || figures.length < 2) return '';
	const { lowest, highest } = mayBeOrdered(figures) ? endsOfOrder(figures) : NO_ENDS;
	const isOfOneTime = new Set(figures.map(figurePeriod)).size === 1;
	const low = lowest && { low: isolated(inItsUnit(lowest)), lowFrom: standing(lowest, isOfOneTime) };
	const high = highest && { high: isolated(inItsUnit(highest)), highFrom: standing(highest, isOfOneTime) };
	if (low && high) return m.own_ends({ ...low, ...high });
	return inSentences([countOf(figures), low ? m.own_lowest(low) : '', high ? m.own_highest(high) : '']);
}

const NO_ENDS = { lowest: null, highest: null } as const;
/** So many speakers are named, more are counted. */
const MOST_NAMES = 4;

/** How many numbers there are, and whose. */
function countOf(figures: readonly Figure[]): string {
	const names = [...new Set(figures.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))];
	const speakers =
		names.length <= MOST_NAMES
			? listed(names.map(isolated))
			: m.own_speakers({ count: String(names.length) });
	return names.length === 0 ? '' : m.own_count({ count: String(figures.length), speakers });
}

/** The number with its unit behind it, where one is stated and the words of the source do not name it. */
function inItsUnit(figure: Figure): string {
	const presented = presentFigure(figure);
	const { unitBeside, words } = presented;
	const isSaid = unitBeside === '' || words.toLowerCase().includes(unitBeside.toLowerCase());
	return isSaid ? words : numberInUnit(presented);
}

function standing(figure: Figure, isOfOneTime: boolean): string {
	const { originWords, shortPhrase } = presentFigure(figure);
	const speaker = isolated(figure.speaker?.name ?? '');
	const period = isOfOneTime || !hasPeriod(figure) ? '' : figurePeriod(figure);
	return inParts([speaker, period, originWords, shortPhrase].filter((part) => part !== ''));
}

function bySizeOf(one: Figure, other: Figure): number {
	return sizeOf(one) - sizeOf(other);
}

/** The number of a figure, or the middle of its bounds. */
function sizeOf(figure: Figure): number {
	const { low, high } = endsOf(figure);
	return (low + high) / 2;
}

/** The number of a figure twice, or its bounds where it has no other. */
function endsOf({ quantity: { value, low, high } }: Figure): { readonly low: number; readonly high: number } {
	return { low: value ?? low ?? high ?? 0, high: value ?? high ?? low ?? 0 };
}

/** The earlier one first; of one day each stays where it is in the record. */
function byDay(one: Figure, other: Figure): number {
	return dayOf(one).localeCompare(dayOf(other));
}

/** By when what is counted was over, then since when: running counts from one day on stand in the order in which they grew. */
function dayOf({ period: { start, end } }: Figure): string {
	const last = end ?? start;
	return `${last === null ? '' : lastDay(last)} ${start === null ? '' : firstDay(start)}`;
}
