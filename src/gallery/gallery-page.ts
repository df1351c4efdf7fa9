/** The gallery as one page without script, for whoever works on the charts. */
import type { ChartSpec } from '#lib/charts/forms.ts';
import { chartSvg } from '#lib/charts/draw/svg.ts';
import { escapeXml } from '#lib/charts/draw/svg-context.ts';

export interface GallerySection {
	readonly title: string;
	readonly specs: readonly ChartSpec[];
}

/** Ways to look at a chart. The matrices are those of Machado, Oliveira and Fernandes (2009) at full severity. */
const VIEWS: readonly {
	readonly name: string;
	readonly title: string;
	readonly matrix: readonly number[] | null;
}[] = [
	{ name: 'light', title: 'Light', matrix: null },
	{ name: 'dark', title: 'Dark', matrix: null },
	{ name: 'print', title: 'Black and white', matrix: [0.21, 0.72, 0.07, 0.21, 0.72, 0.07, 0.21, 0.72, 0.07] },
	{
		name: 'protanopia',
		title: 'Protanopia',
		matrix: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]
	},
	{
		name: 'deuteranopia',
		title: 'Deuteranopia',
		matrix: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881]
	},
	{
		name: 'tritanopia',
		title: 'Tritanopia',
		matrix: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
	}
];

/** Every chart wide and narrow in every view, each view in its own column. */
export function galleryPage(sections: readonly GallerySection[], css: string): string {
	const filters = VIEWS.flatMap(({ name, matrix }) => (matrix ? [filter(name, matrix)] : []));
	return [
		'<!doctype html>',
		'<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
		`<title>Gallery of charts</title><style>${css}${GALLERY_CSS}${VIEWS.map(viewCss).join('')}</style></head><body>`,
		`<svg width="0" height="0" aria-hidden="true"><defs>${filters.join('')}</defs></svg>`,
		'<main><h1>Gallery of charts</h1>',
		`<nav>${sections.flatMap(({ specs }) => specs.map(({ id }) => `<a href="#${escapeXml(id)}">${escapeXml(id)}</a>`)).join(' ')}</nav>`,
		...sections.flatMap(({ title, specs }) => [`<h2>${escapeXml(title)}</h2>`, ...specs.map(row)]),
		'</main></body></html>\n'
	].join('\n');
}

function row(spec: ChartSpec): string {
	const drawings = VIEWS.flatMap(({ name, title }) =>
		(['wide', 'narrow'] as const).map(
			(layout) =>
				`<figure class="${name} ${layout}"><figcaption>${title}, ${layout}</figcaption>${chartSvg(spec, layout, { decorative: true })}</figure>`
		)
	);
	const words = `<p>${escapeXml(spec.subtitle)}</p><details><summary>Said in its place</summary><p>${escapeXml(spec.alt)}</p></details>`;
	return `<section id="${escapeXml(spec.id)}" lang="${escapeXml(spec.lang)}"><h3>${escapeXml(spec.id)}: ${escapeXml(spec.title)}</h3>${words}<div class="views">${drawings.join('')}</div></section>`;
}

function filter(name: string, matrix: readonly number[]): string {
	const rows = [0, 3, 6].map((at) => `${matrix.slice(at, at + 3).join(' ')} 0 0`);
	// The matrices are meant for linear light.
	return `<filter id="${name}" color-interpolation-filters="linearRGB"><feColorMatrix values="${rows.join(' ')} 0 0 0 1 0"/></filter>`;
}

function viewCss({ name, matrix }: (typeof VIEWS)[number]): string {
	return matrix ? `.${name}>svg{filter:url(#${name})}` : '';
}

const GALLERY_CSS = `
	main { padding: 1rem; }
	nav { columns: 14rem; }
	nav a { display: block; }
	.views { display: flex; overflow-x: auto; gap: 1rem; align-items: start; }
	figure { margin: 0; padding: .5rem; background: var(--ground); color: var(--ink); flex: none; font-family: var(--sans); color-scheme: light; }
	.wide { width: 760px; }
	.narrow { width: 360px; }
	.dark { color-scheme: dark; }
	section:target h3 { text-decoration: underline; }
`;
