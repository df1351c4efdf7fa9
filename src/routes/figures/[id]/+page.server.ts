import { error } from '@sveltejs/kit';
import { citePart, type Citable } from '#lib/publish/citation/citation.ts';
import { reportOnFigure } from '#lib/site/reports/error-report.ts';
import { claimLinkedData, scriptSafeJson } from '#lib/publish/descriptions/linked-data.ts';
import { stepAnchor } from '#lib/publish/versions/change-feeds.ts';
import type { Figure, Model } from '#lib/domain/record/model.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { changedParts, movedWords } from '#lib/format/figure/moved-words.ts';
import { citedNumber, citedSpeaker } from '#lib/format/provenance/cited-words.ts';
import { written } from '#lib/format/languages/written.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords } from '#lib/format/number/period-words.ts';
import { entryOn, type Correction } from '#lib/publish/versions/corrections.ts';
import { citedRecords, citedSentences, placeOf } from '#lib/site/citations.ts';
import { correctionsOf, versions } from '#lib/site/publication.ts';
import { siteOrigin } from '#lib/server/record.ts';
import { pagePath, rootFrom } from '#lib/site/language-addresses.ts';
import { loadModel, publication } from '#lib/site/record.ts';
import { catalogue } from '#lib/site/charts/catalogue.ts';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { reportPlace } from '#lib/site/reports/report-place.ts';
import { figurePage } from './figure-page.ts';
import { seriesWith } from './in-series.ts';
import type { PageServerLoadEvent } from './$types';

/** Everything the record holds of one figure, in words. */
export function load({ params }: PageServerLoadEvent) {
	const model = loadModel();
	const figure = model.figuresById.get(params.id);
	if (!figure) error(404, params.id);
	const cite = () => citeFigure(params.id);
	const cited = cite();
	const { citation, ...shown } = figurePage(model, figure);
	return {
		...shown,
		citation: {
			style: 'sentence' as const,
			head: citation,
			text: `${citation} ${placeOf(cited)}`,
			path: cited.path,
			url: cited.url
		},
		isFrozen: versions().at(-1)?.frozen ?? false,
		series: seriesWith(model, figure),
		sentences: [...citedSentences(cite), ...citedRecords(cite)],
		corrections: correctionsOf(figure.id).map((one) => presentCorrection(model, one)),
		picture: pictureOf(figure),
		report: reportPlace(reportOnFigure(model, figure, siteOrigin())),
		// What was relayed is a claim of its speaker; what was published or computed is not one.
		claim:
			figure.origin === 'relayed' ? scriptSafeJson(claimLinkedData(publication(), figure, rootFrom(2))) : null
	};
}

/**
 * A figure as it is cited in the language that is spoken: by its label and, in brackets, who said what through whom and of which origin it
 * is, so that no style of a citation drops the hedge or that a number was only relayed. A computed one has its number and formula there.
 */
function citeFigure(id: string): Citable {
	const figure = loadModel().figuresById.get(id);
	if (!figure) error(404, id);
	const { open, close, colon } = written().joints;
	const { words, originWords } = presentFigure(figure);
	const said = figure.computation
		? [words, originWords, m.download_computed({ formula: figure.computation.inWords })]
		: [citedSpeaker(figure) + colon + citedNumber(figure), originWords];
	return citePart(publication(), id, figure.label + open + inParts(said) + close, pagePath(`figures/${id}/`));
}

/** A correction in words: what of the number changed, and of a computed one which of its numbers did. */
function presentCorrection({ figuresById }: Model, { step, moved }: Correction) {
	const { by } = movedWords(moved);
	return {
		version: step.version,
		date: dateWords(step.created),
		anchor: stepAnchor(step),
		parts: changedParts(moved),
		// Of a stated number its digits say it already.
		by: moved.kind === 'stated' ? null : by,
		because: moved.because.filter((id) => figuresById.has(id)),
		entry: entryOn(step, moved.id)
	};
}

/** The first chart that shows the figure; `null` where none does. */
function pictureOf(figure: Figure) {
	const chart = [...catalogue().values()].find(
		({ panel: { marks, series } }) =>
			marks.some((mark) => mark.figure === figure) || series?.figures.includes(figure) === true
	);
	if (!chart) return null;
	const { id, title, alt } = chartSpec(chart.panel);
	return { id, title, alt };
}
