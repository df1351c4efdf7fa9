/** A chart as a thing to cite, in the language that is spoken. */
import { inParts } from '#lib/format/languages/lists.ts';
import { written } from '#lib/format/languages/written.ts';
import { citedUnverified } from '#lib/format/provenance/cited-words.ts';
import { citePart, type Citable } from '#lib/publish/citation/citation.ts';
import { pagePath } from '../language-addresses.ts';
import { publication } from '../record.ts';
import { figuresOf } from './chart-figures.ts';
import type { SiteChart } from './site-chart.ts';

/** The chart by its title and, in brackets, what in it is unverified and who said that, which no style of a citation so drops. */
export function citeChart({ panel, page }: SiteChart): Citable {
	const { open, close } = written().joints;
	const unverified = citedUnverified([...figuresOf(panel)]);
	const said = unverified.length === 0 ? '' : open + inParts(unverified) + close;
	return citePart(publication(), panel.id, panel.title + said, pagePath(page));
}
