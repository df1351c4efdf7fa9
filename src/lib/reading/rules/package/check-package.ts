/** From `datapackage.json` to what the site says of the whole, with every problem of the file. */
import { dataResources } from '#lib/domain/record/data-resource.ts';
import type { PackageDescription } from '#lib/domain/record/model.ts';
import { isPartialDate } from '#lib/domain/quantity/period.ts';
import { addressFault } from '#lib/domain/record/kinds/words/address-fault.ts';
import { CORRECTIONS_ALLOWED, correctionsFault } from '../../read/corrections-fault.ts';
import { decodeText } from '../../read/decode-text.ts';
import { jsonFault } from '../../read/json-fault.ts';
import { excerpt, quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';
import { isLanguageTag } from '#lib/domain/record/kinds/words/language.ts';
import { ABOUT_RULES, readAbout } from './read-about.ts';
import { readFace } from './read-face.ts';
import { filledDescription } from './bare-package.ts';
import { resourceProblems } from './resource-problems.ts';
import { textFault } from '#lib/domain/record/kinds/words/text-fault.ts';

export const DESCRIPTOR_FILE = 'datapackage.json';

export const PACKAGE_RULES = defineRules({
	'package-missing': {
		meaning:
			'The record has no datapackage.json, or an empty one: it has no title, no licence and no version.',
		mend: 'Write one: { \"title\": \"…\" } is enough, and contested-figures describe adds the tables.'
	},
	'json-syntax': {
		meaning: 'The file datapackage.json is not JSON, or no object.',
		mend: 'Mend the line that the message names; often a comma is missing or too many.'
	},
	'package-property': {
		meaning:
			'A property of datapackage.json that the site shows is missing, or is not of the form that it has.',
		mend: 'Write what the message expects.'
	},
	'package-undated': {
		severity: 'warning',
		meaning:
			'The file datapackage.json does not say on which day the record was last changed. The newest day of a document stands in its place, and each page says that the record is of that day.',
		mend: 'Write created, with the day on which you last changed the record, such as 2024-05-31.'
	},
	'package-licence': {
		meaning: 'The record names no licence: nobody may use it.',
		mend: 'Name at least one licence by its SPDX id, such as CC-BY-4.0.'
	},
	'package-address': {
		meaning: 'An address in datapackage.json could not be linked to, or should not be.',
		mend: 'Write an absolute http or https address; corrections may go to a mailto: address.'
	}
});

export type JsonObject = Readonly<Record<string, unknown>>;

export interface PackageReading {
	/** `null` where the file has a problem. */
	readonly description: PackageDescription | null;
	/** The file as an object, with whatever else it says. */
	readonly descriptor: JsonObject | null;
	readonly problems: readonly Problem[];
}

/** Semantic Versioning 2.0.0, without build metadata. */
const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;
const NAME = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/;
const DAY_TIME =
	/^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Reads the descriptor, and what of the face of the site lies beside it.
 *
 * @param files the record; it may lack the descriptor
 * @param present the tables that the record has
 * @param newestOf tells the newest day that the record names, for a description that has no day of its own
 */
export function readPackage(
	files: ReadonlyMap<string, Uint8Array>,
	present: ReadonlySet<string>,
	newestOf: () => string | null
): PackageReading {
	const parsed = parseDescriptor(files.get(DESCRIPTOR_FILE) ?? null);
	if ('problem' in parsed) return { description: null, descriptor: null, problems: parsed.problem };
	const descriptor = filledDescription(parsed.descriptor, newestOf);
	const problems: Problem[] = [];
	const report: Report = (rule, column, found, expected) => {
		problems.push(problemAt(PACKAGE_RULES[rule], { file: DESCRIPTOR_FILE, row: 0, column }, found, expected));
	};
	if (parsed.descriptor['created'] === undefined && typeof descriptor['created'] === 'string')
		report(
			'package-undated',
			'created',
			`missing; ${descriptor['created']}, the newest day of a document, stands in its place`,
			'the day on which the record was last changed'
		);
	const site = isObject(descriptor['site']) ? descriptor['site'] : {};
	const about = readAbout(site, (rule, column, found, expected) => {
		problems.push(problemAt(ABOUT_RULES[rule], { file: DESCRIPTOR_FILE, row: 0, column }, found, expected));
	});
	const { face, problems: faceProblems } = readFace(site, files, DESCRIPTOR_FILE);
	problems.push(...faceProblems);
	const text = (
		from: JsonObject,
		path: string,
		fits?: (value: string) => boolean,
		expected = 'a text'
	): string => {
		const value = from[path.slice(path.lastIndexOf('.') + 1)];
		if (typeof value !== 'string' || value === '') {
			report(
				'package-property',
				path,
				value === undefined ? 'missing' : excerpt(JSON.stringify(value)),
				expected
			);
			return '';
		}
		const fault =
			textFault(value) ?? (fits && !fits(value) ? { found: quoted(value), allowed: expected } : null);
		if (fault) report('package-property', path, fault.found, fault.allowed);
		return value;
	};
	const description: PackageDescription = {
		name: text(
			descriptor,
			'name',
			(value) => NAME.test(value),
			'lower-case letters, digits, hyphens and points'
		),
		title: text(descriptor, 'title'),
		description: text(descriptor, 'description'),
		version: text(descriptor, 'version', (value) => VERSION.test(value), 'a semantic version such as 1.0.0'),
		created: text(
			descriptor,
			'created',
			(value) => isPartialDate(DAY_TIME.exec(value)?.[1] ?? ''),
			'a time such as 2024-05-31T00:00:00Z'
		).slice(0, 10),
		licences: readLicences(descriptor['licenses'], report),
		question: text(site, 'site.question'),
		scope: text(site, 'site.scope'),
		standfirst: text(site, 'site.standfirst'),
		knownAs: site['known_as'] === undefined ? '' : text(site, 'site.known_as'),
		lang: text(site, 'site.lang', isLanguageTag, 'a BCP 47 language tag such as en or zh-Hans'),
		languages: readLanguages(site, report),
		corrections: readCorrections(site['corrections'], report),
		about,
		face
	};
	const typed = site['typed_numbers'];
	if (typed !== undefined && typed !== 'warning' && typed !== 'error')
		report(
			'package-property',
			'site.typed_numbers',
			excerpt(JSON.stringify(typed)),
			'warning, or error to keep a record with numbers typed in sentences from being released'
		);
	checkAddresses(descriptor, report);
	problems.push(...resourceProblems(DESCRIPTOR_FILE, descriptor['resources'], dataResources(), present));
	return {
		description: problems.some(({ severity }) => severity === 'error') ? null : description,
		descriptor,
		problems
	};
}

function parseDescriptor(
	bytes: Uint8Array | null
): { readonly descriptor: JsonObject } | { readonly problem: readonly Problem[] } {
	const whole = (rule: keyof typeof PACKAGE_RULES, row: number, found: string, expected: string) => ({
		problem: [problemAt(PACKAGE_RULES[rule], { file: DESCRIPTOR_FILE, row, column: '-' }, found, expected)]
	});
	if (bytes === null)
		return whole('package-missing', 0, 'no such file', 'the description of the record as a data package');
	if (bytes.length === 0)
		return whole('package-missing', 0, 'an empty file', 'the description of the record as a data package');
	const { text, problems } = decodeText(DESCRIPTOR_FILE, bytes);
	if (text === null) return { problem: problems };
	try {
		const descriptor: unknown = JSON.parse(text);
		if (!isObject(descriptor)) return whole('json-syntax', 1, 'no object', 'an object in braces');
		return problems.length > 0 ? { problem: problems } : { descriptor };
	} catch {
		const fault = jsonFault(text) ?? { line: 1, found: 'not JSON' };
		return whole('json-syntax', fault.line, fault.found, 'JSON');
	}
}

/** Optional: a site speaks the language of its record alone. */
function readLanguages({ lang, languages }: JsonObject, report: Report): string[] {
	const own = typeof lang === 'string' ? [lang] : [];
	if (languages === undefined) return own;
	const listed = Array.isArray(languages) ? languages.filter((one) => typeof one === 'string') : [];
	const isList = Array.isArray(languages) && listed.length === languages.length;
	if (isList && listed[0] === lang && listed.every(isLanguageTag) && new Set(listed).size === listed.length)
		return listed;
	report(
		'package-property',
		'site.languages',
		excerpt(JSON.stringify(languages)),
		'a list of BCP 47 language tags, each once, site.lang first, such as ["en", "zh-Hant"]'
	);
	return own;
}

/** Optional: an empty text is none. */
function readCorrections(address: unknown, report: Report): string | null {
	if (address === undefined || address === '') return null;
	const fault = typeof address === 'string' ? correctionsFault(address) : 'is no text';
	if (typeof address === 'string' && fault === null) return address;
	const shown = typeof address === 'string' ? quoted(address) : excerpt(JSON.stringify(address));
	report('package-address', 'site.corrections', `${shown} ${fault ?? ''}`, CORRECTIONS_ALLOWED);
	return null;
}

type Report = (rule: keyof typeof PACKAGE_RULES, column: string, found: string, expected: string) => void;

function readLicences(licences: unknown, report: Report): PackageDescription['licences'] {
	if (!Array.isArray(licences) || licences.length === 0) {
		report(
			'package-licence',
			'licenses',
			licences === undefined ? 'missing' : 'no list of licences',
			'a list of at least one licence'
		);
		return [];
	}
	return licences.map((licence: unknown, index) => {
		const fields = isObject(licence) ? licence : {};
		const field = (key: string): string => {
			const value = fields[key];
			if (value === undefined) return '';
			const text = typeof value === 'string' ? value : '';
			const fault = text === '' ? { found: 'no text', allowed: 'a text' } : textFault(text);
			if (fault) report('package-licence', `licenses[${String(index)}].${key}`, fault.found, fault.allowed);
			return text;
		};
		const [name, title, path] = [field('name'), field('title'), field('path')];
		if (name === '')
			report(
				'package-licence',
				`licenses[${String(index)}].name`,
				'missing',
				'a licence id such as CC-BY-4.0'
			);
		return { name, title: title === '' ? name : title, path };
	});
}

/** Every address of the descriptor may end as a link, so each is one that may be linked. */
function checkAddresses(descriptor: JsonObject, report: Report): void {
	const check = (column: string, address: unknown): void => {
		if (address === undefined || address === '') return;
		const fault = typeof address === 'string' ? addressFault(address) : 'is no text';
		if (fault === null) return;
		const shown = typeof address === 'string' ? quoted(address) : excerpt(JSON.stringify(address));
		report('package-address', column, `${shown} ${fault}`, 'an absolute http or https address');
	};
	check('homepage', descriptor['homepage']);
	for (const list of ['licenses', 'sources', 'contributors']) {
		const entries = descriptor[list];
		if (!Array.isArray(entries)) continue;
		for (const [index, entry] of entries.entries()) {
			if (isObject(entry)) check(`${list}[${String(index)}].path`, entry['path']);
		}
	}
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
