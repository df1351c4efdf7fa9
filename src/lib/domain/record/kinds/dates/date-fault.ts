/** What keeps a text from being a date, in words. */
import { lastDay } from '../../../quantity/period.ts';
import { quoted } from '../../../text/excerpt.ts';

const FORM = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
/** Dates as a spreadsheet writes them, with the day or the month first. */
const LOCAL = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./]\d{1,2}[./]\d{1,2}$/;

/** What a text that is no date has in place of one; a date of the right form says which part is not in the calendar. */
export function dateFault(text: string): string {
	const [, year = '', month = '', day] = FORM.exec(text) ?? [];
	if (year !== '') {
		if (month < '01' || month > '12') return `${quoted(text)}, but there is no month ${month}`;
		const last = lastDay(`${year}-${month}`).slice(-2);
		if (day !== undefined && (day < '01' || day > last))
			return `${quoted(text)}, but ${year}-${month} ends with day ${last}`;
	}
	return LOCAL.test(text) ? `${quoted(text)}, written as spreadsheets do` : quoted(text);
}
