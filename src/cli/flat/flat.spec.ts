/** A flat table on its way through the site and back, and how it grows. */
import { describe, expect, test } from 'vitest';
import { proseWords } from '#lib/format/prose/prose-words.ts';
import { makePublication } from '#lib/publish/files/make-publication.ts';
import { writeCsv } from '#lib/publish/formats/write-csv.ts';
import { FIGURE_COLUMN_NAMES, figureRows } from '#lib/publish/tables/figures-table.ts';
import { checkRecord, type RecordFiles } from '#lib/reading/check-record.ts';
import { checkedRecord } from '#lib/reading/checked-record.ts';
import { baseFiles } from '../../../tests/records/read-case.ts';
import { RecordEdit } from '../edit/record-edit.ts';
import { flatExport } from './flat-export.ts';
import { flatImport } from './flat-import.ts';
import { flatOfRecord } from './flat-of-record.ts';

const flat = baseFiles('flat');
const FILE = 'figures.csv';

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function textOf(files: RecordFiles, file = FILE): string {
	return new TextDecoder().decode(files.get(file));
}

function withFlat(text: string): RecordFiles {
	return new Map([...flat, [FILE, bytesOf(text)]]);
}

function applied(files: RecordFiles, { written }: ReturnType<typeof flatImport>): RecordFiles {
	const texts = [...written].map(([name, text]) => [name, bytesOf(text ?? '')] as const);
	return new Map([...files, ...texts].filter(([name]) => written.get(name) !== null));
}

function published(files: RecordFiles) {
	const { record, problems } = checkRecord(files);
	if (!record) throw new Error(JSON.stringify(problems));
	return figureRows(makePublication(checkedRecord(record, files), proseWords, { origin: null }).model, null);
}

function fullTable(files: RecordFiles): string {
	return writeCsv(FIGURE_COLUMN_NAMES, published(files));
}

function exported(files: RecordFiles) {
	const table = flatOfRecord(files);
	if (!table) throw new Error('no flat table');
	return flatExport(table, published(files));
}

describe('a flat table comes back from the site', () => {
	test.each([
		['as it came in', textOf(flat)],
		['with its ids', textOf(applied(flat, flatImport(flat, bytesOf(textOf(flat)), false)))],
		['with every published column', fullTable(flat)]
	])('to the byte: %s', (_, text) => {
		expect(exported(withFlat(text))).toEqual({ text, differences: [] });
	});

	test('and a cell that the site publishes otherwise is named, as are rows that are left out', () => {
		const header = 'label,value,as stated,speaker,source,origin,unit,date';
		const rows = [
			'Visitors,401.0,401,Police,Note,independent,people,2024-05-02',
			'Twice,802,,,,derived,people,'
		];
		const { text, differences } = exported(withFlat(`${[header, ...rows].join('\n')}\n`));
		expect(text).toBe(`${header}\nVisitors,401,401,Police,Note,independent,people,2024-05-02\n`);
		expect(differences).toEqual([
			'figures.csv:2: value: "401.0" came in, "401" is published',
			'figures.csv:3: left out: a computed figure is not read from a flat table'
		]);
	});

	test('and quotation marks that nothing needs are said to go', () => {
		const { text, differences } = exported(withFlat(textOf(flat).replace('City police', '"City police"')));
		expect(text).toBe(textOf(flat));
		expect(differences).toEqual([expect.stringMatching(/^figures\.csv: quotation marks/)]);
	});
});

test('whose number is official is an authority, though the press passed it on', () => {
	const row = 'Toll,64,64,Government,Government > Gazette,official,Report,2024-05-02';
	const files = withFlat(`label,as stated,value,speaker,relay chain,origin,source,date\n${row}\n`);
	const { record, problems } = checkRecord(files);
	expect(problems).toEqual([]);
	expect(record?.rows.parties.map(({ name, kind }) => [name, kind])).toEqual([
		['Government', 'authority'],
		['Gazette', 'not-stated']
	]);
});

