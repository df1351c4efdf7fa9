/** Rules on answers about the evidence that other cells of the record contradict; grades would follow from them. */
import { quoted } from '#lib/domain/text/excerpt.ts';
import type { Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { problemIn, rowsBy, rowsById, rowsOf, textIn, type RecordTables } from '../tables/record-tables.ts';

export const ANSWER_RULES = defineRules({
	'texts-without-doubt': {
		severity: 'warning',
		meaning:
			'The answers say that the texts of a figure differ on what is counted, and its doubts say nothing of it: neither its wording, number, definition, unit nor period is in doubt.',
		mend: 'Write alike into texts, or the doubt into doubts in figures.csv.'
	},
	'doubt-against-answer': {
		severity: 'warning',
		meaning:
			'A figure is said to rest on a retelling alone, or not to have been found again, and the answers say that the speaker’s own words were read.',
		mend: 'Take the doubt away, or mend read in evidence.csv.'
	},
	'doubt-without-document': {
		severity: 'warning',
		meaning: 'A figure is said to have been read in a table, or in part, and no document of it was.',
		mend: 'Take the doubt away, or mend access in figure_sources.csv.'
	},
	'own-document-as-report': {
		severity: 'warning',
		meaning:
			'Every document of a figure was published by an authority or an official medium and read whole, and the answers say that the number was read in the report of another or in the text of a third party.',
		mend: 'Write speaker into read, or mend party_id in sources.csv.'
	}
});

/** Doubts about what a number counts: one of them goes with texts that differ. */
const OF_TEXTS = [
	'wording-conflict',
	'number-conflict',
	'definition-uncertain',
	'unit-uncertain',
	'period-uncertain'
] as const;
/** Doubts that nobody has who read the speaker's own words. */
const OF_RETELLING = ['single-secondary-source', 'not-refound'] as const;
/** Doubts that say how a document was read, in the words of its access. */
const OF_READING = ['read-in-table', 'read-in-part'] as const;
/** Who publishes its own numbers. */
const ISSUING: ReadonlySet<string> = new Set(['authority', 'official-media']);
/** Answers that a document of the speaker's own rules out. */
const OF_OTHERS: ReadonlySet<string> = new Set(['report', 'third-party']);

/** Every answer, and every doubt, that another cell rules out. */
export function checkAnswers(tables: RecordTables): Problem[] {
	const answers = new Map(rowsOf(tables, 'evidence').map((row) => [textIn(row, 'claim_id'), row]));
	const citations = rowsBy(rowsOf(tables, 'figure_sources'), 'figure_id');
	const sources = rowsById(tables, 'sources');
	const parties = rowsById(tables, 'parties');
	const isIssued = (id: string) => {
		const source = sources.get(id);
		const party = parties.get((source && textIn(source, 'party_id')) ?? '');
		return ISSUING.has((party && textIn(party, 'kind')) ?? '');
	};
	return [...rowsById(tables, 'figures')].flatMap(([id, figure]) => {
		const doubts = figure.cells.get('doubts');
		if (!Array.isArray(doubts)) return [];
		const answer = answers.get(id);
		const read = (answer && textIn(answer, 'read')) ?? '';
		const documents = citations.get(id) ?? [];
		const access = documents.map((row) => textIn(row, 'access'));
		const problems: Problem[] = [];
		if (answer && textIn(answer, 'texts') === 'differ' && !OF_TEXTS.some((doubt) => doubts.includes(doubt)))
			problems.push(
				problemIn(
					ANSWER_RULES['texts-without-doubt'],
					tables,
					'evidence',
					answer,
					'texts',
					`differ, and the doubts of ${quoted(id)} name no such thing`,
					`alike, or one of ${OF_TEXTS.join(', ')} in doubts`
				)
			);
		const retold = OF_RETELLING.find((doubt) => doubts.includes(doubt));
		if (retold !== undefined && read === 'speaker')
			problems.push(
				problemIn(
					ANSWER_RULES['doubt-against-answer'],
					tables,
					'figures',
					figure,
					'doubts',
					`${retold}, while evidence.csv says that the speaker was read`,
					'doubts that the answers bear out'
				)
			);
		for (const doubt of OF_READING)
			if (doubts.includes(doubt) && documents.length > 0 && !access.includes(doubt))
				problems.push(
					problemIn(
						ANSWER_RULES['doubt-without-document'],
						tables,
						'figures',
						figure,
						'doubts',
						`${doubt}, while its documents are ${[...new Set(access)].join(' and ')}`,
						`a document that is ${doubt}, or no such doubt`
					)
				);
		const isOwn =
			documents.length > 0 &&
			documents.every(
				(row) => textIn(row, 'access') === 'read-in-full' && isIssued(textIn(row, 'source_id') ?? '')
			);
		if (answer && isOwn && OF_OTHERS.has(read) && textIn(figure, 'origin') === 'official')
			problems.push(
				problemIn(
					ANSWER_RULES['own-document-as-report'],
					tables,
					'evidence',
					answer,
					'read',
					`${quoted(read)}, while each document is of an authority or an official medium and was read whole`,
					'speaker'
				)
			);
		return problems;
	});
}
