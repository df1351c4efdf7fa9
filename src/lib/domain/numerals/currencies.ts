/** The names of currencies by their signs and codes before a number, and by their words behind it. */

export const CURRENCIES: readonly (readonly [name: string, before: string, behind: string])[] = [
	['US dollars', 'US\\$|USD', '(?:US|U\\.S\\.|American) dollars?|USD'],
	['Australian dollars', 'AU?\\$|AUD', 'Australian dollars?|AUD'],
	['Canadian dollars', 'CA?\\$|CAD', 'Canadian dollars?|CAD'],
	['Hong Kong dollars', 'HK\\$|HKD', 'Hong Kong dollars?|HKD'],
	['New Zealand dollars', 'NZ\\$|NZD', 'New Zealand dollars?|NZD'],
	['Singapore dollars', 'SGD', 'Singapore dollars?|SGD'],
	['reais', 'R\\$|BRL', 'reais|BRL'],
	['dollars', '\\$', 'dollars?'],
	['pounds', '£|GBP', 'pounds?|GBP|£'],
	['euros', '€|EUR', 'euros?|EUR|€'],
	['rupees', '₹|INR|Rs\\.?', 'rupees?|INR'],
	['renminbi', 'CNY|RMB', 'renminbi|RMB|CNY'],
	['yen', 'JPY', 'yen|JPY'],
	['Swiss francs', 'CHF', 'Swiss francs?|CHF'],
	['roubles', '₽|RUB', 'rou?bles?|RUB'],
	['won', '₩|KRW', 'won|KRW'],
	['shekels', '₪|ILS|NIS', 'shekels?|ILS|NIS'],
	['naira', '₦|NGN', 'naira|NGN'],
	['hryvnias', '₴|UAH', 'hryvnias?|UAH'],
	['Turkish liras', '₺|TRY|TL', 'Turkish liras?|TRY|TL'],
	['Philippine pesos', '₱|PHP', 'Philippine pesos?|PHP'],
	['Mexican pesos', 'MXN', 'Mexican pesos?|MXN'],
	['dong', '₫|VND', 'dong|VND|₫'],
	['baht', '฿|THB', 'baht|THB'],
	['Swedish kronor', 'SEK', 'Swedish kronor|SEK'],
	['Norwegian kroner', 'NOK', 'Norwegian kroner|NOK'],
	['Danish kroner', 'DKK', 'Danish kroner|DKK'],
	['złoty', 'zł|PLN', 'zł|z[lł]oty\\p{L}*|PLN'],
	['Czech koruna', 'Kč|CZK', 'Kč|Czech koruna|CZK'],
	['forints', 'Ft|HUF', 'Ft|forints?|HUF'],
	['rand', 'R|ZAR', 'rand|ZAR'],
	['rupiah', 'Rp\\.?|IDR', 'rupiah|IDR'],
	['ringgit', 'RM|MYR', 'ringgit|MYR'],
	['Kenyan shillings', 'KSh|KES', 'Kenyan shillings?|KES'],
	['dirhams', 'AED|Dh', 'dirhams?|AED'],
	['Saudi riyals', 'SAR', 'Saudi riyals?|SAR']
];

/** Words and letters for money that several currencies have, as a pattern. */
export const SHARED_MONEY = 'kr\\.?|Fr\\.?|Sh';

/** A sign, code or word of money before a number, as a pattern for the flag `u`. */
export const MONEY = /* @__PURE__ */ before();

function before(): string {
	const all = CURRENCIES.map(([, signs]) => signs).join('|');
	return `(?:\\p{Lu}{0,3}\\p{Sc}|(?<!\\p{L})(?:${all}|${SHARED_MONEY})(?!\\p{L}))`;
}

/** The same behind a number. */
export const MONEY_BEHIND = /* @__PURE__ */ behind();

function behind(): string {
	const all = CURRENCIES.map(([, , words]) => words).join('|');
	return `(?:\\p{Sc}|(?:${all}|${SHARED_MONEY})(?!\\p{L}))`;
}
