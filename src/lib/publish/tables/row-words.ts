/** What a row of the flat table says beside the sentences of the record, in the language of the record's files or in another. */
import { gradeWords, isGraded } from '#lib/domain/record/grade.ts';
import type { Computation, Doubt, Figure, Grading } from '#lib/domain/record/model.ts';

export interface RowWords {
	/** A grade without its code. */
	readonly grade: (grading: Grading) => string;
	/** A grade with its code behind it, where it has one. */
	readonly codedGrade: (grading: Grading) => string;
	/** The known weak spots of a figure, as a sentence. */
	readonly weakSpots: (doubts: readonly Doubt[]) => string;
	/** Sentences one after the other, as the language sets them. */
	readonly sentences: (sentences: readonly string[]) => string;
	/** A number as stated: words of its source, or a notation of ours. */
	readonly stated: (figure: Figure) => string;
	/** A formula in words, as what a number was computed by. */
	readonly computed: (formula: string) => string;
	/** What a derived figure was computed from: the ids, the origin and the issuers of its inputs. */
	readonly inputs: (computation: Computation) => string;
}

/** The words of the files of the record itself; a weak spot is the word of its column. */
export const OWN_WORDS: RowWords = {
	grade: ({ scale, grade }) => gradeWords(scale, grade),
	codedGrade({ scale, grade }) {
		const words = gradeWords(scale, grade);
		return isGraded(scale, grade) ? `${words} (${grade})` : words;
	},
	weakSpots: (doubts) => `Known weak spots: ${doubts.join('; ')}.`,
	sentences: (sentences) => sentences.join(' '),
	stated: ({ asStated }) => asStated,
	computed: (formula) => `computed: ${formula}`,
	inputs({ inputs, inputsOrigin, issuers }) {
		const ids = inputs.map(({ id }) => id).join('; ');
		const names = issuers.map(({ name }) => name).join('; ');
		const origin = inputsOrigin === 'mixed' ? '' : `${inputsOrigin} `;
		return `computed from the ${origin}figures ${ids}, issued by ${names}`;
	}
};
