/** Writes the smallest record into an empty folder, or an example, and says what to do next. */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearestWord } from '#lib/reading/read/nearest-word.ts';
import { UsageFault, type Call, type Tool } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { typedName } from '../command/typed-name.ts';
import { starterFiles } from '../starter/starter-files.ts';

/** Names that may stand in a folder which is empty all the same: what npm and git put there. */
const NO_CONTENT = new Set([
	'node_modules',
	'package.json',
	'package-lock.json',
	'.git',
	'.gitignore',
	'.npmrc'
]);

/** Throws where the folder holds anything else. */
export function run(call: Call): Exit {
	const named = call.text('record') ?? call.words[0] ?? '.';
	const folder = resolve(named);
	const example = call.text('example');
	const source = example === null ? null : exampleFolder(call.tool, example);
	const there = existsSync(folder) ? readdirSync(folder).filter((name) => !NO_CONTENT.has(name)) : [];
	if (there.length > 0) {
		const shown = there.slice(0, 3).join(', ');
		throw new Error(
			`${named}: holds ${shown}${there.length > 3 ? ' and more' : ''}; nothing was written. Name a new folder: ${typedName()} init my-record`
		);
	}
	mkdirSync(folder, { recursive: true });
	if (source !== null) cpSync(source, folder, { recursive: true });
	const today = new Date().toISOString().slice(0, 10);
	const files = starterFiles(call.text('title') ?? 'A question in numbers', today, source !== null);
	for (const [name, text] of files)
		if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), text);
	const written = readdirSync(folder).filter((name) => !NO_CONTENT.has(name) || name === '.gitignore');
	call.telling.tell(
		[
			`${named === '.' ? 'This folder' : named} is a record now: ${written.sort().join(', ')}.`,
			'',
			'Next:',
			...(named === '.' ? [] : [`  cd ${/\s/.test(named) ? `"${named}"` : named}`]),
			`  ${typedName()} check    says whether it is sound`,
			`  ${typedName()} dev      shows it while you edit figures.csv, in any spreadsheet or editor`,
			`  ${typedName()} build    makes the site in build/, to be copied to any host`
		].join('\n')
	);
	return EXIT.done;
}

function exampleFolder(tool: Tool, name: string): string {
	const folder = join(tool.folder, 'examples');
	const names = existsSync(folder)
		? readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
		: [];
	if (names.includes(name)) return join(folder, name);
	const near = nearestWord(name, names);
	throw new UsageFault(
		`no example ${name}; ${near === null ? `there are ${names.sort().join(', ')}` : `nearest is ${near}`}`
	);
}
