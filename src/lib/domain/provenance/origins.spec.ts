import { expect, test } from 'vitest';
import type { Hop, OriginTie, Party } from '../record/model.ts';
import { countOrigins, type Told } from './origins.ts';

const party = (id: string, kind: Party['kind'] = 'press'): Party => ({
	id,
	name: id,
	lang: 'en',
	kind,
	phrase: null,
	description: null,
	reliability: null
});
const parties = new Map<string, Party>();
const known = (id: string): Party => {
	const kind = id === 'unnamed-pilot' ? 'anonymous-person' : 'press';
	const found = parties.get(id) ?? party(id, kind);
	parties.set(id, found);
	return found;
};
const told = (way: string, doubts: Told['doubts'] = []): Told => {
	const chain = way.split(' > ').map((id, position): Hop => ({
		chainId: way,
		position,
		party: known(id),
		channel: null,
		saidOn: null,
		saidLang: null,
		note: null
	}));
	return { id: way, chain, doubts, citations: [] } as unknown as Told;
};
const tie = (id: string, as: string): OriginTie => ({
	party: known(id),
	countsAs: known(as),
	reason: 'one house',
	lang: 'en'
});
const speakers = (claims: readonly Told[], ties: readonly OriginTie[] = []) =>
	countOrigins(claims, ties).speakers.map(({ id }) => id);

test('three editions of one broadcast are one origin', () => {
	const editions = [
		told('unnamed-pilot > harbour-radio > gazette', ['source-not-named']),
		told('unnamed-pilot > harbour-radio > courier', ['source-not-named']),
		told('unnamed-pilot > harbour-radio > courier-abroad', ['source-not-named'])
	];
	expect(speakers(editions)).toEqual(['unnamed-pilot']);
	expect(countOrigins(editions, []).bottlenecks.map(({ id }) => id)).toEqual(['harbour-radio']);
});

test('two original speakers that never meet are two origins, whoever prints both', () => {
	expect(speakers([told('harbour-authority > gazette'), told('quay-counters > gazette')])).toEqual([
		'harbour-authority',
		'quay-counters'
	]);
});

test('parties that the record ties together are one origin, however many ties lead there', () => {
	const ties = [tie('old-authority', 'harbour-authority'), tie('authority-as-cited', 'old-authority')];
	expect(speakers([told('authority-as-cited > gazette'), told('harbour-authority')], ties)).toEqual([
		'harbour-authority'
	]);
});

test('ties in a circle still count one origin and come to an end', () => {
	const ties = [tie('courier', 'courier-abroad'), tie('courier-abroad', 'courier')];
	expect(speakers([told('courier > gazette')], ties)).toHaveLength(1);
});

test.each([0, 1])(
	'a original speaker who retells another is no origin beside them, in either order',
	(turn) => {
		const claims = [told('gazette > courier'), told('harbour-authority > gazette > courier')];
		expect(speakers(turn === 0 ? claims : claims.toReversed())).toEqual(['harbour-authority']);
	}
);

test('two that retell each other are one origin', () => {
	expect(speakers([told('gazette > courier'), told('courier > gazette')])).toHaveLength(1);
});

test('a text that names no source is no origin of its own: it is counted apart', () => {
	const { speakers: found, unsourced } = countOrigins(
		[told('unnamed-pilot > gazette', ['source-not-named']), told('courier', ['source-not-named'])],
		[]
	);
	expect(found.map(({ id }) => id)).toEqual(['unnamed-pilot']);
	expect(unsourced.map(({ id }) => id)).toEqual(['courier']);
});

test('a link counts as a bottleneck only where every chain passes it between original speaker and text', () => {
	const { bottlenecks } = countOrigins(
		[told('a > relay > b > c'), told('a > b > d'), told('a > relay > b > e')],
		[]
	);
	expect(bottlenecks.map(({ id }) => id)).toEqual(['b']);
});
