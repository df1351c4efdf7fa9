/** What keeps a text from being a plain decimal. */
import { quoted } from '../../../text/excerpt.ts';

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const WHOLE = /^-?(?:0|[1-9]\d*)$/;
/** Digits that a double keeps exactly. */
const MAX_DIGITS = 15;

/** Signs that people write in numbers, each with its name; the first that is met names the fault. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
	[/[十百千万亿萬億兆]/u, 'has a scale word'],
	[/[０-９．，－＋]/u, 'has full-width signs'],
	[/^[+-]?(?:nan|inf(?:inity)?)$/i, 'is no number'],
	[/^[+-]?[\d.]+e[+-]?\d+$/i, 'has an exponent'],
	[/\s/u, 'contains a space'],
	[/[%‰％]/u, 'has a percent sign'],
	[/^[+-]?(?:\d{4,},\d+|\d{1,3}(?:[.'’]\d{3})*,(?!\d{3}$)\d+)$/u, 'has a decimal comma'],
	[/\d[,'’_]\d/u, 'has a thousands separator'],
	[/^[~≈<>≤≥]|[+~]$/u, 'has a hedge sign'],
	[/^\+/, 'has a plus sign'],
	[/^[−–—]/u, 'has a dash for a minus sign'],
	[/^-?0\d/, 'has a leading zero'],
	[/^-?\.\d|\d\.$/, 'has no digit beside its point'],
	[/^0x/i, 'is hexadecimal']
];

/** What stands in the way of reading `text` as a plain decimal, or as a whole number; `null` where nothing does. */
export function numberFault(text: string, whole: boolean): string | null {
	if (!DECIMAL.test(text)) {
		const sign = SIGNS.find(([pattern]) => pattern.test(text));
		return sign ? `${quoted(text)} ${sign[1]}` : quoted(text);
	}
	if (whole && !WHOLE.test(text)) return `${quoted(text)} has decimals`;
	if (text.replace(/^-?(?:0\.0*)?|\.|0+$/g, '').length > MAX_DIGITS) {
		return `${quoted(text)} has more than ${String(MAX_DIGITS)} significant digits`;
	}
	// Digits alone may still leave the range of numbers: 1 with four hundred zeros.
	const value = Number(text);
	return Math.abs(value) > Number.MAX_SAFE_INTEGER ? `${quoted(text)} is too large to keep exactly` : null;
}
