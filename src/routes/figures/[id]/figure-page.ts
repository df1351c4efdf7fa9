/** What the page of one figure says, as texts: reading, definition, way, sources, grades, and what stands beside it. */
import { isolated } from '#lib/domain/text/direction.ts';
import { isWrittenIn, UNKNOWN_LANGUAGE } from '#lib/domain/text/script.ts';
import type { Citation, Figure, Grading, Model, Party, Relation } from '#lib/domain/record/model.ts';
import { sourceWords } from '#lib/domain/record/source-words.ts';
import { originsOf, wordingsOf } from '#lib/domain/provenance/origins.ts';
import { presentDifference } from '#lib/format/provenance/difference-words.ts';
import { trustWords } from '#lib/format/figure/grade-phrases.ts';
import { presentGrading, presentWeakest, regradedWords } from '#lib/format/figure/grading-words.ts';
import { isOpen } from '#lib/domain/quantity/quantity.ts';
import { significantDigits } from '#lib/domain/quantity/shown.ts';
import { languageWords } from '#lib/format/language-words.ts';
import { citedDocument, citedNumber, citedSpeaker } from '#lib/format/provenance/cited-words.ts';
import { isQuoted } from '#lib/format/figure/figure-words.ts';
import { hedgeWords } from '#lib/format/figure/hedge-words.ts';
import { intervalName } from '#lib/format/figure/interval-words.ts';
import { unroundedWords } from '#lib/format/number/number-words.ts';
import { statedText } from '#lib/format/figure/stated-text.ts';
import { figurePeriod } from '#lib/format/figure/figure-period.ts';
import { dateWords } from '#lib/format/number/period-words.ts';
import { presentFigure, type PresentedFigure } from '#lib/format/figure/presented-figure.ts';
import {
	accrualWords,
	basisWords,
	checkpointStatusWords,
	doubtWords,
	relationWords,
	roleWords,
	statedBasisWords
} from '#lib/format/record-words.ts';
import { presentOrigins, presentRelay } from '#lib/format/provenance/relay-words.ts';
import { presentSource } from '#lib/format/provenance/source-words.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';

interface Fact {
	readonly term: string;
	readonly text: string;
	readonly lang?: string;
	readonly note?: string;
}

/** Words that a source used, or ours in their place. */
interface SourceWords {
	readonly text: string;
	readonly lang: string;
	/** The words of a source in it. */
	readonly quoted: readonly string[];
	/** In which language, and how far they were kept. */
	readonly note: string;
	/** The figure that has them, where it is another. */
	readonly claim: { readonly id: string; readonly label: string } | null;
}

/** A claim that stands in some relation to the figure. */
interface Neighbour {
	readonly id: string;
	readonly relation: string;
	readonly figure: PresentedFigure | null;
	/** The statement, where the other claim has no number. */
	readonly statement: string | null;
	readonly note: string | null;
}

/** The texts of a figure's page. */
export function figurePage(model: Model, figure: Figure) {
	const presented = presentFigure(figure);
	return {
		figure: presented,
		speaker: figure.speaker && named(figure.speaker),
		issuers: (figure.computation?.issuers ?? []).map(named),
		words: figure.computation ? [] : versionsOf(model, figure),
		trust: trustWords(figure),
		regraded: gradings(figure).flatMap((grading) => regradedWords(grading) ?? []),
		reading: reading(figure),
		definition: definition(figure, model.unusedDefinitions),
		...way(model, figure),
		citations: figure.citations.map(citation),
		grades: gradings(figure).map((grading) =>
			figure.computation ? presentWeakest(grading, figure.computation.inputs) : presentGrading(grading)
		),
		doubts: figure.doubts.map(doubtWords),
		computation: figure.computation && {
			inWords: figure.computation.inWords,
			text: figure.computation.text,
			inputs: figure.computation.inputs.map(presentFigure)
		},
		usedIn: model.figures
			.filter(({ computation }) => computation?.inputs.includes(figure))
			.map((derived) => presentFigure(derived)),
		neighbours: neighbours(model, figure),
		tensions: model.tensions
			.filter(({ claimIds }) => claimIds.includes(figure.id))
			.map(({ tension }) => tension),
		comparisons: model.comparisons
			.filter(({ left, right }) => left === figure || right === figure)
			.map(({ id, question, answer, lang, left, right }) => ({
				id,
				question,
				answer,
				lang,
				other: presentFigure(left === figure ? right : left)
			})),
		checkpoints: model.checkpoints
			.filter(({ claimIds }) => claimIds.includes(figure.id))
			.map(({ id, test, evidence, status, asOf }) => ({
				id,
				test,
				evidence,
				status: checkpointStatusWords(status),
				asOf: dateWords(asOf)
			})),
		citation: citationWords(model, figure, presented),
		recordedOn: dateWords(figure.recordedOn)
	};
}

