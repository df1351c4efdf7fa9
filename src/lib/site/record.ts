/**
 * The record that pages are made from, with its sentences filled in with the words of the interface. Where it comes from is
 * one module that `#record` stands for: the disk while a site is built, a reader's own files in a browser.
 */
import { HAS_FILES, sourceOrigin, sourceRecord } from '#record';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import type { ProseWords, WordsIn } from '#lib/domain/prose/fill-record.ts';
import type { CheckedRecord } from '#lib/domain/prose/checked-record.ts';
import type { Model } from '#lib/domain/record/model.ts';
import type { Rows } from '#lib/domain/record/schema/tables.ts';
import { inOriginal } from '#lib/domain/text/language-marks.ts';
import { areWordsMarked, markWhile } from '#lib/format/languages/untranslated-words.ts';
import { translatedShare, type TranslatedShare } from '#lib/domain/translation/translated-share.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import type { Publication } from '#lib/publish/published-file.ts';
import { baseLocale, getLocale, locales, type Locale } from '#lib/paraglide/runtime.js';
import { countFigures } from '#lib/components/reader/figure-path.ts';
import { withOwnCharts } from './first-page/own-charts.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { speakIn } from './speak-in.ts';

const publicationOf = rememberByLocale((record: CheckedRecord) => {
	const spoken = getLocale();
	const { lang: own } = record.package;
	const mark = areWordsMarked() ? inOriginal : null;
	const words = isTranslation(record) ? { language: spoken, words: wordsBeside(own), mark } : proseWords;
	return makePublication(record, words, { origin: sourceOrigin() });
});

/** True where the page speaks another language of the site than that of the record. */
function isTranslation({ package: { lang, languages } }: CheckedRecord): boolean {
	const spoken = getLocale();
	return spoken !== lang && languages.includes(spoken);
}

/** The words of the page, but where a row is not translated those of the language that it is in. */
function wordsBeside(own: string): WordsIn {
	const untranslated = locales.find((locale) => locale === own);
	const ofOwn = untranslated === undefined ? proseWords : wordsSpokenIn(untranslated);
	return (language) => (language === own ? ofOwn : proseWords);
}

/** The words of another language than that of the page. */
function wordsSpokenIn(language: Locale): ProseWords {
	return {
		figure: (figure) => speakIn(language, () => proseWords.figure(figure)),
		number: (figure) => speakIn(language, () => proseWords.number(figure)),
		count: (count) => speakIn(language, () => proseWords.count(count)),
		from: (period) => speakIn(language, () => proseWords.from(period)),
		to: (period) => speakIn(language, () => proseWords.to(period)),
		period: (period) => speakIn(language, () => proseWords.period(period)),
		joints: () => speakIn(language, proseWords.joints),
		isOne: (count) => speakIn(language, () => proseWords.isOne(count))
	};
}

const shownOf = rememberByLocale((model: Model) => {
	countFigures(model.figures.length);
	return withOwnCharts(model);
});

/**
 * What downloads are made from, in the language that is spoken.
 *
 * @throws {Error} where there is no record, or with a line for each problem of it
 */
export function publication(): Publication {
	return publicationOf(sourceRecord());
}

/** What files are made from that are the same in every language; throws as {@link publication} does. */
export function sharedPublication(): Publication {
	return markWhile(false, () => speakIn(baseLocale, () => sharedOf(sourceRecord())));
}

const sharedOf = rememberByLocale(({ package: { lang, languages } }: CheckedRecord): Publication => {
	const others = locales.filter((locale) => locale !== lang && languages.includes(locale));
	return {
		...publication(),
		languages: others.map((language) => ({ language, publication: speakIn(language, publication) }))
	};
});

/** The language of the record itself, whatever the page speaks. */
export function recordLanguage(): string {
	return sourceRecord().package.lang;
}

/** The rows of the record as its editor wrote them, with placeholders; throws as {@link publication} does. */
export function templates(): Rows {
	return sourceRecord().rows;
}

/**
 * How much of the record is said in the language of the page; `null` where that is the record's own. Throws as
 * {@link publication} does.
 */
export function translatedPart(): TranslatedShare | null {
	const record = sourceRecord();
	return isTranslation(record) ? translatedShare(record, getLocale()) : null;
}

/** The record with every reference followed, and charts of its own where it names none; throws as {@link publication} does. */
export function loadModel(): Model {
	return shownOf(publication().model);
}

/** True where files of the charts stand beside the pages, so that pages may lead to them. */
export function hasFiles(): boolean {
	return HAS_FILES;
}
