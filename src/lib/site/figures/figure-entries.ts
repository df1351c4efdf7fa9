/** Every figure of the record with what it is found, chosen and sorted by. */
import { calendarYear } from '#lib/domain/quantity/period.ts';
import { documentOf } from '#lib/domain/provenance/reliance.ts';
import { shownNumbers } from '#lib/domain/quantity/shown.ts';
import type { Figure, Model, Party, Term } from '#lib/domain/record/model.ts';
import { AFTER_COUNTED, BEFORE_NOTES, folded } from '#lib/domain/search/folded.ts';
import { shortNames } from '#lib/domain/search/known-as.ts';
import { headlineWeights } from '#lib/domain/search/headline-weights.ts';
import { topicIds, topicsOf } from '#lib/domain/record/topics.ts';
import { choiceOf, inOrder, type FigureEntry } from '#lib/domain/search/selection.ts';
import { originTag, valueWords } from '#lib/format/figure/figure-words.ts';
import { gradePhrase } from '#lib/format/figure/grade-phrases.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '../record.ts';
import { rememberByLocale } from '#lib/format/languages/remember-by-locale.ts';
import { restings } from './resting.ts';

/** Newest first, as the list shows them where nothing else is chosen. */
export function figureEntries(): readonly FigureEntry[] {
	return entriesOf(loadModel());
}

const entriesOf = rememberByLocale((model: Model) => {
	const weights = headlineWeights(model);
	const { of: restingOf } = restings(model);
	const topics = topicsOf(model);
	const terms = model.terms.map((term) => ({ ...term, names: namesOf(term) }));
	const measures = new Set(model.measures.map(({ label }) => label));
	const { knownAs, created } = model.package;
	const lastYear = String(Number(created.slice(0, 4)) - 1);
	const entries = newestUndated(model.figures).map((figure) => {
		const isOfLastYear = calendarYear(figure.period) === lastYear;
		const asked = [...shortNames(knownAs), isOfLastYear ? m.search_words_last_year() : ''];
		return entryOf([...wordsOf(terms, measures, figure), ...asked], figure, weights.get(figure.id) ?? 0, {
			topic: choiceOf(topicIds(topics, figure)),
			rests: choiceOf(restingOf(figure)),
			doubt: choiceOf(figure.doubts)
		});
	});
	return inOrder(entries, 'latest');
});

/** The figures with those of no stated period last, the one that was published last before the others. */
function newestUndated(figures: readonly Figure[]): Figure[] {
	const isDated = ({ period }: Figure) => period.start !== null || period.end !== null;
	const published = (figure: Figure) => documentOf(figure)?.source.published ?? '';
	const undated = figures.filter((figure) => !isDated(figure));
	undated.sort((one, other) => published(other).localeCompare(published(one)));
	return [...figures.filter(isDated), ...undated];
}

/** A term with what it is called, folded. */
interface NamedTerm extends Term {
	readonly names: readonly string[];
}

function entryOf(
	words: readonly string[],
	figure: Figure,
	weight: number,
	grouped: Pick<FigureEntry['choices'], 'topic' | 'rests' | 'doubt'>
): FigureEntry {
	const numbers = numbersOf(figure);
	return {
		id: figure.id,
		label: figure.label,
		title: folded(figure.label),
		text: `${folded(figure.measure.label)}${AFTER_COUNTED} ${folded(words.join(' '))}${BEFORE_NOTES} ${folded(notesOn(figure).join(' '))}`,
		numbers,
		year: calendarYear(figure.period),
		weight,
		choices: {
			...grouped,
			origin: figure.origin,
			rank: figure.rank?.id ?? '',
			measure: figure.measure.id,
			speaker: figure.speaker?.id ?? '',
			attribution: figure.grades.attribution.grade,
			reliability: figure.grades.reliability.grade,
			credibility: figure.grades.credibility.grade
		},
		size: numbers[0] ?? null,
		period: figure.period
	};
}

/** The numbers that a figure may be found by; first its value where it has one. */
export function numbersOf({ quantity, computation }: Figure): number[] {
	const { value, low, high } = quantity;
	// Who has read "about 7.2 million" asks for that, and in another language or in digits as well.
	const said = computation ? shownNumbers(quantity).value : null;
	return [...new Set([value, low, high, said].filter((number) => number !== null))];
}

/** The words that a figure may be found by besides its label, what it counts and its notes; each once. */
function wordsOf(all: readonly NamedTerm[], measures: ReadonlySet<string>, figure: Figure): string[] {
	const people: Party[] = [
		...(figure.speaker ? [figure.speaker] : []),
		...figure.chain.map(({ party }) => party),
		...(figure.computation?.issuers ?? [])
	];
	const originals = [figure.measure.originalTerm, figure.rank?.originalTerm ?? null].filter(
		(term) => term !== null
	);
	// A topic is a word for what is counted where a measure is called so, and may join several things elsewhere.
	const topic = measures.has(figure.measure.topic ?? '') ? (figure.measure.topic ?? '') : '';
	const described = [figure.measure.label, figure.rank?.label ?? ''].map(folded);
	const terms = all.filter(
		({ term, names }) => originals.includes(term) || described.some((words) => speaksOf(names, words))
	);
	return [
		...new Set([
			figure.id,
			figure.asStated,
			valueWords(figure),
			originTag(figure),
			gradePhrase(figure),
			figure.rank?.label ?? '',
			figure.population?.label ?? '',
			topic,
			...originals,
			...terms.flatMap(({ label, also }) => [label, also ?? '']),
			...people.map(({ name }) => name),
			...figure.citations.map(({ source }) => source.title)
		])
	];
}

/** What is noted of a figure: some persons are named nowhere else. */
function notesOn({ caveat, citations }: Figure): string[] {
	return [caveat, ...citations.map(({ note }) => note)].filter((note) => note !== null);
}

/** The words for a term, folded. */
function namesOf({ label, also }: Term): string[] {
	return [label, ...(also ?? '').split(';')].map(folded).filter((name) => name !== '');
}

/** True where folded words have one of the words for a term: who asks for one of them means the others too. */
function speaksOf(names: readonly string[], words: string): boolean {
	return names.some((name) => ` ${words} `.includes(` ${name} `));
}
