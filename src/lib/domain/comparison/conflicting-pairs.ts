/** Official numbers that stand against each other, two by two. */
import type { Figure, Model, Relation } from '../record/model.ts';

/** Two official figures of which texts give different numbers. */
export interface ConflictingPair {
	readonly one: Figure;
	readonly other: Figure;
	/** What the record says of the two. */
	readonly note: string | null;
}

/** The weak spot of a number that texts give differently. */
const DIFFERS = 'number-conflict';

/**
 * The pairs of official figures that conflict: those that the record relates as such; of a number that texts give differently, also the
 * versions of it, and what stands beside it with the same unit, group, rank and period. Then the figures whose other number is no official figure.
 */
export function conflictingPairs({
	figures,
	figuresById,
	relations
}: Pick<Model, 'figures' | 'figuresById' | 'relations'>): {
	readonly pairs: readonly ConflictingPair[];
	readonly alone: readonly Figure[];
} {
	const seen = new Set<string>();
	const pairs = relations.flatMap((relation): ConflictingPair[] => {
		const [other, one] = [figuresById.get(relation.claimId), figuresById.get(relation.otherId)];
		const key = [relation.claimId, relation.otherId].sort().join(' ');
		if (!one || !other || seen.has(key) || !isConflict(relation, one, other)) return [];
		seen.add(key);
		return [{ one, other, note: relation.note }];
	});
	const paired = new Set(pairs.flatMap(({ one, other }) => [one, other]));
	return {
		pairs,
		alone: figures.filter((figure) => isOfficial(figure) && hasSeveral(figure) && !paired.has(figure))
	};
}

const isOfficial = ({ origin, computation }: Figure) => origin === 'official' && computation === null;
const hasSeveral = ({ doubts }: Figure) => doubts.includes(DIFFERS);

function isConflict({ kind }: Relation, one: Figure, other: Figure): boolean {
	if (!isOfficial(one) || !isOfficial(other)) return false;
	if (kind === 'conflict') return true;
	if (!hasSeveral(one) && !hasSeveral(other)) return false;
	return kind === 'variant' || (kind === 'context' && coversSame(one, other));
}

function coversSame(one: Figure, other: Figure): boolean {
	return (
		one.unit.id === other.unit.id &&
		one.population?.id === other.population?.id &&
		one.rank?.id === other.rank?.id &&
		one.period.start === other.period.start &&
		one.period.end === other.period.end
	);
}
