import { afterEach, describe, expect, test } from 'vitest';
import { gradeWords as codebookWords, GRADES } from '#lib/domain/record/grade.ts';
import type { Figure, IntervalKind, Qualifier } from '#lib/domain/record/model.ts';
import { SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import { getLocale, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { readQuantity } from '#lib/domain/quantity/quantity.ts';
import {
	computationWords,
	gradeLine,
	heroWords,
	originTag,
	sumTag,
	statedWords,
	unhedgedWords,
	valueWords
} from './figure-words.ts';
import { gradeWords } from './grade-words.ts';

interface Given {
	qualifier: Qualifier;
	digits: number;
	value?: number;
	low?: number;
	high?: number;
	openLow?: boolean;
	openHigh?: boolean;
	stated?: string;
	share?: boolean;
	interval?: IntervalKind;
	level?: number;
}

function figure(given: Given): Figure {
	return {
		qualifier: given.qualifier,
		asStated: given.stated ?? '',
		origin: 'relayed',
		unit: { id: 'u', label: 'passengers', kind: given.share ? 'share' : 'count' },
		quantity: readQuantity({
			qualifier: given.qualifier,
			value: given.value ?? null,
			low: given.low ?? null,
			high: given.high ?? null,
			open_low: given.openLow ?? false,
			open_high: given.openHigh ?? false,
			significant_digits: given.digits
		}),
		interval: given.interval ?? null,
		intervalLevel: given.level ?? null,
		computation: null
	} as Figure;
}

const estimate = { qualifier: 'exact', value: 2975, low: 2658, high: 3290, digits: 4 } as const;
const table: [Given, string][] = [
	[{ ...estimate, interval: 'confidence', level: 95 }, '2,975 (95% confidence interval 2,658 to 3,290)'],
	[
		{ ...estimate, qualifier: 'about', interval: 'credible' },
		'about 2,975 (credible interval 2,658 to 3,290)'
	],
	[{ ...estimate, interval: 'extremes' }, '2,975 (several counts, 2,658 to 3,290)'],
	[{ ...estimate, interval: 'range' }, '2,975 (2,658 to 3,290)'],
	[{ ...estimate, interval: 'confirmed-to-suspected' }, '2,975 (2,658 confirmed, 3,290 with suspected)'],
	[
		{ qualifier: 'range', low: 2658, high: 3290, digits: 4, interval: 'uncertainty', level: 99.5 },
		'2,658 to 3,290 (99.5% uncertainty interval)'
	],
	[
		{
			qualifier: 'exact',
			value: 40,
			low: 35,
			high: 45.5,
			digits: 2,
			share: true,
			interval: 'confidence',
			level: 90
		},
		'40% (90% confidence interval 35% to 45.5%)'
	]
];

test.each(table)('%j is shown with the kind of its bounds', (given, expected) => {
	expect(valueWords(figure(given))).toBe(expected);
});

/** Each in English and in Chinese of either script. */
const hedged: [Given, string, string, string][] = [
	[{ qualifier: 'about', value: 5_000_000, digits: 1 }, 'about 5 million', '約500萬', '约500万'],
	[
		{ qualifier: 'close-to-or-above', value: 10_000_000, digits: 2, openLow: true, openHigh: true },
		'close to or above 10 million',
		'接近或超過1000萬',
		'接近或超过1000万'
	],
	[
		{ qualifier: 'may-be-close-to-or-above', value: 10_000_000, digits: 2, openLow: true, openHigh: true },
		'may be close to or above 10 million',
		'可能接近或超過1000萬',
		'可能接近或超过1000万'
	],
	[
		{ qualifier: 'may-be-nearly', value: 10_000_000, high: 10_000_000, digits: 2, openLow: true },
		'may be nearly 10 million',
		'可能接近1000萬',
		'可能接近1000万'
	],
	[
		{ qualifier: 'at-least', value: 10_000_000, low: 10_000_000, digits: 2, openHigh: true },
		'10 million or more',
		'1000萬或以上',
		'1000万或以上'
	],
	[{ qualifier: 'more-than', value: 200, low: 200, digits: 1, openHigh: true }, 'over 200', '逾200', '逾200'],
	[
		{ qualifier: 'nearly', value: 1_200_000, high: 1_200_000, digits: 2, openLow: true },
		'nearly 1.2 million',
		'接近120萬',
		'接近120万'
	],
	[
		{ qualifier: 'up-to', value: 1300, high: 1300, digits: 2, openLow: true },
		'up to 1,300',
		'至多1300',
		'至多1300'
	],
	[{ qualifier: 'exact', value: 182_038, digits: 6 }, '182,038', '182,038', '182,038'],
	[{ qualifier: 'exact', value: 7_205_038, digits: 7 }, '7,205,038', '7,205,038', '7,205,038'],
	[{ qualifier: 'rounded', value: 1_316_000, digits: 4 }, '1.316 million', '131.6萬', '131.6万'],
	[{ qualifier: 'rounded', value: 610_000, digits: 2 }, '610,000', '61萬', '61万'],
	[{ qualifier: 'rounded', value: 105_000_000, digits: 3 }, '105 million', '1.05億', '1.05亿'],
	[
		{ qualifier: 'exact', value: 101, low: 36, high: 101, digits: 3 },
		'101 (36 to 101)',
		'101（36至101）',
		'101（36至101）'
	],
	[{ qualifier: 'about', value: 50, digits: 2, share: true }, 'about 50%', '約50%', '约50%'],
	[
		{ qualifier: 'range', low: 30_000, high: 50_000, digits: 1, stated: '三至五萬' },
		'30,000 to 50,000 (“三至五萬”)',
		'3萬至5萬（「三至五萬」）',
		'3万至5万（“三至五萬”）'
	],
	[
		{ qualifier: 'order-of-magnitude', low: 10_000, high: 99_999, digits: 1, stated: 'tens of thousands' },
		'10,000 to 99,999 (“tens of thousands”)',
		'數萬（1萬至不足10萬）',
		'数万（1万至不足10万）'
	],
	[
		{ qualifier: 'order-of-magnitude', low: 1000, high: 5000, digits: 1, stated: 'thousands, under 5,000' },
		'1,000 to 5,000 (“thousands, under 5,000”)',
		'1000至5000（「thousands, under 5,000」）',
		'1000至5000（“thousands, under 5,000”）'
	],
	[
		{
			qualifier: 'order-of-magnitude',
			low: 1_000_000,
			digits: 1,
			openHigh: true,
			stated: 'involves millions'
		},
		'“involves millions” (1 million or more)',
		'「involves millions」（100萬或以上）',
		'“involves millions”（100万或以上）'
	],
	[
		{ qualifier: 'nearly', high: 99_999_999, digits: 1, openLow: true, stated: 'nearly tens of millions' },
		'“nearly tens of millions” (under 100 million)',
		'「nearly tens of millions」（不足1億）',
		'“nearly tens of millions”（不足1亿）'
	]
];

describe('with its hedge', () => {
	const own = getLocale;
	afterEach(() => {
		overwriteGetLocale(own);
	});
	const inLanguage = (tag: Locale, column: 1 | 2 | 3) =>
		hedged.map((row) => [row[0], tag, row[column]] as const);
	test.each([...inLanguage('en', 1), ...inLanguage('zh-Hant', 2), ...inLanguage('zh-Hans', 3)])(
		'%j in %s is %s',
		(given, tag, expected) => {
			overwriteGetLocale(() => tag);
			expect(valueWords(figure(given))).toBe(expected);
		}
	);
});

test('a hedge that the source has in the language of the page is that of the source', () => {
	const own = getLocale;
	const stated = (asStated: string, lang: string, given: Given) => ({
		...figure({ ...given, stated: asStated }),
		asStatedLang: lang,
		asStatedBasis: 'words' as const
	});
	const said = [
		stated('可能接近甚至超過 … 10,000,000', 'zh-Hant', {
			qualifier: 'may-be-close-to-or-above',
			value: 10_000_000,
			digits: 2,
			openLow: true,
			openHigh: true
		}),
		stated('超過200人', 'zh-Hant', {
			qualifier: 'more-than',
			value: 200,
			low: 200,
			digits: 1,
			openHigh: true
		}),
		stated('將近三萬', 'zh-Hant', { qualifier: 'about', value: 30_000, digits: 1 }),
		stated('nearly 300', 'en', { qualifier: 'nearly', value: 300, high: 300, digits: 1, openLow: true }),
		stated('将近三万', 'zh-Hans', {
			qualifier: 'nearly',
			value: 30_000,
			high: 30_000,
			digits: 1,
			openLow: true
		})
	];
	const inLanguage = (tag: Locale) => {
		overwriteGetLocale(() => tag);
		const words = said.map(valueWords);
		overwriteGetLocale(own);
		return words;
	};
	expect(inLanguage('zh-Hant')).toEqual(['可能接近甚至超過1000萬', '超過200', '約3萬', '接近300', '接近3萬']);
	expect(inLanguage('zh-Hans')).toEqual(['可能接近甚至超过1000万', '超过200', '约3万', '接近300', '将近3万']);
	expect(inLanguage('en')[0]).toBe('may be close to or above 10 million');
});

test('only words that the source has stand between quotation marks', () => {
	const hedge = 'around';
	expect(statedWords({ asStated: 'tens of thousands', asStatedBasis: 'words', hedge: null })).toBe(
		'“tens of thousands”'
	);
	expect(statedWords({ asStated: 'around 5 million', asStatedBasis: 'hedge', hedge })).toBe(
		'“around” 5 million'
	);
	expect(statedWords({ asStated: '182,038', asStatedBasis: 'normalised', hedge: null })).toBe('182,038');
});

test('a number without its hedge is the number as far as it was stated, and its bounds where there is none', () => {
	const nearTenMillion = {
		qualifier: 'close-to-or-above',
		value: 10_000_000,
		digits: 2,
		openHigh: true
	} as const;
	expect(unhedgedWords(figure(nearTenMillion))).toBe('10 million');
	expect(unhedgedWords(figure({ qualifier: 'about', value: 50, digits: 2, share: true }))).toBe('50%');
	const tens = {
		qualifier: 'order-of-magnitude',
		low: 10_000,
		high: 99_999,
		digits: 1,
		stated: 'tens of thousands'
	} as const;
	expect(unhedgedWords(figure(tens))).toBe('10,000 to 99,999 (“tens of thousands”)');
});

test('a number set large keeps its hedge in front and behind', () => {
	expect(
		heroWords(figure({ qualifier: 'close-to-or-above', value: 10_000_000, digits: 2, openHigh: true }))
	).toEqual({
		before: 'close to or above ',
		number: '10 million',
		after: ''
	});
	expect(heroWords(figure({ qualifier: 'at-least', value: 79, low: 79, digits: 2, openHigh: true }))).toEqual(
		{
			before: '',
			number: '79',
			after: ' or more'
		}
	);
});

/** An official number of which this is the grade of attribution. */
const readIn = (grade: string, origin = 'official') =>
	({ origin, computation: null, grades: { attribution: { grade } } }) as unknown as Figure;

describe('the tag of a number that was read only in the text of a third party', () => {
	test('says so where it is given as an official or an independent number', () => {
		expect(originTag(readIn('strong'))).toBe('Official');
		expect(originTag(readIn('fair'))).toBe('Official');
		expect(originTag(readIn('weak'))).toBe('Official, read via a third party');
		expect(originTag(readIn('weak', 'independent'))).toBe('Independent, read via a third party');
	});

	test('does not say it twice where the origin says already that nobody has the speaker’s text', () => {
		expect(originTag(readIn('weak', 'relayed'))).toBe('Relayed, unverified');
		expect(originTag(readIn('weak', 'official-as-cited'))).toBe('Cited as official, release not named');
	});

	test('says of what was computed whether all were, or how many', () => {
		const made = (...inputs: Figure[]) =>
			originTag({
				origin: 'derived',
				computation: {
					formula: {
						kind: 'operation',
						operator: '+',
						left: { kind: 'figure', id: 'a' },
						right: { kind: 'figure', id: 'b' }
					},
					inputs,
					inputsOrigin: 'official'
				}
			} as unknown as Figure);
		expect(made(readIn('strong'), readIn('weak'))).toBe(
			'Our sum of official numbers, 1 of 2 read via a third party'
		);
		expect(made(readIn('weak'), readIn('weak'))).toBe('Our sum of official numbers, read via a third party');
		// A running total is no figure of the record, and is said as its last one is.
		expect(sumTag([readIn('strong'), readIn('weak')])).toBe(made(readIn('strong'), readIn('weak')));
	});
});

describe('a derived figure', () => {
	const sumOfThree = (quantity: Figure['quantity']): Figure =>
		({
			...figure({ qualifier: 'about', value: 1, digits: 1 }),
			origin: 'derived',
			quantity,
			computation: {
				formula: {
					kind: 'operation',
					operator: '+',
					left: { kind: 'figure', id: 'a' },
					right: { kind: 'figure', id: 'b' }
				},
				inputs: [readIn('strong'), readIn('strong')],
				inputsOrigin: 'official',
				issuers: [{ name: 'Harbour authority' }, { name: 'Port office' }]
			}
		}) as unknown as Figure;

	test('shows no more digits than the rounding of its inputs lets stand, and says that it is a sum', () => {
		const derived = sumOfThree({ value: 7_205_038, low: 7_205_038, high: 7_205_038, rounding: 10_500 });
		expect(valueWords(derived)).toBe('about 7.2 million');
		expect(computationWords(derived)).toBe('our sum of 2 figures, issued by: Harbour authority; Port office');
	});

	test('is tagged as our sum or our arithmetic, and by the origin of what it was computed from', () => {
		const derived = sumOfThree({ value: 2, low: 2, high: 2, rounding: 0 });
		expect(originTag(derived)).toBe('Our sum of official numbers');
		const { computation } = derived;
		if (!computation) throw new Error('a sum is derived');
		const share = {
			...derived,
			computation: {
				...computation,
				formula: { ...computation.formula, operator: '/' },
				inputsOrigin: 'relayed'
			}
		} as Figure;
		expect(originTag(share)).toBe('Our arithmetic on relayed numbers');
	});

	test('of exact counts is exact', () => {
		expect(valueWords(sumOfThree({ value: 828, low: 828, high: 828, rounding: 0 }))).toBe('828');
	});

	test('keeps an open side in words, and rounds it outward', () => {
		expect(valueWords(sumOfThree({ value: 37_820, low: 37_820, high: null, rounding: 500 }))).toBe(
			'at least 37,000'
		);
	});
});

test('credibility stands in words before its code, and attribution before credibility', () => {
	const grading = (scale: string, grade: string) => ({ scale, grade });
	expect(
		gradeLine({
			grades: {
				attribution: grading('attribution', 'unconfirmed'),
				reliability: grading('reliability', 'F'),
				credibility: grading('credibility', '6')
			}
		} as Figure)
	).toBe('attribution unconfirmed; credibility: truth cannot be judged (F6)');
});

test('the words of the grades are the same on the pages and in the data files; mend both together', () => {
	for (const scale of SCALES) {
		for (const grade of GRADES[scale]) expect(gradeWords(scale, grade)).toBe(codebookWords(scale, grade));
	}
});
