/**
 * Numbers in Han characters and digits as they stand in a text: `10萬`, `一万三千`, `千萬`, `数十万`, `20余万`.
 * The scales go by ten thousands (万 10⁴, 亿 10⁸, 兆 10¹²), in simplified, traditional and ledger writing.
 */

/** A number found in a text. */
export interface HanNumber {
	readonly start: number;
	/** The place after its last character. */
	readonly end: number;
	/** The number; where a digit is left open (几, 数) the lowest that it can be. */
	readonly low: number;
	/** The highest that an open digit can make it; the same as `low` where none is open. */
	readonly high: number;
	/** True where 余, 餘 or 多 say that there is a little more. */
	readonly odd: boolean;
	/** True where a scale word stands in it. */
	readonly scaled: boolean;
	/** True where its last digit was said: 一百一十五, not 一百 and not 两万五. */
	readonly toTheDigit: boolean;
}

const DIGITS = new Map(
	['零〇', '一壹', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
		(signs, value) => [...signs].map((sign): [string, number] => [sign, value])
	)
);
const TENS = new Map([
	['廿', 20],
	['卅', 30]
]);
const SMALL = new Map([
	['十', 10],
	['拾', 10],
	['百', 100],
	['佰', 100],
	['千', 1000],
	['仟', 1000]
]);
const LARGE = new Map([
	['万', 1e4],
	['萬', 1e4],
	['亿', 1e8],
	['億', 1e8],
	['兆', 1e12]
]);
const VAGUE = new Set('几幾数數');
const ODD = new Set('余餘多');
const POINTS = new Set('点點');
const PLAIN = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?|^\d+(?:\.\d+)?/;
/** What can follow a single digit that is a number and not a part of a word. */
const COUNTED = /^(?:[人名件個个年位起例次宗成%至到~～—–-]|分之)/;
/** What can stand before one. */
const COUNTING = /(?:分之|[至到~～—–-])$/;

/** Full-width digits and signs as plain ones; every character keeps its place. */
export function plainDigits(text: string): string {
	return text.replace(/[０-９．，％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Every number of a text in order; `text` has plain digits. */
export function hanNumbers(text: string): HanNumber[] {
	const found: HanNumber[] = [];
	for (let at = 0; at < text.length;) {
		const number = readAt(text, at);
		if (number) found.push(number);
		at = number ? number.end : at + 1;
	}
	return found;
}

/** The state while a number is read: what stands before the last large scale, since then, and the open digit. */
interface Sum {
	total: number;
	section: number;
	digit: number | null;
}

function readAt(text: string, start: number): HanNumber | null {
	const low: Sum = { total: 0, section: 0, digit: null };
	const high: Sum = { total: 0, section: 0, digit: null };
	let [at, odd, scaled, open, zero] = [start, false, false, false, false];
	let [lastUnit, lastLarge, lastWasUnit] = [1, Infinity, false];
	const both = (change: (sum: Sum) => void) => {
		change(low);
		change(high);
	};
	for (; at < text.length; at++) {
		const sign = text.charAt(at);
		const plain = PLAIN.exec(text.slice(at))?.[0];
		const digit = DIGITS.get(sign);
		const tens = TENS.get(sign);
		const small = SMALL.get(sign);
		const large = LARGE.get(sign);
		if (plain !== undefined) {
			if (low.digit !== null && low.digit !== 0) break;
			both((sum) => (sum.digit = Number(plain.replaceAll(',', ''))));
			at += plain.length - 1;
		} else if (digit !== undefined) {
			if (digit === 0) zero = true;
			both((sum) => (sum.digit = sum.digit === null ? digit : sum.digit * 10 + digit));
		} else if (POINTS.has(sign) && at > start && decimalsAt(text, at + 1) !== '') {
			const decimals = decimalsAt(text, at + 1);
			const fraction = Number(`0.${[...decimals].map((one) => String(DIGITS.get(one))).join('')}`);
			both((sum) => {
				sum.digit = sum.section + (sum.digit ?? 0) + fraction;
				sum.section = 0;
			});
			at += decimals.length;
		} else if (tens !== undefined) {
			both((sum) => (sum.section += tens));
		} else if (VAGUE.has(sign) && isOpenDigit(text, at, start)) {
			open = true;
			low.digit = 1;
			high.digit = 10;
		} else if (small !== undefined) {
			both((sum) => {
				sum.section += (sum.digit ?? 1) * small;
				sum.digit = null;
			});
			[lastUnit, scaled] = [small, true];
		} else if (large !== undefined) {
			const raise = large > lastLarge;
			both((sum) => {
				const section = sum.section + (sum.digit ?? 0) || (raise ? 0 : 1);
				sum.total = whole(raise ? (sum.total + section) * large : sum.total + section * large);
				sum.section = 0;
				sum.digit = null;
			});
			[lastUnit, lastLarge, scaled] = [large, large, true];
		} else if (ODD.has(sign) && at > start) {
			odd = true;
			// 20余万 goes on, 200余人 ends.
			if (!LARGE.has(text.charAt(at + 1))) {
				at++;
				break;
			}
		} else break;
		lastWasUnit = small !== undefined || large !== undefined;
		if (lastWasUnit) zero = false;
	}
	if (at === start) return null;
	const colloquial = isColloquial(text.slice(start, at), lastUnit, zero);
	const ending = (sum: Sum) =>
		sum.total + sum.section + (sum.digit ?? 0) * (colloquial && sum.digit !== null ? lastUnit / 10 : 1);
	const bare = at === start + 1 && DIGITS.has(text.charAt(start));
	if (bare && !COUNTED.test(text.slice(at)) && !COUNTING.test(text.slice(0, start))) return null;
	const toTheDigit = !colloquial && low.digit !== null;
	return { start, end: at, low: ending(low), high: ending(high) - (open ? 1 : 0), odd, scaled, toTheDigit };
}

/** The digits after a decimal point; none where they are the beginning of another number, as in 三点二十. */
function decimalsAt(text: string, from: number): string {
	let at = from;
	while (DIGITS.has(text.charAt(at))) at++;
	return SMALL.has(text.charAt(at)) ? '' : text.slice(from, at);
}

/** What binary fractions leave of 98.3 times ten thousand is taken off. */
function whole(product: number): number {
	return Number(product.toPrecision(15));
}

/** 几 and 数 are digits only beside a scale word: 几万, 十几; not in 几乎, 数据. */
function isOpenDigit(text: string, at: number, start: number): boolean {
	const isScale = (sign: string) => SMALL.has(sign) || LARGE.has(sign);
	return isScale(text.charAt(at + 1)) || (at > start && isScale(text.charAt(at - 1)));
}

/** 两万五 is 25,000: a last digit right after a scale from a hundred up counts tenths of it. */
function isColloquial(sign: string, lastUnit: number, zero: boolean): boolean {
	const [before, last] = [sign.charAt(sign.length - 2), sign.charAt(sign.length - 1)];
	const afterScale = SMALL.has(before) || LARGE.has(before);
	return lastUnit >= 100 && !zero && afterScale && DIGITS.has(last);
}
