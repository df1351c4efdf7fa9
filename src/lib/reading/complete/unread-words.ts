/** Words before the number of a row that may be a hedge and are none that is read. */
import { MONEY } from '#lib/domain/numerals/currencies.ts';
import { inDigits } from '#lib/domain/numerals/english-words.ts';
import type { FlatCells } from './flat-columns.ts';
import { statedQualifier } from './stated-qualifier.ts';

/** Words before a number that are of no hedge. */
const SAYS_NOTHING = new RegExp(
	`${MONEY}|\\b(?:[Tt]he|[Aa]n?|[Tt]otal|[Oo]f|[Ff]rom|[Bb]etween|[Mm]inus|[Nn]egative|[Oo]nly|[Jj]ust|[Ee]xactly|[Pp]recisely)\\b|[^\\p{L}\\s]`,
	'gu'
);

/** The words before the number of a row that are no hedge that is read: `perhaps`, or `حوالي`; `null` where there are none. */
export function unreadHedge(stated: string, cell: FlatCells): string | null {
	const words = inDigits(stated);
	if (/\p{Script=Han}/u.test(words) || !/\p{Nd}/u.test(words)) return null;
	if (!['exact', 'rounded'].includes(statedQualifier(words, cell))) return null;
	const [before = ''] = words.split(/\p{Nd}/u);
	const unread = before.replace(SAYS_NOTHING, ' ').trim();
	return unread === '' ? null : unread.replace(/\s+/g, ' ');
}
