/** A chart as an SVG file of its own, for `/charts/ID.svg`: framed, light and dark, the same in every program. */
import { withFrame, type Imprint } from './frame.ts';
import { pictureFonts, scriptOfPicture } from './picture-fonts.ts';
import { placeChart } from '../forms.ts';
import type { LayoutName } from '../layout/placed.ts';
import type { ChartSpec } from '../forms.ts';
import { escapeXml } from './svg-context.ts';
import { drawElements } from './svg.ts';
import { DARK, LIGHT, PAINTS } from '../layout/theme.ts';

/**
 * Colours are written as such, so that programs without custom properties draw them; a dark screen replaces each by its
 * counterpart. Title, values, hedges, origins and grades, source, date and address are all inside the frame.
 */
export function standaloneSvg(spec: ChartSpec, imprint: Imprint, layout: LayoutName = 'wide'): string {
	const placed = withFrame(placeChart(spec, layout), spec, imprint);
	const dark = PAINTS.map(
		(paint) =>
			`[fill="${LIGHT[paint]}"]{fill:${DARK[paint]}}[stroke="${LIGHT[paint]}"]{stroke:${DARK[paint]}}`
	).join('');
	const { sans, serif } = pictureFonts(scriptOfPicture(spec.lang, JSON.stringify([spec, imprint])));
	const elements = drawElements(placed, LIGHT, { serif: `font-family="${serif}"` });
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		`<svg xmlns="http://www.w3.org/2000/svg" width="${placed.width}" height="${placed.height}"` +
		` viewBox="0 0 ${placed.width} ${placed.height}" xml:lang="${escapeXml(spec.lang)}" role="img"` +
		` aria-labelledby="title" aria-describedby="text" fill="none" font-family="${sans}">` +
		`<title id="title">${escapeXml(spec.title)}</title><desc id="text">${escapeXml(spec.alt)}</desc>` +
		`<style>@media (prefers-color-scheme:dark){${dark}}</style>` +
		`<rect width="100%" height="100%" fill="${LIGHT.ground}"/>${elements}</svg>\n`
	);
}
