/** The page of statements as texts: what was said without a number, what could settle it, and when things happened. */
import type { Checkpoint, Event, Model, Party, Statement } from '#lib/domain/record/model.ts';
import { lastDay } from '#lib/domain/quantity/period.ts';
import { toldById } from '#lib/domain/provenance/origins.ts';
import { STATEMENT_KINDS } from '#lib/domain/record/schema/vocabularies.ts';
import { presentDifference } from '#lib/format/provenance/difference-words.ts';
import { relayStepsWords } from '#lib/format/figure/figure-words.ts';
import { presentGrading } from '#lib/format/figure/grading-words.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import {
	checkpointStatusWords,
	doubtWords,
	eventKindWords,
	statementKindWords
} from '#lib/format/record-words.ts';
import { presentClaim } from '#lib/format/provenance/relay-words.ts';
import { presentSource } from '#lib/format/provenance/source-words.ts';

/** Everything that the page of statements shows. */
export function claimsPage(model: Model) {
	const kinds = STATEMENT_KINDS.map((kind) => {
		const ofKind = model.statements.filter((statement) => statement.kind === kind);
		return {
			id: kind,
			words: statementKindWords(kind),
			count: ofKind.length,
			speakers: bySpeaker(ofKind).map(({ speaker, statements }) => ({
				speaker: named(speaker),
				statements: statements.map((statement) => presentStatement(model, statement))
			}))
		};
	});
	return {
		count: model.statements.length,
		kinds: kinds.filter(({ count }) => count > 0),
		checkpoints: model.checkpoints.map((checkpoint) => presentCheckpoint(model, checkpoint)),
		statuses: statuses(model.checkpoints),
		differences: model.differences.map((difference) => presentDifference(model, difference)),
		timeline: inTime(model.events).map(presentEvent)
	};
}

function named({ id, name, lang }: Party) {
	return { id, name, lang };
}

/** Statements by speaker, in the order in which the speakers first appear. */
function bySpeaker(statements: readonly Statement[]) {
	const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
	return speakers.map((speaker) => ({
		speaker,
		statements: statements.filter((statement) => statement.speaker === speaker)
	}));
}

function presentStatement(model: Model, statement: Statement) {
	const { id, lang, hedge, hedgeLang, chain, source, doubts, caveat, variantOf } = statement;
	return {
		id,
		statement: statement.statement,
		lang,
		hedge: hedge === null ? null : { words: hedge, lang: hedgeLang ?? lang },
		way: chain.map(({ party }) => named(party)),
		retold: relayStepsWords(chain.length - 1),
		source: presentSource(source),
		doubts: doubts.map(doubtWords),
		caveat,
		attribution: presentGrading(statement.attribution),
		variantOf: variantOf === null ? null : { id: variantOf, isFigure: model.figuresById.has(variantOf) },
		checkpoints: model.checkpoints
			.filter(({ claimIds }) => claimIds.includes(id))
			.map(({ id: checkpoint, test, status }) => ({
				id: checkpoint,
				test,
				status: checkpointStatusWords(status)
			}))
	};
}

function presentCheckpoint(model: Model, checkpoint: Checkpoint) {
	const { id, test, evidence, status, statusNote, asOf, claimIds, sources } = checkpoint;
	return {
		id,
		test,
		evidence,
		status: checkpointStatusWords(status),
		/** Only where it says more than the status itself. */
		statusNote: saysMore(statusNote, checkpointStatusWords(status)) ? statusNote : null,
		asOf: dateWords(asOf),
		claims: claimIds
			.map((claimId) => toldById(model, claimId))
			.filter((claim) => claim !== null)
			.map((claim) => presentClaim(claim)),
		sources: sources.map((source) => presentSource(source))
	};
}

function saysMore(note: string | null, words: string): boolean {
	const bare = (text: string) => text.replace(/[^\p{L}]/gu, '').toLowerCase();
	return note !== null && bare(note) !== bare(words);
}

/** How many checkpoints have which status, in the order in which the statuses first appear. */
function statuses(checkpoints: readonly Checkpoint[]) {
	const found = [...new Set(checkpoints.map(({ status }) => status))];
	return found.map((status) => ({
		words: checkpointStatusWords(status),
		count: checkpoints.filter((checkpoint) => checkpoint.status === status).length
	}));
}

/** In the order of time; an event whose day is not known stands at the end of its month or year. */
function inTime(events: readonly Event[]): Event[] {
	return events.toSorted((one, other) =>
		lastDay(one.happenedOn).localeCompare(lastDay(other.happenedOn), 'en')
	);
}

function presentEvent({ id, title, kind, happenedOn, source }: Event) {
	return {
		id,
		title,
		kind: eventKindWords(kind),
		happenedOn,
		date: dateWords(happenedOn),
		source: source && presentSource(source)
	};
}
