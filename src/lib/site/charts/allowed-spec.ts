import { checkSpec, type ChartSpec } from '#lib/charts/forms.ts';

/**
 * The spec itself, if it may be drawn.
 *
 * @throws {Error} where the chart breaks the grammar; the message names the chart, its marks and what was found
 */
export function allowedSpec<Spec extends ChartSpec>(spec: Spec): Spec {
	const violations = checkSpec(spec);
	if (violations.length === 0) return spec;
	const lines = violations.map(({ rule, mark, found }) => `  ${rule}: ${mark}, ${found}`);
	throw new Error([`the chart "${spec.id}" breaks the grammar of charts:`, ...lines].join('\n'));
}
