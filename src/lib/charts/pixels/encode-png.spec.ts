import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

/** The pixels of a picture, as an independent decoder reads them. */
async function pixelsOf(file: Uint8Array) {
	const image = await loadImage(Buffer.from(file));
	const context = createCanvas(image.width, image.height).getContext('2d');
	context.drawImage(image, 0, 0);
	return { width: image.width, data: [...context.getImageData(0, 0, image.width, image.height).data] };
}

const opaque = (colours: readonly (readonly number[])[]) =>
	Uint8Array.from(colours.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue, 255]));

test('a picture of few colours is read as it was drawn, pixel by pixel', async () => {
	const channel = fc.integer({ min: 0, max: 255 });
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 7 }),
			fc.array(fc.tuple(channel, channel, channel), { minLength: 7, maxLength: 70 }),
			async (width, colours) => {
				const height = Math.floor(colours.length / width);
				const rgba = opaque(colours.slice(0, width * height));
				expect(await pixelsOf(encodePng(rgba, width, height))).toEqual({ width, data: [...rgba] });
			}
		),
		{ numRuns: 60 }
	);
});

test('of many colours those that fill areas stay, and no other moves far', async () => {
	const shades = Array.from({ length: 1024 }, (_, index) => [index % 256, index % 256, index >> 8]);
	const ground = Array.from({ length: 1024 }, () => [251, 250, 247]);
	const rgba = opaque([...ground, ...shades]);
	const { data } = await pixelsOf(encodePng(rgba, 64, 32));
	expect(data.slice(0, 4096)).toEqual([...rgba].slice(0, 4096));
	expect(Math.max(...data.map((value, index) => Math.abs(value - (rgba[index] ?? 0))))).toBeLessThanOrEqual(
		4
	);
});
