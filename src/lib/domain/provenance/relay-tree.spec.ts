import { expect, test } from 'vitest';
import type { Told } from './origins.ts';
import { relayTree, type RelayNode } from './relay-tree.ts';

const told = (id: string, ...links: string[]): Told =>
	({
		id,
		chain: links.map((link, position) => {
			const [party, channel = null] = link.split('@');
			return { position, party: { id: party }, channel, saidOn: null, saidLang: null, note: null };
		})
	}) as unknown as Told;
const drawn = (nodes: readonly RelayNode[]): string =>
	nodes
		.map(({ hop, claims, next }) => {
			const here = claims.map(({ id }) => id).join('+');
			const rest = drawn(next);
			return `${hop.party.id}${here === '' ? '' : `=${here}`}${rest === '' ? '' : ` > (${rest})`}`;
		})
		.join(', ');

test('links that texts share are drawn once, and part where the texts part', () => {
	const claims = [told('one', 'pilot', 'radio', 'gazette'), told('two', 'pilot', 'radio', 'courier')];
	expect(drawn(relayTree(claims))).toBe('pilot > (radio > (gazette=one, courier=two))');
});

test('two wordings of one text stand at one link', () => {
	const claims = [told('lead', 'pilot', 'gazette'), told('body', 'pilot', 'gazette')];
	expect(drawn(relayTree(claims))).toBe('pilot > (gazette=lead+body)');
});

test('the same party by another channel is another link', () => {
	const claims = [told('one', 'pilot', 'radio@live'), told('two', 'pilot', 'radio@web page')];
	expect(drawn(relayTree(claims))).toBe('pilot > (radio=one, radio=two)');
});

test('a text that another retells keeps its place in the middle', () => {
	const claims = [told('short', 'pilot', 'gazette'), told('long', 'pilot', 'gazette', 'courier')];
	expect(drawn(relayTree(claims))).toBe('pilot > (gazette=short > (courier=long))');
});
