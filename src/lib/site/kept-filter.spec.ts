import { expect, test } from 'vitest';
import { withGradeFilter } from './kept-filter.ts';

test('a page that writes its own address keeps the bar of its reader, and nothing else', () => {
	const at = new URL('https://example.org/x/compare/#f=old&credibility=2&credibility=9&attribution=strong');
	expect(withGradeFilter(new URLSearchParams('f=a&f=b'), at).toString()).toBe(
		'f=a&f=b&attribution=strong&credibility=2'
	);
	expect(withGradeFilter(new URLSearchParams(), new URL('https://example.org/compare/#f=old')).size).toBe(0);
});
