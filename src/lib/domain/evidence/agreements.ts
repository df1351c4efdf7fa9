/**
 * What stands for and against a number within the record itself: other statements of the same thing, arithmetic on such
 * statements, and the series that it continues. The order of the claims makes no difference.
 */
import { compareFigures, type Defined } from '../comparison/comparability.ts';
import type { Definitions } from '../comparison/definitions.ts';
import { meets, sayOneNumber } from '../comparison/gap.ts';
import { firstDay, lastDay } from '../quantity/period.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** A stated number as far as it can agree with another. */
export interface CountedClaim {
	readonly id: string;
	readonly label: string;
	readonly defined: Defined;
	readonly quantity: Quantity;
	readonly speakerId: string;
	/** Claims of one side are of one origin: the speaker, or all who publish on behalf of one authority. */
	readonly side: string;
	/** How far the claim was read from its speaker, as a place on the scale of attribution: 0 is nearest. */
	readonly distance: number;
}

/** Arithmetic of the record that came out right, and so bears out what went into it. */
export interface BorneOut {
	/** Stated claims that went into one side, and the labels of what they were held against. */
	readonly claimIds: readonly string[];
	readonly against: readonly string[];
}

/** The labels of what agrees with a claim and of what differs from it. */
export interface Agreement {
	readonly agrees: readonly string[];
	readonly differs: readonly string[];
}

/** What stands for and against one claim. */
export interface Corroboration {
	/** By the claim's own side, and by anybody else. */
	readonly own: Agreement;
	readonly other: Agreement;
	/** The label of its speaker's number for the nearest other time that something agrees with; `null` if there is none. */
	readonly series: string | null;
}

/**
 * What stands for and against each claim. Two numbers agree if they are like for like and say one number, as rounded; that
 * both may be right, as where one is a floor or their intervals overlap, is neither for nor against them. A number that
 * differs counts only if it was read no farther from its speaker. Repeated and reworded claims are no second statement.
 *
 * @param isRepeat whether two claims are one statement, carried twice or in two editions
 * @param isConflict whether the record itself says that two claims conflict: they do not bear each other out
 * @returns by the id of the claim; every claim has an entry
 */
export function findAgreements(
	claims: readonly CountedClaim[],
	definitions: Definitions,
	isRepeat: (one: string, other: string) => boolean,
	isConflict: (one: string, other: string) => boolean,
	borneOut: readonly BorneOut[]
): ReadonlyMap<string, Corroboration> {
	const found = new Map(claims.map(({ id }) => [id, { own: noAgreement(), other: noAgreement() }]));
	for (const group of groups(claims, likeOf).values()) {
		const [first] = group;
		// Of one thing over the same days each is to each what the first is to itself.
		if (!first || compareFigures(first.defined, first.defined, definitions).verdict !== 'like') continue;
		for (const claim of group) {
			for (const second of group) {
				if (claim === second || isRepeat(claim.id, second.id)) continue;
				const side = found.get(claim.id)?.[claim.side === second.side ? 'own' : 'other'];
				if (!meets(claim.quantity, second.quantity)) {
					if (second.distance <= claim.distance) side?.differs.push(second.label);
				} else if (sayOneNumber(claim.quantity, second.quantity) && !isConflict(claim.id, second.id))
					side?.agrees.push(second.label);
			}
		}
	}
	for (const { claimIds, against } of borneOut) {
		for (const id of claimIds) found.get(id)?.own.agrees.push(...against);
	}
	const agreed = ({ id }: CountedClaim) => {
		const entry = found.get(id);
		return entry !== undefined && entry.own.agrees.length + entry.other.agrees.length > 0;
	};
	return new Map(
		[...groups(claims, seriesOf).values()].flatMap((members) => {
			const nearest = nearestAmong(members.filter(agreed));
			return members.map((claim): [string, Corroboration] => {
				const { own = noAgreement(), other = noAgreement() } = found.get(claim.id) ?? {};
				return [claim.id, { own, other, series: nearest(claim)?.label ?? null }];
			});
		})
	);
}

/** An answer to the question whether others agree: one number that differs weighs more than many that agree. */
export function agreementAnswer({ agrees, differs }: Agreement): 'agrees' | 'differs' | 'none' {
	if (differs.length > 0) return 'differs';
	return agrees.length > 0 ? 'agrees' : 'none';
}

function noAgreement(): { agrees: string[]; differs: string[] } {
	return { agrees: [], differs: [] };
}

/** The thing that is counted; claims of different things are never like for like. */
function thingOf({ defined: { measure, unit, population, rank } }: CountedClaim): string {
	return [measure.id, unit.id, population?.id ?? '', rank?.id ?? ''].join(' ');
}

/** The thing and the days over which it is counted; claims that differ in either are never like for like. */
function likeOf(claim: CountedClaim): string {
	const { start, end } = claim.defined.period;
	return [thingOf(claim), start === null ? '' : firstDay(start), end === null ? '' : lastDay(end)].join(' ');
}

function seriesOf(claim: CountedClaim): string {
	return `${claim.speakerId} ${thingOf(claim)}`;
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const found = new Map<string, T[]>();
	for (const item of items) {
		const group = found.get(keyOf(item));
		if (group) group.push(item);
		else found.set(keyOf(item), [item]);
	}
	return found;
}

/** Finds the member of another period that ends nearest; of two as near the earlier, of one year the first by label. */
function nearestAmong(members: readonly CountedClaim[]): (claim: CountedClaim) => CountedClaim | null {
	const byYear = groups(members, (member) => String(yearOf(member)));
	const years = [...byYear.keys()].map(Number).sort((one, other) => one - other);
	const membersOf = new Map(
		[...byYear].map(([year, ended]) => [
			Number(year),
			ended.sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0))
		])
	);
	return (claim) => {
		const year = yearOf(claim);
		const nearest = years.toSorted(
			(one, other) => Math.abs(one - year) - Math.abs(other - year) || one - other
		);
		for (const one of nearest) {
			const other = membersOf.get(one)?.find((member) => likeOf(member) !== likeOf(claim));
			if (other) return other;
		}
		return null;
	};
}

/** The year in which the period of a claim ends, or begins where it has no end; 0 where it has neither. */
function yearOf({ defined: { period } }: CountedClaim): number {
	return Number((period.end ?? period.start ?? '0').slice(0, 4));
}
