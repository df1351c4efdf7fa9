/** A citation as sentences to copy, each by the manual of its style: APA 7, Chicago 18, MLA 9 and GB/T 7714—2015. */
import { CITATION_STYLES, citationEnd, citedDay, type CitationStyle } from '#lib/domain/text/citation-end.ts';
import { isolated } from '#lib/domain/text/direction.ts';
import type { Citable } from './citation.ts';

/** A sentence to copy, in one style. */
export interface CitationSentence {
	readonly style: CitationStyle;
	/** Its page from the root of the site, and its absolute address where that is known. */
	readonly path: string;
	readonly url: string | null;
	/** The whole, with the address where it is known, and without a day of reading. */
	readonly text: string;
	/** The same up to where address and day of reading stand, which a page may fill in. */
	readonly head: string;
}

/** The sentences of a citation in every style, APA first. */
export function citationSentences(named: Citable): [CitationSentence, ...CitationSentence[]] {
	const cited = {
		...named,
		title: isolated(named.title),
		part: named.part === null ? null : isolated(named.part),
		authors: named.authors.map(isolated)
	};
	const sentence = (style: CitationStyle): CitationSentence => {
		const head = HEADS[style](cited);
		const { path, url } = cited;
		return { style, path, url, head, text: `${head}${citationEnd(style, url, null)}` };
	};
	const [first, ...others] = CITATION_STYLES;
	return [sentence(first), ...others.map(sentence)];
}

const HEADS: Readonly<Record<CitationStyle, (cited: Citable) => string>> = {
	// Without an author the title comes first, and the day after it.
	APA(cited) {
		const { title, part, version, date } = cited;
		const [year = ''] = date.split('-');
		const day = `(${year}, ${citedDay('APA', date).replace(/, \d+$/, '')}).`;
		const whole = `${title} (Version ${version}) [Data set].`;
		const author = authorOf(cited);
		if (part === null) return author === '' ? `${unended(whole)}. ${day}` : `${author} ${day} ${whole}`;
		return author === ''
			? `${ended(part)} ${day} In ${whole}`
			: `${author} ${day} ${ended(part)} In ${whole}`;
	},
	Chicago(cited) {
		const { title, part, version, date } = cited;
		const day = citedDay('Chicago', date);
		const named =
			part === null
				? `${quoted(ended(title))} Version ${version}.`
				: `${quoted(ended(part))} In ${title}, version ${version}.`;
		return spaced(authorOf(cited), `${named} Data set. ${day}.`);
	},
	MLA(cited) {
		const { title, part, version, date } = cited;
		const named = part === null ? title : `${quoted(ended(part))} ${title}`;
		return spaced(authorOf(cited), `${named}, version ${version}, ${citedDay('MLA', date)}`);
	},
	'GB/T 7714'(cited) {
		const { title, part, version, date } = cited;
		const named = part === null ? `${title}[DS/OL]` : `${part}[DS/OL]//${title}`;
		return spaced(authorOf(cited), `${named}. 版本 ${version}. (${date})`);
	}
};

/** The makers, ended by a point; empty where the only one is the dataset itself, which would stand there twice. */
function authorOf({ authors, title }: Citable): string {
	const names = authors.join(', ');
	return names === title ? '' : ended(names);
}

/** Ended by one point, unless a sign of its own ends it. */
function ended(text: string): string {
	return /[.?!]\u2069?$/.test(text) ? text : `${text}.`;
}

function unended(text: string): string {
	return text.replace(/\.$/, '');
}

/** Between quotation marks, those within made single. */
function quoted(text: string): string {
	return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function spaced(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}
