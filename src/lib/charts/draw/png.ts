/** A chart as a PNG, for sharing: the framed picture of `standalone-svg.ts`, drawn by Chart.js on a canvas in Node. */
import type { Plugin } from 'chart.js';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { chartConfig } from './chart-config.ts';
import { Chart } from './chart-parts.ts';
import { withFrame, withFrameOfShape, type Imprint } from './frame.ts';
import type { Typeface } from './mark-plugin.ts';
import { placeChart } from '../forms.ts';
import type { ChartSpec } from '../forms.ts';
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
	han: { package: '@fontsource-variable/noto-sans-tc', files: /-wght-normal\.woff2$/ }
} as const;

/** Beyond these letters a text needs more than a Latin font. */
const BEYOND_LATIN = /[^\u0000-\u024f\u2010-\u2027\u2030-\u203a\u20ac\u2190-\u2193\u2212\u2248\u2264\u2265]/;

type Canvas = typeof import('@napi-rs/canvas');

let canvas: Promise<{
	create: Canvas['createCanvas'];
	names: Readonly<Record<keyof typeof FAMILIES, string>>;
}> | null = null;

/** The canvas with the fonts of its packages and no other, so that a picture is the same on every machine. */
function loadCanvas() {
	canvas ??= (async () => {
		process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
		const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
		const require = createRequire(import.meta.url);
		const register = (family: keyof typeof FAMILIES) => {
			const { package: name, files } = FAMILIES[family];
			const folder = join(dirname(require.resolve(`${name}/index.css`)), 'files');
			return readdirSync(folder)
				.filter((file) => files.test(file))
				.sort()
				.map((file, index) => {
					const alias = `${family}${index}`;
					if (GlobalFonts.registerFromPath(join(folder, file), alias) === null)
						throw new Error(`${name}: the font ${file} cannot be read`);
					return alias;
				})
				.join(',');
		};
		return {
			create: createCanvas,
			names: { sans: register('sans'), serif: register('serif'), han: register('han') }
		};
	})();
	return canvas;
}

/** The bytes of the picture: title, marks, hedges, origins, grades, source, date and address inside its frame. */
export async function chartPng(spec: ChartSpec, imprint: Imprint, size: PictureSize): Promise<Uint8Array> {
	const { create, names } = await loadCanvas();
	const bare = placeChart(spec, 'wide');
	const placed =
		size.height === null
			? withFrame(bare, spec, imprint)
			: withFrameOfShape(bare, spec, imprint, { width: size.width, height: size.height });
	const height = size.height ?? Math.round((placed.height / placed.width) * size.width);
	const scale = Math.min(size.width / placed.width, height / placed.height);
	const han = BEYOND_LATIN.test(JSON.stringify([spec, imprint])) ? `,${names.han}` : '';
	const typeface: Typeface = { sans: names.sans + han, serif: `${names.serif},${names.sans}${han}` };

	const picture = create(size.width, height);
	const context = picture.getContext('2d');
	context.fillStyle = LIGHT.ground;
	context.fillRect(0, 0, size.width, height);
	const drawn = create(placed.width, placed.height);
	const config = chartConfig(placed, LIGHT, typeface);
	const chart = new Chart(drawn as unknown as HTMLCanvasElement, {
		...config,
		options: { ...config.options, devicePixelRatio: scale },
		plugins: [languageOf(spec), ...(config.plugins ?? [])]
	});
	context.drawImage(drawn, (size.width - drawn.width) / 2, (height - drawn.height) / 2);
	chart.destroy();
	return picture.toBuffer('image/png');
}

/** Without it letters would be joined as in the language of the machine: no "fi" in one piece where that is Turkish. */
function languageOf({ lang }: ChartSpec): Plugin {
	return {
		id: 'language',
		beforeDraw({ ctx }) {
			Object.assign(ctx, { lang });
		}
	};
}
