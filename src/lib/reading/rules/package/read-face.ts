/** Rules on how a record's site looks and what it calls things: `site` in `datapackage.json`, its icon, its documents. */
import { contrast, GROUNDS, LEAST_CONTRAST } from '#lib/domain/colour/contrast.ts';
import { ORIGIN_COLOURS } from '#lib/domain/colour/origin-colours.ts';
import {
	FACE_DOCUMENTS,
	FACE_ORIGINS,
	FACE_PARTS,
	ICON_FILE,
	type Face,
	type FaceColour,
	type FaceDocument,
	type FaceOrigin
} from '#lib/domain/record/face.ts';
import { addressFault } from '#lib/domain/record/kinds/words/address-fault.ts';
import { textFault } from '#lib/domain/record/kinds/words/text-fault.ts';
import { excerpt, quoted } from '#lib/domain/text/excerpt.ts';
import { nearestWord } from '../../read/nearest-word.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules } from '../../read/rule.ts';

export const FACE_RULES = defineRules({
	'site-face': {
		meaning:
			'What site in datapackage.json says of the address, the names or the colours of the site is not of the form that it has.',
		mend: 'Write what the message expects, or leave the property out.'
	},
	'site-contrast': {
		meaning:
			'A colour cannot be read on the ground that it stands on, or two origins have the same one, so that a chart could not tell them apart.',
		mend: 'Take a darker colour for light, a lighter one for dark; any tool for contrast by WCAG shows which pass.'
	},
	'icon-unsafe': {
		meaning:
			'The file icon.svg is no picture alone: it could run a script, or fetch something from elsewhere.',
		mend: 'Export it as plain SVG, with shapes and colours alone.'
	}
});

const HEX = /^#[0-9a-f]{6}$/;
const NAME_LENGTH = 40;
/** What makes more of a drawing than a picture. */
const UNSAFE =
	/<!|<\?(?!xml )|<\s*(?:script|foreignObject|style|image|use|a|iframe|animate|set)\b|\son\w+\s*=|href\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;
const ICON_BYTES = 32_768;

type JsonObject = Readonly<Record<string, unknown>>;
type Report = (rule: keyof typeof FACE_RULES, column: string, found: string, expected: string) => void;

/**
 * What `site` and the files beside the tables say; what is not of the form that it has is reported and left out.
 *
 * @param descriptor the file that `site` stands in, for its problems
 */
export function readFace(
	site: JsonObject,
	files: ReadonlyMap<string, Uint8Array>,
	descriptor: string
): { readonly face: Face; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const report: Report = (rule, column, found, expected) => {
		problems.push(problemAt(FACE_RULES[rule], { file: descriptor, row: 0, column }, found, expected));
	};
	const textOf = (file: string) => {
		const bytes = files.get(file);
		return bytes === undefined ? null : new TextDecoder().decode(bytes);
	};
	const icon = textOf(ICON_FILE);
	const fault = icon === null ? null : iconFault(icon);
	if (fault !== null) {
		const place = { file: ICON_FILE, row: 0, column: '-' };
		problems.push(
			problemAt(FACE_RULES['icon-unsafe'], place, fault, 'a drawing of shapes alone, at most 32 kB')
		);
	}
	const documents = Object.entries(FACE_DOCUMENTS).map(([name, file]) => [name, textOf(file)] as const);
	return {
		face: {
			address: readAddress(site['address'], report),
			names: readNames(site['names'], report),
			colours: readColours(site['colours'], report),
			icon: fault === null ? icon : null,
			documents: Object.fromEntries(documents) as Record<FaceDocument, string | null>
		},
		problems
	};
}

