/** From what was typed after the name of a command to words and flags. */
import { nearestWord } from '#lib/reading/read/nearest-word.ts';
import { UsageFault, type Command, type Flag } from './command.ts';

/** Flags of every command. */
export const COMMON_FLAGS: readonly Flag[] = [
	{
		name: 'record',
		value: 'FOLDER',
		says: 'the record; else DATA_DIR, else this folder, or data below it where only that holds one'
	},
	{ name: 'quiet', value: null, says: 'tells nothing but what is wrong' },
	{ name: 'json', value: null, says: 'prints one JSON object for a program' },
	{ name: 'help', value: null, says: 'explains the command' }
];

/** Words and flags apart. */
export interface Arguments {
	readonly words: readonly string[];
	readonly flags: ReadonlyMap<string, string>;
}

/**
 * Reads `--flag`, `--flag value`, `--flag=value`; what follows `--` alone is words. A command with flags of its own gives
 * each of them a value.
 *
 * @throws {UsageFault} for a flag that the command has not, naming the nearest, for a flag whose value is missing or too
 *   much, and for more words than it takes
 */
export function readArguments(command: Command, args: readonly string[]): Arguments {
	const known = [...command.flags, ...COMMON_FLAGS];
	const words: string[] = [];
	const flags = new Map<string, string>();
	const typed = [...args];
	for (let arg = typed.shift(); arg !== undefined; arg = typed.shift()) {
		if (arg === '--') {
			words.push(...typed.splice(0));
			break;
		}
		if (arg === '-h') arg = '--help';
		if (!arg.startsWith('-') || arg === '-') {
			words.push(arg);
			continue;
		}
		const [, name = '', , joined] = /^--?([^=]*)(=(.*))?$/s.exec(arg) ?? [];
		const flag = known.find((one) => one.name === name);
		if (!flag && !command.hasOwnFlags) throw unknownFlag(command, arg, known);
		const takesValue = flag ? flag.value !== null : true;
		if (!takesValue && joined !== undefined)
			throw new UsageFault(`--${name} takes no value; write --${name} alone`);
		const value = takesValue ? (joined ?? typed.shift()) : '';
		// A column of a table may be emptied; what the command itself asks for is never empty.
		if (value === undefined || (takesValue && value === '' && flag))
			throw new UsageFault(`--${name} needs a value: --${name} ${flag?.value ?? 'TEXT'}`);
		flags.set(name, value);
	}
	if (words.length > command.words) {
		const takes = command.takes === '' ? 'no more than flags' : command.takes;
		throw new UsageFault(
			`${String(words.length)} words, ${words.join(' and ')}; ${command.name} takes ${takes}`
		);
	}
	return { words, flags };
}

function unknownFlag(command: Command, typed: string, known: readonly Flag[]): UsageFault {
	const names = known.map(({ name }) => `--${name}`);
	const near = nearestWord(typed.replace(/=.*/s, ''), names);
	const hint = near === null ? `${command.name} knows ${names.join(', ')}` : `nearest is ${near}`;
	return new UsageFault(`unknown flag ${typed}; ${hint}`);
}
