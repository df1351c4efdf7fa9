/**
 * A figure made ready to be shown: every text it needs and nothing more, so that a page carries what it shows, not the
 * record. Components take only this, and only `presentFigure` makes it: no number reaches a page without its figure.
 */
import { gradeMarks } from '#lib/domain/grades/grade-filter.ts';
import type { Figure, Origin } from '#lib/domain/record/model.ts';
import {
	derivationWords,
	gradeLine,
	heroWords,
	originWords,
	relayStepsWords,
	valueWords
} from './figure-words.ts';
import { periodWords } from '../number/period-words.ts';

export interface PresentedFigure {
	readonly id: string;
	readonly label: string;
	readonly lang: string;
	readonly origin: Origin;
	readonly originWords: string;
	/** The whole hedged number, and the same in three parts for where the number is set large. */
	readonly words: string;
	readonly before: string;
	readonly number: string;
	readonly after: string;
	readonly asStated: string;
	readonly asStatedLang: string;
	readonly unit: string;
	readonly measure: string;
	readonly period: string;
	readonly speaker: string | null;
	/** How often the number was retold between its first speaker and the text that was read; `null` if derived. */
	readonly retold: string | null;
	/** Attribution and credibility in words, the Admiralty code last. */
	readonly grades: string;
	/** The same grades, and those of its inputs, as codes that a reader's own bar is held against. */
	readonly gradeMarks: string;
	readonly derivation: string | null;
	readonly caveat: string | null;
}

/** The texts of a figure in the language of the interface. */
export function presentFigure(figure: Figure): PresentedFigure {
	return {
		id: figure.id,
		label: figure.label,
		lang: figure.lang,
		origin: figure.origin,
		originWords: originWords(figure.origin),
		words: valueWords(figure),
		...heroWords(figure),
		asStated: figure.asStated,
		asStatedLang: figure.asStatedLang,
		unit: figure.unit.label,
		measure: figure.measure.label,
		period: periodWords(figure.period),
		speaker: figure.speaker?.name ?? null,
		retold: figure.derivation ? null : relayStepsWords(figure.chain.length - 1),
		grades: gradeLine(figure),
		gradeMarks: gradeMarks(figure.grades, figure.derivation?.inputs),
		derivation: derivationWords(figure),
		caveat: figure.caveat
	};
}
