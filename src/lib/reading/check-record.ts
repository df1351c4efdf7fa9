/** The whole check of a record: its description, each table, and the rules across tables. */
import { changelogOf } from '#lib/domain/record/changelog.ts';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import { tableFile } from '#lib/domain/record/data-resource.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { sentencesFor } from '#lib/domain/translation/sentences.ts';
import type { Translations } from '#lib/domain/prose/checked-record.ts';
import type { PackageDescription } from '#lib/domain/record/model.ts';
import { TABLES, type Rows } from '#lib/domain/record/schema/tables.ts';
import type { RecordDefaults } from './complete/complete-record.ts';
import { readTables } from './complete/read-tables.ts';
import { findFlat, FLAT_FILE, type FoundFlat } from './complete/find-flat.ts';
import { headerOver } from './complete/flat-columns.ts';
import type { WrittenFlat } from './complete/flat-record.ts';
import { newestDay } from './rules/package/bare-package.ts';
import { checkAnswers } from './rules/grades/check-answers.ts';
import { checkDefinitions } from './rules/claims/check-definitions.ts';
import { checkFindings } from './rules/computed/check-findings.ts';
import { checkFormat } from './rules/package/check-format.ts';
import { checkFormulaWords } from './rules/computed/check-formula-words.ts';
import { checkFormulas } from './rules/computed/check-formulas.ts';
import { checkGrades } from './rules/grades/check-grades.ts';
import { checkKeys } from './rules/tables/check-keys.ts';
import { DESCRIPTOR_FILE, readPackage, type JsonObject } from './rules/package/check-package.ts';
import { checkOrigins, checkSpeakers } from './rules/provenance/check-origins.ts';
import { checkBases } from './rules/provenance/check-bases.ts';
import { checkEnds } from './rules/provenance/check-ends.ts';
import { checkNamedSides } from './rules/computed/check-named-sides.ts';
import { checkNeighbourRanks } from './rules/computed/check-neighbour-ranks.ts';
import { checkMarkLabels } from './rules/computed/check-mark-labels.ts';
import { checkSideRanks } from './rules/computed/check-side-ranks.ts';
import { checkOverview } from './rules/computed/check-overview.ts';
import { checkPanels } from './rules/computed/check-panels.ts';
import { checkGlossary, checkPlaceholders, checkTypedNumbers } from './rules/sentences/check-prose.ts';
import { checkQuantities } from './rules/claims/check-quantities.ts';
import { checkReferences } from './rules/tables/check-references.ts';
import { checkSentences } from './rules/sentences/check-sentences.ts';
import { checkSigns } from './rules/sentences/check-signs.ts';
import { checkSlips } from './rules/sentences/check-slips.ts';
import { checkSources } from './rules/provenance/check-sources.ts';
import { checkWords } from './rules/claims/check-words.ts';
import { checkStale } from './rules/computed/check-stale.ts';
import { checkPublishedChanges } from './rules/package/check-changes.ts';
import { checkLostSigns, checkRenamed, checkVersion } from './rules/package/check-version.ts';
import { checkDoubts } from './rules/claims/check-doubts.ts';
import { checkStated } from './rules/claims/check-stated.ts';
import { checkHedges } from './rules/claims/check-hedges.ts';
import { checkLikeWords } from './rules/relations/check-like-words.ts';
import { checkDocuments } from './rules/provenance/check-documents.ts';
import { checkLikes } from './rules/relations/check-likes.ts';
import { checkDates } from './rules/provenance/check-dates.ts';
import { checkEvents } from './rules/provenance/check-events.ts';
import { checkRelations } from './rules/relations/check-relations.ts';
import { checkPatterns } from './rules/claims/check-patterns.ts';
import { checkTies } from './rules/relations/check-ties.ts';
import { checkTwice } from './rules/relations/check-twice.ts';
import { checkTopics } from './rules/tables/check-topics.ts';
import { checkUnused } from './rules/tables/check-unused.ts';
import { checkCharts } from './rules/computed/check-charts.ts';
import { checkSeries } from './rules/computed/check-series.ts';
import { checkRatios } from './rules/computed/check-ratios.ts';
import { checkSums } from './rules/computed/check-sums.ts';
import { checkSumCells } from './rules/computed/check-sum-cells.ts';
import { writeOutSeries } from './rules/computed/write-out-sums.ts';
import { FILE_RULES } from './read/file-rules.ts';
import { readFrozenVersions } from './read/frozen-versions.ts';
import { nearestWord } from './read/nearest-word.ts';
import { notYetAt, problemAt, type Problem } from './read/problem.ts';
import { checkTranslations } from './translations/check-translations.ts';
import { readTranslations, translationsOf } from './translations/read-translations.ts';

/**
 * The bytes of a record's files by their path in its folder; those of frozen versions are below `versions/`, translations
 * below `translations/`.
 */
export type RecordFiles = ReadonlyMap<string, Uint8Array>;

