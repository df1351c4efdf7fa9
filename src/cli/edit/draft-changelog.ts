/** A draft of what the changelog says of a version: rows and numbers by their names; words that are there stay. */
import type { MovedNumber } from '#lib/domain/difference/moved-numbers.ts';
import { plainWords } from '#lib/format/number/number-words.ts';
import { movedLine } from '../difference/difference-lines.ts';
import {
	changedName,
	isAdded,
	isGoneSilence,
	isMajor,
	type RecordChange
} from '#lib/domain/record/record-changes.ts';
import { changelogEntries, changelogSection, sectionStart } from '#lib/domain/record/changelog.ts';
import type { Correction } from './correct-figure.ts';
import type { VersionProposal } from './next-version.ts';

/**
 * The changelog with a section for the version, the newest first. A line is added for each number that was corrected, each other correction that has a reason, and each computed number
 * that moved with it, one for the silences that ended, and one for the rows of each table that are new, where they are many by their
 * count alone, unless the section names them already. The version has a day in its heading once it is released, and not before.
 *
 * @param corrections numbers that were corrected now, with the reasons that were given
 * @param day the day of the release, `YYYY-MM-DD`; `null` while the version is still being written
 */
export function draftChangelog(
	changelog: string,
	{ version, since }: VersionProposal,
	corrections: readonly Correction[],
	day: string | null
): string {
	const words = changelogSection(changelog, version);
	// What another number is computed from is its cause there, and has still to be told itself.
	const tellings = words.replace(/, since it is computed from (?:`[^`]+`(?:, )?)+/g, '');
	const named = (id: string) => tellings.includes(`\`${id}\``);
	const entries = changelogEntries(words).map((entry) => entry.trimStart());
	const isTold = ({ id, after }: MovedNumber) =>
		entries.some((entry) => {
			const says = after.value !== null && entry.includes(plainWords(after.value));
			return entry.includes(`\`${id}\``) && (says || entry.startsWith(`- \`${id}\``));
		});
	const reasons = new Map(corrections.map(({ id, why }) => [id, why]));
	const moved = since?.moved ?? [];
	const changes = since?.changes ?? [];
	const corrected = moved
		.filter((one) => one.kind === 'stated' && !isTold(one))
		.map((one) => `- ${coded(movedLine(one), one.id)}.${reasonOf(reasons.get(one.id))}`);
	const computed = moved
		.filter((one) => one.kind !== 'stated' && !isTold(one))
		.map((one) => {
			const because = one.because.length === 0 ? '' : `, since it is computed from ${listed(one.because)}`;
			return `- ${coded(movedLine(one), one.id)}${because}.`;
		});
	const told = new Set(moved.map(({ id }) => id));
	const others = changes
		.filter((change) => isMajor(change) && !told.has(changedName(change)) && !named(changedName(change)))
		.map((change) => `- \`${changedName(change)}\` (${change.table}): ${whatMoved(change)}.`);
	// A correction that moves no number, of an answer or a caveat, has its reason told all the same.
	const isNew = new Set(changes.filter(isAdded).map(changedName));
	const answered = corrections
		.filter(({ id }) => !told.has(id) && !named(id) && !isNew.has(id))
		.filter(({ id }) => !others.some((line) => line.startsWith(`- \`${id}\``)))
		.map(({ id, why }) => `- \`${id}\`: ${whatElse(changes, id)}. ${why}`);
	const added = [...new Set(changes.filter(isAdded).map(({ table }) => table))].flatMap((table) => {
		const names = changes
			.filter((change) => isAdded(change) && change.table === table)
			.map(changedName)
			.filter((name) => !named(name));
		// A draft that was taken over names some of the rows elsewhere, so that its count is not asked for again.
		if (names.length === 0 || new RegExp(`^- New in ${table}: \\d+ rows\\.$`, 'm').test(words)) return [];
		const rows = names.length > LISTED ? `${String(names.length)} rows` : listed(names);
		return [`- New in ${table}: ${rows}.`];
	});
	const silences = GONE.flatMap(([how, words]) => {
		const gone = changes
			.filter((change) => isGoneSilence(change, how))
			.map(changedName)
			.filter((name) => !named(name));
		return gone.length === 0 ? [] : [`- ${words}: ${listed(gone)}.`];
	});
	const drafted = [...corrected, ...computed, ...others, ...answered, ...silences, ...added];
	const lines = drafted.length === 0 && words === '' ? [since ? '- Wording.' : '- First version.'] : drafted;
	return withLines(changelog, { version, day }, lines);
}

/** How the draft says that silences went. */
const GONE = [
	['ended', 'Silences that ended'],
	['replaced', 'Silences that another took the place of'],
	['dropped', 'Silences that are no longer listed']
] as const;

function withLines(
	changelog: string,
	{ version, day }: { readonly version: string; readonly day: string | null },
	lines: readonly string[]
): string {
	const existing = changelog.split('\n');
	const at = sectionStart(existing, version);
	const heading = day === null ? (existing[at] ?? `## ${version} (${UNRELEASED})`) : `## ${version} (${day})`;
	if (at === -1) {
		const first = existing.findIndex((line) => line.startsWith('## '));
		const place = first === -1 ? existing.length : first;
		const before = existing.slice(0, place).join('\n').trimEnd();
		const after = existing.slice(place).join('\n').trim();
		return `${[before, heading, lines.join('\n'), after].filter((part) => part !== '').join('\n\n')}\n`;
	}
	const length = existing.slice(at + 1).findIndex((line) => line.startsWith('## '));
	const end = length === -1 ? existing.length : at + 1 + length;
	const body = existing
		.slice(at + 1, end)
		.join('\n')
		.trim();
	const section = [heading, [body, lines.join('\n')].filter((part) => part !== '').join('\n\n')].join('\n\n');
	const before = existing.slice(0, at).join('\n').trimEnd();
	const after = existing.slice(end).join('\n').trim();
	return `${[before, section, after].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Up to this many new rows of a table are named one by one. */
const LISTED = 40;

/** What stands in a heading in place of a day until the version is released. */
const UNRELEASED = 'unreleased';

/** The cells of a row that are numbers or say what one is of, as they were and are; else what became of the row. */
function whatMoved(change: RecordChange): string {
	if ('column' in change || change.kind !== 'changed') return change.kind.replace('-', ' ');
	return change.cells
		.filter(({ isNumber }) => isNumber)
		.map(({ column, before, after }) => `${column} ${shown(before)} → ${shown(after)}`)
		.join('; ');
}

/** Tables in which the rows about a figure have its id as their key: its own, and the answers on its evidence. */
const ABOUT_A_FIGURE: ReadonlySet<string> = new Set(['figures', 'evidence']);

/** The cells about a figure that are no number, as they were and are. */
function whatElse(changes: readonly RecordChange[], id: string): string {
	const cells = changes.flatMap((change) =>
		ABOUT_A_FIGURE.has(change.table) && change.kind === 'changed' && change.key === id ? change.cells : []
	);
	const said = cells
		.filter(({ column }) => column !== 'answered_on')
		.map(({ column, before, after }) => `${column} ${shown(before)} → ${shown(after)}`);
	return said.length === 0 ? 'answered anew' : said.join('; ');
}

function shown(cell: string): string {
	return cell === '' ? '(empty)' : cell;
}

function reasonOf(why: string | undefined): string {
	return why === undefined || why === '' ? '' : ` ${why}`;
}

/** The line with the id set as code, by which the check of a release finds it. */
function coded(line: string, id: string): string {
	return line.replace(id, `\`${id}\``);
}

function listed(ids: readonly string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
