/** The phrases that the record has for speakers and relayers, as something that figures are chosen by. */
import { restsOn } from '#lib/domain/provenance/rests-on.ts';
import type { Figure, Model } from '#lib/domain/record/model.ts';

/** A phrase, and the id that stands for it: of those that share it, the party that most figures rest on. */
export interface Resting {
	readonly id: string;
	readonly words: string;
}

/** Every phrase that a figure rests on, that of most figures first; and the ids of those that a figure rests on. */
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
		all: [...byPhrase.values()],
		of: (figure) => [
			...new Set(restsOn(figure).flatMap(({ phrase }) => byPhrase.get(phrase ?? '')?.id ?? []))
		]
	};
}
