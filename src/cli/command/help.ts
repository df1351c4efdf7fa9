/** What `--help` prints: of the whole tool, and of one command. */
import type { Command, Flag } from './command.ts';
import { EXIT } from './exit.ts';
import { COMMON_FLAGS } from './read-arguments.ts';

/** The name that is typed. */
export const TOOL = 'contested-figures';
const WIDTH = 88;

const EXITS: readonly (readonly [number, string])[] = [
	[EXIT.done, 'done; the record has no errors'],
	[EXIT.problems, 'the record has errors, or what was asked cannot be done with it'],
	[EXIT.wrongUse, 'the command was not understood'],
	[EXIT.fault, 'the tool itself failed']
];

/** The list of commands, with the first steps. */
export function overview(commands: readonly Command[]): string {
	return [
		'Makes a site of rival numbers: each with who said it, how firmly, and how far it can be checked.',
		'',
		`Usage: ${TOOL} COMMAND [words] [--flags]`,
		'',
		'Begin:',
		...columns([
			[`${TOOL} init`, 'writes a small record into this empty folder'],
			[`${TOOL} dev`, 'shows it in the browser while you edit it'],
			[`${TOOL} build`, 'makes the site to publish']
		]),
		'',
		'Commands:',
		...columns(commands.map(({ name, summary }) => [name, summary])),
		'',
		...exits(),
		'',
		`${TOOL} COMMAND --help explains one with examples; ${TOOL} --version says which version this is.`
	].join('\n');
}

/** One command: what it does, its flags, examples. */
export function explanation({ name, takes, explains, flags, examples }: Command): string {
	const usage = [TOOL, name, takes, '[--flags]'].filter((part) => part !== '').join(' ');
	return [
		`Usage: ${usage}`,
		'',
		...explains.flatMap((paragraph) => [...wrapped(paragraph), '']),
		'Flags:',
		...columns([...flags, ...COMMON_FLAGS].map((flag) => [typed(flag), flag.says])),
		'',
		'Examples:',
		...examples.flatMap(({ line, does }) => [`  ${TOOL} ${line}`, `      ${does}`]),
		'',
		...exits()
	].join('\n');
}

function typed({ name, value }: Flag): string {
	return value === null ? `--${name}` : `--${name} ${value}`;
}

function exits(): string[] {
	return ['Exit codes:', ...columns(EXITS.map(([code, says]) => [String(code), says]))];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
	const width = Math.max(...rows.map(([left]) => left.length)) + 2;
	return rows.flatMap(([left, right]) =>
		wrapped(right, WIDTH - width - 2).map((line, at) => `  ${(at === 0 ? left : '').padEnd(width)}${line}`)
	);
}

function wrapped(text: string, width = WIDTH): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
