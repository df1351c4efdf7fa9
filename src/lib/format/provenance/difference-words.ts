/** Where editions of one text differ, in words: each wording with the edition that has it. */
import type { Difference, Hop, Model, Wording } from '#lib/domain/record/model.ts';
import { toldById } from '#lib/domain/provenance/origins.ts';
import { languageWords } from '../language-words.ts';
import { differenceWords } from '../record-words.ts';

export interface PresentedWording {
	readonly claimId: string;
	/** True where the claim has a page of its own; a statement has a place on the page of statements. */
	readonly isFigure: boolean;
	readonly edition: string;
	readonly editionLang: string;
	/** The language that the edition is written in; `null` where it is not known. */
	readonly language: string | null;
	readonly words: string | null;
	readonly wordsLang: string;
	readonly translation: string | null;
}

export interface PresentedDifference {
	readonly id: string;
	readonly aspect: string;
	readonly label: string;
	readonly note: string | null;
	readonly lang: string;
	readonly wordings: readonly PresentedWording[];
}

/** A difference with what each edition says. */
export function presentDifference(model: Model, difference: Difference): PresentedDifference {
	const { id, aspect, label, note, lang, wordings } = difference;
	return {
		id,
		aspect: differenceWords(aspect),
		label,
		note,
		lang,
		wordings: wordings.flatMap((wording) => presentWording(model, wording))
	};
}

/** The edition that a wording stands in: the last link of the chain of its claim. */
export function editionOf(model: Model, { claimId }: Wording): Hop | null {
	return toldById(model, claimId)?.chain.at(-1) ?? null;
}

function presentWording(model: Model, wording: Wording): PresentedWording[] {
	const edition = editionOf(model, wording);
	if (!edition) return [];
	const { claimId, words, wordsLang, translation } = wording;
	return [
		{
			claimId,
			isFigure: model.figuresById.has(claimId),
			edition: edition.party.name,
			editionLang: edition.party.lang,
			language: edition.saidLang === null ? null : languageWords(edition.saidLang),
			words,
			wordsLang: wordsLang ?? edition.saidLang ?? 'und',
			translation
		}
	];
}
