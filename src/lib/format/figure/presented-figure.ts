/**
 * A figure made ready to be shown: every text it needs and nothing more, so that a page carries what it shows, not the
 * record. Components take only this, and only `presentFigure` makes it: no number reaches a page without its figure.
 */
import { unitBeside } from '#lib/domain/quantity/unit-beside.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { gradeMarks } from '#lib/domain/grades/grade-filter.ts';
import type { Figure, Origin } from '#lib/domain/record/model.ts';
import { sourceWords } from '#lib/domain/record/source-words.ts';
import { toneOf } from '#lib/domain/record/stated-inputs.ts';
import {
	computationWords,
	gradeLine,
	heroWords,
	isQuoted,
	originTag,
	relayStepsWords,
	statedWords,
	valueWords
} from './figure-words.ts';
import { figurePeriod } from './figure-period.ts';
import { gradePhrase, gradeRules, shortPhrase } from './grade-phrases.ts';
import { statedText } from './stated-text.ts';
import { rememberByLocale } from '../languages/remember-by-locale.ts';
import { written } from '../languages/written.ts';
import { beforeUnit } from '../number/number-words.ts';
import { m } from '#lib/paraglide/messages.js';

export interface PresentedFigure {
	readonly id: string;
	readonly label: string;
	readonly lang: string;
	readonly origin: Origin;
	/** The word for the origin; of a derived figure what it was computed from. */
	readonly originWords: string;
	/** The origin whose colour it has; of a derived figure that of its inputs, `derived` if they differ. */
	readonly tone: Origin;
	/** The whole hedged number, and the same in three parts for where the number is set large. */
	readonly words: string;
	readonly before: string;
	readonly number: string;
	readonly after: string;
	/** The language of the number where it is words of a source in another one than the page; `undefined` elsewhere. */
	readonly numberLang: string | undefined;
	readonly asStated: string;
	readonly asStatedLang: string;
	/** The words of the source in it, which alone may stand between quotation marks. */
	readonly quoted: readonly string[];
	readonly unit: string;
	/** The unit as it stands beside the number; empty where the number has its sign. */
	readonly unitBeside: string;
	/** The same with the blank before it, where the language has one. */
	readonly besideNumber: string;
	readonly measure: string;
	readonly period: string;
	/** `null` if derived: nobody said the number. */
	readonly speaker: string | null;
	/** How often the number was retold between its original speaker and the text that was read; `null` if derived. */
	readonly retold: string | null;
	/** How far it can be trusted in one plain phrase, and the same in fewer words for a label on a drawing. */
	readonly phrase: string;
	readonly shortPhrase: string;
	/** The rules of grading behind the phrase, as ids. */
	readonly gradeRules: string;
	/** Attribution and credibility in words, the Admiralty code last. */
	readonly grades: string;
	/** The same grades, and those of its inputs, as codes that a reader's own bar is held against. */
	readonly gradeMarks: string;
	/** How a derived figure was computed and who issued its inputs. */
	readonly computation: string | null;
	readonly caveat: string | null;
	/** That texts word the number differently, where they do: a row of a list has no room for its caveat. */
	readonly wordedDifferently: string | null;
}

/** The texts of a figure in the language of the interface. Many pages show the same figure. */
export const presentFigure = /* @__PURE__ */ rememberByLocale((figure: Figure): PresentedFigure => {
	const stated = statedText(figure);
	const hero = heroWords(figure);
	const isSourceWords =
		isQuoted(figure) && hero.number === statedWords(figure) && figure.asStatedLang !== getLocale();
	const unit = unitBeside(figure.unit);
	return {
		id: figure.id,
		label: figure.label,
		lang: figure.lang,
		origin: figure.origin,
		originWords: originTag(figure),
		tone: toneOf(figure),
		words: valueWords(figure),
		...hero,
		numberLang: isSourceWords ? figure.asStatedLang : undefined,
		asStated: stated.text,
		asStatedLang: stated.lang,
		quoted: sourceWords(figure),
		unit: figure.unit.label,
		unitBeside: unit,
		// Words of a source in another language say themselves what is counted: “involves millions” persons is no sentence in any.
		besideNumber:
			unit === '' || isSourceWords
				? ''
				: beforeUnit(hero.number).slice(hero.number.length) + written().joints.words + unit,
		measure: figure.measure.label,
		period: figurePeriod(figure),
		speaker: figure.speaker?.name ?? null,
		retold: figure.computation ? null : relayStepsWords(figure.chain.length - 1),
		phrase: gradePhrase(figure),
		shortPhrase: shortPhrase(figure),
		gradeRules: gradeRules(figure),
		grades: gradeLine(figure),
		gradeMarks: gradeMarks(figure.grades, figure.computation?.inputs),
		computation: computationWords(figure),
		caveat: figure.caveat,
		wordedDifferently: figure.doubts.includes('wording-conflict') ? m.doubt_wording_conflict() : null
	};
});
