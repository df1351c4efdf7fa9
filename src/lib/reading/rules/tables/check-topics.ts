/** Rules on the topics by which readers find figures. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsOf, textIn, type RecordTables } from './record-tables.ts';

export const TOPIC_RULES = defineRules({
	'topic-missing': {
		severity: 'warning',
		meaning:
			'Other measures have a topic, and this one has none: a reader who goes through the figures by topic never meets those of this measure.',
		mend: 'Give it a topic that other measures have, or one of its own.'
	}
});

/** Every measure without a topic, in a record whose other measures have one. */
export function checkTopics(tables: RecordTables): Problem[] {
	const measures = rowsOf(tables, 'measures');
	const [topic] = measures.flatMap((row) => textIn(row, 'topic') ?? []);
	if (topic === undefined) return [];
	return measures
		.filter((row) => row.cells.get('topic') === null)
		.map((row) =>
			problemIn(
				TOPIC_RULES['topic-missing'],
				tables,
				'measures',
				row,
				'topic',
				'no topic',
				`a topic, such as ${quoted(topic)}`
			)
		);
}
