/** Quotation marks, which are those of the language of the interface around words in any. */
import { written } from './written.ts';

/** Words between the quotation marks of the language. */
export function inQuotes(words: string): string {
	const { quote, unquote } = written().joints;
	return quote + words + unquote;
}
