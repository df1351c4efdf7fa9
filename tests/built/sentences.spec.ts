/**
 * Every number that the pages compute, read back from its words and held against the published tables: the true result,
 * worked out by other code, lies inside what the words say.
 */
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { ownArithmetic } from '../sentences/own-arithmetic.ts';
import { readInterval, type Interval } from '../sentences/read-interval.ts';
import { attribute, elements, parseDocument, textOf, type Element } from './document.ts';
import { filesOf, pagesOf, read, withoutLanguage } from './site.ts';

const files = new Set(filesOf());
const own = ownArithmetic((table) => {
	const file = `data/tables/${table}.csv`;
	return files.has(file) ? read(file) : '';
});
const derived = new Map(own.rows('derived').map((row) => [row['id'] ?? '', row]));
const flat = csvParse(read('data/figures.csv'));
const labels = new Map(flat.map(({ id = '', label = '' }) => [id, label]));

/** What is wrong with words for a number that may be anything in `truth`; `null` where they hold it. */
function faultOf(words: string, truth: Interval): string | null {
	const said = readInterval(words);
	const noise = (number: number) => 1e-9 * (1 + Math.abs(number));
	if (said === null) return `no number in "${words}"`;
	// Where no side of the result has a bound, nothing may be said of it but the number as stated.
	const holdsLow = said.low === -Infinity || said.low <= truth.low + noise(truth.low);
	const holdsHigh = said.high === Infinity || said.high >= truth.high - noise(truth.high);
	return holdsLow && holdsHigh ? null : `"${words}" is not ${String(truth.low)} to ${String(truth.high)}`;
}
const faults = (all: readonly (readonly [string, string, Interval])[]) =>
	all.flatMap(([where, words, truth]) => {
		const fault = faultOf(words, truth);
		return fault === null ? [] : [`${where}: ${fault}`];
	});

