/** Tasks of the table "Where to add what" in docs/architecture.md, done in a copy of the project at the places it names. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode } from './another-build.ts';

/** Puts a record of the tests in the place of the one in a copy. */
export function exchangeRecord(project: string): void {
	rmSync(join(project, 'data'), { recursive: true });
	cpSync(join(ROOT, 'tests/records/good'), join(project, 'data'), { recursive: true });
}

/** Languages: named in the description of the record, each with a catalogue of its messages; one of them is only half translated. */
export function addLanguage(project: string): void {
	edit(project, 'project.inlang/settings.json', (text) => text.replace('"zh-Hans"', '"zh-Hans", "nl"'));
	cpSync(join(project, 'messages/writing/en.json'), join(project, 'messages/writing/nl.json'));
	edit(project, 'data/datapackage.json', (text) =>
		text.replace('"lang": "en"', '"lang": "en",\n\t\t"languages": ["en", "zh-Hant", "nl"]')
	);
}

/** A column: its table in the schema, its cells, and the description of the record. */
export async function addColumn(project: string): Promise<void> {
	edit(project, 'src/lib/domain/record/schema/definitions.ts', (text) =>
		text.replace(
			/(name: 'units',[^]*?\n\t\t\tnote)\n/,
			"$1,\n\t\t\toptional(text('tide', 'When the water comes.'))\n"
		)
	);
	edit(project, 'data/units.csv', (text) =>
		text
			.trimEnd()
			.split('\n')
			.map((line, index) => `${line},${index === 0 ? 'tide' : 'at noon'}\n`)
			.join('')
	);
	const { status, output } = await runNode(
		[join(ROOT, 'scripts/run.js'), 'src/cli/describe-data.ts', 'data'],
		{},
		project
	);
	if (status !== 0) throw new Error(output);
}

/** A word: one line of the catalogue. */
export function addWord(project: string): void {
	edit(project, 'messages/en.json', (text) => text.replace(/\n\}\s*$/, ',\n\t"tides_title": "Tides"\n}\n'));
}

/** A page that says the word: one folder of routes. */
export function addPage(project: string): void {
	const folder = join(project, 'src/routes/tides');
	mkdirSync(folder);
	writeFileSync(
		join(folder, '+page.svelte'),
		`<script lang="ts">
	import { m } from '#lib/paraglide/messages.js';
</script>

<svelte:head><title>{m.tides_title()}</title></svelte:head>
<h1>{m.tides_title()}</h1>
`
	);
}

/** A download: one entry of the catalogue of files. */
export function addDownload(project: string): void {
	edit(project, 'src/lib/publish/files/file-catalogue.ts', (text) =>
		text.replace(
			'const files = [\n',
			`const files = [
		textFile({
			path: 'data/tides.txt',
			group: 'description',
			title: 'Tides',
			description: 'When the water comes.',
			mediaType: 'text/plain',
			text: () => 'at noon\\n'
		}),
`
		)
	);
}

/** Changes a file of a copy; throws if nothing changes, since then the place is another. */
function edit(project: string, file: string, change: (text: string) => string): void {
	const path = join(project, file);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`there is no place for the change in ${file}`);
	writeFileSync(path, after);
}
