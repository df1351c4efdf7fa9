/** Freezing versions of a record, as `npm run release:data` does it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { atomFeed, jsonFeed } from '#lib/publish/versions/change-feeds.ts';
import { publishedVersions, versionSteps } from '#lib/publish/versions/published-versions.ts';
import { releaseFaults } from '#lib/publish/versions/release-faults.ts';
import { releaseFiles } from '#lib/publish/versions/release-files.ts';
import { writeVersion } from '#lib/publish/versions/write-version.ts';
import { isError } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { readFrozenVersions } from '#lib/reading/read/frozen-versions.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { readPublication } from './read-publication.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'release-'));
	cpSync(join(import.meta.dirname, 'good'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes a file of the record; the text must stand in it. */
function edit(file: string, before: string, after: string) {
	const text = readFileSync(join(folder, file), 'utf8');
	expect(text).toContain(before);
	writeFileSync(join(folder, file), text.replace(before, after));
}
/** Changes a number in its words and in its cell. */
function moveNumber() {
	edit('figures.csv', '"41,200"', '"41,300"');
	edit('figures.csv', '41200', '41300');
}
function errorLines(): string[] {
	return loadRecord(folder).problems.filter(isError).map(problemLine);
}
function setVersion(version: string, words: string) {
	const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
	writeFileSync(
		join(folder, 'datapackage.json'),
		text.replace(/"version": "[^"]*"/, `"version": "${version}"`)
	);
	writeFileSync(join(folder, 'CHANGELOG.md'), `# Changes\n\n## ${version}\n\n${words}\n`);
}
const frozenVersions = (record: string) => readFrozenVersions(loadRecord(record).files).versions;
/** Freezes what stands in the folder, or says why not. */
function release(): string[] {
	const publication = readPublication(folder);
	const { version, created } = publication.model.package;
	const files = releaseFiles(publication);
	const faults = releaseFaults(
		frozenVersions(folder).at(-1) ?? null,
		{ version, files },
		publication.changelog
	);
	if (faults.length === 0) writeVersion(folder, { version, created, files });
	return faults;
}
function steps() {
	const publication = {
		...readPublication(folder, 'https://ferries.example'),
		versions: frozenVersions(folder)
	};
	return {
		publication: { ...publication, origin: 'https://ferries.example' },
		steps: versionSteps(publishedVersions(publication), publication.changelog)
	};
}

