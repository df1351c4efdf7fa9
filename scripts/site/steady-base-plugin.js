/**
 * While Kit renders a page it makes the way to the root from that page the `base` of the whole process, and takes it back a
 * few ticks after the page is rendered. Of pages that are made side by side, another may begin in between: it is not found,
 * or looks for its style sheets in another folder. Nothing here reads `base` or `assets`: links are made by `resolve` and
 * `asset`, which ask which page they are for. So the base of the process stays what it is.
 */

const OVERRIDE = /(export function override\()\w+(\) \{)[^}]*\}/;

/** @returns {import('vite').Plugin} */
export function steadyBase() {
	return {
		name: 'steady-base',
		transform: {
			filter: { id: /\/runtime\/app\/paths\/internal\/server\.js$/ },
			handler: (code) => ({ code: withSteadyBase(code), map: null })
		}
	};
}

/**
 * Kit's module of the base, which no page changes any more.
 * @param {string} code
 * @throws {Error} where Kit changes the base in another way than the one known here
 */
export function withSteadyBase(code) {
	if (!OVERRIDE.test(code))
		throw new Error('Kit sets the base of a page in another way: see scripts/site/steady-base-plugin.js.');
	return code.replace(OVERRIDE, '$1$2}');
}
