/** A short description, such as one that says no more than the title: whatever else a site needs follows from it. */
import { tableFile } from '#lib/domain/record/data-resource.ts';
import { TABLES } from '#lib/domain/record/schema/tables.ts';
import { firstDay } from '#lib/domain/quantity/period.ts';
import { flatColumn, isFlatHeader } from '../../complete/flat-columns.ts';
import { parseCells } from '../../read/parse-cells.ts';
import { RECORD_FORMAT, FORMAT_PROPERTY } from '#lib/domain/record/migrations/migrate.ts';
import { ABOUT_OWED, NO_LICENCE } from '#lib/domain/record/about.ts';

/** A description as an object. */
type Descriptor = Readonly<Record<string, unknown>>;

/**
 * The description with what follows from its title, where it is a short one; else as it is. A short one has a title and states no format, and lacks its
 * version or its list of tables: every record of the first format, which states none either, had both.
 *
 * @param newestOf tells the newest day that the record names, `YYYY-MM-DD`; `null` where it names none
 */
export function filledDescription(descriptor: Descriptor, newestOf: () => string | null): Descriptor {
	const { title, site = {}, resources, version, [FORMAT_PROPERTY]: format } = descriptor;
	const isWhole = format !== undefined || (resources !== undefined && version !== undefined);
	if (typeof title !== 'string' || title === '' || isWhole || !isObject(site)) return descriptor;
	const letters = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
	const name = letters
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
		.replace(/-$/, '');
	const newest = newestOf();
	const description = typeof descriptor['description'] === 'string' ? descriptor['description'] : title;
	return {
		name: name === '' ? 'record' : name,
		title,
		description,
		version: '0.1.0',
		[FORMAT_PROPERTY]: RECORD_FORMAT,
		...(newest === null ? {} : { created: newest }),
		licenses: [{ name: NO_LICENCE, title: 'No licence stated' }],
		...descriptor,
		site: {
			question: title,
			scope: description,
			standfirst: description,
			lang: 'en',
			...Object.fromEntries(ABOUT_OWED.map((property) => [property, null])),
			...site
		}
	};
}

function isObject(value: unknown): value is Descriptor {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The newest day on which something was published or written down, by the tables of a record; of a month or a year its first day. Where no
 * table says it, the newest of the times that are counted; `null` where none is named.
 */
export function newestDay(files: ReadonlyMap<string, Uint8Array>): string | null {
	const tables = [...files].flatMap(([file, bytes]) =>
		/^[^/]+\.(?:csv|tsv)$/i.test(file) ? [datedCells(file, new TextDecoder().decode(bytes))] : []
	);
	for (const kind of ['written', 'counted'] as const) {
		const newest = tables
			.flatMap((cells) => cells[kind])
			.sort()
			.at(-1);
		if (newest !== undefined) return newest;
	}
	return null;
}

interface DatedCells {
	readonly written: readonly string[];
	readonly counted: readonly string[];
}

const COUNTED = /^period_(?:start|end)$/;
const PARTIAL = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The days in the columns of a table that hold dates, by whether they are of the text or of what it counts. */
function datedCells(file: string, text: string): DatedCells {
	const [headers = [], ...rows] = parseCells(text).rows;
	const table = TABLES.find((one) => tableFile(one) === file);
	const isFlat = isFlatHeader(headers);
	const daysOf = (isWanted: (column: string) => boolean) =>
		headers.flatMap((header, at) =>
			isWanted(isFlat ? (flatColumn(header) ?? '') : header)
				? rows.flatMap((cells) => {
						const cell = (cells[at] ?? '').trim();
						return PARTIAL.test(cell) ? [firstDay(cell)] : [];
					})
				: []
		);
	const holdsDates = (column: string) =>
		isFlat
			? column === 'date'
			: (table?.columns.some(({ name, type }) => name === column && type.includes('date')) ?? false);
	return {
		written: daysOf((column) => holdsDates(column) && !COUNTED.test(column)),
		counted: daysOf((column) => COUNTED.test(column))
	};
}
