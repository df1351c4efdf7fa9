/** What a record says of the face of its site, as files that the build reads: words in place of those of the interface, colours, and languages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Face, FaceOrigin, FacePart } from '#lib/domain/record/face.ts';

/** Where they lie, below the folder in which a site is made; the settings of the messages and `vite.config.ts` name it too. */
const FOLDER = '.svelte-kit/face';

/** The messages that each name stands in place of. */
const MESSAGES: Readonly<Record<FaceOrigin | FacePart, readonly string[]>> = {
	official: ['origin_official'],
	'official-as-cited': ['origin_official_as_cited'],
	relayed: ['origin_relayed'],
	independent: ['origin_independent'],
	derived: ['origin_derived'],
	by_rank: ['nav_by_rank', 'nav_side_by_side'],
	by_year: ['nav_by_year', 'nav_over_time'],
	compare: ['nav_compare', 'compare_title'],
	figures: ['nav_figures', 'explorer_title'],
	sources: ['nav_sources', 'sources_title'],
	method: ['nav_method', 'method_title'],
	data: ['nav_data', 'data_title'],
	about: ['nav_about', 'about_title'],
	checks: ['nav_checks', 'check_title'],
	claims: ['nav_claims', 'claims_title'],
	record: ['record_title', 'record_title_counts', 'record_title_sides'],
	parties: ['nav_parties', 'parties_title']
};

/**
 * Writes them into the folder in which a site is made.
 *
 * @param languages those that the site has, its own first
 */
export function writeFace(folder: string, { names, colours }: Face, languages: readonly string[]): void {
	const place = join(folder, FOLDER);
	const words = Object.entries(names).flatMap(([name, text]) =>
		MESSAGES[name as FaceOrigin | FacePart].map((key) => [key, text] as const)
	);
	mkdirSync(place, { recursive: true });
	writeFileSync(join(place, 'en.json'), JSON.stringify(Object.fromEntries(words)));
	writeFileSync(join(place, 'colours.json'), JSON.stringify(colours));
	writeFileSync(join(place, 'languages.json'), JSON.stringify(languages));
}

/** Takes them away: what is made next may be of another record. */
export function removeFace(folder: string): void {
	rmSync(join(folder, FOLDER), { recursive: true, force: true });
}
