/** The writing of the language that a page speaks; a script that is built for one language has that one alone. */
import { getLocale, type Locale } from '#lib/paraglide/runtime.js';
import { writing as en } from './en.ts';
import type { WrittenLanguage } from './written-language.ts';
import { writing as zhHans } from './zh-hans.ts';
import { writing as zhHant } from './zh-hant.ts';

/** Every language that the interface can speak. */
const LANGUAGES: Readonly<Record<Locale, WrittenLanguage>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };

/** How the language of the interface is written. */
export function written(): WrittenLanguage {
	return LANGUAGES[getLocale()];
}
