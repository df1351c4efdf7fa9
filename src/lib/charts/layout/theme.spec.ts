import { describe, expect, test } from 'vitest';
import { contrast } from '#lib/domain/colour/contrast.ts';
import { DARK, LIGHT, PAINTS, type Theme } from './theme.ts';

describe.each<[string, Theme]>([
	['light', LIGHT],
	['dark', DARK]
])('on a %s ground', (_name, theme) => {
	test.each(PAINTS.filter((paint) => paint !== 'ground' && paint !== 'rule'))('%s can be read', (paint) => {
		expect(contrast(theme[paint], theme.ground)).toBeGreaterThanOrEqual(4.5);
	});
});

test('no two colours are written alike, so that a file can replace each by its dark counterpart', () => {
	expect(new Set(Object.values(LIGHT)).size).toBe(PAINTS.length);
});
