/** The changelog of a record: a section for each version, the newest first, and in it an entry for each thing that changed. */
import { compareVersions } from './record-changes.ts';

export const CHANGELOG_FILE = 'CHANGELOG.md';

/** The changelog among the files of a record; empty where there is none. */
export function changelogOf(files: ReadonlyMap<string, Uint8Array>): string {
	return new TextDecoder().decode(files.get(CHANGELOG_FILE));
}

/** The line with the heading of a version in a changelog; -1 where there is none. */
export function sectionStart(lines: readonly string[], version: string): number {
	return lines.findIndex(
		(line) =>
			line.startsWith('## ') &&
			line
				.slice(3)
				.split(/[\s[\](]+/)
				.includes(version)
	);
}

/** The part of a changelog under the heading of a version; empty where there is none. */
export function changelogSection(changelog: string, version: string): string {
	const lines = changelog.split('\n');
	const start = sectionStart(lines, version);
	if (start === -1) return '';
	const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
	return lines
		.slice(start + 1, length === -1 ? undefined : start + 1 + length)
		.join('\n')
		.trim();
}

/** The sections of versions after one, as one text. */
export function sectionsAfter(changelog: string, version: string): string {
	const versions = changelog
		.split('\n')
		.flatMap((line) => /^## \[?v?(\d+\.\d+\.\d+[^\s\])]*)/.exec(line)?.[1] ?? []);
	return versions
		.filter((one) => compareVersions(one, version) > 0)
		.map((one) => changelogSection(changelog, one))
		.join('\n');
}

/** The entries of a section, each a list item with the lines that belong to it. */
export function changelogEntries(section: string): string[] {
	return section.split(/\n(?=- )/);
}
