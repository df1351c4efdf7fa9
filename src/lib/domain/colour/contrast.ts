/** How well one colour stands out from another, by WCAG 2.2. */

/** What text is on, as `#rrggbb`: the page and what is raised from it, by day and by night. */
export const GROUNDS = {
	light: ['#fbfaf7', '#f3f1ea'],
	dark: ['#15171a', '#1d2024']
} as const;

/** The least contrast of text (1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The contrast of two colours `#rrggbb`, from 1 for the same to 21 for black on white. */
export function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
