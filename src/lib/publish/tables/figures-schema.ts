/** The JSON Schema that `figures.json` and each line of `figures.ndjson` keep to. */
import { NOT_GRADED_WORDS } from '#lib/domain/record/grade.ts';
import type { PackageDescription } from '#lib/domain/record/model.ts';
import {
	ACCESS,
	ATTRIBUTION_GRADES,
	INTERVALS,
	ORIGINS,
	QUALIFIERS
} from '#lib/domain/record/schema/vocabularies.ts';
import {
	FIGURE_COLUMNS,
	FIGURE_COLUMN_NAMES,
	figureColumnTitle,
	type FigureColumn
} from './figures-table.ts';
import { jsonText } from '../formats/write-json.ts';

/** Cells that every row has: without them it could not be quoted alone. */
export const ALWAYS_FILLED: readonly FigureColumn[] = [
	'id',
	'label',
	'origin',
	'value_as_stated',
	'open_low',
	'open_high',
	'unit',
	'measure_id',
	'measure',
	'attribution',
	'source_reliability',
	'credibility',
	'credibility_reason',
	'permalink'
];

const WORDS: Partial<Record<FigureColumn, readonly string[]>> = {
	origin: ORIGINS,
	interval: [...INTERVALS, 'arithmetic'],
	source_access: ACCESS,
	read_access: ACCESS,
	qualifier: QUALIFIERS,
	attribution: [...ATTRIBUTION_GRADES, NOT_GRADED_WORDS]
};

/** The schema as a file. `$id` is absolute where the address of the site is known. */
export function figuresSchema({ title }: PackageDescription, origin: string | null): string {
	return jsonText({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		...(origin === null ? {} : { $id: `${origin}/data/schema.json` }),
		title: `${title}: figures.json`,
		description: 'figures.json as a whole; each line of figures.ndjson keeps to #/$defs/figure.',
		type: 'object',
		required: ['name', 'title', 'version', 'created', 'licences', 'columns', 'rows'],
		additionalProperties: false,
		properties: {
			name: { type: 'string', description: 'Short name of the dataset.' },
			title: { type: 'string' },
			version: {
				type: 'string',
				pattern: '^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$',
				description: 'Semantic version of the record.'
			},
			created: { type: 'string', format: 'date', description: 'Day the version was made.' },
			licences: {
				type: 'array',
				minItems: 1,
				items: {
					type: 'object',
					required: ['name', 'title', 'path'],
					properties: { name: { type: 'string' }, title: { type: 'string' }, path: { type: 'string' } }
				}
			},
			columns: {
				const: FIGURE_COLUMN_NAMES,
				description: 'The properties of a row in the order of the CSV.'
			},
			rows: { type: 'array', items: { $ref: '#/$defs/figure' } }
		},
		$defs: {
			figure: {
				type: 'object',
				required: FIGURE_COLUMN_NAMES,
				additionalProperties: false,
				properties: Object.fromEntries(FIGURE_COLUMNS.map((column) => [column.name, property(column)]))
			}
		}
	});
}

function property({ name, type, description }: (typeof FIGURE_COLUMNS)[number]) {
	const words = WORDS[name];
	return {
		title: figureColumnTitle(name),
		description,
		type: ALWAYS_FILLED.includes(name) ? type : [type, 'null'],
		...(words ? { enum: ALWAYS_FILLED.includes(name) ? words : [...words, null] } : {}),
		...(name === 'hops' ? { minimum: 0 } : {})
	};
}
