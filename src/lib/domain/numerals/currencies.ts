/** Currencies: what stands for each before a number and behind it, as patterns for the flag `u`. */

interface Currency {
	readonly name: string;
	/** Codes and signs on either side, as they are written: `try` is no lira. */
	readonly code: string;
	/** What stands before a number alone. */
	readonly before?: string;
	/** Words behind a number, in small letters or capitals. */
	readonly words?: string;
}

/** The longer before what they end with. */
export const CURRENCIES: readonly Currency[] = [
	{ name: 'US dollars', code: 'USD', before: 'US\\$', words: '(?:US|U\\.S\\.|American) dollars?' },
	{ name: 'Australian dollars', code: 'AUD', before: 'AU?\\$', words: 'Australian dollars?' },
	{ name: 'Canadian dollars', code: 'CAD', before: 'CA?\\$', words: 'Canadian dollars?' },
	{ name: 'Hong Kong dollars', code: 'HKD', before: 'HK\\$', words: 'Hong Kong dollars?' },
	{ name: 'New Zealand dollars', code: 'NZD', before: 'NZ\\$', words: 'New Zealand dollars?' },
	{ name: 'reais', code: 'BRL', before: 'R\\$', words: 'reais' },
	{ name: 'dollars', code: '', before: '\\$', words: 'dollars?' },
	{ name: 'pounds', code: '£|GBP', words: 'pounds?' },
	{ name: 'euros', code: '€|EUR', words: 'euros?' },
	{ name: 'rupees', code: 'INR', before: '₹|Rs\\.?', words: 'rupees?' },
	{ name: 'renminbi', code: 'CNY|RMB', words: 'renminbi' },
	{ name: 'yen', code: 'JPY', words: 'yen' },
	{ name: 'Swiss francs', code: 'CHF', words: 'Swiss francs?' },
	{ name: 'roubles', code: '₽|RUB', words: 'rou?bles?' },
	{ name: 'won', code: '₩|KRW', words: 'won' },
	{ name: 'shekels', code: '₪|ILS|NIS', words: 'shekels?' },
	{ name: 'naira', code: '₦|NGN', words: 'naira' },
	{ name: 'hryvnias', code: '₴|UAH', words: 'hryvnias?' },
	{ name: 'Turkish liras', code: '₺|TRY|TL', words: 'Turkish liras?' },
	{ name: 'Philippine pesos', code: '₱|PHP', words: 'Philippine pesos?' },
	{ name: 'Mexican pesos', code: 'MXN', words: 'Mexican pesos?' },
	{ name: 'dong', code: '₫|VND', words: 'dong' },
	{ name: 'baht', code: '฿|THB', words: 'baht' },
	{ name: 'Swedish kronor', code: 'SEK', words: 'Swedish kronor' },
	{ name: 'Norwegian kroner', code: 'NOK', words: 'Norwegian kroner' },
	{ name: 'Danish kroner', code: 'DKK', words: 'Danish kroner' },
	{ name: 'złoty', code: 'zł|PLN', words: 'z[lł]oty\\p{L}*' },
	{ name: 'Czech koruna', code: 'Kč|CZK', words: 'Czech koruna' },
	{ name: 'forints', code: 'Ft|HUF', words: 'forints?' },
	{ name: 'rand', code: 'ZAR', before: 'R(?!0)', words: 'rand' },
	{ name: 'rupiah', code: 'IDR', before: 'Rp\\.?', words: 'rupiah' },
	{ name: 'ringgit', code: 'MYR', before: 'RM', words: 'ringgit' },
	{ name: 'Kenyan shillings', code: 'KES', before: 'KSh', words: 'Kenyan shillings?' },
	{ name: 'dirhams', code: 'AED', before: 'Dh', words: 'dirhams?' },
	{ name: 'Saudi riyals', code: 'SAR', words: 'Saudi riyals?' }
];

/** Words and letters for money that several currencies have, as a pattern. */
export const SHARED_MONEY = 'kr\\.?|Fr\\.?|Sh';

/** A sign, code or word of money before a number, as a pattern for the flag `u`. */
export const MONEY = /* @__PURE__ */ anyOf('\\p{Lu}{0,3}\\p{Sc}|(?<!\\p{L})', signsBefore);

/** The same behind a number. */
export const MONEY_BEHIND = /* @__PURE__ */ anyOf('\\p{Sc}|', ({ code, words }) => pattern(code, words));

/** What stands for a currency before a number. */
export function signsBefore({ code, before }: Currency): string {
	return pattern(code, before);
}

function anyOf(others: string, signs: (currency: Currency) => string): string {
	return `(?:${others}(?:${pattern(...CURRENCIES.map(signs), SHARED_MONEY)})(?!\\p{L}))`;
}

/** Any of several patterns, of which some may be empty. */
function pattern(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join('|');
}
