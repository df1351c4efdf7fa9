/** The chart of figures that a reader sets against each other, made and judged as every chart of the site. */
import { figurePath } from '#lib/components/reader/figure-path.ts';
import type { ApartSpec } from '#lib/charts/apart/apart-spec.ts';
import { apartSpec } from '#lib/charts/apart/make-apart.ts';
import { dotsSpec, onOtherScale } from '#lib/charts/dots/make-dots.ts';
import type { DotsSpec } from '#lib/charts/dots/dots-spec.ts';
import { altText, signOf } from '#lib/charts/spec/make-mark.ts';
import { frozen } from '#lib/charts/spec/frozen.ts';
import type { ChartSpec } from '#lib/charts/forms.ts';
import type { FigureMark, Scale, SpecHead } from '#lib/charts/spec/spec.ts';
import type { ComparableFigure } from '#lib/format/figure/comparable-figure.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { readingWords } from '#lib/format/number/quantity-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { axisSentence, commonAxis } from '../compare/common-axis.ts';
import { allowedSpec } from './allowed-spec.ts';
import { SPOKEN_WORDS } from './spoken-words.ts';

/**
 * Figures of one unit as rows on one axis; `null` where no axis can tell them apart.
 *
 * @param caveat why they are not like for like; empty where they are
 * @param wished the scale that the reader chose; left aside where the figures have no such scale
 * @throws {Error} where the chart would break the grammar
 */
export function chosenChart(
	sides: readonly [ComparableFigure, ...ComparableFigure[]],
	caveat: string,
	wished: Scale['kind'] | null = null
): DotsSpec | null {
	if (commonAxis(sides) === null) return null;
	const [first] = sides;
	const rows = sides.map(markOf);
	const made = dotsSpec(headOf(sides, caveat), { rows, references: [] }, first.share, SPOKEN_WORDS);
	const spec =
		made.otherScale !== null && made.otherScale.kind === wished ? (onOtherScale(made) ?? made) : made;
	return finished(spec, rows, axisSentence(spec.scale.kind, first.figure.unit), caveat);
}

/** The same figures where they cannot be compared: each on a scale of its own. */
export function chosenApart(
	sides: readonly [ComparableFigure, ...ComparableFigure[]],
	caveat: string
): ApartSpec {
	const [first] = sides;
	const rows = sides.map(markOf);
	const made = apartSpec(headOf(sides, caveat), rows, first.share, SPOKEN_WORDS);
	return finished(made, rows, m.compare_axes_apart({ unit: first.figure.unit }), caveat);
}

function headOf(
	[first, ...others]: readonly [ComparableFigure, ...ComparableFigure[]],
	caveat: string
): SpecHead {
	return {
		id: 'chosen',
		lang: first.figure.lang,
		title: inParts(
			others.map(({ figure }) => m.compare_against({ label: figure.label, first: first.figure.label }))
		),
		// The sentence that is written once the scale is known says the unit.
		subtitle: first.figure.unit,
		caveat,
		alt: '',
		source: ''
	};
}

function finished<Spec extends ChartSpec>(
	spec: Spec,
	rows: readonly FigureMark[],
	subtitle: string,
	caveat: string
): Spec {
	const alt = altText({ subtitle, caveat }, rows, SPOKEN_WORDS);
	allowedSpec({ ...spec, subtitle, alt });
	return frozen({ ...spec, subtitle, alt });
}

function markOf({ figure, quantity, interval, share }: ComparableFigure): FigureMark {
	const { asStated: text, asStatedLang: lang, quoted } = figure;
	return {
		kind: 'figure',
		figureId: figure.id,
		origin: figure.origin,
		tone: figure.tone,
		shape: signOf(figure),
		label: figure.label,
		valueText: figure.words,
		unitText: figure.unitBeside,
		originText: figure.originWords,
		phraseText: figure.shortPhrase,
		gradeText: figure.grades,
		gradeMarks: figure.gradeMarks,
		stated: figure.origin === 'derived' ? null : { text, lang, quoted },
		readText: readingWords(quantity, { share }),
		sourceText: figure.computation,
		caveat: figure.caveat,
		href: figurePath(figure.id),
		value: quantity.value,
		low: quantity.low,
		high: quantity.high,
		interval,
		// The page does not carry what a figure was computed from; the charts of the record are judged by it.
		inputs: []
	};
}
