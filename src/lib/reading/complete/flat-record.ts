/** From a flat table of figures, one row each that stands alone, to the tables of a record. */
import { grouped } from '#lib/domain/record/grouped.ts';
import { isPercentName } from '#lib/domain/quantity/share.ts';
import { NO_UNIT } from '#lib/domain/quantity/unit-beside.ts';
import { unreadSize } from '#lib/domain/numerals/unread-size.ts';
import { TABLES, type TableName } from '#lib/domain/record/schema/tables.ts';
import { RELEASE_NOT_FOUND } from '#lib/domain/record/schema/vocabularies.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../read/problem.ts';
import type { WrittenRow, WrittenRows } from '../read/read-rows.ts';
import { defineRules } from '../read/rule.ts';
import {
	COLUMN_NAMES,
	flatColumn,
	GRADES,
	isKnownHeader,
	publishedColumn,
	type FlatCells
} from './flat-columns.ts';
import { flatNumber, type FlatNumber, type ReadNumber } from './flat-number.ts';
import { proposedId } from './proposed-id.ts';
import { unreadHedge } from './unread-words.ts';
import { isBelowZero, numberInWords } from './words-number.ts';
import { CURRENCY_NAMES, unitInWords } from './words-unit.ts';

export const FLAT_RULES = defineRules({
	'flat-column-unknown': {
		meaning:
			'A flat table of figures has a column that is not one of those it may have: its cells would be lost.',
		mend: 'Give the column the name of one that is published, such as label, as stated, value, unit, speaker, source or date, or take it away: notes for yourself alone belong in a file of their own, since all of this table is published.'
	},
	'flat-row-computed': {
		severity: 'warning',
		meaning:
			'A row of a flat table is a computed figure, which has no speaker. Its formula is not in the table, so that it is left out.',
		mend: 'Write the formula in derived.csv, or take the row away.'
	},
	'flat-grade-unread': {
		severity: 'warning',
		meaning:
			'A flat table has cells in a column of grades. Grades are computed by rule from answers about the evidence, so that these cells are not read.',
		mend: 'Answer what the evidence is in source_evidence.csv and party_evidence.csv, beside the flat table, or take the column away.'
	},
	'flat-origin-missing': {
		severity: 'warning',
		meaning:
			'A flat table has no column origin, or a row no word in it. Whoever speaks is taken for independent, an authority and a party that speaks for itself too, and for relayed where somebody passed the number on.',
		mend: 'Write official for an authority, or a body in its own accounts; independent for somebody who counted and has no part in it; relayed for a number that was passed on, or that a party says of itself, and that nobody checked.'
	},
	'flat-publisher-missing': {
		severity: 'warning',
		meaning:
			'A flat table has no column that says who passed its numbers on or published its documents, so that each number is taken for one that was read in a text of its speaker.',
		mend: 'Add a column publisher with who published the text that you read, or relay chain with everybody from the speaker to that text.'
	},
	'flat-publisher-is-title': {
		severity: 'warning',
		meaning:
			'The publisher of a row is the title of its document: whoever published it is taken for somebody who passed the number on, and the number for one told again.',
		mend: 'Name in publisher who published the document, or leave the cell empty where the speaker did. Of a piece in a newspaper give the title of the piece as source.'
	},
	'flat-hedge-unread': {
		severity: 'warning',
		meaning:
			'Words stand before the number of a row that are none of the hedges that are read, so that the number is taken for one without a hedge.',
		mend: 'Give the row its hedge in a column hedge: about, nearly, at least, more than, up to; or exact where the words are none.'
	},
	'flat-number-doubtful': {
		meaning:
			'The words of a row have no number that can be told, several, or one beside a sign with more than one meaning or a word that makes another number of it, such as a fall or a third, and no column has the number.',
		mend: 'Write the number in a column value, or both ends of a range in low and high.'
	},
	'flat-size-unread': {
		meaning:
			'Right behind the number of a row stands a word that may say its size and is none that is read, or a letter that may be a size or a unit, as in “1.2 m kg”.',
		mend: 'Write the whole number in a column value, and leave the words as they are; or name a unit that begins with the letter. Sizes that are read are thousand, million, billion, trillion, lakh and crore.'
	},
	'flat-footnote-mark': {
		severity: 'warning',
		meaning:
			'The words of a row have a mark of a footnote behind their number, which is left out: what the footnote says is not in the table.',
		mend: 'Take the mark away, and write in notes what the footnote says of the number.'
	},
	'flat-sign-against-words': {
		severity: 'warning',
		meaning: 'The words of a row have a minus sign, and the number in a column of its own is above zero.',
		mend: 'Write the number below zero, or the words without the sign.'
	},
	'flat-rate-unread': {
		severity: 'warning',
		meaning:
			'The words of a row say that the number is one for each day, week, month, year or so, and its unit does not: it is taken for a total.',
		mend: 'Give it a unit that says so, such as US dollars a week.'
	},
	'flat-currency-doubtful': {
		severity: 'warning',
		meaning:
			'The words of a row have a sign of money that several currencies have, or none where other rows have one, and the row names no unit.',
		mend: 'Name the currency in a column unit.'
	},
	'flat-cell-missing': {
		meaning:
			'A row of a flat table has no label, no speaker or no source: nothing can be said of its number.',
		mend: 'Fill the cell.'
	}
});

