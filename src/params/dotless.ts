/** True for a name that has no further ending: `total` of `total.json`, but not `total.spec` of `total.spec.json`. */
export function match(param: string): boolean {
	return !param.includes('.');
}
