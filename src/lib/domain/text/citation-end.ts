/** How a citation ends: with the address and, where a reader fills it in, the day of reading, as each style and format has them. */
import { ENGLISH_MONTHS } from './english-months.ts';

export const CITATION_STYLES = ['APA', 'Chicago', 'MLA', 'GB/T 7714'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What programs for references read. */
export const CITATION_FORMATS = ['BibTeX', 'RIS', 'CSL-JSON'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** MLA shortens every month but these. */
const WHOLE_IN_MLA = ['May', 'June', 'July'];

/** A day as a style writes it: `2024-03-01` is March 1, 2024, in MLA 1 Mar. 2024. */
export function citedDay(style: CitationStyle, date: string): string {
	const [year = '', month = '1', day = '1'] = date.split('-');
	const name = ENGLISH_MONTHS[Number(month) - 1] ?? '';
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

/**
 * What follows the last field of a citation for programs, to its last line.
 *
 * @param url `null` where no address is known
 * @param read day of reading, `YYYY-MM-DD`; `null` where nobody said when
 */
export function citationFieldsEnd(format: CitationFormat, url: string | null, read: string | null): string {
	switch (format) {
		case 'BibTeX': {
			const fields = [['url', url] as const, ['urldate', read] as const];
			return `${fields.map(([name, value]) => (value === null ? '' : `,\n\t${name} = {${value}}`)).join('')}\n}\n`;
		}
		case 'RIS': {
			const day = read?.replaceAll('-', '/') ?? null;
			const fields = [['UR', url] as const, ['Y2', day] as const, ['ER', ''] as const];
			return fields.map(([tag, value]) => (value === null ? '' : `${tag}  - ${value}\n`)).join('');
		}
		case 'CSL-JSON': {
			const day = read === null ? null : { 'date-parts': [read.split('-').map(Number)] };
			const fields = [['URL', url] as const, ['accessed', day] as const];
			return `${fields.map(([name, value]) => (value === null ? '' : `,\n\t\t"${name}": ${JSON.stringify(value)}`)).join('')}\n\t}\n]\n`;
		}
	}
}