function gradings({ grades: { attribution, reliability, credibility } }: Figure): readonly Grading[] {
	return [attribution, reliability, credibility];
}

/**
 * What was said, in words of the sources as far as they were kept: of this text, and of other versions in
 * other languages.
 */
function versionsOf(model: Model, figure: Figure): SourceWords[] {
	const { text, lang } = statedText(figure);
	const quoted = sourceWords(figure);
	const isSourced = quoted.length > 0;
	const basis = statedBasisWords(figure.asStatedBasis);
	const language = languageWords(lang);
	const isKnown = isSourced && lang !== UNKNOWN_LANGUAGE && isWrittenIn(text, lang);
	const own = { text, lang, quoted, note: isKnown ? inParts([language, basis]) : basis, claim: null };
	return isSourced ? [own, ...otherVersions(model, figure)] : [own];
}

/** The same claim as versions in other languages have it, in their words. */
function otherVersions(model: Model, figure: Figure): SourceWords[] {
	return wordingsOf(model, figure.id).flatMap((told) => {
		const other = model.figuresById.get(told.id);
		if (!other || !isQuoted(other) || other.asStatedLang === figure.asStatedLang) return [];
		const { id, label, asStated: text, asStatedLang: lang } = other;
		const basis = statedBasisWords(other.asStatedBasis);
		const note =
			lang === UNKNOWN_LANGUAGE ? basis : m.figure_in_edition({ language: languageWords(lang), basis });
		return [{ text, lang, quoted: sourceWords(other), note, claim: { id, label } }];
	});
}

function named({ id, name, lang }: Party) {
	return { id, name, lang };
}

/**
 * The figure as a sentence to quote: speaker and relays, number, origin and phrase, where it was read, then the record that it is from. What nobody
 * said has no speaker in it, and what is our rendering no quotation marks.
 */
function citationWords(
	{ package: { title, version, created } }: Model,
	figure: Figure,
	{ id, label, originWords: origin, phrase, words, computation }: PresentedFigure
): string {
	const date = dateWords(created);
	return computation === null
		? m.figure_cite_text({
				speaker: citedSpeaker(figure),
				stated: isolated(citedNumber(figure)),
				read: citedDocument(figure),
				label: isolated(label),
				origin,
				phrase,
				title: isolated(title),
				version,
				date,
				id
			})
		: m.figure_cite_derived({
				label: isolated(label),
				words: isolated(words),
				origin,
				phrase,
				computation: isolated(computation),
				title: isolated(title),
				version,
				date,
				id
			});
}

function reading(figure: Figure): Fact[] {
	const { quantity, qualifier, unit, hedge, asStatedLang, statedBounds, computation } = figure;
	const bounds = computation === null ? statedBounds : quantity;
	// A number that is neither open nor bounded has no sides to speak of.
	const hasBounds =
		isOpen(quantity) || [bounds.low, bounds.high].some((one) => one !== null && one !== quantity.value);
	const bound = (open: boolean, stated: number | null) =>
		open ? m.figure_open_side() : stated === null ? m.figure_none_stated() : unroundedWords(stated);
	// The number alone would drop the hedge for whoever reads this cell by itself.
	const isHedged = qualifier !== 'exact' && quantity.value !== null;
	const stated = qualifier === 'rounded' ? m.figure_rounded() : isHedged ? hedgeWords(qualifier) : null;
	const note = computation === null ? stated : m.figure_unrounded();
	const facts: Fact[] = [
		{
			term: m.figure_value(),
			text: quantity.value === null ? m.figure_none_stated() : unroundedWords(quantity.value),
			...(note === null ? {} : { note })
		},
		...(hasBounds
			? [
					{ term: m.figure_low(), text: bound(quantity.low === null, bounds.low) },
					{ term: m.figure_high(), text: bound(quantity.high === null, bounds.high) }
				]
			: []),
		...kindOfBounds(figure),
		...(qualifier === 'exact'
			? []
			: [{ term: m.figure_digits(), text: String(significantDigits(quantity)) }]),
		{ term: m.figure_unit(), text: unit.label }
	];
	// Words that stand in what was stated are not said again.
	const isSaid = hedge === null || figure.asStated.includes(hedge);
	return isSaid ? facts : [{ term: m.figure_hedge(), text: hedge, lang: asStatedLang }, ...facts];
}

