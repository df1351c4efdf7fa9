/**
 * A figure made ready to be shown: every text it needs and nothing more, so that a page carries what it shows, not the
 * record. Components take only this, and only `presentFigure` makes it: no number reaches a page without its figure.
 */
import type { Figure, Origin } from '#lib/domain/model.ts';
import {
	admiraltyCode,
	derivationWords,
	gradeWords,
	gradingWords,
	heroWords,
	originWords,
	valueWords
} from './figure-words.ts';
import { periodWords } from './period-words.ts';

declare const presented: unique symbol;

export interface PresentedFigure {
	readonly [presented]?: true;
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
	/** How many times the number was retold between its first speaker and the text that was read. */
	readonly hops: number;
	readonly attribution: string;
	readonly credibility: string;
	/** Admiralty code: reliability of the speaker, credibility of the figure. */
	readonly code: string;
	readonly derivation: string | null;
	readonly caveat: string | null;
}

/** The texts of a figure in the language of the interface. */
export function presentFigure(figure: Figure): PresentedFigure {
	const { attribution, credibility } = figure.grades;
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
		hops: Math.max(0, figure.chain.length - 1),
		attribution: gradingWords(attribution),
		credibility: gradeWords('credibility', credibility.grade),
		code: admiraltyCode(figure),
		derivation: derivationWords(figure),
		caveat: figure.caveat
	};
}
