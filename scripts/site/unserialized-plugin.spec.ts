import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutFiles } from './unserialized-plugin.js';

const KIT = 'node_modules/@sveltejs/kit/src/utils/page_nodes.js';

interface Nodes {
	readonly PageNodes: new (nodes: readonly unknown[]) => { should_prerender_data: () => boolean };
}

/** The module of Kit without what it imports, which the question does not need. */
async function loaded(code: string): Promise<Nodes> {
	const alone = code.replace(/^import [^]*? from .*;$/m, '');
	return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(alone)}`)) as Nodes;
}

test('no page has a file of what it was given, which Kit would write for each that was given something', async () => {
	const code = readFileSync(KIT, 'utf8');
	const given = [undefined, { server: { load: () => ({}) } }];
	const [before, after] = await Promise.all([loaded(code), loaded(withoutFiles(code))]);
	expect(new before.PageNodes(given).should_prerender_data()).toBe(true);
	expect(new after.PageNodes(given).should_prerender_data()).toBe(false);
});

test('a Kit that decides on these files in another way stops the build', () => {
	expect(() => withoutFiles('export class PageNodes {}')).toThrow(/another way/);
});
