/** The commands of the codebook, where the record in `data` has one that names them, do what it says: each leaves a sound record with the row that it promises. */
import { expect, test } from 'vitest';
import { checkContents, isError } from '#lib/reading/check-record.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { applyRequest } from '../../src/cli/edit/apply-request.ts';
import { readOptions, requestOfFlags } from '../../src/cli/edit/edit-request.ts';
import { RecordEdit, withDescription } from '../../src/cli/edit/record-edit.ts';

const { files } = loadRecord('data');
const codebook = new TextDecoder().decode(files.get('README.md'));
const section = codebook.split('## How to add a row')[1]?.split('\n## ')[0] ?? null;
const commands = [...(section ?? '').matchAll(/^npm run add -- (.+)$/gm)].map(([, flags = '']) => flags);

/** The words of a command as a shell gives them to a program. */
function words(command: string): string[] {
	return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

test('the codebook has a command for each thing that is added', () => {
	const kinds = ['--series', '--like', '--correct', '--end-silence', '--source-title', '--table', '--reword'];
	expect(commands.map((command) => words(command)[0])).toEqual(section === null ? [] : kinds);
});

test('each of them does what it says, and together they leave a sound record', () => {
	const edit = new RecordEdit(files);
	for (const command of commands) {
		const before = [...edit.files()];
		applyRequest(edit, requestOfFlags(readOptions(words(command)).cells), '2027-02-01');
		const after = edit.files();
		expect(
			before.every(([path, bytes]) => after.get(path) === bytes),
			command
		).toBe(false);
	}
	const { record, problems } = checkContents(withDescription(edit.files(), { created: '2027-02-01' }));
	expect(problems.filter(isError).map(problemLine)).toEqual([]);
	expect(record).not.toBeNull();
});
