import { describe, expect, test } from 'vitest';
import { readGradeFilter } from '#lib/domain/grades/grade-filter.ts';
import { cssText, gradeFilterStyles, outsideSelector } from './grade-filter-styles.ts';

const filterOf = (query: string) => readGradeFilter(new URLSearchParams(query)).filter;
const words = { outside: 'not yours', inputsOutside: 'parts not yours' };

describe('what a reader’s bar sets back', () => {
	test('is whatever has none of the accepted grades of some scale', () => {
		expect(outsideSelector(filterOf('attribution=strong&attribution=fair&credibility=2'))).toBe(
			':is([data-grades]:not([data-grades~="strong"],[data-grades~="fair"]),[data-grades]:not([data-grades~="2"]))'
		);
	});

	test('is told in words beside the number', () => {
		expect(gradeFilterStyles(filterOf('credibility=2'), words, [], [])).toContain('content:"not yours"');
	});

	test('is said of a computed figure only where one of its inputs does not meet the bar', () => {
		const sheet = gradeFilterStyles(filterOf('credibility=6'), words, ['of:weak-F-6', 'of:strong-B-3'], []);
		expect(sheet).toContain('[data-grades~="of:strong-B-3"]');
		expect(sheet).not.toContain('of:weak-F-6');
	});
});

test.each([
	['quote " and \\ and line\n', String.raw`"quote \22  and \5c  and line\a "`],
	['</style>', String.raw`"\3c /style\3e "`],
	['plain 萬', '"plain 萬"']
])('a text cannot end itself in a style sheet: %j', (text, written) => {
	expect(cssText(text)).toBe(written);
});
