/** Panels about a neutral matter, ferry passengers, one for each state of a chart: what golden tests and gallery draw. */
import type {
	Figure,
	Grading,
	IntervalKind,
	Origin,
	Panel,
	PanelGroup,
	PanelMark,
	Scale,
	Side,
	Unit
} from '#lib/domain/record/model.ts';
import { SIDES } from '#lib/domain/record/schema/vocabularies.ts';
import { computationOf, originOfInputs } from '#lib/domain/record/stated-inputs.ts';
import type { ChartWords } from '../spec/chart-words.ts';

const PERSONS: Unit = { id: 'persons', label: 'persons', kind: 'count' };
const PERCENT: Unit = { id: 'percent', label: 'percent', kind: 'share' };
const GRADES: Readonly<Record<Origin, readonly [attribution: string, code: string]>> = {
	official: ['strong', 'A2'],
	'official-as-cited': ['unconfirmed', 'F4'],
	relayed: ['fair', 'F6'],
	independent: ['strong', 'B3'],
	derived: ['strong', 'A2']
};

interface Outline {
	/** `null` where only bounds were stated. */
	readonly value: number | null;
	/** As the value where left out; `null` is an open side. */
	readonly low?: number | null;
	readonly high?: number | null;
	readonly interval?: IntervalKind;
	readonly stated: string;
	readonly start?: string;
	readonly end?: string;
	readonly unit?: Unit;
	readonly variantOf?: string;
	readonly inputs?: readonly Figure[];
}

/** A figure with what a chart needs of it. */
export function exampleFigure(id: string, origin: Origin, outline: Outline): Figure {
	const { value, stated, inputs } = outline;
	const [attribution, code] = GRADES[origin];
	const [first, ...others] = inputs ?? [];
	return {
		id,
		label: id,
		lang: 'en',
		address: `figures/${id}/`,
		origin,
		asStated: stated,
		asStatedLang: 'en',
		asStatedBasis: 'words',
		hedge: null,
		qualifier: 'about',
		quantity: {
			value,
			low: outline.low === undefined ? value : outline.low,
			high: outline.high === undefined ? value : outline.high,
			rounding: 0
		},
		statedBounds: { low: outline.low ?? null, high: outline.high ?? null },
		interval: outline.interval ?? null,
		intervalLevel: null,
		unit: outline.unit ?? PERSONS,
		measure: {
			id: 'carried',
			label: 'passengers carried',
			originalTerm: null,
			originalLang: null,
			accrual: 'flow',
			includes: null,
			excludes: null,
			topic: null,
			note: null
		},
		rank: null,
		population: null,
		period: { start: outline.start ?? '2020', end: outline.end ?? '2024' },
		periodBasis: 'stated',
		speaker: null,
		chain: [],
		citations: [],
		grades: {
			attribution: grading('attribution', attribution),
			reliability: grading('reliability', code.charAt(0)),
			credibility: grading('credibility', code.charAt(1))
		},
		variantOf: outline.variantOf ?? null,
		obsStatus: 'A',
		doubts: [],
		caveat: null,
		recordedOn: '2025-01-01',
		computation: first
			? computationOf({
					formula: { kind: 'figure', id: first.id },
					text: stated,
					inWords: stated,
					inputs: [first, ...others]
				})
			: null
	};
}

function grading(scale: Scale, grade: string): Grading {
	const rule = {
		position: null,
		ruleId: 'example',
		rule: 'example',
		raisedBy: 'example',
		loweredBy: 'example',
		phrase: 'example'
	};
	return { scale, grade, ...rule, reason: 'example', gradedOn: '2025-01-01', earlier: [] };
}

export function exampleMark(label: string, figure: Figure, role: PanelMark['role'] = 'mark'): PanelMark {
	return { label, role, figure, silence: null };
}

export function exampleSilence(label: string): PanelMark {
	return {
		label,
		role: 'mark',
		figure: null,
		silence: {
			id: 'night-crossings',
			label,
			measure: null,
			rank: null,
			period: { start: null, end: null },
			kind: 'not-published',
			party: null,
			lookedFor: 'a count of night crossings',
			lang: 'en'
		}
	};
}

/** A group of a chart with several scales, its marks by side. */
export function exampleGroup(
	label: string,
	unlike: boolean,
	marks: Readonly<Record<Side, readonly PanelMark[]>>
): PanelGroup {
	return {
		label,
		unlike,
		why: unlike
			? 'The bulletins count trips, the clerk counts passengers, and the count from the shore leaves out the night.'
			: '',
		marks: SIDES.flatMap((side) => marks[side].map((mark) => ({ ...mark, side })))
	};
}

