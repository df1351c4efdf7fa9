import type { Party } from '#lib/domain/record/model.ts';
import { partOf } from '#lib/domain/provenance/reliance.ts';
import { PARTY_KINDS } from '#lib/domain/record/schema/vocabularies.ts';
import { gradeWords } from '#lib/format/figure/grade-words.ts';
import { partyKindWords } from '#lib/format/record-words.ts';
import { loadModel } from '#lib/site/record.ts';

/** Every party by kind, with its reliability and its part in the record. */
export function load() {
	const model = loadModel();
	const row = (party: Party) => {
		const { speaks, retells, published } = partOf(model, party);
		const { id, name, lang, reliability } = party;
		return {
			id,
			name,
			lang,
			reliability:
				reliability === null
					? null
					: { words: gradeWords('reliability', reliability.grade), code: reliability.grade },
			speaks: speaks.length,
			retells: retells.length,
			published: published.length
		};
	};
	const kinds = PARTY_KINDS.map((kind) => ({
		id: kind,
		words: partyKindWords(kind),
		rows: model.parties.filter((party) => party.kind === kind).map(row)
	}));
	return { count: model.parties.length, kinds: kinds.filter(({ rows }) => rows.length > 0) };
}
