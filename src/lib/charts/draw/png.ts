/** A chart as a PNG, for sharing: the framed picture of `standalone-svg.ts`, drawn by Chart.js on a canvas in Node. */
import type { Plugin } from 'chart.js';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { chartConfig } from './chart-config.ts';
import { Chart } from './chart-parts.ts';
import { withFrame, withFrameOfShape, type Imprint } from './frame.ts';
import type { Typeface } from './mark-plugin.ts';
import { isolated } from '#lib/domain/text/direction.ts';
import { hanScript, type HanScript } from '#lib/domain/text/han-script.ts';
import { scriptOfPicture } from './picture-fonts.ts';
import { placeChart } from '../forms.ts';
import { drawable, LEFT_OUT, lettersIn, neededFonts } from './font-letters.ts';
import type { Drawn, PlacedChart } from '../layout/placed.ts';
import type { ChartSpec } from '../forms.ts';
import { encodePng } from '../pixels/encode-png.ts';
import { LIGHT } from '../layout/theme.ts';

/** Pixels of a picture; a height of `null` follows from the chart. */
export interface PictureSize {
	readonly width: number;
	readonly height: number | null;
}

/** What networks show beside a link. */
export const SOCIAL_IMAGE: PictureSize = { width: 1200, height: 630 };
/** For slides and print. */
export const PRINT_IMAGE: PictureSize = { width: 2400, height: null };

/** Families by package, of which each file holds the letters of some scripts; a text takes the first that has its letter. */
const FAMILIES = {
	sans: { package: '@fontsource-variable/noto-sans', files: /-wght-normal\.woff2$/ },
	serif: { package: '@fontsource-variable/source-serif-4', files: /-wght-normal\.woff2$/ },
	arabic: { package: '@fontsource-variable/noto-sans-arabic', files: /-arabic-wght-normal\.woff2$/ },
	hebrew: { package: '@fontsource-variable/noto-sans-hebrew', files: /-hebrew-wght-normal\.woff2$/ },
	hant: { package: '@fontsource-variable/noto-sans-tc', files: /-wght-normal\.woff2$/ },
	hans: { package: '@fontsource-variable/noto-sans-sc', files: /-wght-normal\.woff2$/ }
} as const;
type Family = keyof typeof FAMILIES;

/** Marks that Latin fonts have narrower or lower than a Han font: a picture in Han characters takes them from the latter. */
const MARKS: Readonly<Record<HanScript, readonly string[]>> = { Hans: ['“', '…'], Hant: ['…'] };
/** A file of a font with few other letters than those of its script. */
const FEW_LETTERS = 10;
const HAN_FROM = 0x2e80;

/** Beyond these letters a text needs more than a Latin font. */
const BEYOND_LATIN = /[^\u0000-\u024f\u2010-\u2027\u2030-\u203a\u20ac\u2190-\u2193\u2212\u2248\u2264\u2265]/;

type Canvas = typeof import('@napi-rs/canvas');

let canvas: Promise<{
	create: Canvas['createCanvas'];
	names: Readonly<Record<Family, string>>;
	/** The files that have the marks of a script, and hardly another letter that a Latin font has. */
	marks: Readonly<Record<HanScript, string>>;
	/** The letters of each file of the fonts, by its name here. */
	letters: ReadonlyMap<string, ReadonlySet<number>>;
}> | null = null;

/** The canvas with the fonts of its packages and no other, so that a picture is the same on every machine. */
function loadCanvas() {
	canvas ??= (async () => {
		process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
		const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
		const require = createRequire(import.meta.url);
		const letters = new Map<string, ReadonlySet<number>>();
		const register = (family: Family) => {
			const { package: name, files } = FAMILIES[family];
			const folder = join(dirname(require.resolve(`${name}/index.css`)), 'files');
			return readdirSync(folder)
				.filter((file) => files.test(file))
				.sort()
				.map((file, index) => {
					const alias = `${family}${index}`;
					if (GlobalFonts.registerFromPath(join(folder, file), alias) === null)
						throw new Error(`${name}: the font ${file} cannot be read`);
					letters.set(alias, lettersIn(join(folder, file)));
					return alias;
				})
				.join(',');
		};
		const names = {
			sans: register('sans'),
			serif: register('serif'),
			arabic: register('arabic'),
			hebrew: register('hebrew'),
			hant: register('hant'),
			hans: register('hans')
		};
		const marksOf = (family: Family, marks: readonly string[]) =>
			[...letters]
				.filter(([alias, all]) => {
					const others = [...all].filter((code) => code < HAN_FROM);
					return (
						alias.startsWith(family) &&
						others.length <= FEW_LETTERS &&
						marks.some((mark) => all.has(mark.codePointAt(0) ?? 0))
					);
				})
				.map(([alias]) => alias)
				.join(',');
		const marks = { Hans: marksOf('hans', MARKS.Hans), Hant: marksOf('hant', MARKS.Hant) };
		return { create: createCanvas, names, marks, letters };
	})();
	return canvas;
}

