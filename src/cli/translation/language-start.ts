/**
 * What the files of a new language begin with, as far as the CLDR knows it: how numbers, large numbers and lists are written, and the
 * names of months. Pages never ask it: what stands in the files holds, and whoever knows the language reads it over.
 */
import { pluralForms } from '#lib/domain/text/catalogue-faults.ts';
import type { NumberScale, WrittenLanguage } from '#lib/format/languages/written-language.ts';

/** The places at which a language may have a word for large numbers. */
const PLACES = Array.from({ length: 12 }, (_, index) => 15 - index);
/** More decimals than these before such a word are written out. */
const DECIMALS = 3;
/** Samples in which each form of the plural shows that has one, of whole numbers and of those with decimals. */
const SAMPLES = [1, 2, 3, 5, 11, 21, 1.5];

/** Quotation marks of languages, which `Intl` does not tell, by the signs themselves; those of others begin as in the original. */
const QUOTES: Readonly<Record<string, readonly string[]>> = {
	'« »': ['es', 'it', 'ru', 'uk', 'el', 'nb', 'fa'],
	'«\u00a0 \u00a0»': ['fr'],
	'„ “': ['de', 'cs', 'sk', 'sl', 'bg'],
	'„ ”': ['pl', 'hu', 'ro'],
	'” ”': ['sv', 'fi'],
	'「 」': ['ja']
};

/** How the language is written; what the CLDR does not say is as in the original. */
export function startOfWriting(language: string, original: WrittenLanguage): WrittenLanguage {
	const locale = localeOf(language);
	const number = new Intl.NumberFormat(locale);
	const partOf = (type: 'decimal' | 'group') =>
		number.formatToParts(1_234_567.8).find((part) => part.type === type)?.value;
	const isGrouped = number.formatToParts(1234).some(({ type }) => type === 'group');
	const [two, more] = [jointsOf(locale, 2), jointsOf(locale, 3)];
	const own = new Intl.Locale(language).language;
	const [quote, unquote] =
		Object.entries(QUOTES)
			.find(([, tags]) => tags.includes(own))?.[0]
			.split(' ') ?? [];
	return {
		...original,
		decimal: partOf('decimal') ?? original.decimal,
		thousands: partOf('group') ?? original.thousands,
		groupedFrom: isGrouped ? 4 : 5,
		scales: scalesOf(language, locale),
		joints: {
			...original.joints,
			list: more[0] ?? original.joints.list,
			quote: quote ?? original.joints.quote,
			unquote: unquote ?? original.joints.unquote,
			lastOfTwo: two.at(-1) ?? original.joints.lastOfTwo,
			lastOfMany: more.at(-1) ?? original.joints.lastOfMany
		}
	};
}

/** The messages that say dates, in the language. */
export function startOfMessages(language: string): Record<string, string> {
	const locale = localeOf(language);
	const said = (options: Intl.DateTimeFormatOptions, month: number) =>
		new Intl.DateTimeFormat(locale, { ...options, year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
			Date.UTC(2026, month - 1, 17)
		);
	const months = Array.from({ length: 12 }, (_, index): [string, string] => [
		`period_month_${String(index + 1)}`,
		said({}, index + 1).replace('2026', '{year}')
	]);
	const day = said({ day: 'numeric' }, 5).replace(said({}, 5), '{month}').replace('17', '{day}');
	return Object.fromEntries([
		// Where a month has another form beside a day, whoever knows the language says both.
		...(day.includes('{month}') ? [['period_day', day] as const] : []),
		...months.sort(([one], [other]) => (one < other ? -1 : 1))
	]);
}

/** Digits and calendar are those of the record in every language. */
function localeOf(language: string): string {
	return `${language}-u-ca-gregory-nu-latn`;
}

function jointsOf(locale: string, length: number): string[] {
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	return list
		.formatToParts(Array.from({ length }, () => 'x'))
		.flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
}

function scalesOf(language: string, locale: string): NumberScale[] {
	const compact = new Intl.NumberFormat(locale, {
		notation: 'compact',
		compactDisplay: 'long',
		maximumFractionDigits: 1
	});
	const rules = new Intl.PluralRules(language);
	const wordOf = (count: number, place: number) => {
		const parts = compact.formatToParts(count * 10 ** place);
		const number = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
		const isOfPlace = parts.find(({ type }) => type === 'integer')?.value === String(Math.floor(count));
		const word = parts.slice(number + 1).map(({ value }) => value);
		// No line ends between a number and the word for its size.
		return isOfPlace ? word.join('').replace(/^ /, '\u00a0') : '';
	};
	return PLACES.flatMap((place) => {
		const word = wordOf(5, place);
		if (word === '') return [];
		const forms = pluralForms(language).flatMap((form): [string, string][] => {
			const sample = SAMPLES.find((count) => rules.select(count) === form);
			const own = sample === undefined ? '' : wordOf(sample, place);
			return own === '' || own === word ? [] : [[form, own]];
		});
		return [
			{
				place,
				decimals: DECIMALS,
				word,
				...(forms.length === 0 ? {} : { forms: Object.fromEntries(forms) })
			}
		];
	});
}
