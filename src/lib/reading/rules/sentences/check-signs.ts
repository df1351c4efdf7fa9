/** A rule on signs in a text that nobody sees: they part words that look alike, so that neither search nor comparison finds them. */
import { codeOf, excerpt } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import type { RecordTables } from '../tables/record-tables.ts';

export const SIGN_RULES = defineRules({
	'sign-unseen': {
		severity: 'warning',
		meaning:
			'A text has a sign that nobody sees, often brought along from a web page: a space without width, a soft hyphen, a mark of direction. Two words that look alike are then two.',
		mend: 'Type the words anew, or take the sign out. Leave it where the script of the words needs it.'
	}
});

/** Signs without width, soft hyphens, marks of direction and fillers. */
const UNSEEN =
	/[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202c\u2060-\u2064\u2066-\u206f\u3164\uffa0]/u;
/** Joiners, which belong into some scripts and into pictures of several signs, beside letters that never join. */
const STRAY_JOINER =
	/(?<=[\p{Script=Latin}\p{Script=Han}\p{Nd}\s])[\u200c\u200d]|[\u200c\u200d](?=[\p{Script=Latin}\p{Script=Han}\p{Nd}\s]|$)/u;
/** Scripts that are written from right to left, whose words need marks of direction. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/u;
/** Scripts without spaces between words, in which a space without width parts them. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** How many signs of the text are shown before the one that is not seen. */
const SHOWN_BEFORE = 20;

/** Every text with a sign that nobody sees and that its script does not need; the first of each cell. */
export function checkSigns(tables: RecordTables): Problem[] {
	return [...tables.values()].flatMap(({ table, file, rows }) => {
		const columns = table.columns.filter(({ type }) => type === 'text').map(({ name }) => name);
		return rows.flatMap((row) =>
			columns.flatMap((column) => {
				const text = row.cells.get(column);
				const at = typeof text === 'string' ? unseenAt(text) : null;
				if (typeof text !== 'string' || at === null) return [];
				const around = text.slice(Math.max(0, at - SHOWN_BEFORE));
				const found = `the sign ${codeOf(text.slice(at))}, which nobody sees, in "${excerpt(around)}"`;
				const place = { file: row.file ?? file, row: row.row, column };
				return [problemAt(SIGN_RULES['sign-unseen'], place, found, 'words that are what they look like')];
			})
		);
	});
}

/** The place of the first sign that nobody sees; `null` where there is none, or its script needs it. */
function unseenAt(text: string): number | null {
	const needsDirection = RIGHT_TO_LEFT.test(text);
	const needsSpaces = WITHOUT_SPACES.test(text);
	const signs = [UNSEEN, STRAY_JOINER].flatMap((signs) => [...text.matchAll(new RegExp(signs, 'gu'))]);
	const stray = signs
		.filter(([sign]) => !(needsDirection && DIRECTION.test(sign)) && !(needsSpaces && sign === '\u200b'))
		.map(({ index }) => index);
	return stray.length === 0 ? null : Math.min(...stray);
}
