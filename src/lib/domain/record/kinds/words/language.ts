/** A language as a BCP 47 tag. */
import { quoted } from '../../../text/excerpt.ts';
import { fitting, type Kind } from '../kind.ts';

const ALLOWED = 'a BCP 47 language tag such as en or zh-Hans';

/** True for a tag that names a language, as `en`, `zh-Hans` or `pt-BR` do. */
export function isLanguageTag(text: string): boolean {
	if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

export const LANGUAGE_KIND: Kind<string> = {
	read: (text) => fitting(text, isLanguageTag(text), quoted(text), ALLOWED),
	allowed: () => ALLOWED,
	field: 'string',
	sql: 'TEXT',
	isNumber: false
};
