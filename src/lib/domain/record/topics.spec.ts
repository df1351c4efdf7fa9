import { describe, expect, test } from 'vitest';
import type { Measure, Rank } from './model.ts';
import { topicIds, topicsOf } from './topics.ts';

const measure = (id: string, topic: string | null) => ({ id, topic }) as Measure;
const rank = (id: string, topic: string | null) => ({ id, topic }) as Rank;

const sailed = measure('sailed', 'Voyages');
const sank = measure('sank', 'Losses');
const lost = measure('lost', 'Losses');
const other = measure('other', null);
const pilots = rank('pilots', 'Pilots');
const harbourPilots = rank('harbour-pilots', 'Pilots');
const crew = rank('crew', null);
const topics = topicsOf({ measures: [sank, sailed, lost, other], ranks: [crew, pilots, harbourPilots] });

test('topics stand in the order of the measures, then of the ranks, each once', () => {
	expect(topics.map(({ id, label }) => [id, label])).toEqual([
		['sank', 'Losses'],
		['sailed', 'Voyages'],
		['pilots', 'Pilots']
	]);
});

describe('a figure', () => {
	test('is found by what is counted and by who is counted, in whatever words it was said', () => {
		expect(topicIds(topics, { measure: lost, rank: harbourPilots })).toEqual(['sank', 'pilots']);
		expect(topicIds(topics, { measure: other, rank: pilots })).toEqual(['pilots']);
		expect(topicIds(topics, { measure: sailed, rank: crew })).toEqual(['sailed']);
	});

	test('of neither is in none', () => {
		expect(topicIds(topics, { measure: other, rank: null })).toEqual([]);
	});

	test('is in a topic that a measure and a rank share once', () => {
		const shared = topicsOf({ measures: [measure('flown', 'Pilots')], ranks: [pilots] });
		expect(shared.map(({ id }) => id)).toEqual(['flown']);
		expect(topicIds(shared, { measure: shared[0]?.measures[0] ?? null, rank: pilots })).toEqual(['flown']);
	});
});
