/** The oldest browsers in which everything works, as docs/architecture.md names them, against what the built files use. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, read } from './site.ts';

const BROWSERS = ['Chrome and Edge', 'Firefox', 'Safari'] as const;
/** What is used without another way beside it, and since which version each browser has it, in their order. */
const FEATURES: readonly (readonly [string, RegExp, readonly [number, number, number]])[] = [
	['colours by scheme', /light-dark\(/, [123, 120, 17.5]],
	['pop-overs', /popovertarget|:popover-open/, [114, 125, 17]],
	['checkVisibility', /\.checkVisibility\(/, [105, 106, 17.4]],
	['URL.canParse', /URL\.canParse\(/, [120, 115, 17]],
	[':has', /:has\(/, [105, 121, 15.4]],
	['containers', /@container/, [105, 110, 16]],
	['toSorted', /\.toSorted\(/, [110, 115, 16]],
	['style sheets made by a script', /adoptedStyleSheets/, [99, 101, 16.4]],
	['DecompressionStream', /DecompressionStream/, [103, 113, 16.4]],
	['looking behind', /\(\?<[!=]/, [62, 78, 16.4]],
	['groups of a list', /(?:Object|Map)\.groupBy\(/, [117, 119, 17.4]],
	['promises from outside', /Promise\.withResolvers/, [119, 121, 17.4]],
	['methods of sets', /\.(?:symmetricDifference|isSubsetOf|isSupersetOf)\(/, [122, 127, 17]]
];

test('the oldest browsers that are named have all that is used, and are no newer than that asks for', () => {
	const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8').replaceAll(
		/\s+/g,
		' '
	);
	const [, sentence = ''] = /everything works from ([^(]*)/.exec(text) ?? [];
	const named = BROWSERS.map((name) => Number(new RegExp(`${name} ([\\d.]+)`).exec(sentence)?.[1]));
	const built = filesOf().filter((file) => /(?:\.js|\.css|^index\.html|^method\/index\.html)$/.test(file));
	const used = FEATURES.filter(([, sign]) => built.some((file) => sign.test(read(file))));
	const needed = BROWSERS.map((_name, at) => Math.max(...used.map(([, , since]) => since[at] ?? 0)));
	expect(used.length).toBeGreaterThan(5);
	expect(Object.fromEntries(BROWSERS.map((name, at) => [name, named[at]]))).toEqual(
		Object.fromEntries(BROWSERS.map((name, at) => [name, needed[at]]))
	);
});
