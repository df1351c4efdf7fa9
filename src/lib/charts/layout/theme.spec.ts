import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, PAINTS, type Theme } from './theme.ts';

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

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
