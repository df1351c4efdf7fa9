/**
 * `npm run gallery`: every chart of the record and every state of a chart, as light, dark, print and seen with each
 * colour blindness, on one page to look over. The states are the cases of the golden tests.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { EXAMPLE_PANELS, EXAMPLE_WORDS } from '#lib/charts/examples/example-panels.ts';
import { makeSpec, onOtherScale, scalesOf, type ChartSpec } from '#lib/charts/forms.ts';
import { catalogue } from '#lib/site/charts/catalogue.ts';
import { chartSpec } from '#lib/site/charts/draw-chart.ts';
import { galleryPage, type GallerySection } from './gallery-page.ts';

const FOLDER = '.svelte-kit/gallery';
const STYLES = ['src/styles/tokens.css', 'src/styles/base.css', 'src/styles/languages.css'];

const states = EXAMPLE_PANELS.map((panel) => {
	const spec = makeSpec(panel, EXAMPLE_WORDS);
	return { ...spec, id: `state-${spec.id}` };
});
const shown = [...catalogue().values()].map(({ panel }) => chartSpec(panel));

/** A chart that has two scales is looked at on both. */
function onEveryScale(specs: readonly ChartSpec[]): ChartSpec[] {
	return specs.flatMap((spec) => {
		const other = onOtherScale(spec);
		return other ? [spec, { ...other, id: `${spec.id}-${scalesOf(other)[0]?.kind ?? ''}` }] : [spec];
	});
}

const sections: GallerySection[] = [
	{ title: 'Charts of the record', specs: onEveryScale(shown) },
	{ title: 'States of a chart', specs: onEveryScale(states) }
];
mkdirSync(FOLDER, { recursive: true });
const css = STYLES.map((file) => readFileSync(file, 'utf8')).join('\n');
writeFileSync(`${FOLDER}/index.html`, galleryPage(sections, css));
console.log(
	`${FOLDER}/index.html: ${sections.map(({ title, specs }) => `${title}, ${String(specs.length)}`).join('; ')}`
);
