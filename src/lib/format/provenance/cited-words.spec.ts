import { expect, test } from 'vitest';
import type { Figure } from '#lib/domain/record/model.ts';
import { citedSpeaker, citedUnverified } from './cited-words.ts';

test('names from right to left are set apart within a citation, and only they', () => {
	const [union, paper] = [{ name: 'نقابة الأطباء' }, { name: 'The Courier' }];
	const figure = {
		speaker: union,
		chain: [{ party: union }, { party: paper }],
		origin: 'relayed',
		citations: []
	} as unknown as Figure;
	expect(citedSpeaker(figure)).toBe('\u2068نقابة الأطباء\u2069, as relayed by The Courier');
});

test('only what is unverified is relayed; what was issued is reported', () => {
	const [port, paper] = [{ name: 'The Port' }, { name: 'The Courier' }];
	const cited = (origin: string) =>
		citedSpeaker({
			speaker: port,
			chain: [{ party: port }, { party: paper }],
			origin,
			citations: []
		} as unknown as Figure);
	for (const origin of ['relayed', 'official-as-cited'])
		expect(cited(origin)).toBe('The Port, as relayed by The Courier');
	for (const origin of ['official', 'independent'])
		expect(cited(origin)).toBe('The Port, as reported by The Courier');
});

test('nobody is said to report whose page was not opened', () => {
	const [port, gazette, paper] = [{ name: 'The Port' }, { name: 'The Gazette' }, { name: 'The Courier' }];
	const cited = (role: string, access: string, ...passedOn: readonly { name: string }[]) =>
		citedSpeaker({
			speaker: port,
			chain: [port, ...passedOn].map((party) => ({ party })),
			origin: 'official',
			citations: [
				{ source: { party: passedOn.at(-1) ?? port, url: null }, role: 'published-in', access },
				{ source: { party: paper, url: null }, role, access: 'read-in-full' }
			]
		} as unknown as Figure);
	expect(cited('read-in', 'not-opened', gazette)).toBe(
		'The Port, as given by The Courier, citing The Gazette'
	);
	// That another text has the number too does not say that it names the page.
	expect(cited('also-in', 'not-opened', gazette)).toBe('The Port, as reported by The Courier');
	expect(cited('read-in', 'read-in-full', gazette)).toBe('The Port, as reported by The Gazette');
	// Whoever stands between is named all the same, and a speaker is not said to cite themself.
	const mail = { name: 'The Mail' };
	expect(cited('read-in', 'not-opened', mail, gazette)).toBe(
		'The Port, as given by The Courier, citing The Mail and The Gazette'
	);
	expect(cited('also-in', 'not-opened', mail, gazette)).toBe(
		'The Port, as reported by The Mail and The Courier'
	);
	expect(cited('read-in', 'not-opened')).toBe('The Port, as reported by The Courier');
});

const relayed = (...names: string[]) => {
	const chain = names.map((name) => ({ party: party(name) }));
	return { origin: 'relayed', speaker: chain[0]?.party, chain } as unknown as Figure;
};
const known = new Map<string, { name: string }>();
const party = (name: string) => {
	const one = known.get(name) ?? { name };
	known.set(name, one);
	return one;
};

test('of several figures only what is unverified is told, with the speaker and who passed on all that they said', () => {
	const counted = {
		origin: 'official',
		speaker: party('The Port'),
		chain: [{ party: party('The Port') }]
	} as unknown as Figure;
	expect(citedUnverified([counted])).toEqual([]);
	const two = [relayed('A pilot', 'The Courier', 'The Post'), relayed('A pilot', 'The Courier', 'The Mail')];
	expect(citedUnverified([counted, ...two])).toEqual([
		'A pilot, as relayed by The Courier: Relayed, unverified'
	]);
	const sum = { origin: 'derived', computation: { inputs: two } } as unknown as Figure;
	expect(citedUnverified([sum])).toEqual(citedUnverified(two));
	const cited = { ...counted, origin: 'official-as-cited' } as Figure;
	expect(citedUnverified([cited])).toEqual(['Cited as official, release not named']);
	const many = ['A', 'B', 'C', 'D'].map((name) => relayed(name));
	expect(citedUnverified(many)).toEqual(['Relayed, unverified']);
});
