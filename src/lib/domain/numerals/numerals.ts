/**
 * Hedged numbers in Han characters, read as the record reads them: 約有10萬人 is about 100,000, 接近百萬 nearly one
 * million, 超過200人 over 200. The typed readings follow the rules of the codebook: an order of magnitude is read
 * literally, and "nearly" and "over" leave a side open.
 */
import { hanNumbers, plainDigits, type HanNumber } from './han-number.ts';
import type { Qualifier } from '../record/model.ts';

/** A hedged number as typed; bounds as the wording states them, `null` where it states none. */
export interface NumeralReading {
	readonly unit: 'count' | 'percent';
	readonly qualifier: Qualifier;
	/** The words of the hedge right before the number, without what stands between them: 約 of 約有; `null` where none does. */
	readonly hedge: string | null;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly openLow: boolean;
	readonly openHigh: boolean;
}

/** Hedges before a number, the longer and the negated first; each stands right before it or before a filler. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
	[
		/(?:接近|逼近|将近|將近|近|达到|達到)(?:甚至|甚或|或者|或|乃至)(?:可能|已)?(?:超过|超過|超出|超|逾|突破)$/u,
		'close-to-or-above'
	],
	[/迫るか、?(?:あるいは|または)(?:それを)?(?:超える|上回る)?$/u, 'close-to-or-above'],
	[
		/(?:至少|不少于|不少於|不低于|不低於|不下于|不下於|不下|起码|起碼|达到或超过|達到或超過|上)$/u,
		'at-least'
	],
	[
		/(?:不超过|不超過|至多|最多|不多于|不多於|不高于|不高於|不到|不足|未满|未滿|少于|少於|低于|低於|未达|未達|不及)$/u,
		'up-to'
	],
	[/(?:不止|不只|超过|超過|超出|超|逾|多于|多於|高于|高於|大于|大於|突破|破|过|過)$/u, 'more-than'],
	[/(?:接近|将近|將近|逼近|近乎|几乎|幾乎|近)$/u, 'nearly'],
	[/(?:大约|大約|约莫|約莫|约|約|大概|差不多|估计|估計|大致|ほぼ|およそ)$/u, 'about']
];
/** Words that leave open whether the hedge itself is so; they are kept where the record has a hedge for it. */
const MODAL = /(?:可能|或许|或許|也许|也許|恐怕|恐|或)(?:已经|已經|已)?$/u;
const UNDER_MODAL: Partial<Readonly<Record<Qualifier, Qualifier>>> = {
	nearly: 'may-be-nearly',
	'close-to-or-above': 'may-be-close-to-or-above'
};
/** Hedges after a number and at most a short word for what is counted. */
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
	[/^[\p{L}%]{0,3}?(?:以上|或更多|起跳)/u, 'at-least'],
	[/^[\p{L}%]{0,3}?(?:以下|以内|以內|未満)/u, 'up-to'],
	[/^[\p{L}%]{0,3}?(?:超|余り|あまり)/u, 'more-than'],
	[/^[\p{L}%]{0,3}?近く/u, 'nearly'],
	[/^[\p{L}%]{0,3}?(?:左右|上下|前后|前後|程度)/u, 'about']
];
const FILLER = /(?:[有达達已為为共计計了到至]|[\s…⋯,，、:：]|[占佔]\p{Script=Han}{0,4}的?)+$/u;
const CONNECTED = /^(?:至|到|[-~～—–－])$/;

/** Every hedged number of a text, in order. */
export function readNumerals(words: string): NumeralReading[] {
	const text = spelledOut(plainDigits(words));
	// 第二十次 is a place in an order, not a count.
	const numbers = hanNumbers(text).filter(({ start }) => text.charAt(start - 1) !== '第');
	const readings: NumeralReading[] = [];
	for (let index = 0; index < numbers.length; index++) {
		const number = numbers[index];
		const next = numbers[index + 1];
		if (!number) continue;
		const between = next ? text.slice(number.end, next.start).trim() : '';
		if (next && between === '分之') {
			readings.push(share(text, number, next));
			index++;
		} else if (next && isConnected(between)) {
			readings.push(range(text, number, next));
			index++;
		} else {
			readings.push(single(text, number));
		}
	}
	return readings;
}

/** The first hedged number of a text; `null` where it has none. */
export function readNumeral(words: string): NumeralReading | null {
	return readNumerals(words)[0] ?? null;
}

function single(text: string, number: HanNumber): NumeralReading {
	const tenths = text.charAt(number.end) === '成';
	const percent = tenths || text.charAt(number.end) === '%' || text.slice(0, number.start).endsWith('百分之');
	const before = text.slice(0, number.start).replace(/百分之$/, '');
	const hedge = hedgeOf(before, text.slice(number.end));
	return typed(
		percent ? 'percent' : 'count',
		hedge ?? {
			qualifier: number.odd
				? 'more-than'
				: number.scaled && !number.toTheDigit && !percent
					? 'rounded'
					: 'exact',
			words: null
		},
		number.low * (tenths ? 10 : 1),
		number.high * (tenths ? 10 : 1)
	);
}

