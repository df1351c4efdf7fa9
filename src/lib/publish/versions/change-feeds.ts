/**
 * Feeds of what changed in the record, one entry a version. Where it is not known at which address the site stands, their ids are names of versions and their links are
 * relative, so that a mirror at any address has them too.
 */
import { createHash } from 'node:crypto';
import type { MovedNumber, SaidNumber } from '#lib/domain/difference/moved-numbers.ts';
import {
	changeSize,
	isRemoved,
	MOVES,
	moveOf,
	movesNumber,
	type Move
} from '#lib/domain/record/record-changes.ts';
import type { Publication } from '../published-file.ts';
import type { VersionStep } from './published-versions.ts';
import { plainDecimal } from '../formats/write-csv.ts';
import { jsonText } from '../formats/write-json.ts';

/** What moved, for one and for several. */
const MOVED: Readonly<Record<Move, readonly [one: string, several: string]>> = {
	value: ['number with another value', 'numbers with another value'],
	bounds: ['with other bounds only', 'with other bounds only'],
	words: ['in other words or classes only', 'in other words or classes only'],
	setting: ['setting of sums and checks', 'settings of sums and checks']
};

/** What a step did, in a line. */
export function stepTitle({ version, before, changes }: VersionStep): string {
	if (before === null) return `Version ${version}: first publication`;
	const moves = changes.filter(movesNumber).map(moveOf);
	const removed = changes.filter((change) => !('column' in change) && isRemoved(change)).length;
	const added = changes.filter(({ kind }) => kind === 'added').length;
	const columns = changes.filter((change) => 'column' in change);
	const ofColumns = (kind: string, words: string) => {
		const number = columns.filter((change) => change.kind === kind).length;
		return number === 0 ? '' : `, ${count(number, 'column', 'columns')} ${words}`;
	};
	const count = (number: number, one: string, several: string) =>
		`${String(number)} ${number === 1 ? one : several}`;
	const gone = removed === 0 ? '' : `, ${count(removed, 'row', 'rows')} removed`;
	const moved = MOVES.flatMap((move) => {
		const number = moves.filter((one) => one === move).length;
		return number === 0 && move !== 'value' ? [] : [count(number, ...MOVED[move])];
	});
	const rows = `${moved.join(', ')}, ${count(added, 'row', 'rows')} added${gone}`;
	return `Version ${version} (${changeSize(changes)}): ${rows}${ofColumns('column-added', 'added')}${ofColumns('column-removed', 'removed')}`;
}

/** The place of a step on the page of changes. */
export function stepAnchor({ version }: Pick<VersionStep, 'version'>): string {
	return `v${version.replaceAll('.', '-')}`;
}

/** What a step did, in full: each changed number with what stood there before, what was removed, then the words of the changelog. */
export function stepText(step: VersionStep): string {
	const moved = step.changes.filter(movesNumber).map(({ table, key, cells }) => {
		const numbers = cells
			.filter(({ isNumber }) => isNumber)
			.map(({ column, before, after }) => `${column} ${shown(before)}, now ${shown(after)}`);
		return `${table} ${key}: ${numbers.join('; ')}`;
	});
	const removed = step.changes
		.filter(isRemoved)
		.map((change) =>
			'column' in change
				? `${change.table}: the column ${change.column} is removed`
				: `${change.table} ${change.key}: removed`
		);
	const computed = step.moved.filter(({ kind }) => kind !== 'stated').map(computedLine);
	return [...moved, ...computed, ...removed, ...(step.words === '' ? [] : [step.words])].join('\n');
}

/** A computed number that moved, in plain digits; one that reads as before says how its bounds changed, and by how much it moved all the same. */
function computedLine({ id, kind, before, after, by, isShare }: MovedNumber): string {
	const end = (number: number | null) => (number === null ? 'open' : plainDecimal(number));
	const bounds = ({ low, high }: SaidNumber) => `${end(low)} to ${end(high)}`;
	const digits = (said: SaidNumber) => (said.value === null ? bounds(said) : plainDecimal(said.value));
	const name = kind === 'total' ? `total of the series ${id}` : id;
	const moved =
		by === null || by === 0
			? ''
			: `, moved by ${plainDecimal(by)}${isShare ? ' percentage points' : ''} before rounding`;
	const isSame = digits(before) === digits(after) && before.value !== null;
	const numbers = isSame ? `${digits(after)} as before` : `${digits(before)}, now ${digits(after)}`;
	const ends =
		isSame && bounds(before) !== bounds(after) ? `, bounds ${bounds(before)}, now ${bounds(after)}` : '';
	return `computed with them, ${name}: ${numbers}${ends}${moved}`;
}

/** An id that is the same wherever the site stands: a UUID made from the name of the record and what it is of. */
function nameId(name: string, of: string): string {
	const hash = createHash('sha256').update(`${name} ${of}`).digest('hex');
	const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
	return `urn:uuid:${parts.join('-')}-${hash.slice(20, 32)}`;
}

function shown(cell: string): string {
	return cell === '' ? '(empty)' : cell;
}

/** The changes as an Atom feed; without an origin its links are relative to the feed, which stands at the root of the site. */
export function atomFeed({ model, origin }: Publication, steps: readonly VersionStep[]): string {
	const { name, title, lang } = model.package;
	const root = origin === null ? '' : `${origin}/`;
	const id = (path: string) => (origin === null ? nameId(name, path) : `${origin}/${path}`);
	const entries = steps.map(
		(step) => `	<entry>
		<id>${id(`data/v/${step.version}/`)}</id>
		<title>${xml(stepTitle(step))}</title>
		<updated>${step.created}T00:00:00Z</updated>
		<link href="${root}data/changes/#${stepAnchor(step)}"/>
		<content type="text">${xml(stepText(step))}</content>
	</entry>`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}">
	<id>${id('feed.xml')}</id>
	<title>${xml(title)}: changes of the record</title>
	<updated>${steps[0]?.created ?? model.package.created}T00:00:00Z</updated>
	<author><name>${xml(title)}</name></author>
	<link rel="self" type="application/atom+xml" href="${root}feed.xml"/>
	<link rel="alternate" type="text/html" href="${root}data/changes/"/>
${entries.join('\n')}
</feed>
`;
}

/** The changes as JSON Feed 1.1; without an origin it has no addresses, since those are absolute there. */
export function jsonFeed({ model, origin }: Publication, steps: readonly VersionStep[]): string {
	const { name, title, lang } = model.package;
	const address = (key: string, path: string) => (origin === null ? {} : { [key]: `${origin}/${path}` });
	return jsonText({
		version: 'https://jsonfeed.org/version/1.1',
		title: `${title}: changes of the record`,
		language: lang,
		...address('home_page_url', 'data/changes/'),
		...address('feed_url', 'feed.json'),
		authors: [{ name: title }],
		items: steps.map((step) => {
			const path = `data/v/${step.version}/`;
			return {
				id: origin === null ? nameId(name, path) : `${origin}/${path}`,
				...address('url', `data/changes/#${stepAnchor(step)}`),
				title: stepTitle(step),
				content_text: stepText(step) || stepTitle(step),
				date_published: `${step.created}T00:00:00Z`
			};
		})
	});
}

/** Every page of the site by its absolute address, for search engines. */
export function sitemap(addresses: readonly string[]): string {
	const urls = addresses.map((address) => `	<url><loc>${xml(address)}</loc></url>\n`);
	return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

function xml(text: string): string {
	return text
		.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