function readAddress(address: unknown, report: Report): string | null {
	if (address === undefined || address === null) return null;
	const fault = typeof address === 'string' ? addressFault(address) : 'is no text';
	if (typeof address === 'string' && fault === null && !/[?#]/.test(address))
		return address.replace(/\/+$/, '');
	const found = `${shown(address)} ${fault ?? 'has a query or a fragment'}`;
	report('site-face', 'site.address', found, 'an absolute http or https address');
	return null;
}

function readNames(names: unknown, report: Report): Face['names'] {
	const known = [...FACE_ORIGINS, ...FACE_PARTS];
	const entries = entriesOf(names, 'site.names', known, report).flatMap(([name, words]) => {
		const column = `site.names.${name}`;
		const fault = typeof words === 'string' ? textFault(words) : { found: shown(words), allowed: 'a text' };
		if (fault) report('site-face', column, fault.found, fault.allowed);
		else if (typeof words === 'string') {
			if (!/[{}\\\n]/.test(words) && [...words].length <= NAME_LENGTH) return [[name, words] as const];
			const allowed = `at most ${String(NAME_LENGTH)} signs on one line, without braces or backslashes`;
			report('site-face', column, quoted(words), allowed);
		}
		return [];
	});
	return Object.fromEntries(entries);
}

function readColours(colours: unknown, report: Report): Face['colours'] {
	const entries = entriesOf(colours, 'site.colours', FACE_ORIGINS, report).flatMap(([origin, colour]) => {
		const column = `site.colours.${origin}`;
		const { light, dark } = (isObject(colour) ? colour : {}) as Partial<Record<'light' | 'dark', unknown>>;
		if (typeof light !== 'string' || typeof dark !== 'string' || !HEX.test(light) || !HEX.test(dark)) {
			report('site-face', column, shown(colour), '{ "light": "#rrggbb", "dark": "#rrggbb" } in lower case');
			return [];
		}
		return [[origin, { light, dark }] as const];
	});
	checkContrasts(entries, report);
	return Object.fromEntries(entries);
}

function checkContrasts(entries: readonly (readonly [FaceOrigin, FaceColour])[], report: Report): void {
	for (const scheme of ['light', 'dark'] as const) {
		for (const [origin, colour] of entries) {
			const column = `site.colours.${origin}.${scheme}`;
			const ratio = Math.min(...GROUNDS[scheme].map((ground) => contrast(colour[scheme], ground)));
			if (ratio < LEAST_CONTRAST) {
				const found = `${colour[scheme]} has a contrast of ${ratio.toFixed(1)} to the ground ${GROUNDS[scheme].join(' or ')}`;
				report('site-contrast', column, found, `at least ${String(LEAST_CONTRAST)}`);
			}
			const all = { ...ORIGIN_COLOURS, ...Object.fromEntries(entries) };
			const same = FACE_ORIGINS.find((other) => other !== origin && all[other][scheme] === colour[scheme]);
			if (same !== undefined)
				report('site-contrast', column, `the same as that of ${same}`, 'a colour for each origin');
		}
	}
}

/** The entries of an object whose keys are known; another key is reported with the nearest. */
function entriesOf<Name extends string>(
	value: unknown,
	column: string,
	known: readonly Name[],
	report: Report
): (readonly [Name, unknown])[] {
	if (value === undefined || value === null) return [];
	if (!isObject(value)) {
		report('site-face', column, shown(value), `an object with any of ${known.join(', ')}`);
		return [];
	}
	return Object.entries(value).flatMap(([name, one]) => {
		const found = known.find((word) => word === name);
		if (found !== undefined) return [[found, one] as const];
		const near = nearestWord(name, known);
		const hint = near === null ? '' : `; nearest is ${near}`;
		report('site-face', column, `the unknown property ${quoted(name)}`, `one of ${known.join(', ')}${hint}`);
		return [];
	});
}

function iconFault(text: string): string | null {
	if (text.length > ICON_BYTES) return `${String(text.length)} signs`;
	const drawing = text.replace(/^\uFEFF?<\?xml [^>]*\?>/, '').trim();
	if (!/^<svg[\s>]/.test(drawing)) return 'no SVG drawing';
	const unsafe = UNSAFE.exec(drawing);
	return unsafe ? `has ${quoted(unsafe[0])}` : null;
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
	return typeof value === 'string' ? quoted(value) : excerpt(JSON.stringify(value));
}
