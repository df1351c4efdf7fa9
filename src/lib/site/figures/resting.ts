/** What figures rest on, as something that they are chosen by: those whom the record has a phrase for, and one document alone. */
import { restsOnOne } from '#lib/domain/provenance/reliance.ts';
import { restsOn } from '#lib/domain/provenance/rests-on.ts';
import type { Figure, Model } from '#lib/domain/record/model.ts';
import { m } from '#lib/paraglide/messages.js';

/** A phrase, and the id that stands for it: of those that share it, the party that most figures rest on. */
export interface Resting {
	readonly id: string;
	readonly words: string;
}

/** Stands, among ids of parties, for all figures that were read in one document alone. */
export const ONE_DOCUMENT = 'read-in-one-document';

/** One document alone, then every phrase that a figure rests on, that of most figures first; and the ids of those that a figure rests on. */
export function restings({ figures }: Pick<Model, 'figures'>): {
	all: readonly Resting[];
	of: (figure: Figure) => readonly string[];
} {
	const counts = new Map<string, { id: string; words: string; count: number }>();
	for (const party of figures.flatMap(restsOn)) {
		const counted = counts.get(party.id) ?? { id: party.id, words: party.phrase ?? '', count: 0 };
		counts.set(party.id, { ...counted, count: counted.count + 1 });
	}
	const parties = [...counts.values()].toSorted((one, other) => other.count - one.count);
	const byPhrase = new Map<string, Resting>();
	for (const { id, words } of parties) if (!byPhrase.has(words)) byPhrase.set(words, { id, words });
	return {
		all: [{ id: ONE_DOCUMENT, words: m.rests_one_document() }, ...byPhrase.values()],
		of: (figure) => [
			...(restsOnOne(figure) ? [ONE_DOCUMENT] : []),
			...new Set(restsOn(figure).flatMap(({ phrase }) => byPhrase.get(phrase ?? '')?.id ?? []))
		]
	};
}
