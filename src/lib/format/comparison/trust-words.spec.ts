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
	expect(trustSentence([own, unread])).toBe(m.compare_trust_neither());
	expect(trustSentence([sum, own])).toBe(m.compare_trust_neither());
	expect(trustSentence([own, unread, sum])).toBe(m.compare_trust_none());
	expect(trustSentence([unread, shown])).toBe(m.compare_trust_some({ labels: 'Shown' }));
	expect(trustSentence([shown, shown])).toBe(m.compare_trust_all());
});
