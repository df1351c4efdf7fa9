/** The pages that a reader is led to from every page, and those that stand behind them. */
import type { Model } from '#lib/domain/record/model.ts';
import { overviewChart } from './charts/site-chart.ts';
import { m } from '#lib/paraglide/messages.js';

/** A page of the site. */
export interface ReaderPage {
	/** Address from the root of the site, with a place on the page where one is meant. */
	readonly path: string;
	readonly words: string;
	/** True where it stands in the header, else in the footer alone. */
	readonly isMain: boolean;
}

/** What the page of the official record is called: a record without a first screen has no table by rank. */
export function recordTitle(model: Model): string {
	return overviewChart(model) === null ? m.record_title_counts() : m.record_title();
}

/** Every such page whose part of the record is not empty, in the order in which they are listed. */
export function readerPages(model: Model): ReaderPage[] {
	const { series, checks, statements, silences } = model;
	const hasRecord = series.length > 0 || silences.length > 0;
	const page = (path: string, words: string, isThere: boolean, isMain = true): ReaderPage[] =>
		isThere ? [{ path, words, isMain }] : [];
	return [
		...page('record/#by-rank', m.nav_by_rank(), overviewChart(model) !== null),
		...page('record/#series', m.nav_by_year(), series.length > 0),
		...page('compare/', m.nav_compare(), true),
		...page('figures/', m.nav_figures(), true),
		...page('sources/', m.nav_sources(), true),
		...page('method/', m.nav_method(), true),
		...page('data/', m.nav_data(), true),
		...page('about/', m.nav_about(), true),
		...page('checks/', m.nav_checks(), checks.length > 0, false),
		...page('claims/', m.nav_claims(), statements.length > 0, false),
		...page('record/', recordTitle(model), hasRecord, false),
		...page('parties/', m.nav_parties(), true, false),
		...page('data/changes/', m.nav_changes(), true, false),
		...page('try/', m.nav_try(), true, false),
		...page('search/', m.nav_search(), true, false)
	];
}