export function examplePanel(
	id: string,
	form: Panel['form'],
	marks: readonly PanelMark[],
	more: Partial<Panel> = {}
): Panel {
	return {
		id,
		form,
		title: 'The harbour authority and a former clerk count the passengers of the ferries differently',
		subtitle: 'Passengers carried, 2020 to 2024',
		finding: '',
		caveat: 'The two do not count the same crossings.',
		lang: 'en',
		series: null,
		marks,
		...more
	};
}

const years = [410_000, 455_000, 530_000, 620_000, 585_000].map((value, index) =>
	exampleFigure(`year-${2020 + index}`, 'official', {
		value,
		stated: value.toLocaleString('en'),
		start: String(2020 + index),
		end: String(2020 + index)
	})
);
const official = exampleFigure('official-total', 'official', { value: 2e6, stated: 'about 2 million' });
const relayed = exampleFigure('relayed-total', 'relayed', {
	value: 4e6,
	high: null,
	stated: 'close to or above 4 million',
	end: '2025-01'
});
const sum = exampleFigure('years-added', 'derived', {
	value: 2.6e6,
	stated: 'about 2.6 million',
	inputs: years
});
const counted = exampleFigure('watch-count', 'independent', {
	value: null,
	low: 1.8e6,
	high: 2.4e6,
	stated: '1.8 to 2.4 million'
});
const atMost = exampleFigure('upper-bound', 'independent', {
	value: 3e6,
	low: null,
	stated: 'up to 3 million'
});
const tens = exampleFigure('relayed-tens', 'relayed', {
	value: null,
	low: 10_000,
	high: 99_999,
	stated: '10,000 to 99,999 (“tens of thousands”)'
});
const island = exampleFigure('island', 'relayed', { value: 50, unit: PERCENT, stated: 'about 50%' });
const crews = exampleFigure('crews', 'relayed', { value: 20_000, stated: 'about 20,000' });
const rest = exampleFigure('rest', 'derived', {
	value: 47,
	unit: PERCENT,
	stated: 'about 47%',
	inputs: [relayed, island]
});
const cited = exampleFigure('cited-total', 'official-as-cited', { value: 3e6, stated: 'around 3 million' });
const half = exampleFigure('relayed-half', 'derived', {
	value: 2e6,
	stated: 'about 2 million',
	inputs: [relayed, island]
});
const loss = exampleFigure('loss', 'official', { value: -8e11, stated: '−800 billion' });
/** Weeks with one missing, some below zero, each an estimate. */
const weeks = [4, 11, 25].map((day, index) =>
	exampleFigure(`year-week-${day}`, 'independent', {
		value: [120, -30, 45][index] ?? 0,
		low: -60,
		high: 140,
		interval: 'confidence',
		stated: `${[120, -30, 45][index] ?? 0}`,
		start: `2024-03-${String(day).padStart(2, '0')}`,
		end: `2024-03-${String(day + 6).padStart(2, '0')}`
	})
);
/** Whoever was on board at noon, which is no count over a time. */
const moments = [2021, 2022, 2024].map((year) => {
	const noon = exampleFigure(`year-noon-${year}`, 'official', {
		value: year - 1900,
		stated: String(year - 1900),
		start: `${year}-07-01`,
		end: `${year}-07-01`
	});
	return { ...noon, measure: { ...noon.measure, accrual: 'stock' as const } };
});
const series = { id: 'yearly', label: 'Passengers of the year', caveat: '', addsUp: true, figures: years };