/** The bytes of the picture: title, marks, hedges, origins, grades, source, date and address inside its frame. */
export async function chartPng(spec: ChartSpec, imprint: Imprint, size: PictureSize): Promise<Uint8Array> {
	const { create, names, marks, letters } = await loadCanvas();
	const bare = placeChart(spec, 'wide');
	const framed =
		size.height === null
			? withFrame(bare, spec, imprint)
			: withFrameOfShape(bare, spec, imprint, { width: size.width, height: size.height });
	const placed = withLettersOf(framed, spec.id, letters);
	const height = size.height ?? Math.round((placed.height / placed.width) * size.width);
	const scale = Math.min(size.width / placed.width, height / placed.height);
	const words = JSON.stringify([spec, imprint]);
	const others = BEYOND_LATIN.test(words)
		? `,${hanNames(scriptOfPicture(spec.lang, words), names)},${names.arabic},${names.hebrew}`
		: '';
	const script = hanScript(spec.lang);
	const first = script === null || marks[script] === '' ? '' : `${marks[script]},`;
	const fonts = (families: string) => neededFonts(families.split(','), textsOf(placed), letters).join(',');
	const typeface: Typeface = {
		sans: fonts(first + names.sans + others),
		// The Han fonts have no serifs: Latin letters with them beside Han characters would look like another text.
		serif: fonts(script === null ? `${names.serif},${names.sans}${others}` : first + names.sans + others)
	};

	const drawn = create(placed.width, placed.height);
	const config = chartConfig(placed, LIGHT, typeface);
	const chart = new Chart(drawn as unknown as HTMLCanvasElement, {
		...config,
		options: { ...config.options, devicePixelRatio: scale },
		plugins: [onGround(spec), ...(config.plugins ?? [])]
	});
	const pixels = centred(drawn.data(), drawn.width, drawn.height, size.width, height);
	const file = encodePng(pixels, size.width, height);
	chart.destroy();
	// The canvas lies outside of what the collector of garbage counts: what it holds is given back at once, and the pixels
	// that it gave as soon as other work has its turn. Without that turn all pictures of a build would lie in memory.
	drawn.width = drawn.height = 1;
	await new Promise(setImmediate);
	return file;
}

/** The fonts of both ways to write Han characters, that of the picture first: many have another look in each. */
function hanNames(
	script: HanScript | null,
	{ hant, hans }: Readonly<Record<'hant' | 'hans', string>>
): string {
	return script === 'Hans' ? `${hans},${hant}` : `${hant},${hans}`;
}

/** A chart of which each text can be drawn with the fonts of the pictures; what cannot is left out and said. */
function withLettersOf(
	placed: PlacedChart,
	id: string,
	letters: ReadonlyMap<string, ReadonlySet<number>>
): PlacedChart {
	const all = [...letters.values()];
	const missing = new Set<string>();
	const mend = (drawn: readonly Drawn[]) =>
		drawn.map((one) => {
			if (one.kind !== 'text') return one;
			const shown = drawable(one.text, (code) => all.some((font) => font.has(code)));
			for (const letter of shown.missing) missing.add(letter);
			return { ...one, text: shown.text };
		});
	const mended = {
		...placed,
		furniture: mend(placed.furniture),
		marks: placed.marks.map((mark) => ({ ...mark, behind: mend(mark.behind), front: mend(mark.front) }))
	};
	if (missing.size > 0) {
		const named = [...missing].map((letter) => `${letter} (U+${hex(letter)})`).join(', ');
		console.warn(
			`The picture of the chart "${id}" has ${LEFT_OUT} for letters that its fonts lack: ${named}.`
		);
	}
	return mended;
}

/** All that a picture says, as it is drawn. */
function textsOf({ furniture, marks }: PlacedChart): string {
	return [...furniture, ...marks.flatMap(({ behind, front }) => [...behind, ...front])]
		.map((one) => (one.kind === 'text' ? isolated(one.text) : ''))
		.join('');
}

const hex = (letter: string) => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** The pixels of a drawing in the middle of a picture of another size, the rest of which is ground. */
function centred(drawn: Uint8Array, width: number, height: number, wide: number, high: number): Uint8Array {
	if (width === wide && height === high) return drawn;
	const pixels = new Uint8Array(wide * high * 4);
	// The first pixel of a drawing is ground.
	pixels.set(drawn.subarray(0, 4));
	for (let filled = 4; filled < pixels.length; filled *= 2) pixels.copyWithin(filled, 0, filled);
	const left = Math.max(0, Math.round((wide - width) / 2));
	const top = Math.max(0, Math.round((high - height) / 2));
	const length = Math.min(width, wide - left) * 4;
	for (let y = 0; y < Math.min(height, high - top); y++)
		pixels.set(drawn.subarray(y * width * 4, y * width * 4 + length), ((y + top) * wide + left) * 4);
	return pixels;
}

/**
 * Fills the ground, so that no pixel is transparent, and names the language: without it letters would be joined as in that
 * of the machine, with no "fi" in one piece where that is Turkish.
 */
function onGround({ lang }: ChartSpec): Plugin {
	return {
		id: 'ground',
		beforeDraw({ ctx, width, height }) {
			Object.assign(ctx, { lang });
			ctx.fillStyle = LIGHT.ground;
			ctx.fillRect(0, 0, width, height);
		}
	};
}
