/** A rule on when an event happened: its id, its title and the document that tells of it say one day. */
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsById, textIn, type RecordTables } from '../tables/record-tables.ts';

export const EVENT_RULES = defineRules({
	'event-of-another-day': {
		severity: 'warning',
		meaning:
			'An event is dated otherwise than its id, after the document that tells of it although its title announces nothing, or on the very day of that document in another year.',
		mend: 'Mend happened_on or source_id. If the document tells of what is to come, say so in the title: “as announced”.'
	}
});

/** A month or a day at the end of the id of an event: "gate-moved-2022-03". */
const DATE_IN_EVENT = /-((?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/;
/** Titles of what is still to come when it is told. */
const TO_COME = /\b(?:announced|planned|scheduled|expected|due|forecast|proposed|will|to be)\b/i;

/** Every event that its id or its document date otherwise. */
export function checkEvents(tables: RecordTables): Problem[] {
	const sources = rowsById(tables, 'sources');
	return [...rowsById(tables, 'events')].flatMap(([id, row]) => {
		const happened = textIn(row, 'happened_on');
		if (!happened) return [];
		const report = (found: string, expected: string) => [
			problemIn(EVENT_RULES['event-of-another-day'], tables, 'events', row, 'happened_on', found, expected)
		];
		const named = DATE_IN_EVENT.exec(id)?.[1];
		if (named !== undefined && !named.startsWith(happened) && !happened.startsWith(named))
			return report(`${happened} beside the id ${quoted(id)}`, named);
		const source = sources.get(textIn(row, 'source_id') ?? '');
		const published = source && textIn(source, 'published');
		if (!published) return [];
		const document = `its document ${quoted(textIn(row, 'source_id') ?? '')} of ${published}`;
		const isAhead = textIn(row, 'kind') === 'event' && TO_COME.test(textIn(row, 'title') ?? '');
		if (firstDay(happened) > lastDay(published) && !isAhead)
			return report(`${happened} is after ${document}`, `a day by ${published}`);
		const isSameDay = happened.length === 10 && happened.slice(4) === published.slice(4);
		return isSameDay && happened !== published
			? report(`${happened} is the day of ${document}, in another year`, published)
			: [];
	});
}
