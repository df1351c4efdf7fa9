/** The rules on changes of what a record said before: each is meant, and its reason is in the changelog, or it is a slip. */
import { changelogEntries, sectionsAfter } from '#lib/domain/record/changelog.ts';
import { recordChanges } from '#lib/domain/record/record-changes.ts';
import type { FrozenVersion } from '#lib/domain/record/frozen-version.ts';
import { slippedWords } from '#lib/domain/text/bearing-words.ts';
import { quoted } from '#lib/domain/text/excerpt.ts';
import { problemAt, type Problem } from '../../read/problem.ts';
import { defineRules, type Rule } from '../../read/rule.ts';
import { changesSince, columnsOf, tablesWritten } from './published-changes.ts';
import { unexplainedChanges, type ChangedState, type UnexplainedChange } from './unexplained-changes.ts';

export const CHANGE_RULES = defineRules({
	'published-change-unexplained': {
		severity: 'warning',
		meaning:
			'A row of the last frozen version says something else: another number, date, speaker, document, word of a list or allowance, words that were emptied, or a sentence that lost or gained a “not” or an “about”; or the row is gone. No entry of CHANGELOG.md after that version names it, so that it may be a slip.',
		mend: 'Take it back, or name the row in CHANGELOG.md by its id, as code, with the reason; of a number with the new number too, of a check with what it allows now.'
	}
});

/** The rule on what was not committed yet, which is asked where the record is in git. */
export const COMMIT_RULES = defineRules({
	'change-since-commit': {
		severity: 'warning',
		meaning:
			'A row of the last commit says something else: another number, date, speaker, document or word of a list, words that were emptied or came from another row, or a sentence that lost or gained a “not” or an “about”; or the row is gone. No new entry of CHANGELOG.md names it. Rows that are new, and other wording, are not warned of.',
		mend: 'Look whether it is meant. If not, take it back; if it is, name the row in CHANGELOG.md by its id, as code, with the reason, or commit it where it was never published.'
	}
});

type Texts = ReadonlyMap<string, string>;

/** Every change since the last frozen version that the changelog does not explain; `tables` are the texts of the tables of the record. */
export function checkPublishedChanges(
	tables: Texts,
	frozen: readonly FrozenVersion[],
	changelog: string
): Problem[] {
	const latest = frozen.at(-1);
	if (!latest) return [];
	const { version } = latest;
	const columns = columnsOf(latest);
	const state: ChangedState = {
		changes: changesSince(latest, tables),
		now: tablesWritten([...tables]),
		entries: changelogEntries(sectionsAfter(changelog, version)),
		isKnown: (table, column) => columns.get(table)?.includes(column) ?? true,
		isNear: false
	};
	const rule = CHANGE_RULES['published-change-unexplained'];
	return unexplainedChanges(state).map((change) => problemOf(rule, change, `version ${version}`));
}

/** A state of a record in git. */
export interface CommittedState {
	/** The texts of its tables, with what was left out. */
	readonly tables: Texts;
	readonly changelog: string;
}

/** Every change since the last commit that no new entry of the changelog explains. */
export function checkCommittedChanges(now: CommittedState, former: CommittedState): Problem[] {
	const [before, after] = [former, now].map(({ tables }) => tablesWritten([...tables]));
	if (!before || !after) return [];
	const known = new Set(changelogEntries(former.changelog));
	const state: ChangedState = {
		changes: recordChanges(before, after),
		now: after,
		entries: changelogEntries(now.changelog).filter((entry) => !known.has(entry)),
		isKnown: () => true,
		isNear: true
	};
	const rule = COMMIT_RULES['change-since-commit'];
	return unexplainedChanges(state).map((change) => problemOf(rule, change, 'the last commit'));
}

function problemOf(rule: Rule, change: UnexplainedChange, former: string): Problem {
	const { file, row, column, key, before, after } = change;
	const entry = `an entry of CHANGELOG.md on \`${key}\``;
	if (after === null) {
		const found =
			column === '-' ? `the row ${quoted(key)} of ${former} is gone` : `a column of ${former} is gone`;
		return problemAt(
			rule,
			{ file, row, column },
			found,
			`the ${column === '-' ? 'row' : 'column'}, or ${entry}`
		);
	}
	const slip = slippedWords(before, after);
	if (slip) {
		const found = `${slip.isLost ? 'without' : 'with'} ${quoted(slip.words)}, otherwise than in ${former}`;
		return problemAt(rule, { file, row, column }, found, `the words as they were, or ${entry}`);
	}
	const [was, is] = [before, after].map((cell) => (cell === '' ? 'nothing' : quoted(cell)));
	return problemAt(
		rule,
		{ file, row, column },
		`${is ?? ''}, and ${was ?? ''} in ${former}`,
		`${was ?? ''}, or ${entry}`
	);
}
