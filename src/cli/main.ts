/**
 * The commands of the tool: `contested-figures COMMAND [words] [--flags]`. What was typed is understood here; each
 * command is a module of `commands/`, loaded when it runs.
 */
import { nearestWord } from '#lib/reading/read/nearest-word.ts';
import { UsageFault, type Call, type Tool } from './command/command.ts';
import { EXIT, type Exit } from './command/exit.ts';
import { explanation, overview, TOOL } from './command/help.ts';
import { readArguments } from './command/read-arguments.ts';
import { tellProgram, tellReader } from './command/telling.ts';
import { COMMANDS } from './commands.ts';

/** Runs what was typed and gives the exit code; everything is told, nothing is thrown. */
export async function main(args: readonly string[], tool: Tool): Promise<Exit> {
	const [name, ...rest] = args;
	try {
		return await run(name, rest, tool);
	} catch (error) {
		return tell(error, name, console.error);
	}
}

async function run(name: string | undefined, args: readonly string[], tool: Tool): Promise<Exit> {
	if (name === undefined || name === '--help' || name === '-h') {
		console.log(overview(COMMANDS));
		return name === undefined ? EXIT.wrongUse : EXIT.done;
	}
	if (name === 'help') return run(args[0] ?? '--help', args.length === 0 ? [] : ['--help'], tool);
	if (name === '--version' || name === '-v') {
		console.log(`${TOOL} ${tool.version}`);
		return EXIT.done;
	}
	const command = COMMANDS.find((one) => one.name === name);
	if (!command) {
		const near = nearestWord(
			name,
			COMMANDS.map((one) => one.name)
		);
		throw new UsageFault(`unknown command ${name}${near === null ? '' : `; nearest is ${near}`}`);
	}
	const { words, flags } = readArguments(command, args);
	if (flags.has('help')) {
		console.log(explanation(command));
		return EXIT.done;
	}
	const { run: start } = await command.load();
	const telling = flags.has('json') ? tellProgram() : tellReader(flags.has('quiet'));
	const call: Call = {
		tool,
		words,
		args,
		has: (flag) => flags.has(flag),
		text: (flag) => flags.get(flag) ?? null,
		telling
	};
	let exit: Exit;
	try {
		exit = await start(call);
	} catch (error) {
		exit = tell(error, name, telling.warn);
	}
	telling.end(name, exit);
	return exit;
}

/** What is meant for a reader is told in its own words; anything else is a fault of the tool, with its trace. */
function tell(error: unknown, name: string | undefined, warn: (text: string) => void): Exit {
	if (error instanceof UsageFault) {
		const known = COMMANDS.some((command) => command.name === name) ? ` ${name ?? ''}` : '';
		warn(`${error.message}\n${TOOL}${known} --help explains it.`);
		return EXIT.wrongUse;
	}
	const isSlip = [TypeError, RangeError, ReferenceError].some((slip) => error instanceof slip);
	const isForReader = error instanceof Error && !isSlip;
	if (isForReader) {
		warn(error.message);
		return EXIT.problems;
	}
	warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
	warn(`This is a fault of ${TOOL} itself, not of the record. Please report it with the lines above.`);
	return EXIT.fault;
}