describe('a version is frozen only where its number fits what changed', () => {
	beforeEach(() => {
		setVersion('1.2.0', 'First.');
		expect(release()).toEqual([]);
	});

	test('the frozen files are those of the archive, and stay while the record moves on', () => {
		const [frozen] = frozenVersions(folder);
		expect([...(frozen?.files.keys() ?? [])].sort()).toEqual(
			[...releaseFiles(readPublication(folder)).keys()].sort()
		);
		moveNumber();
		expect(frozenVersions(folder)).toEqual([frozen]);
	});

	test('a frozen version has whole sentences, and the record that it was made from is still the same', () => {
		edit('limits.csv', 'No list', '{count:carried-yearly|One bulletin|# bulletins} but no list');
		setVersion('1.2.1', 'A limit says how many bulletins there are.');
		expect(release()).toEqual([]);
		const frozen = frozenVersions(folder).at(-1)?.files.get('tables/limits.csv');
		expect(new TextDecoder().decode(frozen)).toContain('Two bulletins but no list');
		expect(loadRecord(folder).problems).toEqual([]);
		edit('limits.csv', 'but no list', 'but not one list');
		expect(loadRecord(folder).problems.map(problemLine)).toEqual([
			expect.stringMatching(/^datapackage\.json:\d+:version: "1\.2\.1" is frozen, .* limits no-lists/)
		]);
	});

	test('a version is not frozen twice, and nothing new makes no version', () => {
		expect(release()[0]).toMatch(/^version 1\.2\.0 does not come after 1\.2\.0/);
		setVersion('1.2.1', 'Nothing.');
		expect(release()).toEqual(['nothing changed since version 1.2.0']);
		expect(existsSync(join(folder, 'versions/1.2.1'))).toBe(false);
	});

	test('a changed number needs a major step: the row is named, old beside new', () => {
		moveNumber();
		setVersion('1.2.1', 'carried-2021 and carried-2022: a second reading.');
		expect(release()).toEqual([
			'version 1.2.1 does not fit a major change since 1.2.0, which makes 2.0.0:',
			expect.stringMatching(
				/^ {2}figures carried-20\d\d: changed as_stated "41,200" -> "41,300" value "41200" -> "41300"$/
			)
		]);
	});

	test('a changed number needs its reason in the changelog', () => {
		moveNumber();
		setVersion('2.0.0', 'Something moved.');
		expect(release()).toEqual([
			expect.stringMatching(/^CHANGELOG\.md does not say under 2\.0\.0 why figures carried-20\d\d changed$/)
		]);
		setVersion('2.0.0', 'carried-2021 and carried-2022: a second reading of the bulletin.');
		expect(release()).toEqual([]);
	});

	test('the page of changes and the feeds say what stood there before', () => {
		moveNumber();
		setVersion('2.0.0', 'carried-2021 and carried-2022: a second reading.');
		expect(release()).toEqual([]);
		const { publication, steps: made } = steps();
		expect(made.map(({ version, before, frozen }) => [version, before, frozen])).toEqual([
			['2.0.0', '1.2.0', true],
			['1.2.0', null, true]
		]);
		expect(atomFeed(publication, made)).toMatch(/value 41200, now 41300/);
		const feed = JSON.parse(jsonFeed(publication, made)) as {
			items: { title: string; content_text: string }[];
		};
		expect(feed.items[0]?.title).toBe('Version 2.0.0 (major): 1 number with another value, 0 rows added');
		expect(feed.items[0]?.content_text).toMatch(/value 41200, now 41300/);
	});

	test('the file of a figure has its corrections, and that of a sum those that it followed', async () => {
		moveNumber();
		setVersion('2.0.0', 'carried-2021 and carried-2022: a second reading.');
		expect(release()).toEqual([]);
		const { publication } = steps();
		const file = fileCatalogue(publication).find(({ path }) => path === 'figures/carried-sum.json');
		const { figure } = JSON.parse(new TextDecoder().decode(await file?.bytes())) as {
			figure: { corrections: unknown };
		};
		expect(figure.corrections).toEqual([
			{
				version: '2.0.0',
				created: '2024-03-01',
				before: expect.objectContaining({ value: 80150 }) as unknown,
				after: expect.objectContaining({ value: 80250 }) as unknown,
				by: 100,
				because: ['carried-2021'],
				changelog: null
			}
		]);
	});

	test('the feeds name the sums that moved, also where the site does not know its address', () => {
		moveNumber();
		setVersion('2.0.0', 'carried-2021 and carried-2022: a second reading.');
		expect(release()).toEqual([]);
		const { publication, steps: made } = steps();
		const moved = 'computed with them, carried-sum: 80150, now 80250, moved by 100 before rounding';
		expect(atomFeed(publication, made)).toContain(moved);
		const placed = atomFeed({ ...publication, origin: null }, made);
		expect(placed).toContain(moved);
		expect(placed).toContain('<link href="data/changes/#v2-0-0"/>');
		// An id is the same in each build, and of one entry alone.
		const ids = [...placed.matchAll(/<id>(urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})<\/id>/g)];
		expect(new Set(ids.map(([, id]) => id)).size).toBe(3);
		expect(jsonFeed({ ...publication, origin: null }, made)).not.toContain('"url"');
	});

	test('a sum over a series is no difference from the version that has it written out, with its period', () => {
		edit('derived.csv', 'carried-2021 + carried-2022,', 'sum(carried-yearly),');
		edit('derived.csv', 'all-passengers,2021,2022,', 'all-passengers,,,');
		expect(loadRecord(folder).problems.map(problemLine)).toEqual([]);
		moveNumber();
		expect(loadRecord(folder).problems.map(problemLine)[0]).toContain(
			'differs from it in figures carried-2021;'
		);
	});

	test('a record that moved on without a new version is refused, with the version that its changes make', () => {
		moveNumber();
		expect(errorLines()).toEqual([
			'datapackage.json:0:version: "1.2.0" is frozen, and the record differs from it in figures carried-2021; the version that the changes make, 2.0.0 [version-frozen]'
		]);
	});

	test.each([
		['does not have', (table: string) => table.replace(/,[^,\n]*$/gm, ''), 'note', '1.3.0'],
		['has alone', (table: string) => table.replace(/$(?=\n)/gm, ',old'), 'old', '2.0.0']
	])('a column that the frozen version %s is a difference', (_, change, column, next) => {
		const frozen = join(folder, 'versions/1.2.0/tables/units.csv');
		writeFileSync(frozen, change(readFileSync(frozen, 'utf8')));
		expect(errorLines()).toEqual([
			`datapackage.json:0:version: "1.2.0" is frozen, and the record differs from it in units column ${column}; the version that the changes make, ${next} [version-frozen]`
		]);
	});

	test('a frozen version is called what its description says', () => {
		renameSync(join(folder, 'versions/1.2.0'), join(folder, 'versions/1.1.0'));
		expect(loadRecord(folder).problems.map(problemLine)).toEqual([
			'versions/1.1.0/datapackage.json:0:version: "1.2.0"; "1.1.0", as its folder is called [frozen-version-name]'
		]);
	});
});

test('a version without words in the changelog is not frozen', () => {
	setVersion('1.2.0', '');
	expect(release()).toEqual(['CHANGELOG.md has no words under a heading "## 1.2.0"']);
});