/** Every state of a chart by name. */
export const EXAMPLE_PANELS: readonly Panel[] = [
	examplePanel('dots', 'dots', [
		exampleMark('Harbour authority, in a speech', official),
		exampleMark('Yearly bulletins, added up', sum),
		exampleMark('Relayed: a former clerk', relayed),
		exampleMark('Counted from the shore', counted),
		exampleSilence('Harbour authority, night crossings')
	]),
	examplePanel(
		'running',
		'running',
		[
			exampleMark('Harbour authority, in a speech', official, 'reference'),
			exampleMark('Relayed: a former clerk', relayed),
			exampleMark('Yearly bulletins, added up', sum),
			exampleSilence('Night crossings, any year')
		],
		{ series }
	),
	examplePanel(
		'running-totals',
		'running',
		[
			exampleMark('Harbour authority, in a speech', official, 'reference'),
			exampleMark('Relayed: a former clerk', relayed),
			exampleMark('Yearly bulletins, added up', sum)
		],
		{ series, view: 'totals' }
	),
	examplePanel('running-gaps', 'running', [], {
		series: {
			...series,
			id: 'with-gaps',
			figures: years.flatMap((figure, index) => {
				if (index === 2) return [];
				return index === 3
					? [{ ...figure, population: { id: 'deck', label: 'deck', note: null } }]
					: [figure];
			})
		}
	}),
	examplePanel('parts', 'parts', [
		exampleMark('Relayed total', relayed, 'whole'),
		exampleMark('Islanders', island, 'part'),
		exampleMark('Pupils on the school boat', tens, 'part'),
		exampleMark('Crews', crews, 'part'),
		exampleMark('Not described', rest, 'remainder')
	]),
	examplePanel('groups', 'groups', [], {
		groups: [
			exampleGroup('All passengers', true, {
				official: [
					exampleMark('Yearly bulletins, added up', sum),
					exampleMark('As a former clerk cites it', cited)
				],
				relayed: [exampleMark('Relayed: a former clerk', relayed)],
				independent: [exampleMark('Counted from the shore', counted)]
			}),
			exampleGroup('Pupils', false, {
				official: [exampleSilence('Harbour authority, pupils')],
				relayed: [exampleMark('Relayed: a former clerk', tens)],
				independent: []
			})
		]
	}),
	examplePanel('apart', 'apart', [
		exampleMark('Relayed: a former clerk', relayed),
		exampleMark('Harbour authority, in a speech', official),
		exampleSilence('Harbour authority, night crossings')
	]),
	examplePanel(
		'intervals',
		'dots',
		(
			[
				['A registry', 'official', 'confidence'],
				['A survey', 'independent', 'credible'],
				['A model, as a former clerk tells it', 'relayed', 'uncertainty'],
				['Three counts', 'independent', 'extremes'],
				['Named and suspected', 'official', 'confirmed-to-suspected'],
				['A speaker who named both ends', 'official', 'range']
			] as const
		).map(([label, origin, interval]) =>
			exampleMark(
				label,
				exampleFigure(interval, origin, {
					value: interval === 'extremes' || interval === 'range' ? null : 3e6,
					low: 2.4e6,
					high: 3.8e6,
					interval,
					stated: `3 million (${interval})`
				})
			)
		)
	),
	examplePanel('below-zero', 'dots', [
		exampleMark('Harbour authority, balance', loss),
		exampleMark('مراقب الميناء (2024).', exampleFigure('gain', 'relayed', { value: 1.5e12, stated: '1.5 trillion' })),
		exampleMark(
			'Shore watch',
			exampleFigure('both-ways', 'independent', {
				value: 1e11,
				low: -4e11,
				high: 6e11,
				interval: 'confidence',
				stated: '100 billion (−400 to 600 billion)'
			})
		)
	]),
	examplePanel('weeks', 'running', [], { series: { ...series, id: 'weekly', addsUp: false, figures: weeks } }),
	examplePanel('moments', 'running', [], { series: { ...series, id: 'on-board', addsUp: false, figures: moments } }),
	examplePanel('cited', 'dots', [
		exampleMark('Harbour authority, as a former clerk cites it', cited),
		exampleMark('Half of the relayed total', half),
		exampleMark('Harbour authority, in a speech', official)
	]),
	examplePanel('empty', 'dots', []),
	examplePanel('one', 'dots', [exampleMark('Relayed: a former clerk', relayed)]),
	examplePanel('all-open', 'dots', [
		exampleMark('Relayed: a former clerk', relayed),
		exampleMark('Shore watch, upper bound', atMost),
		exampleMark(
			'Shore watch, no number',
			exampleFigure('many', 'independent', { value: null, low: 1e6, high: null, stated: '1 million or more' })
		)
	]),
	examplePanel('tiny', 'dots', [
		exampleMark('Harbour authority', exampleFigure('three', 'official', { value: 3, stated: '3' })),
		exampleMark('Relayed', exampleFigure('zero', 'relayed', { value: 0, stated: 'none' }))
	]),
	examplePanel('huge', 'dots', [
		exampleMark(
			'Harbour authority',
			exampleFigure('billions', 'official', { value: 9.87e11, stated: 'about 987 billion' })
		),
		exampleMark(
			'Relayed',
			exampleFigure('trillion', 'relayed', { value: 1.2e12, high: null, stated: '1.2 trillion or more' })
		)
	]),
	examplePanel('far', 'dots', [
		exampleMark(
			'Harbour authority, pilots',
			exampleFigure('pilots', 'official', { value: 553, stated: '553' })
		),
		exampleMark('Relayed: a former clerk, pilots', crews)
	]),
	examplePanel('too-far', 'dots', [
		exampleMark(
			'Harbour authority, pilots',
			exampleFigure('masters', 'official', { value: 553, stated: '553' })
		),
		exampleMark('Relayed: a former clerk, passengers', relayed)
	]),
	examplePanel('long-labels', 'dots', [
		exampleMark(
			'The harbour authority of the outer islands, in the annual address of its chair to the assembly of ferrymen',
			official
		),
		exampleMark(
			'Relayed by a newspaper that had it from a broadcast that had it from a former clerk who was not named',
			relayed
		)
	]),
	examplePanel(
		'full-width',
		'dots',
		[
			exampleMark('港務局在年度報告中公布的渡輪乘客總數，含夜航班次', official),
			exampleMark(
				'轉述：一名未具名的前職員，經廣播節目播出',
				exampleFigure('zh', 'relayed', { value: 4e6, high: null, stated: '接近甚至超過四百萬' })
			)
		],
		{ lang: 'zh-Hant', title: '港務局與前職員的渡輪乘客數字不同', subtitle: '2020年至2024年載客數' }
	),
	examplePanel(
		'hostile',
		'dots',
		[
			exampleMark(
				'<script>alert(1)</script> & "quotes" ]]>',
				exampleFigure('hostile-figure', 'official', { value: 5, stated: '<b>5</b> & more' })
			)
		],
		{ title: '</title><script>alert(2)</script>' }
	)
];

