/** The hedge of a number in the words of its source, where those are of the language that a page speaks. */
import { readNumeral } from '#lib/domain/numerals/numerals.ts';
import type { Figure } from '#lib/domain/record/model.ts';
import { inSimplifiedForms } from '#lib/domain/search/han-forms.ts';
import { hanScript } from '#lib/domain/text/han-script.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

/**
 * The hedge as the source has it, to stand before the number: 可能接近甚至超過; `null` where the source is of another language,
 * or has none that is read as the record reads it. A page in Simplified characters has those of a Traditional source.
 */
export function originalHedge({
	asStated,
	asStatedLang,
	asStatedBasis,
	qualifier
}: Pick<Figure, 'asStated' | 'asStatedLang' | 'asStatedBasis' | 'qualifier'>): string | null {
	const [page, source] = [hanScript(getLocale()), hanScript(asStatedLang)];
	if (page === null || source === null || asStatedBasis === 'normalised') return null;
	const reading = readNumeral(asStated);
	if (!reading?.hedge || reading.qualifier !== qualifier) return null;
	if (page === 'Hans') return inSimplifiedForms(reading.hedge);
	return source === page ? reading.hedge : null;
}
