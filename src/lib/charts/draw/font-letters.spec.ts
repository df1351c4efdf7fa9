import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { drawable, LEFT_OUT, lettersIn, neededFonts } from './font-letters.ts';

const require = createRequire(import.meta.url);
const letters = [
	'@fontsource-variable/noto-sans',
	'@fontsource-variable/noto-sans-tc',
	'@fontsource-variable/noto-sans-sc'
].flatMap((name) => {
	const folder = join(dirname(require.resolve(`${name}/index.css`)), 'files');
	return readdirSync(folder)
		.filter((file) => file.endsWith('-wght-normal.woff2'))
		.map((file) => lettersIn(join(folder, file)));
});
const drawn = (text: string) => drawable(text, (code) => letters.some((all) => all.has(code)));

test('what the fonts of the pictures have is drawn as it stands', () => {
	for (const text of [
		'about 7.2 million',
		'約10萬',
		'约10万，数据来源：渡轮乘客',
		'Größe, Łódź, Ελλάδα, Київ',
		'5 – 6 %',
		'\u2068a\u2069'
	])
		expect(drawn(text)).toEqual({ text, missing: [] });
});

test.each(['ภาษาไทย', 'தமிழ்', 'Հայերեն', 'ქართული', 'مجموع', 'עברית', '한국어', '👍'])(
	'letters that they lack are named, and none is asked of the machine: %s',
	(text) => {
		const { text: shown, missing } = drawn(`a ${text} b`);
		expect(shown).toBe(`a ${LEFT_OUT} b`);
		expect(missing.join('')).toBe(text);
	}
);

test('a text needs the first font that has each of its letters, and all where letters join with marks', () => {
	const fonts = new Map([
		['latin', lettersOf('abé')],
		['hant', lettersOf('a萬人')],
		['hans', lettersOf('人万')]
	]);
	const needed = (text: string) => neededFonts([...fonts.keys()], text, fonts);
	expect(needed('ab')).toEqual(['latin']);
	expect(needed('a人')).toEqual(['latin', 'hant']);
	expect(needed('人万')).toEqual(['hant', 'hans']);
	expect(needed('ab\u0301')).toEqual([...fonts.keys()]);
});

function lettersOf(text: string): ReadonlySet<number> {
	return new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
}
