/** What the page of one document says: what it is, how it was read, what rests on it, and whose words those are. */
import type { Citation, Figure, Model, Party, Source } from '#lib/domain/record/model.ts';
import { carriedBy, statementsIn, wasOpened, type Carried } from '#lib/domain/provenance/reliance.ts';
import { sourceWords } from '#lib/domain/record/source-words.ts';
import { presentGrading } from '#lib/format/figure/grading-words.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { isQuoted } from '#lib/format/figure/figure-words.ts';
import { presentFigure } from '#lib/format/figure/presented-figure.ts';
import { accessWords, checkpointStatusWords, roleWords } from '#lib/format/record-words.ts';
import { presentClaim } from '#lib/format/provenance/relay-words.ts';
import { presentSource } from '#lib/format/provenance/source-words.ts';

/** The texts of a document's page. */
export function sourcePage(model: Model, source: Source) {
	const carried = carriedBy(model, source);
	const statements = statementsIn(model, source);
	const claims = [...carried.map(({ figure }) => figure), ...statements];
	return {
		source: presentSource(source),
		/** The address as text where it is kept and may not be linked. */
		plainAddress: presentSource(source).url === null ? source.url : null,
		reliability: source.party.reliability === null ? null : presentGrading(source.party.reliability),
		alone: carried.filter(({ alone }) => alone).map(presentCarried),
		others: carried.filter(({ alone }) => !alone).map(presentCarried),
		statements: statements.map((statement) => presentClaim(statement)),
		firstSpeakers: firstSpeakers(claims.map(({ chain }) => chain[0]?.party)),
		checkpoints: model.checkpoints
			.filter(({ sources }) => sources.includes(source))
			.map(({ id, test, status }) => ({ id, test, status: checkpointStatusWords(status) })),
		events: model.events
			.filter((event) => event.source === source)
			.map(({ id, title, happenedOn }) => ({ id, title, date: dateWords(happenedOn) }))
	};
}

function presentCarried({ figure, citation }: Carried) {
	return {
		figure: presentFigure(figure),
		words: hasWords(figure, citation)
			? { text: figure.asStated, lang: figure.asStatedLang, quoted: sourceWords(figure) }
			: null,
		role: roleWords(citation.role),
		access: accessWords(citation.access),
		note: citation.note
	};
}

/** True where the words that are kept of a number are those of this document: it was opened, and is no other text that has the number too. */
function hasWords(figure: Figure, citation: Citation): boolean {
	return isQuoted(figure) && citation.role !== 'also-in' && wasOpened(citation);
}

/** Each original speaker with the number of claims that begin with it, most first. */
function firstSpeakers(parties: readonly (Party | undefined)[]) {
	const counts = new Map<Party, number>();
	for (const party of parties) if (party) counts.set(party, (counts.get(party) ?? 0) + 1);
	return [...counts]
		.sort(([, one], [, other]) => other - one)
		.map(([{ id, name, lang }, count]) => ({ id, name, lang, count }));
}
