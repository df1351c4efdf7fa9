/**
 * How many independent origins stand behind a number: the original speakers of its chains, counted once however many
 * texts repeat them. The method follows the habit of source criticism: what can be traced to one speaker is one witness.
 */
import type { Figure, Hop, Model, OriginTie, Party, Source, Statement } from '../record/model.ts';

/** A figure or statement as something that was told: by whom, through whom, where it was read. */
export type Told = Figure | Statement;

export interface Origins {
	/** The claims that carry one number: wordings, editions and repeats of each other. */
	readonly claims: readonly Told[];
	/** The documents that carry it, each once; recordings that were not found are not among them. */
	readonly texts: readonly Source[];
	/** The original speakers that are independent of each other, each once. */
	readonly speakers: readonly Party[];
	/** Claims whose text names no source: their origin may be one of the speakers or another. */
	readonly unsourced: readonly Told[];
	/** The parties that stand between the original speaker and the text in every chain: the number rests on them alone. */
	readonly bottlenecks: readonly Party[];
}

/** A claim by its id as something told; `null` for a derived figure, which nobody told. */
export function toldById(model: Model, id: string): Told | null {
	const claim = model.figuresById.get(id) ?? model.statements.find((statement) => statement.id === id);
	return claim === undefined || claim.chain.length === 0 ? null : claim;
}

/** The claims that carry one number with this one: its variants and repeats, and theirs. Itself comes first. */
export function wordingsOf(model: Model, id: string): Told[] {
	const tied = tiesOf(model);
	const ids = new Set([id]);
	for (const known of ids) for (const other of tied.get(known) ?? []) ids.add(other);
	return [...ids].map((each) => toldById(model, each)).filter((claim) => claim !== null);
}

/** By the id of a claim those that carry its number too: by relations in their order, then by variants in that of the claims. */
function tiesOf(model: Model): ReadonlyMap<string, readonly string[]> {
	const known = ties.get(model);
	if (known) return known;
	const found = new Map<string, string[]>();
	const tie = (one: string, other: string) => {
		found.set(one, [...(found.get(one) ?? []), other]);
	};
	for (const { kind, claimId, otherId } of model.relations)
		if (kind === 'variant' || kind === 'repeat') {
			tie(claimId, otherId);
			tie(otherId, claimId);
		}
	for (const { id, variantOf } of [...model.figures, ...model.statements])
		if (variantOf !== null) {
			tie(variantOf, id);
			tie(id, variantOf);
		}
	ties.set(model, found);
	return found;
}

/** Found once for each record. */
const ties = new WeakMap<Model, ReadonlyMap<string, readonly string[]>>();

/** The independent origins of what a claim says, over all its wordings. */
export function originsOf(model: Model, id: string): Origins {
	return countOrigins(wordingsOf(model, id), model.originTies);
}

/**
 * The independent origins of claims that carry one number. Two original speakers are one origin where a tie of the record
 * joins them, or where one of them is a reteller in a chain that begins with the other.
 */
export function countOrigins(claims: readonly Told[], ties: readonly OriginTie[]): Origins {
	const sourced = claims.filter((claim) => !namesNoSource(claim));
	const groups = createGroups();
	for (const { party, countsAs } of ties) groups.join(party.id, countsAs.id);
	const firsts = new Set(sourced.map(({ chain }) => groups.of(firstOf(chain).id)));
	const retellers = sourced.flatMap(({ chain }) =>
		chain.slice(1).map(({ party }) => ({ id: party.id, first: firstOf(chain).id }))
	);
	// Which retellers are original speakers elsewhere is settled before any of them is joined.
	for (const { id, first } of retellers.filter(({ id }) => firsts.has(groups.of(id)))) groups.join(id, first);
	const told = new Set([...retellers.map(({ id }) => id), ...ties.map(({ party }) => party.id)]);
	const speakers = new Map<string, Party>();
	for (const { chain } of sourced) {
		const first = firstOf(chain);
		const standing = speakers.get(groups.of(first.id));
		// The party that nobody else in the group stands behind is the one to name.
		if (!standing || (told.has(standing.id) && !told.has(first.id))) speakers.set(groups.of(first.id), first);
	}
	return {
		claims,
		texts: textsOf(claims),
		speakers: [...speakers.values()],
		unsourced: claims.filter(namesNoSource),
		bottlenecks: bottlenecksOf(claims)
	};
}

/** True where a text gives something as told by others without naming them, so that its chain begins with the text. */
function namesNoSource({ chain, doubts }: Told): boolean {
	return doubts.includes('source-not-named') && firstOf(chain).kind !== 'anonymous-person';
}

function firstOf(chain: readonly Hop[]): Party {
	const first = chain[0];
	if (!first) throw new Error('a chain without a original speaker');
	return first.party;
}

/** Ids that were joined, in any order and however often, are of one group (union-find). */
function createGroups() {
	const parents = new Map<string, string>();
	const of = (id: string): string => {
		const parent = parents.get(id);
		return parent === undefined ? id : of(parent);
	};
	const join = (one: string, other: string) => {
		const [a, b] = [of(one), of(other)];
		if (a !== b) parents.set(a, b);
	};
	return { of, join };
}

function textsOf(claims: readonly Told[]): Source[] {
	const sources = claims.flatMap((claim) =>
		'citations' in claim
			? claim.citations.filter(({ role }) => role !== 'original-of').map(({ source }) => source)
			: [claim.source]
	);
	return [...new Set(sources)];
}

function bottlenecksOf(claims: readonly Told[]): Party[] {
	const [first, ...others] = claims.map(({ chain }) => chain.slice(1, -1).map(({ party }) => party));
	return (first ?? []).filter((party) => others.every((links) => links.includes(party)));
}
