/** How a citation ends: with the address and, where a reader fills it in, the day of reading. The words are those of each style. */

export const CITATION_STYLES = ['APA', 'Chicago', 'MLA', 'GB/T 7714'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);
/** MLA shortens every month but these. */
const WHOLE_IN_MLA = ['May', 'June', 'July'];

/** A day as a style writes it: `2024-03-01` is March 1, 2024, in MLA 1 Mar. 2024. */
export function citedDay(style: CitationStyle, date: string): string {
	const [year = '', month = '1', day = '1'] = date.split('-');
	const name = MONTHS[Number(month) - 1] ?? '';
	const number = String(Number(day));
	switch (style) {
		case 'APA':
		case 'Chicago':
			return `${name} ${number}, ${year}`;
		case 'MLA': {
			const short = name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
			return `${number} ${WHOLE_IN_MLA.includes(name) ? name : short} ${year}`;
		}
		case 'GB/T 7714':
			return date;
	}
}

/**
 * What follows the last words of a citation.
 *
 * @param url `null` where no address is known
 * @param read day of reading, `YYYY-MM-DD`; `null` where nobody said when
 */
export function citationEnd(style: CitationStyle, url: string | null, read: string | null): string {
	const day = read === null ? null : citedDay(style, read);
	switch (style) {
		case 'APA':
			if (url === null) return '';
			return day === null ? ` ${url}` : ` Retrieved ${day}, from ${url}`;
		case 'Chicago':
			return [day === null ? null : `Accessed ${day}.`, url === null ? null : `${url}.`]
				.filter((part) => part !== null)
				.map((part) => ` ${part}`)
				.join('');
		case 'MLA':
			return `${url === null ? '.' : `, ${url}.`}${day === null ? '' : ` Accessed ${day}.`}`;
		case 'GB/T 7714':
			return `${day === null ? '' : `[${day}]`}.${url === null ? '' : ` ${url}.`}`;
	}
}
