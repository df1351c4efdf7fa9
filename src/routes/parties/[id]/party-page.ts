/** What the page of one party says: who it is, how far it can be relied on, what it stated and what it passed on. */
import type { Model, Party } from '#lib/domain/record/model.ts';
import type { Told } from '#lib/domain/provenance/origins.ts';
import { partOf } from '#lib/domain/provenance/reliance.ts';
import { presentGrading } from '#lib/format/figure/grading-words.ts';
import { partyKindWords } from '#lib/format/record-words.ts';
import { presentClaim } from '#lib/format/provenance/relay-words.ts';
import { presentSource } from '#lib/format/provenance/source-words.ts';

/** The texts of a party's page. */
export function partyPage(model: Model, party: Party) {
	const { speaks, retells, alone, published } = partOf(model, party);
	const present = (claims: readonly Told[]) =>
		claims.toSorted(newestFirst).map((claim) => presentClaim(claim));
	return {
		party: {
			id: party.id,
			name: party.name,
			lang: party.lang,
			kind: partyKindWords(party.kind),
			description: party.description
		},
		reliability: party.reliability === null ? null : presentGrading(party.reliability),
		ties: model.originTies
			.filter((tie) => tie.party === party || tie.countsAs === party)
			.map(({ party: tied, countsAs, reason, lang }) => {
				const other = tied === party ? countsAs : tied;
				return { id: other.id, name: other.name, nameLang: other.lang, reason, lang };
			}),
		speaks: present(speaks),
		alone: present(retells.filter((claim) => alone.has(claim))),
		retells: present(retells.filter((claim) => !alone.has(claim))),
		published: published.map((source) => presentSource(source))
	};
}

/** By the last day that a claim speaks of; one that names none, and a statement, which has none, comes last. */
function newestFirst(one: Told, other: Told): number {
	const endOf = (claim: Told) => ('statement' in claim ? '' : (claim.period.end ?? ''));
	return Number(endOf(one) < endOf(other)) - Number(endOf(one) > endOf(other));
}