export interface FlatReading {
	/** The rows that the table makes, to be added to those of the record. */
	readonly rows: ReadonlyMap<TableName, readonly WrittenRow[]>;
	readonly problems: readonly Problem[];
}

/** A flat table as it is written. */
export interface WrittenFlat {
	readonly file: string;
	readonly headers: readonly string[];
	readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Reads a flat table beside the tables that the record has: what they name already keeps its id. */
export function readFlat(
	{ file, headers, rows }: WrittenFlat,
	tables: ReadonlyMap<TableName, WrittenRows>
): FlatReading {
	const problems: Problem[] = [];
	const report = (
		rule: keyof typeof FLAT_RULES,
		row: number,
		column: string,
		found: string,
		expected: string
	) => {
		problems.push(problemAt(FLAT_RULES[rule], { file, row, column }, found, expected));
	};
	for (const header of headers) {
		if (!isKnownHeader(header))
			report(
				'flat-column-unknown',
				1,
				'-',
				quoted(header),
				`a column that is published, one of ${COLUMN_NAMES.join(', ')}; one for yourself alone in another file`
			);
	}
	for (const [at, header] of headers.entries()) {
		const graded = rows.filter(({ cells }) => (cells[at] ?? '') !== '').length;
		if (graded > 0 && GRADES.some((name) => name === publishedColumn(header)))
			report(
				'flat-grade-unread',
				1,
				header,
				graded === 1 ? 'a grade in 1 row' : `grades in ${String(graded)} rows`,
				'answers about the evidence in a table of their own'
			);
	}
	const places = new Map(headers.map((header, at) => [flatColumn(header), at] as const).toReversed());
	const read = rows.map(({ row, cells }) => readRow(row, (column) => cells[places.get(column) ?? -1] ?? ''));
	// Whose numbers are official is an authority: no column says it otherwise.
	const officialSpeakers = new Set(
		read.flatMap(({ cell, way }) => (cell('origin').startsWith('official') ? [way[0] ?? ''] : []))
	);
	if (rows.length > 0 && !headers.some((header) => flatColumn(header) === 'origin'))
		report(
			'flat-origin-missing',
			1,
			'origin',
			'no column origin',
			'official, independent or relayed in each row'
		);
	else {
		// An authority is one in all its rows, which need not say it again.
		const silent = read.filter(
			({ cell, way }) =>
				cell('origin') === '' && cell('speaker') !== '' && !officialSpeakers.has(way[0] ?? '')
		);
		for (const { row, way } of silent)
			report(
				'flat-origin-missing',
				row,
				'origin',
				`an empty cell, taken for ${way.length > 1 ? 'relayed' : 'independent'}`,
				'official, independent or relayed'
			);
	}
	const saysWay = headers.some((header) =>
		(['relay_chain', 'publisher'] as const).some((name) => name === flatColumn(header))
	);
	if (rows.length > 0 && !saysWay)
		report(
			'flat-publisher-missing',
			1,
			'publisher',
			'no column publisher, and no relay chain',
			'who published the text that was read, in each row'
		);
	const made = new Map<TableName, WrittenRow[]>();
	const named = createNames(tables);
	const documentOf = documentsOf(read.map(({ document }) => document));
	// A unit that has a number below zero, or a rise above 100 percent, is one of balances.
	const balances = new Set(read.flatMap((one) => (isOutsideShare(one) ? [one.unit] : [])));
	const currencies = currenciesOf(read);
	for (const one of read) {
		const { row, cell } = one;
		const add: Add = (name, texts) => {
			const isAuthority = name === 'parties' && officialSpeakers.has(texts['name'] ?? '');
			const isBalance = name === 'units' && balances.has(texts['label'] ?? '');
			const kind = isAuthority ? { kind: 'authority' } : isBalance ? { kind: 'balance' } : {};
			const added = made.get(name);
			const whole = { file, row, texts: new Map(Object.entries({ ...texts, ...kind })) };
			if (added) added.push(whole);
			else made.set(name, [whole]);
		};
		if (cell('origin') === 'derived') {
			report('flat-row-computed', row, 'origin', 'a computed figure', 'figures that somebody stated');
			continue;
		}
		const column = cell('as_stated') === '' ? 'value' : 'as stated';
		for (const { rule, found, expected } of doubtsOf(one, currencies))
			report(rule, row, column, found, expected);
		if (isTitle(cell('publisher'), cell))
			report(
				'flat-publisher-is-title',
				row,
				'publisher',
				`${quoted(cell('publisher'))} beside the source ${quoted(cell('source'))}`,
				'who published it, or an empty cell where the speaker did'
			);
		const missing = (['label', 'speaker', 'source'] as const).filter((column) => cell(column) === '');
		for (const column of missing) report('flat-cell-missing', row, column, 'an empty cell', 'a text');
		if (missing.length === 0 && one.doubt === null)
			addFigure({ ...one, document: documentOf(one.document) }, named, add);
	}
	return { rows: made, problems };
}

/** A row with what its cells say together. */
interface FlatRow extends ReadNumber {
	readonly row: number;
	readonly cell: FlatCells;
	readonly unit: string;
	/** The names from the original speaker to whoever published it. */
	readonly way: readonly string[];
	readonly document: NamedDocument;
}

function readRow(row: number, cell: FlatCells): FlatRow {
	const read = flatNumber(cell);
	return {
		...read,
		row,
		cell,
		unit: unitOf(cell, read.number),
		way: wayOf(cell),
		document: documentIn(cell)
	};
}

interface FlatDoubt {
	readonly rule: keyof typeof FLAT_RULES;
	readonly found: string;
	readonly expected: string;
}

/** What the rows of a table say of money. */
interface Currencies {
	/** Whether most of them name a currency. */
	readonly isMoney: boolean;
	/** Whether one names dollars with their country. */
	readonly hasNamedDollars: boolean;
}

function currenciesOf(rows: readonly FlatRow[]): Currencies {
	const named = rows.filter(({ unit }) => CURRENCY_NAMES.has(unit));
	return {
		isMoney: named.length * 2 > rows.length,
		hasNamedDollars: rows.some(({ unit }) => /\p{L} dollars/u.test(unit))
	};
}

/** What is not certain of the number of a row. */
function doubtsOf({ cell, number, unit, isRead, doubt, marks }: FlatRow, sheet: Currencies): FlatDoubt[] {
	const { as_stated: words, value } = number;
	if (doubt !== null) return [{ rule: 'flat-number-doubtful', ...doubt }];
	const found: FlatDoubt[] = [];
	const hedge = cell('qualifier') === '' ? unreadHedge(words, cell) : null;
	const asRead = isRead && value !== '' ? `, read as ${value}` : '';
	if (hedge !== null)
		found.push({
			rule: 'flat-hedge-unread',
			found: quoted(hedge) + asRead,
			expected: 'a hedge that is read, or one in a column hedge'
		});
	const size = unreadSize(words, unit);
	const isAsDigits = isRead || (size?.isBeforeWord === true && numberInWords(words).value === value);
	if (size !== null && isAsDigits)
		found.push({
			rule: 'flat-size-unread',
			found: `${quoted(words)}, in which ${quoted(size.word)} may be ${size.meant === null ? 'a size' : `${size.meant} or a unit`}`,
			expected:
				size.meant === null
					? 'the whole number in value'
					: `${whole(value, size.factor)} in value if it is ${size.meant}, else a unit that begins with ${quoted(size.word)}`
		});
	for (const mark of marks)
		found.push({
			rule: 'flat-footnote-mark',
			found: `the mark ${quoted(mark)}, which is left out`,
			expected: 'in notes what the footnote says of the number'
		});
	if (!isRead && Number(value) > 0 && isBelowZero(words))
		found.push({
			rule: 'flat-sign-against-words',
			found: `${quoted(words)} beside ${value}`,
			expected: `-${value}, or words without the sign`
		});
	const { rate, isDoubtful, isBare, unit: currency } = unitInWords(words);
	const time = /(?:day|dai|week|month|year|annual|capita|head|person|per|each|every)/i;
	if (rate !== '' && !time.test(unit + cell('measure')))
		found.push({
			rule: 'flat-rate-unread',
			found: `${quoted(rate)} beside the unit ${quoted(unit)}`,
			expected: 'a unit that says so'
		});
	const isDollar = currency === 'dollars' && sheet.hasNamedDollars;
	const isUnsaid = unit === NO_UNIT && isBare && sheet.isMoney;
	if (cell('unit') === '' && (isDoubtful || isDollar || isUnsaid))
		found.push({
			rule: 'flat-currency-doubtful',
			found: `${quoted(words)}, ${isUnsaid ? 'without a currency, beside rows with one' : `taken for ${currency}`}`,
			expected: 'the currency in a column unit'
		});
	return found;
}

/** A number in digits times a size, without what binary fractions leave. */
function whole(value: string, factor: number): string {
	return value === '' ? 'the whole number' : String(Number((Number(value) * factor).toPrecision(15)));
}

/** Words for a document that stand in its title. */
const DOCUMENT =
	/\b(?:report|study|paper|bulletin|survey|statement|inquiry|accounts?|audit|press release|estimates?|budget|memo)\b/;

/** Whether a publisher is the title of the document of its row, or its beginning and a word for a document. */
function isTitle(publisher: string, cell: FlatCells): boolean {
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()
			.replace(/^(?:the|an?) /, '');
	const [name, title] = [plain(publisher), plain(cell('source'))];
	if (name === '' || publisher === cell('speaker')) return false;
	return name === title || (DOCUMENT.test(name) && title.startsWith(`${name} `));
}

type Add = (name: TableName, texts: Readonly<Record<string, string>>) => void;

/** Whether something is counted over a time: only ends that differ say so, since a day or a year may be either. */
function accrualOf(cell: FlatCells): 'flow' | 'not-stated' {
	const [start, end] = [cell('period_start'), cell('period_end')];
	return start !== '' && end !== '' && start !== end ? 'flow' : 'not-stated';
}

/** A document as a row names it; empty where it says nothing. */
interface NamedDocument {
	readonly title: string;
	readonly published: string;
	readonly url: string;
}

function documentIn(cell: FlatCells): NamedDocument {
	const title = cell('source');
	const url = cell('source_url') === '' && /^https?:\/\//.test(title) ? title : cell('source_url');
	return { title, published: cell('date'), url };
}

/**
 * Each document with what rows of the same title say: bulletins of one name and several days are several documents, and a row that does not
 * say the day means the one that there is.
 */
function documentsOf(all: readonly NamedDocument[]): (document: NamedDocument) => NamedDocument {
	const said = grouped(all, ({ title }) => title);
	const only = (own: string, others: readonly string[]) => {
		const [one = '', ...more] = new Set(others.filter((other) => other !== ''));
		return own === '' && more.length === 0 ? one : own;
	};
	return ({ title, published, url }) => {
		const namesakes = said.get(title) ?? [];
		const day = only(
			published,
			namesakes.map((one) => one.published)
		);
		// What was published on another day is another document, with an address of its own.
		const same = namesakes.filter((one) => one.published === day || one.published === '');
		const address = only(
			url,
			same.map((one) => one.url)
		);
		return { title, published: day, url: address };
	};
}

function addFigure({ row, cell, number, unit, way, document }: FlatRow, named: Names, add: Add): void {
	const id = named.claim(cell('id'), cell('label'), row);
	const parties = way.map((name) =>
		named.id('parties', name, 'party', (party) => {
			add('parties', { id: party, name });
		})
	);
	const speaker = parties[way.indexOf(cell('speaker'))] ?? '';
	const chain_id =
		parties.length > 1
			? named.id('chains', parties.join('-via-'), 'chain', (made) => {
					add('chains', { id: made });
					for (const [position, party_id] of parties.entries())
						add('hops', { chain_id: made, position: String(position), party_id });
				})
			: '';
	const source_id = named.source(cell('source_id'), document, (made) => {
		add('sources', { id: made, ...document, party_id: parties.at(-1) ?? speaker });
	});
	// Without a measure of its own nothing says that a figure counts what another does.
	const measure = cell('measure') === '' ? cell('label') : cell('measure');
	const measure_id =
		cell('measure_id') === ''
			? named.id('measures', measure, 'measure', (made) => {
					add('measures', {
						id: made,
						label: measure,
						accrual: accrualOf(cell)
					});
				})
			: named.given('measures', cell('measure_id'), () => {
					add('measures', {
						id: cell('measure_id'),
						label: measure,
						accrual: accrualOf(cell)
					});
				});
	add('figures', {
		id,
		label: cell('label'),
		origin: cell('origin') === '' && parties.length > 1 ? 'relayed' : cell('origin'),
		...number,
		open_low: cell('open_low'),
		open_high: cell('open_high'),
		unit_id: named.id('units', unit, 'unit', (made) => {
			add('units', {
				id: made,
				label: unit,
				kind: isPercentName(unit) ? 'share' : 'count'
			});
		}),
		measure_id,
		rank_id:
			cell('rank') === ''
				? ''
				: named.id('ranks', cell('rank'), 'rank', (made) => {
						add('ranks', { id: made, label: cell('rank') });
					}),
		population_id:
			cell('population') === ''
				? ''
				: named.id('populations', cell('population'), 'group', (made) => {
						add('populations', { id: made, label: cell('population') });
					}),
		period_start: cell('period_start'),
		period_end: cell('period_end'),
		speaker_id: speaker,
		chain_id,
		...remarksOf(cell)
	});
	add('figure_sources', { figure_id: id, source_id, access: cell('access') });
}

/** Weak spots in fixed words, as the published table has them behind the caveat. */
const WEAK_SPOTS = /\s*Known weak spots: ([a-z]+(?:-[a-z]+)*(?:; [a-z]+(?:-[a-z]+)*)*)\.$/;

/** The caveat of a row and its weak spots; a number that is official only as somebody cites it has one by that. */
function remarksOf(cell: FlatCells): { caveat: string; doubts: string } {
	const [whole = '', spots = ''] = WEAK_SPOTS.exec(cell('caveat')) ?? [];
	const named = spots.split('; ').filter((spot) => spot !== '');
	const needed = cell('origin') === 'official-as-cited' ? [RELEASE_NOT_FOUND] : [];
	return {
		caveat: cell('caveat').slice(0, cell('caveat').length - whole.length),
		doubts: [...new Set([...named, ...needed])].join(';')
	};
}

/** The unit that a row names, or what its words tell of it. */
function unitOf(cell: FlatCells, { as_stated }: FlatNumber): string {
	if (cell('unit') !== '') return cell('unit');
	const { unit, rate } = unitInWords(as_stated);
	if (unit === '' && rate === '') return as_stated.endsWith('%') ? 'percent' : NO_UNIT;
	return [unit, rate].filter((part) => part !== '').join(' ');
}

/** True for a number that neither a count nor a share can be: below 0, or more than 100 percent. */
function isOutsideShare({ number, unit }: FlatRow): boolean {
	return [number.value, number.low, number.high]
		.map(Number)
		.some((end) => end < 0 || (end > 100 && isPercentName(unit)));
}

/**
 * The names from the original speaker to whoever published it; the speaker alone where nobody passed it on. Whose number it is called may stand later
 * in it: a newspaper’s count of what an authority announced.
 */
function wayOf(cell: FlatCells): readonly string[] {
	const speaker = cell('speaker');
	const named = cell('relay_chain')
		.split('>')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const way = named.includes(speaker) ? named : [speaker, ...named];
	const publisher = cell('publisher');
	return publisher === '' || way.at(-1) === publisher ? way : [...way, publisher];
}

function keyOf({ title, published, url }: NamedDocument): string {
	return JSON.stringify([title, published, url]);
}

/** True where two descriptions of one title contradict each other in nothing. */
function agree(one: NamedDocument, other: NamedDocument): boolean {
	const isSame = (a: string, b: string) => a === b || a === '' || b === '';
	return one.title === other.title && isSame(one.published, other.published) && isSame(one.url, other.url);
}

interface Names {
	/** The id of a claim: the one that it has, else one made of its label. */
	readonly claim: (given: string, label: string, row: number) => string;
	/** The id by which a table has a name; where it has none, one is made and told. */
	readonly id: (table: TableName, name: string, kind: string, make: (id: string) => void) => string;
	/** An id that is given; where the table has no such row it is told. */
	readonly given: (table: TableName, id: string, make: () => void) => string;
	/** The id of a document by its title, day and address, or the one that it is given. */
	readonly source: (given: string, document: NamedDocument, make: (id: string) => void) => string;
}

function createNames(tables: ReadonlyMap<TableName, WrittenRows>): Names {
	const byName = new Map<string, string>();
	const taken = new Map<TableName, Set<string>>(
		TABLES.map(({ name }) => [name, new Set(tables.get(name)?.ids)])
	);
	for (const [table, column] of [
		['parties', 'name'],
		['units', 'label'],
		['measures', 'label'],
		['ranks', 'label'],
		['populations', 'label'],
		['sources', 'title']
	] as const)
		for (const { texts } of tables.get(table)?.rows ?? [])
			byName.set(`${table} ${texts.get(column) ?? ''}`, texts.get('id') ?? '');
	const documents = new Map<string, string>();
	const tabled = (tables.get('sources')?.rows ?? []).map(({ texts }) => ({
		id: texts.get('id') ?? '',
		document: { title: '', published: '', url: '', ...Object.fromEntries(texts) }
	}));
	const idsOf = (table: TableName) => taken.get(table) ?? new Set<string>();
	const given: Names['given'] = (table, id, make) => {
		if (!idsOf(table).has(id)) make();
		idsOf(table).add(id);
		return id;
	};
	const id: Names['id'] = (table, name, kind, make) => {
		const known = byName.get(`${table} ${name}`);
		if (known !== undefined) return known;
		const made = proposedId(name, kind, idsOf(table));
		byName.set(`${table} ${name}`, made);
		return given(table, made, () => {
			make(made);
		});
	};
	return {
		id,
		given,
		claim: (own, label, row) => {
			const made = own === '' ? proposedId(label, `figure-${String(row)}`, idsOf('figures')) : own;
			idsOf('figures').add(made);
			return made;
		},
		source: (own, document, make) => {
			if (own !== '')
				return given('sources', own, () => {
					make(own);
				});
			// A table of documents may say more of one than the row does, or less.
			const known = documents.get(keyOf(document)) ?? tabled.find((one) => agree(one.document, document))?.id;
			if (known !== undefined) return known;
			const made = proposedId(document.title, 'source', idsOf('sources'));
			documents.set(keyOf(document), made);
			return given('sources', made, () => {
				make(made);
			});
		}
	};
}
