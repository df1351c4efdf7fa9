/** Asks an editor at a terminal for a bulletin: its document once, then a number for each series. */
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { EditRequest } from './edit-request.ts';
import type { Cells, RecordEdit } from './record-edit.ts';

/** Asks until the editor has no more numbers; `ask` gives the answer to a question. */
export async function askRequest(
	edit: RecordEdit,
	ask: (question: string) => Promise<string>,
	say: (line: string) => void
): Promise<EditRequest> {
	say('The document. An id of sources.csv, or its title:');
	const named = await ask('document');
	const source: Cells = edit.row('sources', named)
		? { id: named }
		: {
				title: named,
				party_id: await ask('publisher, an id of parties.csv'),
				published: await ask('published, YYYY-MM-DD or empty'),
				url: await ask('address or empty')
			};
	const start = await ask('the numbers count from, YYYY-MM-DD');
	const end = await ask('to');
	say('Series:');
	for (const { id = '', label = '' } of edit.rows('series')) say(`  ${id}: ${label}`);
	const figures: Cells[] = [];
	for (;;) {
		const series = await ask('series, or nothing to end');
		if (series === '') break;
		const value = await ask('number in digits');
		const words = await ask('the words of the source, or nothing where they are plain digits');
		figures.push({
			series,
			value,
			period_start: start,
			period_end: end,
			...(words === '' ? {} : { as_stated: words })
		});
	}
	return { source, figures, corrections: [], endedSilences: [], rows: {} };
}

/** Asks at the terminal; the answers come without blanks at their ends. */
export function terminal(): { ask: (question: string) => Promise<string>; close: () => void } {
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	return {
		ask: async (question) => (await lines.question(`${question}: `)).trim(),
		close: () => {
			lines.close();
		}
	};
}
