/** How much of what a site says is said in the languages that it speaks. */
import { interfaceMessages, type Catalogue } from '#lib/domain/text/catalogue-faults.ts';
import type { TranslatedShare } from '#lib/domain/translation/translated-share.ts';
import { baseLocale, type Locale } from '#lib/paraglide/runtime.js';
import { translatedPart } from './record.ts';
import { speakIn } from './speak-in.ts';

const FILES = import.meta.glob<Catalogue>('../../../messages/*.json', { eager: true, import: 'default' });

/** How many messages the interface has, and how many of them are translated into a language. */
export function interfacePart(language: Locale): Pick<TranslatedShare, 'sentences' | 'translated'> {
	const said = FILES[`../../../messages/${language}.json`] ?? {};
	const messages = interfaceMessages(FILES[`../../../messages/${baseLocale}.json`] ?? {});
	return { sentences: messages.length, translated: messages.filter((key) => key in said).length };
}

/** True where a page in the language has no words in another but names. */
export function isWhole(language: Locale): boolean {
	if (language === baseLocale) return true;
	const known = whole.get(language);
	if (known !== undefined) return known;
	const parts = [interfacePart(language), speakIn(language, translatedPart)];
	const isAll = parts.every((part) => part === null || part.translated === part.sentences);
	whole.set(language, isAll);
	return isAll;
}

const whole = new Map<Locale, boolean>();