const CREDIBILITY: Readonly<Record<string, string>> = {
	'2': 'probably true',
	'3': 'possibly true',
	'4': 'doubtful',
	'6': 'truth cannot be judged'
};
const ORIGINS: Readonly<Record<Origin, string>> = {
	official: 'Official',
	'official-as-cited': 'Official as cited, release not found',
	relayed: 'Relayed, unverified',
	independent: 'Independent',
	derived: 'Derived by this record'
};

/** Words that depend on no message, so that a change of wording changes no golden. */
export const EXAMPLE_WORDS: ChartWords = {
	value: ({ quantity, asStated, computation }) =>
		computation && computation.text !== asStated
			? `about ${(quantity.value ?? 0).toLocaleString('en')}`
			: asStated,
	number: ({ quantity: { value }, asStated }) => (value === null ? asStated : value.toLocaleString('en')),
	interval: ({ interval }) => interval,
	phrase: ({ grades: { credibility } }) => CREDIBILITY[credibility.grade] ?? '',
	grade: ({ grades: { attribution, reliability, credibility } }) =>
		`attribution ${attribution.grade}; ${CREDIBILITY[credibility.grade] ?? ''} · ${reliability.grade}${credibility.grade}`,
	origin: ({ origin, computation }) =>
		computation ? `Our arithmetic on ${computation.inputsOrigin} numbers` : ORIGINS[origin],
	sumOrigin: (added) => `Our sum of ${originOfInputs(added)} numbers`,
	reading: ({ quantity: { value, low, high } }) => [low ?? '…', value ?? '…', high ?? '…'].join(' ≤ '),
	document: ({ computation }) => computation?.inWords ?? 'Bulletin of the harbour authority, 2025',
	sum: (figures) => `sum of ${figures.length} figures`,
	silence: ({ kind }) => (kind === 'not-published' ? 'not published' : 'not found'),
	axis: (values) => values.map((value) => value.toLocaleString('en')),
	logarithmic: () => 'logarithmic scale: each step is ten times the one before',
	period: ({ start, end }) => (start === end ? String(start) : `${start} to ${end}`),
	bar: ({ label }, { period }) => `${label} ${period.start}`,
	total: (_series, { period }) => `Running total to ${period.end}`,
	breaks: (kinds) => `from here another ${kinds.join(', ')}`,
	side: (side) => side,
	noEntry: () => 'no entry',
	notComparable: () => 'not comparable',
	sentence: ({ label, value, origin, phrase, unit }) =>
		`${origin}; ${phrase}. ${label}${unit === '' ? '' : ` (${unit})`}: ${value}.`,
	drawn: (drawing, what) => `${drawing}: ${what}`,
	silenceSentence: (label, silence) => `${label}: ${silence}.`,
	source: () => 'Sources: bulletins of the harbour authority; a broadcast.',
	href: ({ address }) => address
};
