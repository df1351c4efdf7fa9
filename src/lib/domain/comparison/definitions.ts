/**
 * What includes what, as the record says it: cases filed and persons disciplined overlap, generals are among officers.
 * The vocabulary is data; this module only follows it.
 */
import type { DefinitionRelation } from '../record/model.ts';

export type DefinitionKind = DefinitionRelation['kind'];

/**
 * How one definition stands to another. `includes`: whatever the other counts, this one counts too; `within`: the
 * reverse; `overlaps`: some is counted by both; `unclear`: a definition was not stated, so that it cannot be told;
 * `apart`: the record joins the two by nothing.
 */
export type Standing = 'same' | 'includes' | 'within' | 'overlaps' | 'unclear' | 'apart';

/** Answers how two definitions of one kind stand to each other, in either order; `null` is one that a figure does not give. */
export type Definitions = (kind: DefinitionKind, one: string | null, other: string | null) => Standing;

/**
 * Follows the relations of a record. Inclusion carries on: what includes a thing includes what that includes. What
 * includes one of two that overlap overlaps the other.
 *
 * @param unused the kinds that no figure of the record gives: in those any two are the same
 */
export function createDefinitions(
	relations: readonly DefinitionRelation[],
	unused: readonly DefinitionKind[] = []
): Definitions {
	const parts = new Map<string, string[]>();
	const overlaps = new Set<string>();
	const unclear = new Set<string>();
	for (const { kind, oneId, relation, otherId } of relations) {
		const [one, other] = [nameOf(kind, oneId), nameOf(kind, otherId)];
		if (relation === 'includes') parts.set(one, [...(parts.get(one) ?? []), other]);
		else (relation === 'overlaps' ? overlaps : unclear).add(pairOf(one, other)).add(pairOf(other, one));
	}
	const closures = new Map<string, ReadonlySet<string>>();
	const withParts = (name: string): ReadonlySet<string> => {
		const known = closures.get(name);
		if (known) return known;
		const all = new Set([name]);
		// A set grows while it is walked, and each name is walked once: a circle ends too.
		for (const part of all) for (const inner of parts.get(part) ?? []) all.add(inner);
		closures.set(name, all);
		return all;
	};
	return (kind, oneId, otherId) => {
		if (oneId === null || otherId === null) return unused.includes(kind) ? 'same' : 'unclear';
		if (oneId === otherId) return 'same';
		const [one, other] = [withParts(nameOf(kind, oneId)), withParts(nameOf(kind, otherId))];
		if (one.has(nameOf(kind, otherId))) return 'includes';
		if (other.has(nameOf(kind, oneId))) return 'within';
		const shared = [...one].some(
			(part) => other.has(part) || [...other].some((its) => overlaps.has(pairOf(part, its)))
		);
		if (shared) return 'overlaps';
		return unclear.has(pairOf(nameOf(kind, oneId), nameOf(kind, otherId))) ? 'unclear' : 'apart';
	};
}

function nameOf(kind: DefinitionKind, id: string): string {
	return `${kind} ${id}`;
}

function pairOf(one: string, other: string): string {
	return `${one}|${other}`;
}
