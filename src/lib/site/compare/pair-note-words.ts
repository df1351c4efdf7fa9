/** What a download of two figures that are compared says beside them, in the language that is spoken. */
import { AGREEMENTS, ASPECT_NAMES } from '#lib/format/comparison/comparison-words.ts';
import { inParts, inRow } from '#lib/format/languages/lists.ts';
import { written } from '#lib/format/languages/written.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PairNotes } from '#lib/publish/tables/pair-notes.ts';

export const PAIR_NOTES: PairNotes = {
	series: () => m.download_pair_series(),
	unlike(aspects) {
		const { open, close } = written().joints;
		const standing = aspects.map(
			([name, agreement]) => ASPECT_NAMES[name]() + open + AGREEMENTS[agreement]() + close
		);
		return m.download_pair_unlike({ aspects: inRow(standing) });
	},
	units: () => m.download_pair_units(),
	assumed: (id) => m.download_pair_assumed({ id }),
	none: () => m.download_pair_none(),
	noneStated: () => m.download_pair_none_stated(),
	all: (notes) => (notes.length === 0 ? null : inParts(notes))
};
