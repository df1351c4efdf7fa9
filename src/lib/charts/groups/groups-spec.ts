import type { Side } from '#lib/domain/record/model.ts';
import type { Mark, Scale, SpecHead } from '../spec/spec.ts';

/** What one side says of a group. */
export interface GroupSide {
	readonly side: Side;
	readonly marks: readonly Mark[];
}

/** Marks that share a linear scale of their own, from zero. */
export interface Group {
	readonly label: string;
	readonly scale: Scale;
	/** That its figures cannot be compared, in words; empty where they are like for like. */
	readonly unlike: string;
	/** Why they differ; empty where nothing is said of it. */
	readonly why: string;
	/** Every side, also one without a mark. */
	readonly sides: readonly GroupSide[];
}

/** Groups below each other, each on its own scale. */
export interface GroupsSpec extends SpecHead {
	readonly form: 'groups';
	/** The heading of each side, in the order of the sides of every group. */
	readonly headings: readonly string[];
	/** What stands on a side without a mark. */
	readonly none: string;
	readonly groups: readonly Group[];
}

/** The marks of a group in the order in which they are read. */
export function marksOfGroup({ sides }: Group): readonly Mark[] {
	return sides.flatMap(({ marks }) => marks);
}
