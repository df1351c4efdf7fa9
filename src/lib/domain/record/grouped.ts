/** Things gathered by what they have in common. */

/** Things by a key, each group in their order; those whose key is `null` or `undefined` are in none. */
export function grouped<Thing>(
	things: Iterable<Thing>,
	keyOf: (thing: Thing) => string | null | undefined
): Map<string, Thing[]> {
	const groups = new Map<string, Thing[]>();
	for (const thing of things) {
		const key = keyOf(thing);
		if (key === null || key === undefined) continue;
		const group = groups.get(key);
		if (group) group.push(thing);
		else groups.set(key, [thing]);
	}
	return groups;
}
