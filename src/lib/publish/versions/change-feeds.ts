/** Feeds of what changed in the record, one entry a version. Their addresses are absolute: they need an origin. */
import { changeSize, movesNumber } from '#lib/domain/record/record-changes.ts';
import type { Publication } from '../published-file.ts';
import type { VersionStep } from './published-versions.ts';
import { jsonText } from '../formats/write-json.ts';

type Placed = Publication & { readonly origin: string };

/** What a step did, in a line. */
export function stepTitle({ version, before, changes }: VersionStep): string {
	if (before === null) return `Version ${version}: first publication`;
	const moved = changes.filter((change) => !('column' in change) && movesNumber(change)).length;
	const added = changes.filter(({ kind }) => kind === 'added').length;
	const columns = changes.filter((change) => 'column' in change);
	const ofColumns = (kind: string, words: string) => {
		const number = columns.filter((change) => change.kind === kind).length;
		return number === 0 ? '' : `, ${count(number, 'column', 'columns')} ${words}`;
	};
	const count = (number: number, one: string, several: string) =>
		`${String(number)} ${number === 1 ? one : several}`;
	const rows = `${count(moved, 'row', 'rows')} with a changed number, ${count(added, 'row', 'rows')} added`;
	return `Version ${version} (${changeSize(changes)}): ${rows}${ofColumns('column-added', 'added')}${ofColumns('column-removed', 'removed')}`;
}

/** The place of a step on the page of changes. */
export function stepAnchor({ version }: Pick<VersionStep, 'version'>): string {
	return `v${version.replaceAll('.', '-')}`;
}

/** What a step did, in full: each changed number with what stood there before, then the words of the changelog. */
export function stepText(step: VersionStep): string {
	const moved = step.changes.filter(movesNumber).map((change) => {
		if ('column' in change) return `${change.table}: the column ${change.column} is removed`;
		const { table, key, kind, cells } = change;
		const numbers = cells
			.filter(({ isNumber }) => isNumber)
			.map(({ column, before, after }) => `${column} ${shown(before)}, now ${shown(after)}`);
		return `${table} ${key}: ${kind === 'removed' ? 'removed' : numbers.join('; ')}`;
	});
	return [...moved, ...(step.words === '' ? [] : [step.words])].join('\n');
}

function shown(cell: string): string {
	return cell === '' ? '(empty)' : cell;
}

/** The changes as an Atom feed. */
export function atomFeed({ model, origin }: Placed, steps: readonly VersionStep[]): string {
	const { title, lang } = model.package;
	const entries = steps.map(
		(step) => `	<entry>
		<id>${origin}/data/v/${step.version}/</id>
		<title>${xml(stepTitle(step))}</title>
		<updated>${step.created}T00:00:00Z</updated>
		<link href="${origin}/data/changes/#${stepAnchor(step)}"/>
		<content type="text">${xml(stepText(step))}</content>
	</entry>`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}">
	<id>${origin}/feed.xml</id>
	<title>${xml(title)}: changes of the record</title>
	<updated>${steps[0]?.created ?? model.package.created}T00:00:00Z</updated>
	<author><name>${xml(title)}</name></author>
	<link rel="self" type="application/atom+xml" href="${origin}/feed.xml"/>
	<link rel="alternate" type="text/html" href="${origin}/data/changes/"/>
${entries.join('\n')}
</feed>
`;
}

/** The changes as JSON Feed 1.1. */
export function jsonFeed({ model, origin }: Placed, steps: readonly VersionStep[]): string {
	const { title, lang } = model.package;
	return jsonText({
		version: 'https://jsonfeed.org/version/1.1',
		title: `${title}: changes of the record`,
		language: lang,
		home_page_url: `${origin}/data/changes/`,
		feed_url: `${origin}/feed.json`,
		authors: [{ name: title }],
		items: steps.map((step) => ({
			id: `${origin}/data/v/${step.version}/`,
			url: `${origin}/data/changes/#${stepAnchor(step)}`,
			title: stepTitle(step),
			content_text: stepText(step) || stepTitle(step),
			date_published: `${step.created}T00:00:00Z`
		}))
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
