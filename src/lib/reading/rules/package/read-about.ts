/** Rules on what `site` in `datapackage.json` says of who stands behind the record and how it was made. */
import {
	ABOUT_OWED,
	ABOUT_PROPERTIES,
	SITE_PROPERTIES,
	type About,
	type AboutProperty
} from '#lib/domain/record/about.ts';
import { textFault } from '#lib/domain/record/kinds/words/text-fault.ts';
import { CONTACT_ALLOWED, contactFault } from '../../read/corrections-fault.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { excerpt, quoted } from '#lib/domain/text/excerpt.ts';
import { defineRules } from '../../read/rule.ts';

export const ABOUT_RULES = defineRules({
	'site-unsaid': {
		meaning:
			'The record does not say what it is for, how it was made, what was read, who publishes it, who pays for it, or how to reach them. A reader is told that something is not given, but nothing is left unsaid.',
		mend: 'Write it in site of datapackage.json, or null where it is not given.'
	},
	'site-unknown': {
		meaning:
			'A property of site in datapackage.json is none that the site reads, so that it would be shown nowhere.',
		mend: 'Mend its name, or remove it.'
	}
});

/** What is reported of one property, by its path. */
type Report = (rule: keyof typeof ABOUT_RULES, column: string, found: string, expected: string) => void;

/** What the record says of itself; what is not of the form that it has is reported, and `null`. */
export function readAbout(site: Readonly<Record<string, unknown>>, report: Report): About {
	for (const key of Object.keys(site).filter((name) => !SITE_PROPERTIES.includes(name))) {
		const near = nearestWord(key, SITE_PROPERTIES);
		const expected = `one of ${SITE_PROPERTIES.join(', ')}`;
		const hint = near === null ? '' : `; nearest is ${near}`;
		report('site-unknown', 'site', `the unknown property ${quoted(key)}`, expected + hint);
	}
	const entries = ABOUT_PROPERTIES.map((name) => [name, readProperty(name, site[name], report)] as const);
	return Object.fromEntries(entries) as unknown as About;
}

function readProperty(name: AboutProperty, value: unknown, report: Report): string | null {
	if (value === null || (value === undefined && !ABOUT_OWED.includes(name))) return null;
	const expected = `${name === 'contact' ? CONTACT_ALLOWED : 'a text'}, or null where it is not given`;
	const column = `site.${name}`;
	if (typeof value !== 'string' || value === '') {
		report('site-unsaid', column, value === undefined ? 'missing' : excerpt(JSON.stringify(value)), expected);
		return null;
	}
	const fault = textFault(value);
	if (fault !== null) report('site-unsaid', column, fault.found, fault.allowed);
	const address = name === 'contact' ? contactFault(value) : null;
	if (address !== null) report('site-unsaid', column, `${quoted(value)} ${address}`, expected);
	return value;
}
