/** Everything the record holds of one figure, as JSON: the number, its way, sources, grades and neighbours. */
import type { Figure, Grading, Model, Party, Source } from '#lib/domain/record/model.ts';
import type { Quantity } from '#lib/domain/quantity/quantity.ts';
import { significantDigits } from '#lib/domain/quantity/shown.ts';
import { permalink, publishedInterval, publishedQuantity, valueAsStated } from './figures-table.ts';
import { OWN_WORDS, type RowWords } from './row-words.ts';
import { datasetWords, jsonText, storedNumber } from '../formats/write-json.ts';

/**
 * The file of one figure; names of properties are those of the tables.
 *
 * @param corrections where its number moved, the newest first, as the file has them
 * @param words what it says beside the sentences of the record; those of the record's own files where they are left out
 */
export function figureJson(
	model: Model,
	figure: Figure,
	{
		origin,
		corrections,
		words = OWN_WORDS
	}: {
		readonly origin: string | null;
		readonly corrections: readonly Readonly<Record<string, unknown>>[];
		readonly words?: RowWords | undefined;
	}
): string {
	const { attribution, reliability, credibility } = figure.grades;
	const gradingFields = (grading: Grading) => gradingWith(words.grade(grading), grading);
	return jsonText({
		dataset: datasetWords(model.package),
		figure: {
			id: figure.id,
			label: figure.label,
			lang: figure.lang,
			origin: figure.origin,
			value_as_stated: valueAsStated(figure, words),
			as_stated_lang: figure.asStatedLang,
			as_stated_basis: figure.asStatedBasis,
			hedge: figure.hedge,
			qualifier: figure.qualifier,
			...numbersOf(figure),
			...publishedInterval(figure),
			significant_digits: significantDigits(figure.quantity),
			unit: figure.unit,
			measure: {
				id: figure.measure.id,
				label: figure.measure.label,
				original_term: figure.measure.originalTerm,
				original_lang: figure.measure.originalLang,
				accrual: figure.measure.accrual,
				includes: figure.measure.includes,
				excludes: figure.measure.excludes,
				note: figure.measure.note
			},
			rank: figure.rank && {
				id: figure.rank.id,
				label: figure.rank.label,
				original_term: figure.rank.originalTerm
			},
			population: figure.population,
			period_start: figure.period.start,
			period_end: figure.period.end,
			period_basis: figure.periodBasis,
			speaker: figure.speaker && partyFields(figure.speaker),
			relay_chain: figure.chain.map(({ position, party, channel, saidOn, saidLang, note }) => ({
				position,
				party: partyFields(party),
				channel,
				said_on: saidOn,
				said_lang: saidLang,
				note
			})),
			hops: figure.chain.length === 0 ? null : figure.chain.length - 1,
			sources: figure.citations.map(({ source, role, access, note }) => ({
				role,
				access,
				note,
				source: sourceFields(source)
			})),
			attribution: gradingFields(attribution),
			source_reliability: gradingFields(reliability),
			credibility: gradingFields(credibility),
			earlier_grades: [attribution, reliability, credibility].flatMap(({ earlier }) =>
				earlier.map(gradingFields)
			),
			derivation: figure.computation && {
				formula: figure.computation.text,
				formula_in_words: figure.computation.inWords,
				computed: unrounded(figure.quantity),
				inputs_origin: figure.computation.inputsOrigin,
				issuers: figure.computation.issuers.map(partyFields),
				inputs: figure.computation.inputs.map((input) => ({
					id: input.id,
					label: input.label,
					value_as_stated: valueAsStated(input, words),
					...numbersOf(input),
					permalink: permalink(input, origin)
				}))
			},
			variant_of: figure.variantOf,
			relations: model.relations
				.filter(({ claimId, otherId }) => claimId === figure.id || otherId === figure.id)
				.map(({ claimId, otherId, kind, note }) => ({ claim_id: claimId, other_id: otherId, kind, note })),
			obs_status: figure.obsStatus,
			doubts: figure.doubts,
			caveat: figure.caveat,
			recorded_on: figure.recordedOn,
			corrections,
			permalink: permalink(figure, origin)
		}
	});
}

function numbersOf(figure: Figure) {
	const { value, low, high, ...open } = publishedQuantity(figure);
	return { value: storedNumber(value), low: storedNumber(low), high: storedNumber(high), ...open };
}

/** What the formula gives before it is cut to the digits that it may carry; `null` is an open side. */
function unrounded({ value, low, high }: Quantity) {
	return { value: storedNumber(value), low: storedNumber(low), high: storedNumber(high) };
}

function partyFields({ id, name, lang, kind, description }: Party) {
	return { id, name, lang, kind, description };
}

function sourceFields(source: Source) {
	return {
		id: source.id,
		title: source.title,
		lang: source.lang,
		published_by: partyFields(source.party),
		kind: source.kind,
		source_lang: source.sourceLang,
		published: source.published,
		published_basis: source.publishedBasis,
		url: source.url,
		url_kind: source.urlKind,
		access: source.access,
		note: source.note
	};
}

function gradingWith(
	words: string,
	{ scale, grade, reason, rule, ruleId, raisedBy, loweredBy, gradedOn }: Grading
) {
	return {
		scale,
		grade,
		words,
		reason,
		rule_id: ruleId,
		rule,
		raised_by: raisedBy,
		lowered_by: loweredBy,
		graded_on: gradedOn
	};
}
