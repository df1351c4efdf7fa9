/** Everything that the record has a page or a place for, in groups, with the words that it may be found by. */
import { calendarYear } from '#lib/domain/quantity/period.ts';
import type { Model } from '#lib/domain/record/model.ts';
import { PARTY_KINDS } from '#lib/domain/record/schema/vocabularies.ts';
import { folded } from '#lib/domain/search/folded.ts';
import { isOfOtherScript, isWrittenIn } from '#lib/domain/text/script.ts';
import { silenceWords } from '#lib/format/figure/figure-words.ts';
import { partyKindWords } from '#lib/format/record-words.ts';
import { presentSource } from '#lib/format/provenance/source-words.ts';
import { inClauses, inParts } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { numbersOf } from '#lib/site/figures/figure-entries.ts';
import { readerPages } from '#lib/site/reader-pages.ts';
import { recordLanguage } from '#lib/site/record.ts';

/** One thing to be found. */
export interface Entry {
	readonly title: string;
	readonly lang: string | undefined;
	/** Address from the root of the site. */
	readonly path: string;
	readonly note: string;
	/** Folded words besides the title and the note. */
	readonly words: string;
	/** What it may be called besides. */
	readonly names: readonly string[];
	/** Numbers that it sets against each other. */
	readonly numbers: readonly number[];
	/** The one calendar year that it is of, if it is of one. */
	readonly year: string | null;
}

/** Things of one sort. */
export interface Group {
	readonly id: string;
	readonly title: string;
	readonly entries: readonly Entry[];
}

/** The groups that have entries, pages first. */
export function everything(model: Model): Group[] {
	const groups: Group[] = [
		{ id: 'pages', title: m.search_group_pages(), entries: pages(model) },
		{ id: 'questions', title: m.search_group_questions(), entries: questions(model) },
		{ id: 'limits', title: m.method_limits(), entries: limits(model) },
		{ id: 'people', title: m.search_group_people(), entries: people(model) },
		{ id: 'silences', title: m.search_group_silences(), entries: silences(model) },
		{ id: 'sources', title: m.search_group_sources(), entries: sources(model) },
		{ id: 'statements', title: m.search_group_statements(), entries: statements(model) },
		{ id: 'terms', title: m.search_group_terms(), entries: terms(model) }
	];
	return groups.filter(({ entries }) => entries.length > 0);
}

function entry(path: string, title: string, given: Partial<Omit<Entry, 'path' | 'title'>> = {}): Entry {
	return {
		path,
		title,
		lang: given.lang,
		note: given.note ?? '',
		words: folded(given.words ?? ''),
		names: given.names ?? [],
		numbers: given.numbers ?? [],
		year: given.year ?? null
	};
}

/** What a reader may ask for by another word than the one in the menu, by the address of the page that tells it. */
function askedWords(path: string): string {
	const asked: Record<string, () => string> = {
		'record/#series': m.search_words_series,
		'compare/': m.search_words_compare,
		'sources/': m.search_words_sources,
		'method/': m.search_words_method,
		'data/': m.search_words_data,
		'about/': m.search_words_about,
		'checks/': m.search_words_checks,
		'claims/': m.search_words_claims,
		'parties/': m.search_words_parties,
		'data/changes/': m.search_words_changes
	};
	return asked[path]?.() ?? '';
}

function pages(model: Model): Entry[] {
	const series = model.series.map(({ id, label, caveat }) =>
		entry(`record/${id}/`, label, { words: caveat })
	);
	return [
		...passages(model),
		entry('data/#codebook', m.data_codebook(), { names: m.search_words_codebook().split('|') }),
		...readerPages(model).map(({ path, words }) =>
			entry(path, words, { names: askedWords(path).split(' ') })
		),
		entry('method/#corrections', m.report_short(), { names: m.search_words_corrections().split('|') }),
		...series
	];
}

