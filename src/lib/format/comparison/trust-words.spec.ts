import { describe, expect, test } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import type { PresentedFigure } from '../figure/presented-figure.ts';
import type { Agreement, Aspect } from '#lib/domain/comparison/comparability.ts';
import type { ComparedPair, PairVerdict } from '#lib/domain/comparison/compare-pair.ts';
import { gapBetween } from '#lib/domain/comparison/gap.ts';
import { saidOf, trustSentence } from './trust-words.ts';

const figure = (label: string, gradeMarks: string) => ({ label, gradeMarks }) as PresentedFigure;
const shown = figure('Shown', 'strong C 2');
const own = figure('Own', 'strong C 3');
const unread = figure('Unread', 'unconfirmed F 6');
/** Its own grade is that of its inputs, which stand behind it. */
const sum = figure('Sum', 'weak C 3 of:strong-C-2 of:weak-C-3');

test('a number is borne out by its own credibility alone, never by that of its speaker or of what it was computed from', () => {
	const borneOut = (...figures: readonly PresentedFigure[]) =>
		trustSentence(
			figures,
			figures.slice(1).map(() => 'like')
		);
	expect(borneOut(own, unread)).toContain(m.compare_trust_neither());
	expect(borneOut(sum, own)).toContain(m.compare_trust_neither());
	expect(borneOut(own, unread, sum)).toBe(m.compare_trust_none());
	expect(borneOut(unread, shown)).toContain(m.compare_trust_some({ labels: 'Shown' }));
	expect(borneOut(shown, shown)).toContain(m.compare_trust_all());
});

test('where the evidence for a number was not graded, it is not said that nothing agrees with it', () => {
	const ungraded = figure('Ungraded', 'ungraded X 0');
	expect(trustSentence([ungraded, ungraded], ['definition'])).toBe(m.compare_trust_definition());
	expect(trustSentence([own, ungraded, unread], ['like', 'like'])).toBe('');
	expect(trustSentence([shown, ungraded], ['like'])).toBe(
		`${m.compare_trust_like()} ${m.compare_trust_these({ labels: 'Shown' })}`
	);
});

test('numbers that do not count the same over the same time are first said to need no agreement', () => {
	expect(trustSentence([own, unread], ['definition'])).toBe(
		`${m.compare_trust_definition()} ${m.compare_trust_neither()}`
	);
	expect(trustSentence([own, unread], ['agree'])).toBe(m.compare_trust_agree());
	expect(trustSentence([own, own], ['series'])).toContain(m.compare_trust_period());
	expect(trustSentence([own, unread], ['unclear'])).toContain(m.compare_trust_unclear());
	expect(trustSentence([own, own], ['like'])).toContain(m.compare_trust_like());
	expect(trustSentence([own, own, unread], ['like', 'definition'])).toContain(m.compare_trust_not_all());
});

describe('what is said of a pair', () => {
	const persons = (value: number) => ({
		quantity: { value, low: value, high: value, rounding: 0 },
		unit: { id: 'persons' }
	});
	const same: Readonly<Record<Aspect, Agreement>> = {
		measure: 'same',
		unit: 'same',
		population: 'same',
		rank: 'same',
		accrual: 'same',
		period: 'same'
	};
	const pair = (
		verdict: PairVerdict,
		aspects: Partial<Record<Aspect, Agreement>>,
		[one, other]: readonly [number, number] = [60, 60]
	): ComparedPair => ({
		verdict,
		aspects: { ...same, ...aspects },
		gap: gapBetween(persons(one), persons(other))
	});

	test('two numbers agree only where they meet; else they are close', () => {
		expect(saidOf(pair('like', {}), true)).toBe('agree');
		expect(saidOf(pair('like', {}, [58, 60]), true)).toBe('near');
	});

	test('where a side does not state what it counts, that weighs more than another time', () => {
		expect(saidOf(pair('period', { period: 'overlapping' }))).toBe('period');
		expect(saidOf(pair('period', { period: 'overlapping', measure: 'not-stated' }))).toBe('unclear');
		expect(saidOf(pair('definition', { measure: 'different', rank: 'not-stated' }))).toBe('definition');
	});
});
