/** The months in English, January first. */
export const ENGLISH_MONTHS: readonly string[] =
	'January February March April May June July August September October November December'.split(' ');
