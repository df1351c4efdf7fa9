/** From figures and silences to marks: what is said of each, and which shape its origin gives it. */
import { isInPercent } from '#lib/domain/quantity/share.ts';
import { unitBeside } from '#lib/domain/quantity/unit-beside.ts';
import { gradeMarks } from '#lib/domain/grades/grade-filter.ts';
import type { MarkRole, PanelForm, RoleOf } from '#lib/domain/panels/panel-forms.ts';
import type { Figure, Origin, Panel, Silence, StatedOrigin } from '#lib/domain/record/model.ts';
import { sourceWords } from '#lib/domain/record/source-words.ts';
import { toneOf } from '#lib/domain/record/stated-inputs.ts';
import { asSentence, inSentences } from '#lib/format/languages/lists.ts';
import type { ChartWords, Drawing } from './chart-words.ts';
import type { FigureMark, Mark, MarkInput, Shape, SilenceMark, SpecHead } from './spec.ts';

/** The sign of each origin wherever a figure is a place on a scale. */
const SIGNS: Readonly<Record<StatedOrigin, Shape>> = {
	official: 'dot',
	'official-as-cited': 'ringed-dot',
	relayed: 'ring',
	independent: 'diamond'
};

/** The shape that each role of a form gives a figure. */
export type RoleShapes<Form extends PanelForm> = Readonly<Record<RoleOf<Form>, (figure: Figure) => Shape>>;

/** The sign of a figure wherever it is a place on a scale. */
export function signShape(figure: Figure): Shape {
	return signOf({ origin: figure.origin, tone: toneOf(figure) });
}

/** The sign of an origin; what was computed from numbers that nobody published or counted is hollow, as they are. */
export function signOf({ origin, tone }: Pick<FigureMark, 'origin' | 'tone'>): Shape {
	return origin === 'derived' ? tickFor(tone) : SIGNS[origin];
}

/** The sign of a number computed from inputs of this tone. */
export function tickFor(tone: Origin): Shape {
	return tone === 'official' || tone === 'independent' ? 'tick' : 'hollow-tick';
}

/** A mark for a figure; `shape` where it is not the sign of its origin. */
export function figureMark(
	figure: Figure,
	label: string,
	words: ChartWords,
	shape: Shape = signShape(figure)
): FigureMark {
	const { value, low, high } = figure.quantity;
	return {
		kind: 'figure',
		figureId: figure.id,
		origin: figure.origin,
		tone: toneOf(figure),
		shape,
		label,
		valueText: words.value(figure),
		unitText: unitBeside(figure.unit),
		originText: words.origin(figure),
		phraseText: words.phrase(figure),
		gradeText: words.grade(figure),
		gradeMarks: gradeMarks(figure.grades, figure.computation?.inputs),
		stated: figure.computation
			? null
			: { text: figure.asStated, lang: figure.asStatedLang, quoted: sourceWords(figure) },
		readText: words.reading(figure),
		sourceText: words.document(figure),
		caveat: figure.caveat,
		href: words.href(figure),
		value,
		low,
		high,
		interval: figure.interval,
		inputs: (figure.computation?.inputs ?? []).map(markInput)
	};
}

export function silenceMark(silence: Silence, label: string, words: ChartWords): SilenceMark {
	return { kind: 'silence', silenceId: silence.id, label, text: words.silence(silence) };
}

/** The silences of a panel, which have no place on a scale. */
export function silencesOf(panel: Panel, words: ChartWords): SilenceMark[] {
	return panel.marks.flatMap(({ silence, label }) =>
		silence === null ? [] : [silenceMark(silence, label, words)]
	);
}

/** The figures of a panel in one role, each with the mark that the role makes of it. */
export function marksInRole<Role extends MarkRole>(
	panel: Panel,
	role: Role,
	shapes: Readonly<Record<Role, (figure: Figure) => Shape>>,
	words: ChartWords
): { figure: Figure; mark: FigureMark }[] {
	return panel.marks.flatMap(({ figure, label, role: has }) =>
		figure === null || has !== role
			? []
			: [{ figure, mark: figureMark(figure, label, words, shapes[role](figure)) }]
	);
}

export function markInput(figure: Figure): MarkInput {
	return { figureId: figure.id, family: figure.variantOf ?? figure.id };
}

/** What is said around every chart, whatever its form. */
export function panelHead(
	panel: Panel,
	marks: readonly Mark[],
	figures: readonly Figure[],
	words: ChartWords,
	drawing: Drawing = 'dots'
): SpecHead {
	const { id, lang, title, subtitle, caveat } = panel;
	return {
		id,
		lang,
		title,
		subtitle,
		caveat,
		alt: altText(panel, marks, words, drawing),
		source: words.source(figures)
	};
}

/** The text that a screen reader says in place of a chart: first what kind of chart it is, and what it spans. */
export function altText(
	{ subtitle, caveat }: Pick<SpecHead, 'subtitle' | 'caveat'>,
	marks: readonly Mark[],
	words: Pick<ChartWords, 'drawn' | 'sentence' | 'silenceSentence'>,
	drawing: Drawing = 'dots'
): string {
	const sentences = marks.map((mark) =>
		mark.kind === 'silence'
			? words.silenceSentence(mark.label, mark.text)
			: words.sentence({
					label: mark.label,
					value: mark.valueText,
					origin: mark.originText,
					phrase: mark.phraseText,
					unit: isSaid(mark.unitText, subtitle) ? '' : mark.unitText
				})
	);
	return inSentences([asSentence(words.drawn(drawing, subtitle)), ...sentences, caveat]);
}

/** The unit of an axis that carries these marks; empty where they have several, or the words around the chart say it. */
export function axisUnit(marks: readonly Mark[], { subtitle }: Pick<SpecHead, 'subtitle'>): string {
	const units = new Set(marks.flatMap((mark) => (mark.kind === 'figure' ? [mark.unitText] : [])));
	const [unit = ''] = units;
	return units.size > 1 || isSaid(unit, subtitle) ? '' : unit;
}

function isSaid(unit: string, words: string): boolean {
	return words.toLowerCase().includes(unit.toLowerCase());
}

/** True where an axis that carries these figures counts shares in percent. */
export function inPercent(figures: readonly Figure[]): boolean {
	return figures.some(({ unit }) => isInPercent(unit));
}

/** Every number of a mark that needs room on a scale. */
export function extent({ value, low, high }: Pick<FigureMark, 'value' | 'low' | 'high'>): number[] {
	return [value, low, high].filter((bound) => bound !== null);
}
