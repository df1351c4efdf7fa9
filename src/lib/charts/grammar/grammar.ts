/**
 * What a chart of contested numbers may not do, as a check over what its form says of it: no pixel is needed, so that it
 * also holds for a chart that nobody has drawn yet.
 */
import type { Origin } from '#lib/domain/record/model.ts';
import { extent, tickFor } from '../spec/make-mark.ts';
import type { FigureMark, Mark, MarkInput, Scale, Shape } from '../spec/spec.ts';

export type Rule =
	/** A bar is for a number that the authority concerned published. */
	| 'bar-unpublished'
	/** A bar begins at zero. */
	| 'bar-not-from-zero'
	/** A bar has no meaning on a logarithmic scale. */
	| 'bar-on-log'
	/** A linear scale for numbers more than a thousandfold apart hides the small ones. */
	| 'linear-too-far'
	/** A linear scale begins at zero, or goes through it where a number is below. */
	| 'linear-not-from-zero'
	/** A logarithmic scale says so in words. */
	| 'log-unsaid'
	/** What is relayed, or computed from what is relayed, is never filled. */
	| 'relayed-filled'
	/** What is computed looks computed. */
	| 'derived-as-stated'
	/** Each origin has its own sign. */
	| 'foreign-sign'
	/** A side that was left open never ends in an edge. */
	| 'open-side-capped'
	/** No number without its label, hedge, origin and grade. */
	| 'words-missing'
	/** A figure without value and bounds has no place on a chart. */
	| 'nothing-to-draw'
	/** Variants of one claim are each shown; nothing is computed from two of them. */
	| 'variants-combined';

export interface GrammarViolation {
	readonly rule: Rule;
	/** The figure, or the label where it has none. */
	readonly mark: string;
	/** What was found, for whoever must mend it. */
	readonly found: string;
}

/** The ratio of two numbers beyond which they may not share a linear scale. */
export const MAX_RATIO = 1000;

const SHAPES: Readonly<Record<Origin, readonly Shape[]>> = {
	official: ['dot', 'bar', 'solid-part'],
	'official-as-cited': ['ringed-dot', 'hatched-part'],
	relayed: ['ring', 'hatched-part'],
	independent: ['diamond', 'solid-part'],
	derived: ['tick', 'hollow-tick', 'blank-part', 'hatched-part']
};

/** What is judged of a chart, whatever its form. */
export interface Judged {
	readonly marks: readonly Mark[];
	/** Every scale that the marks may be shown on. None where each part of a strip says its size in words. */
	readonly scales: readonly Scale[];
	/** Marks that add up one figure after the other. */
	readonly totals: readonly FigureMark[];
}

/** Every breach of the grammar, in the order of the marks; none for a chart that may be shown. */
export function checkGrammar({ marks: all, scales, totals }: Judged): GrammarViolation[] {
	const marks = all.filter((mark) => mark.kind === 'figure');
	const violations = marks.flatMap((mark) => [
		...checkShape(mark),
		...checkWords(mark),
		...checkInputs(mark)
	]);
	return [...violations, ...checkTotals(totals), ...scales.flatMap((scale) => checkScale(scale, marks))];
}

function violation(rule: Rule, mark: FigureMark, found: string): GrammarViolation {
	return { rule, mark: mark.figureId ?? mark.label, found };
}

function checkShape(mark: FigureMark): GrammarViolation[] {
	const { origin, shape, value, low, high } = mark;
	if (shape === 'bar' && (origin !== 'official' || value === null)) {
		return [violation('bar-unpublished', mark, `a bar for ${origin}, ${value ?? 'no value'}`)];
	}
	// Signs and parts end in an arrow where a side is open; a bar can only end in an edge.
	if (shape === 'bar' && (low === null || high === null)) {
		return [violation('open-side-capped', mark, 'a bar for a number with an open side')];
	}
	if (value === null && low === null && high === null) {
		return [violation('nothing-to-draw', mark, 'neither a value nor a bound')];
	}
	if (shape === 'tick' && tickFor(mark.tone) !== 'tick') {
		return [
			violation('relayed-filled', mark, `a filled tick for what was computed from ${mark.tone} numbers`)
		];
	}
	if (SHAPES[origin].includes(shape)) return [];
	const rule =
		origin === 'relayed' ? 'relayed-filled' : origin === 'derived' ? 'derived-as-stated' : 'foreign-sign';
	return [violation(rule, mark, `${shape} for ${origin}`)];
}

function checkWords(mark: FigureMark): GrammarViolation[] {
	const words = {
		label: mark.label,
		value: mark.valueText,
		origin: mark.originText,
		phrase: mark.phraseText,
		grade: mark.gradeText
	};
	return Object.entries(words)
		.filter(([, text]) => text.trim() === '')
		.map(([name]) => violation('words-missing', mark, `no words for its ${name}`));
}

/** Running totals add up one figure after the other, so that they are looked at together. */
function checkTotals(totals: readonly FigureMark[]): GrammarViolation[] {
	const running = totals.filter(({ figureId }) => figureId === null);
	const last = running.at(-1);
	return last
		? checkInputs(
				last,
				running.flatMap(({ inputs }) => inputs)
			)
		: [];
}

function checkInputs(mark: FigureMark, inputs: readonly MarkInput[] = mark.inputs): GrammarViolation[] {
	const families = inputs.map(({ family }) => family);
	const twice = families.find((family, index) => families.indexOf(family) !== index);
	return twice === undefined
		? []
		: [violation('variants-combined', mark, `computed from variants of "${twice}"`)];
}

function checkScale(scale: Scale, marks: readonly FigureMark[]): GrammarViolation[] {
	const violations: GrammarViolation[] = [];
	const bars = marks.filter(({ shape }) => shape === 'bar');
	if (scale.kind === 'log') {
		violations.push(...bars.map((bar) => violation('bar-on-log', bar, 'a bar on a logarithmic scale')));
		const [first] = marks;
		if (scale.title.trim() === '' && first) {
			violations.push(violation('log-unsaid', first, 'a logarithmic scale without a title'));
		}
		return violations;
	}
	const isBelow = marks.flatMap(extent).some((number) => number < 0);
	if (isBelow ? scale.min >= 0 || scale.max < 0 : scale.min !== 0) {
		violations.push(...bars.map((bar) => violation('bar-not-from-zero', bar, `a bar from ${scale.min}`)));
		const [first] = marks;
		if (first) violations.push(violation('linear-not-from-zero', first, `a linear scale from ${scale.min}`));
	}
	const sized = marks.flatMap((mark) => {
		const size = Math.abs(mark.value ?? mark.high ?? mark.low ?? 0);
		return size > 0 ? [{ mark, size }] : [];
	});
	const largest = sized.reduce((top, one) => (one.size > top ? one.size : top), 0);
	const smallest = sized.reduce<(typeof sized)[number] | null>(
		(least, one) => (least === null || one.size < least.size ? one : least),
		null
	);
	if (smallest && largest / smallest.size > MAX_RATIO) {
		violations.push(
			violation('linear-too-far', smallest.mark, `${smallest.size} and ${largest} on one linear scale`)
		);
	}
	return violations;
}