describe('an id that is missing', () => {
	const given = applied(flat, flatImport(flat, bytesOf(textOf(flat)), false));

	test('is proposed and written, so that the addresses stay as they were', () => {
		const { lines } = flatImport(flat, bytesOf(textOf(flat)), false);
		expect(lines).toContain(
			'figures.csv:2: the id visitors-police, made from its label and permanent from now on'
		);
		expect(fullTable(given)).toBe(fullTable(flat));
	});

	test('is permanent from then on: neither another label nor a table without ids changes it', () => {
		expect(flatImport(given, bytesOf(textOf(given)), false).written.size).toBe(0);
		const renamed = textOf(given).replace('"Visitors, police"', 'Visitors by the police');
		expect(published(withFlat(renamed)).map(({ id }) => id)).toContain('visitors-police');
		const own = withFlat(textOf(given).replace('visitors-police,', 'police-count,'));
		expect(flatImport(own, bytesOf(textOf(flat)), false).written.size).toBe(0);
	});

	test('is one for each row, where several have one label', () => {
		const alike = withFlat('label,value,speaker,source\nVisitors,1,A,D\nVisitors,2,B,E\nVisitors,3,C,F\n');
		const written = applied(alike, flatImport(alike, bytesOf(textOf(alike)), false));
		expect(textOf(written)).toMatch(/^visitors,.*,A,D\nvisitors-2,.*,B,E\nvisitors-3,.*,C,F$/m);
	});

	test('and every cell of a row that is another is told', () => {
		const other = textOf(given).replace('about 4,000', 'about 4,500');
		expect(other).not.toBe(textOf(given));
		expect(flatImport(given, bytesOf(other), false).lines).toEqual([
			'figures.csv: visitors-police: as_stated: "about 4,000" is now "about 4,500"'
		]);
	});

	test('and one that goes is named', () => {
		const fewer = textOf(given).replace(/^visitors-police,.*\n/m, '');
		expect(flatImport(given, bytesOf(fewer), false).lines).toEqual([
			'figures.csv: 3 rows before, 2 rows now',
			'figures.csv: visitors-police: the row is gone; addresses that name it will lead nowhere'
		]);
	});
});

describe('a flat table that grows', () => {
	test.each([FILE, 'figures-flat.csv'])('from %s becomes tables of the same figures', (file) => {
		const files = new Map([...flat].filter(([name]) => name !== FILE)).set(
			file,
			flat.get(FILE) ?? bytesOf('')
		);
		const grown = applied(files, flatImport(files, bytesOf(textOf(flat)), true));
		expect([...grown.keys()]).toEqual(expect.arrayContaining(['sources.csv', 'parties.csv', 'figures.csv']));
		expect(grown.has('figures-flat.csv')).toBe(false);
		expect(flatOfRecord(grown)).toBeNull();
		expect(fullTable(grown)).toBe(fullTable(flat));
	});

	test('keeps the rows of the tables that stand beside it', () => {
		const beside = new Map([
			...flat,
			['parties.csv', bytesOf('id,name,kind\npolice,City police,authority\n')]
		]);
		const grown = applied(beside, flatImport(beside, bytesOf(textOf(flat)), true));
		expect(textOf(grown, 'parties.csv')).toMatch(/^id,name,kind\npolice,City police,authority\nfair-office,/);
		expect(fullTable(grown)).toBe(fullTable(beside));
	});

	test('is refused where the record has tables of figures, and where it is none', () => {
		expect(() => flatImport(baseFiles('small'), bytesOf(textOf(flat)), true)).toThrow(/in tables already/);
		expect(() => flatImport(flat, bytesOf('id,label\na,b\n'), false)).toThrow(/no flat table/);
	});
});

test('what is no flat table is told what its header lacks, and which of its names are of no column', () => {
	const beside = new Map([...flat].filter(([file]) => file !== FILE));
	expect(() => flatImport(beside, bytesOf('label,Who said it,as stated\nA,P,5\n'), false)).toThrow(
		'a header without speaker, source; "Who said it" is the name of no column; it needs columns named label, value, speaker, source'
	);
});

test('a record in a flat table is edited in the table, or grows first', () => {
	expect(() => new RecordEdit(flat)).toThrow('contested-figures import figures.csv --tables');
	const grown = applied(flat, flatImport(flat, bytesOf(textOf(flat)), true));
	expect(new RecordEdit(grown).rows('figures')).toHaveLength(3);
});
