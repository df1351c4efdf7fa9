/** The answers about the evidence of a new figure, from those of the figure that it is written after. */
import { firstFilled, orNull } from './first-filled.ts';
import type { Cells, RecordEdit } from './record-edit.ts';

interface NewAnswers {
	readonly id: string;
	readonly pattern: Cells;
	readonly given: Cells;
	readonly speaker: string;
	readonly source: Cells | undefined;
	readonly today: string;
}

/**
 * Answers what the evidence of a figure is, where the pattern has answers: as those of its document say it, or in a row for the
 * document where the record answers so, else in a row of its own.
 */
export function answerEvidence(
	edit: RecordEdit,
	{ id, pattern, given, speaker, source, today }: NewAnswers
): void {
	const bySource = (name: string | undefined) =>
		edit.rows('source_evidence').find((row) => row['source_id'] === name);
	const own = edit.rows('evidence').find((row) => row['claim_id'] === pattern['id']);
	const asked =
		own ??
		bySource(edit.rows('figure_sources').find((row) => row['figure_id'] === pattern['id'])?.['source_id']);
	const isGiven = ['read', 'method', 'texts'].some((name) => given[name]);
	if (!asked && !isGiven) {
		edit.decisions.push(
			`${id}: not graded, like ${pattern['id'] ?? ''}; give read, method and texts to grade it.`
		);
		return;
	}
	const answers = {
		read: orNull(given['read']) ?? readOf(edit, speaker, source, asked),
		method: firstFilled(given['method'], asked?.['method'], 'not-stated'),
		texts: firstFilled(given['texts'], 'alike')
	};
	const taken = Object.entries(answers).filter(([name]) => !given[name]);
	if (taken.length > 0)
		edit.decisions.push(
			`${id}: its grades follow from answers that nobody gave, taken after ${pattern['id'] ?? ''}: ${taken.map(([name, answer]) => `${name} "${answer}"`).join(', ')}. Give --${taken.map(([name]) => name).join(', --')} where one is another.`
		);
	const known = bySource(source?.['id']);
	if (known && Object.entries(answers).every(([name, answer]) => known[name] === answer)) return;
	const dated = { ...answers, answered_on: today, lang: pattern['lang'] ?? '' };
	if (!known && !own && source) edit.add('source_evidence', { source_id: source['id'] ?? '', ...dated });
	else edit.add('evidence', { claim_id: id, ...dated });
}

/** Read in the speaker's own text, or in somebody's report of it; as the pattern says where neither is plain. */
function readOf(
	edit: RecordEdit,
	speaker: string,
	source: Cells | undefined,
	asked: Cells | undefined
): string {
	if (source?.['party_id'] === speaker) return 'speaker';
	const kind = edit.row('parties', source?.['party_id'] ?? '')?.['kind'];
	return asked?.['read'] ?? (kind === 'official-media' ? 'speaker' : 'report');
}
