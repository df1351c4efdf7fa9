/** The few colours of a drawing: what is drawn in flat colours needs one byte a pixel and not four. */

/** How many colours one byte can name. */
const MOST = 256;
const FEW_PIXELS = 16;

export interface Palette {
	/** Each as red, green and blue, 0 to 255; what fills most of the picture first. */
	readonly colours: readonly Colour[];
	/** For each pixel the place of its colour among these. */
	readonly pixels: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

/**
 * The colours of a picture without transparent parts, of which each number is a pixel. Where there are more than 256, those
 * that lie close together become the most frequent of them: no channel moves by more than it must, and the colours that
 * fill areas stay what they are.
 */
export function paletteOf(picture: Int32Array): Palette {
	const { ends, numbers, counts } = runsOf(picture);
	const byFrequency = [...counts].sort((a, b) => b.count - a.count || a.pixel - b.pixel);
	const colours = spread(byFrequency.map(({ pixel }) => colourOf(pixel)));
	const places = counts.map(({ pixel }) => nearest(colours, colourOf(pixel)));
	const pixels = new Uint8Array(picture.length);
	let start = 0;
	for (let run = 0; run < ends.length; run++) {
		const end = ends[run] ?? 0;
		const place = places[numbers[run] ?? 0] ?? 0;
		// Most of a picture is the first colour, which stands there already.
		if (place !== 0) {
			// Most runs are one pixel on the edge of a letter, for which a call takes longer than to write it.
			if (end - start < FEW_PIXELS) for (let at = start; at < end; at++) pixels[at] = place;
			else pixels.fill(place, start, end);
		}
		start = end;
	}
	return { colours, pixels };
}

/** Where each run of equal pixels ends, the number of its pixel, and by these numbers how often each pixel is there. */
function runsOf(picture: Int32Array) {
	const ends: number[] = [];
	const numbers: number[] = [];
	const counts: { readonly pixel: number; count: number }[] = [];
	const known = new Map<number, number>();
	for (let start = 0, end = 0; start < picture.length; start = end) {
		const pixel = picture[start] ?? 0;
		do end++;
		while (picture[end] === pixel && end < picture.length);
		const number = known.get(pixel) ?? known.size;
		if (number === known.size) known.set(pixel, number);
		const counted = (counts[number] ??= { pixel, count: 0 });
		counted.count += end - start;
		ends.push(end);
		numbers.push(number);
	}
	return { ends, numbers, counts };
}

/** A pixel as it lies in memory: red first, whichever way the machine reads numbers. */
function colourOf(pixel: number): Colour {
	const [red = 0, green = 0, blue = 0] = new Uint8Array(Int32Array.of(pixel).buffer);
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
