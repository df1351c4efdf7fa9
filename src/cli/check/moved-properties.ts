/** What differs between two texts of `datapackage.json`, property by property. */
import type { MovedCell } from './moved-cells.ts';

/** Every property that differs, by its path such as `site.scope`, in order; none where one of the two is no JSON, which the rules tell. */
export function movedProperties(file: string, before: string, after: string): MovedCell[] {
	const [was, is] = [leavesOf(before), leavesOf(after)];
	if (!was || !is) return [];
	return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
		const [then, now] = [was.get(path) ?? '', is.get(path) ?? ''];
		return then === now ? [] : [{ file, row: 0, column: path, before: then, after: now }];
	});
}

function leavesOf(text: string): ReadonlyMap<string, string> | null {
	try {
		return new Map(leaves(JSON.parse(text), []));
	} catch {
		return null;
	}
}

function leaves(value: unknown, path: readonly string[]): (readonly [string, string])[] {
	if (typeof value !== 'object' || value === null)
		return [[path.join('.'), typeof value === 'string' ? value : JSON.stringify(value)]];
	return Object.entries(value).flatMap(([name, inside]) => leaves(inside, [...path, name]));
}
