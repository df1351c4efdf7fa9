/** The few colours of a drawing: what is drawn in flat colours needs one byte a pixel and not four. */

/** How many colours one byte can name. */
const MOST = 256;

export interface Palette {
	/** Each as red, green and blue, 0 to 255; what fills most of the picture first. */
	readonly colours: readonly Colour[];
	/** For a pixel, as four bytes of one number, the place of its colour among these. */
	readonly placeOf: (pixel: number) => number;
}

type Colour = readonly [red: number, green: number, blue: number];

/**
 * The colours of a picture without transparent parts. Where there are more than 256, those that lie close together become
 * the most frequent of them: no channel moves by more than it must, and the colours that fill areas stay what they are.
 */
export function paletteOf(pixels: Uint32Array): Palette {
	const known = [...countPixels(pixels)]
		.sort(([a, n], [b, k]) => k - n || a - b)
		.map(([pixel]) => ({ pixel, colour: colourOf(pixel) }));
	const colours = spread(known.map(({ colour }) => colour));
	const places = new Map(known.map(({ pixel, colour }) => [pixel, nearest(colours, colour)]));
	return { colours, placeOf: (pixel) => places.get(pixel) ?? 0 };
}

function countPixels(pixels: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	let last = pixels[0] ?? 0;
	let start = 0;
	for (let at = 0; at <= pixels.length; at++) {
		if (pixels[at] === last) continue;
		counts.set(last, (counts.get(last) ?? 0) + at - start);
		last = pixels[at] ?? 0;
		start = at;
	}
	return counts;
}

/** A pixel as it lies in memory: red first, whichever way the machine reads numbers. */
function colourOf(pixel: number): Colour {
	const [red = 0, green = 0, blue = 0] = new Uint8Array(Uint32Array.of(pixel).buffer);
	return [red, green, blue];
}

/** As many of the colours as a byte can name, none within a reach of a more frequent one; the reach is as small as can be. */
function spread(byFrequency: readonly Colour[]): Colour[] {
	for (let reach = 0; ; reach++) {
		const chosen: Colour[] = [];
		for (const colour of byFrequency) {
			if (chosen.some((one) => distance(one, colour) <= reach)) continue;
			chosen.push(colour);
			if (chosen.length > MOST) break;
		}
		if (chosen.length <= MOST) return chosen;
	}
}

/** How far two colours are apart in the channel in which they differ most, 0 to 255. */
function distance(a: Colour, b: Colour): number {
	return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

function nearest(colours: readonly Colour[], colour: Colour): number {
	let best = 0;
	let least = Infinity;
	for (const [place, one] of colours.entries()) {
		const apart = distance(one, colour);
		if (apart < least) [best, least] = [place, apart];
	}
	return best;
}
