/** The pages that a reader is led to from every page, and those that stand behind them. */
import { error } from '@sveltejs/kit';
import { calendarYear } from '#lib/domain/quantity/period.ts';
import type { Model } from '#lib/domain/record/model.ts';
import { overviewChart } from './charts/site-chart.ts';
import { m } from '#lib/paraglide/messages.js';

/** A page of the site. */
export interface ReaderPage {
	/** Address from the root of the site, with a place on the page where one is meant. */
	readonly path: string;
	readonly words: string;
	/** True where it stands in the header of a wide window, else in the footer. */
	readonly isMain: boolean;
	/** True where it stands in the menu of a narrow window. */
	readonly isInMenu: boolean;
}

/** What the page of the official record is called: a record without a first screen has no table by rank. */
export function recordTitle(model: Model): string {
	if (overviewChart(model) === null) return m.record_title_counts();
	return model.ranks.length > 0 ? m.record_title() : m.record_title_sides();
}

/** What the table of the first screen is called: one of ranks where the record has any. */
export function sidesName({ ranks }: Model): string {
	return ranks.length > 0 ? m.nav_by_rank() : m.nav_side_by_side();
}

/** What the series are called: by year where a figure of one is of a year. */
function seriesName({ series }: Model): string {
	const hasYears = series.some(({ figures }) => figures.some(({ period }) => calendarYear(period) !== null));
	return hasYears ? m.nav_by_year() : m.nav_over_time();
}

/** Every such page whose part of the record is not empty, in the order in which they are listed. */
export function readerPages(model: Model): ReaderPage[] {
	const { series } = model;
	const missing = emptyPages(model);
	const isThere = (path: string) => !missing.includes(path);
	const page = (
		path: string,
		words: string,
		isShown: boolean,
		isMain = true,
		isInMenu = isMain
	): ReaderPage[] => (isShown ? [{ path, words, isMain, isInMenu }] : []);
	return [
		...page('record/#by-rank', sidesName(model), overviewChart(model) !== null),
		...page('record/#series', seriesName(model), series.length > 0),
		...page('compare/', m.nav_compare(), true),
		...page('figures/', m.nav_figures(), true),
		...page('sources/', m.nav_sources(), true),
		...page('method/', m.nav_method(), true),
		...page('data/', m.nav_data(), true),
		...page('about/', m.nav_about(), true),
		...page('data/changes/', m.nav_changes(), true, false, true),
		...page('checks/', m.nav_checks(), isThere('checks/'), false, true),
		...page('claims/', m.nav_claims(), isThere('claims/'), false),
		...page('record/', recordTitle(model), isThere('record/'), false),
		...page('parties/', m.nav_parties(), true, false),
		...page('try/', m.nav_try(), true, false),
		...page('search/', m.nav_search(), true, false),
		...page('imprint/', m.nav_imprint(), isThere('imprint/'), false),
		...page('privacy/', m.nav_privacy(), isThere('privacy/'), false)
	];
}

/** The pages that a record has nothing for, by their addresses: they are not made, and nothing leads to them. */
export function emptyPages(model: Model): string[] {
	const { series, checks, whatIfs, statements, checkpoints, events, silences } = model;
	const { imprint, privacy } = model.package.face.documents;
	const parts = [
		['checks/', checks.length + whatIfs.length],
		['claims/', statements.length + checkpoints.length + events.length],
		['record/', series.length + silences.length + (overviewChart(model) === null ? 0 : 1)],
		['imprint/', imprint === null ? 0 : 1],
		['privacy/', privacy === null ? 0 : 1]
	] as const;
	return parts.flatMap(([path, content]) => (content === 0 ? [path] : []));
}

/** Throws the answer of an address that is not there, where the record has nothing for the page. */
export function requirePage(path: string, model: Model): void {
	if (emptyPages(model).includes(path)) error(404);
}
