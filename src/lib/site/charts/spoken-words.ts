/** What a chart says besides its figures, from the messages in the language of the interface; all that a browser needs. */
import type { ChartWords, Drawing } from '#lib/charts/spec/chart-words.ts';
import { axisWords, numberWords } from '#lib/format/number/number-words.ts';
import { m } from '#lib/paraglide/messages.js';

const DRAWN: Readonly<Record<Drawing, (words: { what: string }) => string>> = {
	bars: m.chart_drawn_bars,
	dots: m.chart_drawn_dots,
	line: m.chart_drawn_line,
	strip: m.chart_drawn_strip
};

export const SPOKEN_WORDS: Pick<
	ChartWords,
	'axis' | 'drawn' | 'logarithmic' | 'notComparable' | 'sentence' | 'silenceSentence'
> = {
	axis: (values, { kind, percent }) =>
		kind === 'log' && !percent ? values.map((value) => numberWords(value)) : axisWords(values, percent),
	drawn: (drawing, what) => DRAWN[drawing]({ what }),
	logarithmic: m.chart_axis_logarithmic,
	notComparable: m.overview_not_comparable,
	sentence: ({ label, value, origin, phrase, unit }) =>
		m.chart_sentence({
			label: unit === '' ? label : m.chart_label_unit({ label, unit }),
			value,
			origin,
			phrase
		}),
	silenceSentence: (label, silence) => m.chart_silence_sentence({ label, silence })
};
