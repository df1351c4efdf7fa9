/**
 * Keeps numbers on a page with what they count, and names whole. It is done once the page is made, as marks of languages are: in a language
 * without blanks a browser would end a line between any two signs, and part 2026 from 年; in others at a blank, and part 10 from million.
 */
import {
	endsLinesWithinWords,
	keptNames,
	keptTogether,
	withKeptBlanks
} from '#lib/format/languages/kept-together.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { withTexts } from './page-texts.ts';

/** An element that keeps its text already, or shows it as it was typed. */
const AS_IT_IS = /^<(?:span class="kept"|pre\b|code\b|kbd\b)/;

/** Whose names of the record readers meet most: those who speak, and the ranks. */
interface Named {
	readonly parties: readonly { readonly name: string }[];
	readonly ranks: readonly { readonly label: string }[];
}

const namesOf = rememberByLocale(({ parties, ranks }: Named) =>
	keptNames([...parties.map(({ name }) => name), ...ranks.map(({ label }) => label)])
);

/**
 * The page with each number and its unit, and each short name, in an element that no line may end within, or a blank at which none does;
 * drawings break their lines themselves.
 */
export function keepNumbers(page: string, named: Named): string {
	const keep = endsLinesWithinWords() ? (text: string) => keptIn(text, namesOf(named)) : withKeptBlanks;
	return withTexts(page, (text, { markup, isDrawing }) =>
		isDrawing || AS_IT_IS.test(markup) ? text : keep(text)
	);
}

function keptIn(text: string, names: RegExp | null): string {
	return keptTogether(text, names)
		.map((part) => (part.isKept ? `<span class="kept">${part.text}</span>` : part.text))
		.join('');
}
