import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test, vi } from 'vitest';
import {
	EXAMPLE_PANELS,
	EXAMPLE_WORDS,
	exampleFigure,
	exampleMark,
	examplePanel
} from '../examples/example-panels.ts';
import { LEFT_OUT } from './font-letters.ts';
import { withFrame } from './frame.ts';
import { makeSpec, placeChart } from '../forms.ts';
import { chartPng, PRINT_IMAGE, SOCIAL_IMAGE, type PictureSize } from './png.ts';
import type { ChartSpec } from '../forms.ts';
import type { PlacedMark } from '../layout/placed.ts';
import { LIGHT } from '../layout/theme.ts';
import { HOLLOW_TICK } from './mark-plugin.ts';

const IMPRINT = {
	record: 'Ferries 1.0.0',
	scope: 'Ferries of the bay since 2020',
	asOf: '1 January 2025',
	permalink: null,
	licence: '© Ferries, CC-BY-4.0'
};
const SPECS = EXAMPLE_PANELS.map((panel) => makeSpec(panel, EXAMPLE_WORDS));

/** The picture as pixels: its size, and the colour at a place. */
async function drawn(spec: ChartSpec, size: PictureSize) {
	const image = await loadImage(await chartPng(spec, IMPRINT, size));
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	const colour = (x: number, y: number) => {
		const at = (Math.round(y) * image.width + Math.round(x)) * 4;
		return `#${[0, 1, 2].map((channel) => (data[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`;
	};
	return { width: image.width, height: image.height, data, colour };
}

test('a picture to share is 1200 by 630, a large one 2400 wide', async () => {
	const [spec] = SPECS;
	if (!spec) throw new Error('no example');
	expect(await drawn(spec, SOCIAL_IMAGE)).toMatchObject({ width: 1200, height: 630 });
	const large = await drawn(spec, PRINT_IMAGE);
	expect(large.width).toBe(2400);
	expect(large.height).toBeGreaterThan(800);
});

/** From the middle of a sign to where it is painted in its colour. */
function rimOf(sign: PlacedMark['sign']): readonly [number, number] {
	if (sign?.kind === 'ring') return [sign.radius, 0];
	return sign?.kind === 'hollow-tick' ? [(HOLLOW_TICK.width + HOLLOW_TICK.within) / 4, 0] : [0, 0];
}

/** The examples in which something is drawn at a place. */
const DRAWN = SPECS.filter((spec) =>
	placeChart(spec, 'wide').marks.some(({ sign, bar }) => sign !== null || bar !== null)
);

describe.each(DRAWN.map((spec) => [spec.id, spec] as const))('%s', (_id, spec) => {
	test('the picture has the signs of the page in the same places', async () => {
		const placed = withFrame(placeChart(spec, 'wide'), spec, IMPRINT);
		const { width, height, colour } = await drawn(spec, PRINT_IMAGE);
		const scale = Math.min(width / placed.width, height / placed.height);
		for (const { mark, sign, bar, at } of placed.marks) {
			if (mark.kind !== 'figure' || (sign === null && bar === null)) continue;
			// A bar is looked at just below its end; what is hollow is looked at on its rim.
			const [dx, dy] = bar !== null ? [0, 3] : rimOf(sign);
			expect([mark.label, colour((at.x + dx) * scale, (at.y + dy) * scale)]).toEqual([
				mark.label,
				LIGHT[mark.tone]
			]);
		}
	});
});

test('Han signs, Arabic and Hebrew letters are drawn, each its own, never a box for all', async () => {
	const look = async (label: string) => {
		const figure = exampleFigure('count', 'official', { value: 5, stated: '5' });
		const panel = examplePanel('signs', 'dots', [exampleMark(label, figure)]);
		return Buffer.from((await drawn(makeSpec(panel, EXAMPLE_WORDS), SOCIAL_IMAGE)).data).toString('base64');
	};
	const looks = await Promise.all(
		['港', '務', '贪', '亿', '萬', '约', '数', '说', 'ع', 'ش', 'ש', 'א'].map(look)
	);
	expect(new Set(looks).size).toBe(looks.length);
});

test('letters that no font of a package has are left out and named, and never those of the machine', async () => {
	const named = vi.spyOn(console, 'warn').mockReturnValue();
	const titled = (title: string) =>
		chartPng(
			{ ...makeSpec(examplePanel('letters', 'dots', []), EXAMPLE_WORDS), title },
			IMPRINT,
			SOCIAL_IMAGE
		);
	for (const letters of ['ไทย', 'தமிழ', 'Հայ', 'ქარ', '한국', '👍']) {
		named.mockClear();
		const picture = await titled(`Boats ${letters}`);
		expect(Buffer.from(picture).equals(Buffer.from(await titled(`Boats ${LEFT_OUT}`)))).toBe(true);
		expect(named).toHaveBeenCalledOnce();
		for (const letter of letters) expect(named.mock.lastCall?.[0]).toContain(letter);
	}
	named.mockRestore();
});

test('the same spec draws the same bytes', async () => {
	const spec = SPECS.find(({ id }) => id === 'full-width');
	if (!spec) throw new Error('full-width');
	const twice = [await chartPng(spec, IMPRINT, SOCIAL_IMAGE), await chartPng(spec, IMPRINT, SOCIAL_IMAGE)];
	expect(Buffer.from(twice[0] ?? []).equals(Buffer.from(twice[1] ?? []))).toBe(true);
});
