import { expect, test } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import type { PresentedFigure } from '../figure/presented-figure.ts';
import { trustSentence } from './trust-words.ts';

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
