/** A citation for programs: BibTeX, RIS and CSL-JSON. */
import { citationFieldsEnd, type CitationFormat } from '#lib/domain/text/citation-end.ts';
import { jsonText } from '../formats/write-json.ts';
import type { Citable } from './citation.ts';

/** A citation up to its last field; address and day of reading follow, and what closes it. */
export function citationHead(format: CitationFormat, cited: Citable): string {
	return HEADS[format](cited);
}

/** The whole citation, with the address where it is known, and without a day of reading. */
export function citationRecord(format: CitationFormat, cited: Citable): string {
	return citationHead(format, cited) + citationFieldsEnd(format, cited.url, null);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const HEADS: Readonly<Record<CitationFormat, (cited: Citable) => string>> = {
	BibTeX({ key, title, part, authors, version, date }) {
		const fields = [
			['author', `{${authors.map((author) => `{${texText(author)}}`).join(' and ')}}`],
			['title', `{{${texText(part ?? title)}}}`],
			...(part === null ? [] : [['howpublished', `{In: ${texText(title)}}`]]),
			['year', `{${date.slice(0, 4)}}`],
			// A month is one of the twelve words that every style of BibTeX knows.
			['month', MONTHS[Number(date.slice(5, 7)) - 1] ?? ''],
			['day', `{${String(Number(date.slice(8)))}}`],
			['version', `{${texText(version)}}`],
			['note', `{Data set, version ${texText(version)}}`]
		];
		return `@misc{${key},\n${fields.map(([name = '', value = '']) => `\t${name} = ${value}`).join(',\n')}`;
	},
	RIS({ title, part, authors, version, date }) {
		const fields = [
			['TY', 'DATA'],
			...authors.map((author) => ['AU', author]),
			['TI', part ?? title],
			...(part === null ? [] : [['T2', title]]),
			['PY', date.slice(0, 4)],
			['DA', date.replaceAll('-', '/')],
			['ET', version]
		];
		return fields.map(([tag = '', value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\n`).join('');
	},
	'CSL-JSON'({ key, title, part, authors, version, date }) {
		const whole = jsonText([
			{
				id: key,
				type: 'dataset',
				title: part ?? title,
				...(part === null ? {} : { 'container-title': title }),
				author: authors.map((literal) => ({ literal })),
				issued: { 'date-parts': [date.split('-').map(Number)] },
				version
			}
		]);
		return whole.slice(0, whole.lastIndexOf('\n\t}'));
	}
};

/** Text in which no sign is a command of TeX. */
function texText(text: string): string {
	return text
		.replace(/[\\{}]/g, '')
		.replace(/[&%$#_]/g, '\\$&')
		.replace(/[~^]/g, '\\$&{}');
}