/** Of what kind the bounds are; nothing where the source does not say. */
function kindOfBounds(figure: Figure): Fact[] {
	const { low, high } = figure.quantity;
	const name = figure.computation !== null && low !== high ? m.interval_ends() : intervalName(figure);
	return name === null ? [] : [{ term: m.interval_kind(), text: name }];
}

/** What is counted; by which group or rank only where figures of the record are told apart by it. */
function definition(figure: Figure, unused: Model['unusedDefinitions']): Fact[] {
	const { measure, population, rank, periodBasis } = figure;
	const facts: (Fact | null)[] = [
		{ term: m.figure_measure(), text: measure.label, note: accrualWords(measure.accrual) },
		...(measure.originalTerm === null
			? []
			: [
					{
						term: m.figure_term({ language: languageWords(measure.originalLang ?? 'und') }),
						text: measure.originalTerm,
						lang: measure.originalLang ?? 'und'
					}
				]),
		measure.includes === null ? null : { term: m.figure_includes(), text: measure.includes },
		measure.excludes === null ? null : { term: m.figure_excludes(), text: measure.excludes },
		unused.includes('population')
			? null
			: { term: m.figure_population(), text: population?.label ?? m.figure_not_stated() },
		unused.includes('rank') ? null : { term: m.figure_rank(), text: rank?.label ?? m.figure_not_stated() },
		{
			term: m.figure_period(),
			text: figurePeriod(figure),
			...(periodBasis === 'inferred' ? { note: basisWords(periodBasis) } : {})
		}
	];
	return facts.filter((fact) => fact !== null);
}

/** How the number reached the record: its chains, over all wordings, and where the wording moved between them. */
function way(model: Model, figure: Figure) {
	if (figure.computation !== null) return { relay: [], origins: null, moved: [] };
	const origins = originsOf(model, figure.id);
	const told = new Set(origins.claims.map(({ id }) => id));
	return {
		relay: presentRelay(origins.claims, figure.id),
		origins: presentOrigins(origins),
		moved: model.differences
			.filter(({ wordings }) => wordings.some(({ claimId }) => told.has(claimId)))
			.map((difference) => presentDifference(model, difference))
	};
}

function citation({ source, role, access, note }: Citation) {
	return { ...presentSource(source, access), role: roleWords(role), note: note ?? source.note };
}

/** Whether the note of a relation speaks of the claim: of a part, of what is set beside another as its context, and of both where the two are alike. */
function speaksOf({ claimId, otherId, kind }: Relation, id: string): boolean {
	if (kind === 'part') return claimId === id;
	return kind !== 'context' || otherId === id;
}

function neighbours(model: Model, figure: Figure): Neighbour[] {
	const statements = new Map(model.statements.map((statement) => [statement.id, statement]));
	const seen = new Set<string>();
	return model.relations.flatMap((relation) => {
		const { claimId, otherId, kind, note } = relation;
		const other = claimId === figure.id ? otherId : otherId === figure.id ? claimId : null;
		if (other === null || seen.has(other)) return [];
		seen.add(other);
		const otherFigure = model.figuresById.get(other);
		return [
			{
				id: other,
				relation: relationWords(kind),
				figure: otherFigure ? presentFigure(otherFigure) : null,
				statement: statements.get(other)?.statement ?? null,
				// It is read as words on the number that it stands beside.
				note: speaksOf(relation, other) ? note : null
			}
		];
	});
}