/** What a record says of itself, each passage at its place: it answers, where its page would have to be read through. */
function passages({ package: { about } }: Model): Entry[] {
	const behind = [
		['publisher', m.about_publisher(), m.search_words_publisher()],
		['funding', m.about_funding(), m.search_words_funding()],
		['contact', m.about_contact(), m.search_words_contact()]
	] as const;
	const unsaid = behind.filter(([name]) => about[name] === null);
	return [
		...passage('citing', m.about_citing(), m.search_words_citing(), about.citing !== null),
		...passage('leanings', m.about_leanings(), m.search_words_leaning(), about.leanings !== null),
		...behind.flatMap(([name, title, words]) => passage(name, title, words, about[name] !== null)),
		...passage('missing', m.about_missing(), unsaid.map(([, , words]) => words).join('|'), unsaid.length > 0)
	];
}

/** A passage of the page on the record, with what it is asked for by, between bars. */
function passage(id: string, title: string, words: string, isThere: boolean): Entry[] {
	return isThere ? [entry(`about/#${id}`, title, { names: words.split('|') })] : [];
}

function questions({ comparisons, checks, whatIfs, checkpoints }: Model): Entry[] {
	return [
		...comparisons.map(({ id, question, lang, left, right }) =>
			entry(`compare/${id}/`, question, { lang, numbers: [left, right].flatMap(numbersOf) })
		),
		...checks.map(({ id, question, lang }) => entry(`checks/#${id}`, question, { lang })),
		...whatIfs.map(({ id, question, lang }) => entry(`checks/${id}/`, question, { lang })),
		...checkpoints.map(({ id, test, statusNote, evidence }) =>
			entry(`claims/#checkpoint-${id}`, test, { words: [statusNote, evidence].filter(Boolean).join(' ') })
		)
	];
}

function people({ parties }: Model): Entry[] {
	return PARTY_KINDS.flatMap((kind) => parties.filter((party) => party.kind === kind)).map(
		({ id, name, kind, description, lang }) =>
			entry(`parties/${id}/`, name, { lang, note: partyKindWords(kind), words: description ?? '' })
	);
}

function sources(model: Model): Entry[] {
	return model.sources.map((source) => {
		const { title, lang, publisher, date } = presentSource(source);
		const note = inClauses([publisher.name, date]);
		return entry(`sources/${source.id}/`, title, { lang, note });
	});
}

/** Numbers that were looked for: what is said of each is that it was not published, or not found. */
function silences(model: Model): Entry[] {
	return model.silences.map((silence) =>
		entry(`record/#silence-${silence.id}`, silence.label, {
			lang: silence.lang,
			note: silenceWords(silence),
			words: [silence.lookedFor, silence.rank?.label, silence.measure?.label].filter(Boolean).join(' '),
			year: calendarYear(silence.period)
		})
	);
}

function statements(model: Model): Entry[] {
	return model.statements.map(({ id, statement, speaker, lang }) =>
		entry(`claims/#${id}`, statement, { lang, note: speaker.name })
	);
}

/** What the record does not know, each in its own words. */
function limits({ limits: known }: Model): Entry[] {
	return known.map((limit, index) => entry(`method/#limit-${index + 1}`, limit));
}

function terms({ terms: originals, glossary }: Model): Entry[] {
	const ofRecord = recordLanguage();
	// Other names are in the language of the record; a page in another shows those alone that can only be of its own.
	const isShown = (name: string) =>
		ofRecord === getLocale() || (isWrittenIn(name, getLocale()) && !isWrittenIn(name, ofRecord));
	const otherNames = (id: string) =>
		originals.filter((one) => one.id === id).flatMap(({ term, also }) => [term, ...listed(also)]);
	return [
		...glossary.map(({ id, term, meaning }) =>
			entry(`method/#term-${id}`, term, {
				note: meaning,
				names: [id, ...otherNames(id)]
			})
		),
		...originals.map(({ id, term, termLang, label, also }) => {
			const isOtherScript = isOfOtherScript(termLang, getLocale());
			const title = isOtherScript ? label : term;
			const others = isOtherScript ? [term] : [label];
			return entry(`method/#word-${id}`, title, {
				lang: isOtherScript ? undefined : termLang,
				note: inParts(
					[...new Set([...others, ...listed(also).filter(isShown)])].filter((name) => name !== title)
				),
				names: [id, term, ...listed(also)]
			});
		})
	];
}

/** The other renderings of a term, each alone. */
function listed(also: string | null): string[] {
	return (also ?? '')
		.split(';')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}
