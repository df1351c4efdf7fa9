/** Circles among things that point at each other. */

/**
 * One circle for each way that closes one, as its members in order, from the first that `ways` names. A thing that
 * points at itself is a circle of one; things that only lead into a circle are in none.
 */
export function findCircles(ways: ReadonlyMap<string, readonly string[]>): string[][] {
	const circles: string[][] = [];
	const settled = new Set<string>();
	for (const start of ways.keys()) {
		// A walk with its own stack: a long way must not exhaust the one of the language.
		const path: { id: string; next: number }[] = [];
		const placeOnPath = new Map<string, number>();
		const enter = (id: string) => {
			if (settled.has(id)) return;
			placeOnPath.set(id, path.length);
			path.push({ id, next: 0 });
		};
		enter(start);
		for (let step = path.at(-1); step; step = path.at(-1)) {
			const target = ways.get(step.id)?.[step.next];
			step.next += 1;
			if (target === undefined) {
				path.pop();
				placeOnPath.delete(step.id);
				settled.add(step.id);
				continue;
			}
			const place = placeOnPath.get(target);
			if (place === undefined) enter(target);
			else circles.push(path.slice(place).map(({ id }) => id));
		}
	}
	const order = new Map([...ways.keys()].map((id, index) => [id, index]));
	return circles.map((circle) => fromFirst(circle, order));
}

function fromFirst(circle: readonly string[], order: ReadonlyMap<string, number>): string[] {
	const places = circle.map((id) => order.get(id) ?? Infinity);
	const first = places.indexOf(places.reduce((low, place) => Math.min(low, place), Infinity));
	return [...circle.slice(first), ...circle.slice(0, first)];
}
