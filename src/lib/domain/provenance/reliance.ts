/** What rests on whom: the claims that a document carries and a party speaks or passes on, and those with no other way. */
import type { Citation, Figure, Model, Party, Source, Statement } from '../record/model.ts';
import { PARTY_KINDS } from '../record/schema/vocabularies.ts';
import { wordingsOf, type Told } from './origins.ts';

/** A figure that stands in a document. */
export interface Carried {
	readonly figure: Figure;
	readonly citation: Citation;
	/** True where the number was read in no other document. */
	readonly alone: boolean;
}

/** The figures that a document carries, in the order of the record. */
export function carriedBy(model: Model, source: Source): Carried[] {
	return model.figures.flatMap((figure) => {
		const citation = figure.citations.find((each) => each.source === source);
		return citation ? [{ figure, citation, alone: restsAlone(figure, source) }] : [];
	});
}

/**
 * The documents in which a figure was read, those with an address first, which anybody can open, else in the order of citing; one
 * that was never opened or found is none, nor is one of which nothing says how the figure was read there, where something says it
 * of another.
 */
export function readIn({ citations }: Pick<Figure, 'citations'>): Citation[] {
	const opened = citations.filter(wasOpened);
	const told = opened.filter(({ access }) => access !== 'not-stated');
	const read = told.length > 0 ? told : opened;
	const isAddressed = ({ source }: Citation) => source.url !== null;
	return [...read.filter(isAddressed), ...read.filter((citation) => !isAddressed(citation))];
}

/** True for a document that was opened, and not only named or looked for. */
export function wasOpened({ access }: Pick<Citation, 'access'>): boolean {
	return access !== 'not-opened' && access !== 'not-found';
}

/** The last link of a chain, where the page that it published is only named by what was read, and was not opened; else `null`. */
export function unopenedLast({ chain, citations }: Pick<Figure, 'chain' | 'citations'>): Party | null {
	const party = chain.at(-1)?.party;
	const own = citations.filter(({ source }) => source.party === party);
	return party && own.length > 0 && !own.some(wasOpened) ? party : null;
}

/** The document in which a number was read first; where none was opened, the one that it is cited from; `null` where there is none. */
export function documentOf(figure: Pick<Figure, 'citations'>): Citation | null {
	return readIn(figure)[0] ?? figure.citations[0] ?? null;
}

/** True where the number was read in one document and no other. */
export function restsOnOne(figure: Figure): boolean {
	return new Set(readIn(figure).map(({ source }) => source)).size === 1;
}

/** True where this is the only document in which the number was read. */
export function restsAlone(figure: Figure, source: Source): boolean {
	const read = readIn(figure);
	return read.length > 0 && read.every((citation) => citation.source === source);
}

/** How many stated numbers came to the record through documents of one kind of publisher. */
export interface ReadThrough {
	/** `null` for the numbers of which no document was opened. */
	readonly kind: Party['kind'] | null;
	/** How many were read there; one that was read with several kinds counts for each. */
	readonly numbers: number;
	/** How many of these were read with no other kind. */
	readonly only: number;
}

/** Through whose documents the stated numbers were read, by the kind of their publishers, the most first; kinds without any are left out. */
export function readThrough({ figures }: Pick<Model, 'figures'>): ReadThrough[] {
	const kindsOf = figures
		.filter(({ computation }) => computation === null)
		.map((figure) => new Set(readIn(figure).map(({ source }) => source.party.kind)));
	const byKind = PARTY_KINDS.map((kind) => {
		const here = kindsOf.filter((kinds) => kinds.has(kind));
		return { kind, numbers: here.length, only: here.filter(({ size }) => size === 1).length };
	});
	const unread = kindsOf.filter(({ size }) => size === 0).length;
	return [
		...byKind.toSorted((one, other) => other.numbers - one.numbers),
		{ kind: null, numbers: unread, only: unread }
	].filter(({ numbers }) => numbers > 0);
}

/** The statements that were read in a document. */
export function statementsIn(model: Model, source: Source): Statement[] {
	return model.statements.filter((statement) => statement.source === source);
}

/** What a party does for the record. */
export interface Part {
	/** Claims whose chain begins with it. */
	readonly speaks: readonly Told[];
	/** Claims it passed on after somebody else. */
	readonly retells: readonly Told[];
	/** Claims it retells for which no chain of any wording goes round it. */
	readonly alone: ReadonlySet<Told>;
	readonly published: readonly Source[];
}

/** The part of a party in the ways of all claims. */
export function partOf(model: Model, party: Party): Part {
	const claims: Told[] = [...model.figures, ...model.statements];
	const passes = ({ chain }: Told) => chain.some((hop) => hop.party === party);
	const retells = claims.filter((claim) => passes(claim) && claim.chain[0]?.party !== party);
	return {
		speaks: claims.filter(({ chain }) => chain[0]?.party === party),
		retells,
		alone: new Set(retells.filter(({ id }) => wordingsOf(model, id).every(passes))),
		published: model.sources.filter((source) => source.party === party)
	};
}
