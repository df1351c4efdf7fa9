import type { Reroute } from '@sveltejs/kit';
import { splitLanguage } from '#lib/domain/reader/language-path.ts';
import { baseLocale, locales } from '#lib/paraglide/runtime.js';

/** A page is the same route in every language. */
export const reroute: Reroute = ({ url }) => splitLanguage(url.pathname, baseLocale, locales).path;