/** 三分之二: two of three, in percent. */
function share(text: string, whole: HanNumber, part: HanNumber): NumeralReading {
	const percent = (100 * part.low) / whole.low;
	const hedge = hedgeOf(text.slice(0, whole.start), text.slice(part.end));
	return typed('percent', hedge ?? { qualifier: 'exact', words: null }, percent, percent);
}

const DIGITS = '一二三四五六七八九';
/** Two digits in a row before a scale or what is counted: 三四十, 七八万, 十四、五億; not in a year, 一九七八. */
const NEIGHBOURS =
	/(?<![\d零〇一二三四五六七八九两兩])(十?)([一二三四五六七八])、?([二三四五六七八九])(?=[十百千万萬亿億人名个個件成])/gu;

/** Turns of speech as the plain numbers that they mean; one that names no size is taken away. */
function spelledOut(text: string): string {
	return text
		.replace(/(?<=\d)\s+(?=[万萬亿億兆])/gu, '')
		.replace(/成千上[万萬]/gu, '')
		.replace(/[数數]以([十百千万萬亿億]+)[计計]/gu, '数$1')
		.replace(NEIGHBOURS, (whole, ten: string, one: string, next: string) =>
			DIGITS.indexOf(next) === DIGITS.indexOf(one) + 1 ? `${ten}${one}至${ten}${next}` : whole
		);
}

/** 三至五万, 十三至十五万: what the first lacks it takes from the end of the second; 一千至三万 lacks nothing. */
function sharedScale(from: string, to: string): number {
	if (/[千仟万萬亿億兆]$/u.test(from)) return 1;
	if (/[十拾百佰]/u.test(from)) return scaleAfter(/[万萬亿億兆]+$/u.exec(to)?.[0] ?? '');
	return scaleAfter(to);
}

/** 三至五万: where only the second has a scale, both have it. */
function range(text: string, from: HanNumber, to: HanNumber): NumeralReading {
	const scale = sharedScale(text.slice(from.start, from.end), text.slice(to.start, to.end));
	const unit = text.charAt(to.end) === '%' ? 'percent' : 'count';
	return {
		unit,
		qualifier: 'range',
		hedge: null,
		value: null,
		low: from.low * scale,
		high: to.high,
		openLow: false,
		openHigh: false
	};
}

/** The scale words at the end of a number alone: 5万 has ten thousand. */
function scaleAfter(number: string): number {
	const words = /[十拾百佰千仟万萬亿億兆]+$/u.exec(number)?.[0];
	return words === undefined ? 1 : (hanNumbers(words)[0]?.low ?? 1);
}

function isConnected(between: string): boolean {
	return CONNECTED.test(between.replace(/^[%人名件年]/u, ''));
}

interface Hedge {
	readonly qualifier: Qualifier;
	readonly words: string | null;
}

function hedgeOf(before: string, after: string): Hedge | null {
	const places = [before, before.replace(FILLER, '')];
	const [hedge, strong] = BEFORE.find(([words]) => places.some((place) => words.test(place))) ?? [];
	const place = places.find((one) => hedge?.test(one)) ?? '';
	const words = hedge?.exec(place)?.[0] ?? null;
	if (hedge && strong && strong !== 'about') {
		const modal = places
			.filter((one) => hedge.test(one))
			.flatMap((one) => MODAL.exec(one.replace(hedge, ''))?.[0] ?? [])[0];
		const qualifier = modal === undefined ? undefined : UNDER_MODAL[strong];
		return qualifier === undefined
			? { qualifier: strong, words }
			: { qualifier, words: `${modal ?? ''}${words ?? ''}` };
	}
	const behind = AFTER.find(([hedge]) => hedge.test(after))?.[1];
	if (behind !== undefined) return { qualifier: behind, words: null };
	return strong === undefined ? null : { qualifier: strong, words };
}

function typed(
	unit: NumeralReading['unit'],
	{ qualifier, words }: Hedge,
	low: number,
	high: number
): NumeralReading {
	const none = { low: null, high: null, openLow: false, openHigh: false };
	if (low !== high) {
		return { ...none, unit, qualifier: 'order-of-magnitude', hedge: null, value: null, low, high };
	}
	const point = { ...none, unit, qualifier, hedge: words, value: low };
	switch (qualifier) {
		case 'nearly':
		case 'may-be-nearly':
		case 'up-to':
			return { ...point, high: low, openLow: true };
		case 'more-than':
		case 'at-least':
			return { ...point, low, openHigh: true };
		case 'close-to-or-above':
		case 'may-be-close-to-or-above':
			return { ...point, openLow: true, openHigh: true };
		default:
			return point;
	}
}