/** A record without an error. */
export interface SoundRecord {
	readonly package: PackageDescription;
	readonly descriptor: JsonObject;
	readonly rows: Rows;
	/** The text of each whole table by its name: as the record has it where nothing was left out. */
	readonly tables: ReadonlyMap<string, string>;
	/** The versions that were frozen, oldest first. */
	readonly versions: readonly FrozenVersion[];
	readonly translations: Translations;
}

export interface RecordReading {
	/** Every problem, warnings included, in the order of files, rows and columns. */
	readonly problems: readonly Problem[];
	/** `null` if there is an error. */
	readonly record: SoundRecord | null;
}

/** Checks a record from the bytes of its files. It never throws, whatever they hold. */
export function checkRecord(files: RecordFiles): RecordReading {
	const reading = checkContents(files);
	const { problems, record } = reading;
	if (!record) return reading;
	// Whether the record moved on is asked once it is sound: a broken cell is a change too.
	const moved = checkVersion(record.package.version, record.tables, record.versions);
	return moved.length === 0 ? reading : { problems: inOrder([...problems, ...moved]), record: null };
}

/**
 * The same but for one rule: a record that moved on may still name the version that was frozen. It is what an editor has
 * before a new version is proposed.
 */
export function checkContents(files: RecordFiles): RecordReading {
	const flat = findFlat(files);
	const reading = contentsOf(files, flat);
	return flat
		? { ...reading, problems: reading.problems.filter(isOfTables(flat.flat)).map(underHeader(flat.flat)) }
		: reading;
}

/** Whether a problem is one of a flat table too: the numbers in its remarks are its editor's own, and it has no ids to name them by. */
function isOfTables({ file }: WrittenFlat): (problem: Problem) => boolean {
	return (problem) => problem.file !== file || problem.rule !== 'number-typed-in-prose';
}

/** A problem of a flat table under the headers that its editor wrote. */
function underHeader({ file, headers }: WrittenFlat): (problem: Problem) => Problem {
	return (problem) => {
		if (problem.file !== file || problem.column === '-') return problem;
		const columns = problem.column.split('+').map((column) => headerOver(column, headers));
		return { ...problem, column: columns.join('+') };
	};
}

/** What stands in the files of a record, with what is wrong with reading it; no rule on what it says is asked. */
function readContents(files: RecordFiles, flat: FoundFlat | null) {
	// A flat table has other columns than the table whose name it may have.
	const present = TABLES.filter(
		(table) => files.has(tableFile(table)) && tableFile(table) !== flat?.flat.file
	);
	const {
		description,
		descriptor,
		problems: packageProblems
	} = readPackage(files, new Set(present.map(({ name }) => name)), () => newestDay(files));
	// In another format every table would be wrong: the one problem says it.
	const otherFormat = descriptor ? checkFormat(descriptor) : [];
	if (otherFormat.length > 0) return { otherFormat };
	const listed = listedTables(descriptor);
	const { versions, problems: versionProblems } = readFrozenVersions(files);
	const reading = readTables(files, flat, listed, defaultsOf(descriptor), versions);
	const { tables, problems: sumProblems } = writeOutSeries(reading.tables);
	const { languages, problems: languageProblems } = readTranslations(files);
	const problems = [
		...packageProblems,
		...versionProblems,
		...reading.problems,
		...languageProblems,
		...sumProblems
	];
	return {
		otherFormat: null,
		description,
		descriptor,
		versions,
		texts: reading.texts,
		tables,
		languages,
		problems
	};
}

/** The rows of tables of which each cell was read by its column without an error: they are what the schema says. */
function rowsOf(tables: ReturnType<typeof writeOutSeries>['tables']): Rows {
	return Object.fromEntries(
		[...tables].map(([name, table]) => [name, table.rows.map(({ cells }) => Object.fromEntries(cells))])
	) as unknown as Rows;
}

/**
 * Reads a record that {@link checkRecord} found sound from these very files, without asking the rules again: of a large record
 * they take most of the time.
 *
 * @throws {Error} where it cannot be read, and so was not checked
 */
export function readSoundRecord(files: RecordFiles): SoundRecord {
	const read = readContents(files, findFlat(files));
	if (read.otherFormat || !read.description || !read.descriptor || read.problems.some(isError))
		throw new Error('The record was not checked before it was read.');
	return soundRecord(read.description, read.descriptor, read);
}

function soundRecord(
	description: PackageDescription,
	descriptor: JsonObject,
	{ tables, texts, versions, languages }: Extract<ReturnType<typeof readContents>, { otherFormat: null }>
): SoundRecord {
	return {
		package: description,
		descriptor,
		rows: rowsOf(tables),
		tables: texts,
		versions,
		translations: translationsOf(languages)
	};
}