/** A number on a page: its figure, then hedge, number and what follows, each in a span of its own. */
const SHOWN =
	/data-figure="([^"]+)"[^>]*>(?:\s|<!--[^>]*-->)*<span class="stated[^>]*>((?:\s|<!--[^>]*-->|<span class="(?:hedge|number|unit)[^>]*>[^<]*<\/span>)*)<\/span>/g;
const bare = (html: string) =>
	html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** What the id of a shown figure stands for; `null` for a stated one. */
function computed(id: string): Interval | null {
	if (derived.has(id)) return own.figure(id);
	const [, series, to] = /^(.*?)-to-(.*)$/.exec(id) ?? [];
	return series !== undefined && to !== undefined && !labels.has(id) ? own.runningTotal(series, to) : null;
}

/** Each computed number of the pages once, with where it stands. */
function shownOn(pages: readonly { file: string; html: string }[]) {
	const shown = new Map<string, readonly [string, string, Interval]>();
	for (const { file, html } of pages) {
		for (const [, id = '', stated = ''] of html.matchAll(SHOWN)) {
			const words = withoutLanguage(file) === file ? bare(stated) : bare(stated).replaceAll(' ', '');
			const truth = shown.has(`${id} ${words}`) ? null : computed(id);
			if (truth) shown.set(`${id} ${words}`, [`${file} ${id}`, words, truth]);
		}
	}
	return shown;
}

test('every computed number on every page is true, running totals included', () => {
	const ofSite = [...files].filter((name) => name.endsWith('.html') && withoutLanguage(name) === name);
	const shown = shownOn(ofSite.map((file) => ({ file, html: read(file) })));
	const seen = new Set([...shown.values()].map(([where]) => where.split(' ')[1]));
	expect([...derived.keys()].filter((id) => !seen.has(id))).toEqual([]);
	expect(faults([...shown.values()])).toEqual([]);
});

test('so is every one on a page of each kind in another language whose numbers are read here', () => {
	const others = pagesOf().filter(
		({ file, html }) => withoutLanguage(file) !== file && /<html[^>]* lang="zh-/.test(html)
	);
	const shown = shownOn(others);
	expect(others.length === 0 || shown.size > 0).toBe(true);
	expect(faults([...shown.values()])).toEqual([]);
});

test('the flat table gives every computed number as its formula does, bounds outward', () => {
	const wrong = flat.flatMap(({ id = '', low = '', high = '', value = '', open_low, open_high }) => {
		if (!derived.has(id)) return [];
		const truth = own.figure(id);
		const from = open_low === 'true' ? -Infinity : Number(low || value);
		const to = open_high === 'true' ? Infinity : Number(high || value);
		// A number that is "about" is rounded to the nearest, so that it may lie beside by half its last digit.
		const isPoint = truth.low === truth.high;
		const near = isPoint ? Math.abs(truth.low) / 20 : 0;
		const holds =
			(from === -Infinity && to === Infinity && isPoint) ||
			(from <= truth.low + near && to >= truth.high - near);
		return holds ? [] : [`${id}: ${low || value} to ${high || value}`];
	});
	expect(wrong).toEqual([]);
});

const within = (file: string) => parseDocument(read(file)).root;

describe('every check', () => {
	const rows = own.rows('checks');
	// The question and its answer are a line that unfolds to the working, which has the name of the check.
	const all = rows.length === 0 ? [] : elements(within('checks/index.html'), 'details');
	const checks = rows.map((row) => {
		const section = all.find((details) =>
			elements(details, 'div').some((div) => attribute(div, 'id') === row['id'])
		);
		if (!section) throw new Error(`checks/ has no line for ${row['id'] ?? ''}`);
		return { row, section };
	});

	test('works both sides out as its formulas do', () => {
		const sides = checks.flatMap(({ row, section }) => {
			const results = elements(section, 'dd').flatMap((dd) =>
				elements(dd, 'strong').map((strong) => textOf(strong))
			);
			return (['left', 'right'] as const).flatMap((side, index) => {
				const [text, words] = [row[side] ?? '', results[index] ?? ''];
				// A side that is one figure keeps the words of that figure, which have a test of their own.
				if (!/[-+*/] /.test(text)) return [];
				const share = words.includes('%') ? 100 : 1;
				const truth = own.formula(text);
				return [
					[`${row['id'] ?? ''} ${side}`, words, { low: truth.low * share, high: truth.high * share }] as const
				];
			});
		});
		expect(faults(sides)).toEqual([]);
	});

	test('has the answer that its numbers give, where they give one', () => {
		const wrong = checks.flatMap(({ row, section }) => {
			const answer = elements(section, 'span').find((span) =>
				(attribute(span, 'class') ?? '').split(' ').includes('answer')
			);
			const classes = (answer && attribute(answer, 'class')) ?? '';
			const [left, right] = [own.formula(row['left'] ?? ''), own.formula(row['right'] ?? '')];
			const by = row['relation'] === 'about' ? Number(row['tolerance_percent']) / 100 : 0;
			const wide = { low: right.low * (1 - by), high: right.high * (1 + by) };
			const never =
				row['relation'] === 'at-most'
					? left.low > right.high
					: row['relation'] === 'at-least'
						? left.high < right.low
						: left.low > wide.high || left.high < wide.low;
			return (classes.includes('holds') && never) || (classes.includes('tension') && !never)
				? [`${row['id'] ?? ''}: ${classes}`]
				: [];
		});
		expect(wrong).toEqual([]);
	});
});

test('every what-if comes to what its formula gives at its starting inputs', () => {
	const inputs = own.rows('what_if_inputs');
	const results = own.rows('what_ifs').flatMap((row) => {
		const id = row['id'] ?? '';
		const starts = new Map(
			inputs
				.filter((input) => input['what_if_id'] === id)
				.map((input) => {
					const share = own.isShare(input['unit_id'] ?? '') ? 1 / 100 : 1;
					const { low, high } = input['claim_id']
						? own.figure(input['claim_id'])
						: { low: Number(input['low']), high: Number(input['high']) };
					return [input['name'] ?? '', { low: low * share, high: high * share }] as const;
				})
		);
		const { low, high } = own.formula(row['formula'] ?? '', (name) => starts.get(name) ?? null);
		const by = own.isShare(row['unit_id'] ?? '') ? 100 : 1;
		const [result] = elements(within(`checks/${id}/index.html`), 'p').filter((p) =>
			(attribute(p, 'class') ?? '').split(' ').includes('result')
		);
		const words = (result ? textOf(result) : '').replace(row['result_label'] ?? '', '');
		// Nothing may be left: what is said then is how much at most.
		return /\d/.test(words) ? [[id, words, { low: Math.max(low, 0) * by, high: high * by }] as const] : [];
	});
	expect(faults(results)).toEqual([]);
});

describe('every comparison', () => {
	const comparisons = own.rows('comparisons').map(({ id = '', left_id = '', right_id = '' }) => {
		const section = elements(within(`compare/${id}/index.html`), 'section').find(
			(one) => attribute(one, 'aria-labelledby') === 'gap'
		);
		if (!section) throw new Error(`compare/${id}/ does not say how far apart the two lie`);
		return { id, ids: [left_id, right_id] as const, sentences: sentencesIn(section, [left_id, right_id]) };
	});

	test('says of its two numbers what they allow, in words that can be read back', () => {
		const read = comparisons.map(({ id, ids, sentences }) => ({
			id,
			said: sentences.map((sentence) => ({ sentence, claims: claimsOf(sentence, ids) }))
		}));
		const unread = read.flatMap(({ id, said }) =>
			said
				.filter(({ sentence, claims }) => claims.length === 0 && /@[01].*@[01]/.test(sentence))
				.filter(({ sentence }) => /\d/.test(sentence.replace(/@[01]/g, '')))
				.map(({ sentence }) => `${id}: ${sentence}`)
		);
		expect(unread).toEqual([]);
		const claims = read.flatMap(({ id, said }) =>
			said.flatMap(({ claims }) => claims.map(({ words, truth }) => [id, words, truth] as const))
		);
		expect(faults(claims)).toEqual([]);
	});
});

/** Words for a number that a sentence gives of two figures, and what it may be. */
interface Claim {
	readonly words: string;
	readonly truth: Interval;
}

/** The forms in which a sentence sets one figure against another; the first group is the figure that it begins with. */
const FORMS: readonly (readonly [
	RegExp,
	(one: Interval, other: Interval, words: readonly string[]) => Claim[]
])[] = [
	[
		/@([01]) (?:is|would be) ([^@]* times) @[01]/,
		(one, other, [words = '']) => [
			{ words, truth: { low: Math.max(one.low, 0) / other.high, high: one.high / Math.max(other.low, 0) } }
		]
	],
	[
		/@([01]) (?:is|would be) higher than @[01] by ([^;]*?)(?:, or not at all)?(?:;|\.$)/,
		(one, other, [words = '']) => [
			{ words, truth: { low: one.low - other.high, high: one.high - other.low } }
		]
	],
	[
		/@([01]) (?:may|might) be higher than @[01] by (up to [^;]*?), or lower(?: by (up to [^;]*?))?(?:;|\.$)/,
		(one, other, [higher = '', lower]) => [
			{ words: higher, truth: { low: -Infinity, high: one.high - other.low } },
			...(lower === undefined
				? []
				: [{ words: lower, truth: { low: -Infinity, high: other.high - one.low } }])
		]
	],
	[
		/@([01]) (?:may|might) be lower than @[01] by (up to [^;]*?), or higher/,
		(one, other, [words = '']) => [{ words, truth: { low: -Infinity, high: other.high - one.low } }]
	],
	[
		/@([01]) and @[01] (?:are|would be) about the same[:,] within (\S+) of each other/,
		(one, other, [words = '']) => [
			{
				words: `at most ${words}`,
				truth: { low: 0, high: 100 * (Math.max(one.high / other.low, other.high / one.low) - 1) }
			}
		]
	]
];

function claimsOf(sentence: string, ids: readonly [string, string]): Claim[] {
	for (const [form, claims] of FORMS) {
		const [whole, first, ...words] = form.exec(sentence) ?? [];
		if (whole === undefined) continue;
		const [one, other] = [own.figure(ids[0]), own.figure(ids[1])];
		return first === '0' ? claims(one, other, words) : claims(other, one, words);
	}
	return [];
}

test('the file of every comparison has the ratio and the difference that its two numbers have', () => {
	const near = (cell: string | undefined, truth: number) => {
		const isOpen = cell === undefined || cell === '';
		return isOpen || Math.abs(Number(cell) - truth) <= 1e-6 * (1 + Math.abs(truth));
	};
	const wrong = own.rows('comparisons').flatMap(({ id = '' }) =>
		csvParse(read(`compare/${id}.csv`)).filter((row) => {
			if (!row['set_against']) return false;
			const [one, other] = [own.figure(row['id'] ?? ''), own.figure(row['set_against'])];
			return !(
				near(row['ratio_low'], one.low / other.high) &&
				near(row['ratio_high'], one.high / other.low) &&
				near(row['difference_low'], one.low - other.high) &&
				near(row['difference_high'], one.high - other.low)
			);
		})
	);
	expect(wrong).toEqual([]);
});

test('the value as read on the page of a figure says its hedge, since it may be all that a reader hears', () => {
	const hedged = flat.filter(
		({ id = '', qualifier = '', value = '' }) =>
			!['', 'exact'].includes(qualifier) && value !== '' && files.has(`figures/${id}/index.html`)
	);
	const bareOnes = hedged.filter(({ id = '' }) => {
		const section = elements(parseDocument(read(`figures/${id}/index.html`)).root, 'section').find(
			(one) => attribute(one, 'aria-labelledby') === 'as-read'
		);
		const value = section ? elements(section, 'dd')[0] : undefined;
		return value === undefined || /^[\d,.]*$/.test(textOf(value).trim());
	});
	expect(hedged.length).toBeGreaterThan(0);
	expect(bareOnes.map(({ id }) => id)).toEqual([]);
});

/** The sentences of a section with the label of each figure as `@0` or `@1`, and without the condition they rest on. */
function sentencesIn(section: Element, ids: readonly [string, string]): string[] {
	const marked = ids
		.map((id, index) => ({ label: labels.get(id) ?? id, mark: `@${String(index)}` }))
		.sort((one, other) => other.label.length - one.label.length);
	return elements(section, 'p').map((p) =>
		marked
			.reduce((text, { label, mark }) => text.replaceAll(`“${label}”`, mark), textOf(p))
			.replace(/^If .*?, (?=@[01] (?:and @[01] )?(?:would|might))/, '')
	);
}
