import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIGHT } from '#lib/charts/layout/theme.ts';
import { withColours } from './record-colours.js';

const [colours, styles] = ['src/lib/domain/colour/origin-colours.ts', 'src/styles/tokens.css'].map((file) =>
	readFileSync(file, 'utf8')
) as [string, string];
const wished = {
	official: { light: '#112233', dark: '#ddeeff' },
	'official-as-cited': { light: '#332211', dark: '#ffeedd' }
};

test('a colour of the record is put where the drawings and where the pages take theirs from', () => {
	const [typed, styled] = [withColours(colours, wished), withColours(styles, wished)];
	expect(typed).toContain("\tofficial: { light: '#112233', dark: '#ddeeff' }");
	expect(typed).toContain("\t'official-as-cited': { light: '#332211', dark: '#ffeedd' }");
	expect(styled).toContain('--official: light-dark(#112233, #ddeeff);');
	expect(styled).toContain('--official-as-cited: light-dark(#332211, #ffeedd);');
	expect(withColours(styles, {})).toBe(styles);
});

test('pages and drawings have the same colours', () => {
	expect(withColours(styles, { relayed: { light: LIGHT.relayed, dark: '#f0a162' } })).toBe(styles);
});
