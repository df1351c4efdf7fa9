/** Words in another language than that of the page which is being made. */
import { getLocale, overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';

/** Makes something in a language, at once: what is made later speaks that of the page again. */
export function speakIn<Made>(language: Locale, make: () => Made): Made {
	const spoken = getLocale;
	overwriteGetLocale(() => language);
	try {
		return make();
	} finally {
		overwriteGetLocale(spoken);
	}
}
