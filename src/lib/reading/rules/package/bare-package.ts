/** A short description, such as one that says no more than the title: whatever else a site needs follows from it. */
import { RECORD_FORMAT, FORMAT_PROPERTY } from '#lib/domain/record/migrations/migrate.ts';
import { ABOUT_PROPERTIES } from '#lib/domain/record/about.ts';

/** A description as an object. */
type Descriptor = Readonly<Record<string, unknown>>;

/**
 * The description with what follows from its title, where it is a short one; else as it is. A short one has a title and states no format, and lacks its
 * version or its list of tables: every record of the first format, which states none either, had both.
 *
 * @param newest the newest day that the record names, `YYYY-MM-DD`; `null` where it names none
 */
export function filledDescription(descriptor: Descriptor, newest: string | null): Descriptor {
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
	const description = typeof descriptor['description'] === 'string' ? descriptor['description'] : title;
	return {
		name: name === '' ? 'record' : name,
		title,
		description,
		version: '0.1.0',
		[FORMAT_PROPERTY]: RECORD_FORMAT,
		...(newest === null ? {} : { created: newest }),
		licenses: [{ name: 'LicenseRef-none', title: 'no licence stated' }],
		...descriptor,
		site: {
			question: title,
			scope: description,
			standfirst: description,
			lang: 'en',
			...Object.fromEntries(ABOUT_PROPERTIES.map((property) => [property, null])),
			...site
		}
	};
}

function isObject(value: unknown): value is Descriptor {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The newest day in the tables of a record; `null` where none is named. */
export function newestDay(files: ReadonlyMap<string, Uint8Array>): string | null {
	const days = [...files].flatMap(([file, bytes]) =>
		/^[^/]+\.csv$/i.test(file) ? (new TextDecoder().decode(bytes).match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []) : []
	);
	return days.sort().at(-1) ?? null;
}