function contentsOf(files: RecordFiles, flat: FoundFlat | null): RecordReading {
	const read = readContents(files, flat);
	if (read.otherFormat) return { problems: read.otherFormat, record: null };
	const { description, descriptor, versions, texts, tables, languages } = read;
	const problems = [
		...read.problems,
		...checkKeys(tables),
		...checkReferences(tables),
		...checkQuantities(tables),
		...checkWords(tables),
		...checkHedges(tables),
		...checkDoubts(tables),
		...checkStated(tables),
		...checkSources(tables),
		...checkDates(tables, description?.created ?? null),
		...checkEvents(tables),
		...checkBases(tables),
		...checkRelations(tables),
		...checkTies(tables),
		...checkTwice(tables),
		...checkPatterns(tables),
		...checkLikes(tables),
		...checkLikeWords(tables),
		...checkDocuments(tables),
		...checkSlips(tables),
		...checkSentences(tables),
		...checkSigns(tables),
		...checkUnused(tables),
		...checkTopics(tables),
		...checkOrigins(tables),
		...checkEnds(tables),
		...checkSpeakers(tables),
		...checkGrades(tables),
		...checkAnswers(tables),
		...checkDefinitions(tables),
		...checkFormulas(tables),
		...checkPanels(tables),
		...checkCharts(tables),
		...checkSeries(tables),
		...checkSums(tables),
		...checkSumCells(tables),
		...checkRatios(tables),
		...checkFormulaWords(tables),
		...checkSideRanks(tables),
		...checkNeighbourRanks(tables),
		...checkMarkLabels(tables),
		...checkOverview(tables),
		...checkPlaceholders(tables, descriptor),
		...checkTypedNumbers(tables, descriptor),
		...checkGlossary(tables, descriptor),
		...checkStale(tables),
		...strayFiles(files)
	];
	if (problems.some(isError) || !description || !descriptor)
		return { problems: inOrder(problems), record: null };
	const record = soundRecord(description, descriptor, read);
	const { rows } = record;
	// Of a formula with an error of its own it cannot be told whose numbers it has.
	const contradicted = [...checkFindings(tables, assemble(description, rows)), ...checkNamedSides(tables)];
	const own = description.lang;
	const translated = checkTranslations(languages, {
		own,
		rows,
		sentences: (language) => sentencesFor({ rows, descriptor }, own, language)
	});
	const published = [...checkRenamed(texts, versions), ...checkLostSigns(texts, versions)];
	const told = [...problems, ...contradicted, ...translated, ...published];
	const changed = checkPublishedChanges(texts, versions, changelogOf(files));
	const all = inOrder([...told, ...changed.filter(notYetAt(told))]);
	return { problems: all, record: all.some(isError) ? null : record };
}

/** Stands in cells of a record that says no day, which is an error already. */
const NO_DAY = '1970-01-01';

/** What cells that were left out follow from. */
function defaultsOf(descriptor: JsonObject | null): RecordDefaults {
	const site = descriptor?.['site'];
	const lang = typeof site === 'object' && site !== null && 'lang' in site ? site.lang : undefined;
	const created = descriptor?.['created'];
	return {
		lang: typeof lang === 'string' ? lang : 'en',
		// Without it the record has one error, and not one more for each cell that follows from it.
		created: typeof created === 'string' ? created.slice(0, 10) : NO_DAY
	};
}

/** The tables that must have a file: those that the description lists, and the figures. */
function listedTables(descriptor: JsonObject | null): ReadonlySet<string> {
	const resources: unknown = descriptor?.['resources'];
	const names = (Array.isArray(resources) ? resources : []).map(
		(resource: unknown) => (resource as { name?: unknown } | null)?.name
	);
	return new Set(['figures', ...names.filter((name) => typeof name === 'string')]);
}

/** True for a problem that keeps the record from being built. */
export function isError({ severity }: Problem): boolean {
	return severity === 'error';
}

/** A table under a name that nothing reads would be left out in silence. */
function strayFiles(files: RecordFiles): Problem[] {
	const known = TABLES.map(tableFile);
	const isFlat = (file: string) => file === FLAT_FILE && !files.has('figures.csv');
	return [...files.keys()]
		.filter((file) => /^[^/]+\.(?:csv|tsv)$/i.test(file) && !known.includes(file) && !isFlat(file))
		.sort()
		.map((file) => {
			const near = nearestWord(
				file,
				known.filter((name) => !files.has(name))
			);
			const expected =
				near === null
					? 'the tables of the schema alone; a table of your own in a folder below, such as sheets/'
					: `nearest is ${near}`;
			return problemAt(
				FILE_RULES['table-unknown'],
				{ file, row: 0, column: '-' },
				'no table of the schema',
				expected
			);
		});
}

function inOrder(problems: readonly Problem[]): Problem[] {
	const files = [DESCRIPTOR_FILE, ...TABLES.map(tableFile)];
	const columns = new Map<string, readonly string[]>(
		TABLES.map((table) => [tableFile(table), table.columns.map(({ name }) => name)])
	);
	const place = ({ file, row, column }: Problem) => {
		const first = column.split('+')[0] ?? '';
		const known = files.indexOf(file);
		return [known < 0 ? files.length : known, row, columns.get(file)?.indexOf(first) ?? 0] as const;
	};
	return problems
		.map((problem) => ({ problem, place: place(problem) }))
		.sort(
			({ problem: { file }, place: one }, { problem, place: other }) =>
				one[0] - other[0] ||
				(file === problem.file ? 0 : file < problem.file ? -1 : 1) ||
				one[1] - other[1] ||
				one[2] - other[2]
		)
		.map(({ problem }) => problem);
}
