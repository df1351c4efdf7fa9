/** Draws what a growing record costs: both axes are logarithmic, so that a line as steep as the diagonal grows as the figures do. */

export interface Line {
	readonly name: string;
	readonly colour: string;
	/** Figures and seconds, from left to right. */
	readonly points: readonly (readonly [figures: number, seconds: number])[];
}

const [WIDTH, HEIGHT] = [720, 400];
const ROOM = { left: 64, right: 190, top: 24, bottom: 48 };
const FONT = 'font-family="system-ui, sans-serif" font-size="13" fill="#333"';

/** The picture, as SVG. */
export function growthChart(lines: readonly Line[]): string {
	const x = placing(
		lines.flatMap(({ points }) => points.map(([figures]) => figures)),
		ROOM.left,
		WIDTH - ROOM.right
	);
	const y = placing(
		lines.flatMap(({ points }) => points.map(([, seconds]) => seconds)),
		HEIGHT - ROOM.bottom,
		ROOM.top
	);
	const across = x.ticks.map(
		(tick) =>
			`<line x1="${x.at(tick)}" y1="${ROOM.top}" x2="${x.at(tick)}" y2="${HEIGHT - ROOM.bottom}" stroke="#ddd"/><text x="${x.at(tick)}" y="${HEIGHT - 26}" text-anchor="middle" ${FONT}>${inWords(tick)}</text>`
	);
	const up = y.ticks.map(
		(tick) =>
			`<line x1="${ROOM.left}" y1="${y.at(tick)}" x2="${WIDTH - ROOM.right}" y2="${y.at(tick)}" stroke="#ddd"/><text x="${ROOM.left - 8}" y="${y.at(tick) + 4}" text-anchor="end" ${FONT}>${inWords(tick)} s</text>`
	);
	const drawn = lines.map(({ name, colour, points }) => {
		const places = points.map(([figures, seconds]) => [x.at(figures), y.at(seconds)] as const);
		const [endX = 0, endY = 0] = places.at(-1) ?? [];
		const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`);
		return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}<text x="${endX + 10}" y="${endY + 4}" ${FONT}>${name}</text>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Processor time by figures of a record, both axes logarithmic"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${[...across, ...up, ...drawn].join('')}<text x="${(ROOM.left + WIDTH - ROOM.right) / 2}" y="${HEIGHT - 6}" text-anchor="middle" ${FONT}>figures</text></svg>\n`;
}

/** Where values lie between two pixels, by whole powers of ten around them. */
function placing(values: readonly number[], from: number, to: number) {
	const first = Math.floor(Math.log10(Math.min(...values)));
	const last = Math.ceil(Math.log10(Math.max(...values)));
	return {
		at: (value: number) => Math.round(from + ((Math.log10(value) - first) / (last - first)) * (to - from)),
		ticks: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
	};
}

const inWords = (tick: number) => (tick < 1 ? String(tick) : tick.toLocaleString('en'));
