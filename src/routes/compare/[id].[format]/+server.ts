import { error } from '@sveltejs/kit';
import { pairColumns } from '#lib/publish/tables/pair-columns.ts';
import { SELECTION_FORMATS, selectionFormat } from '#lib/publish/tables/selected-figures.ts';
import { loadModel } from '#lib/site/record.ts';
import { pairNotes, selectionResponse } from '#lib/site/selection-response.ts';
import { compared, comparisonById } from '#lib/site/compare/compared.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

/** One file a comparison of the record and format. */
export function entries() {
	return loadModel().comparisons.flatMap(({ id }) => SELECTION_FORMATS.map((format) => ({ id, format })));
}

/** Both figures with the columns of the flat table, and whether they are like for like. */
export function GET({ params }: RequestEvent) {
	const { id } = params;
	const format = selectionFormat(params.format);
	if (!format) error(404, id);
	const { comparison } = comparisonById(id);
	const { left, right, pair } = compared(comparison);
	const others = [{ id: right.figure.id, compared: pair.compared }];
	const added = pairColumns(left.figure.id, others, false, pairNotes());
	return selectionResponse([comparison.left, comparison.right], `comparison=${id}`, format, added);
}
