/** Questions and answers at a terminal, or through a pipe. */
import { createInterface } from 'node:readline';
import { EditFault } from '../record-edit.ts';
import type { Ask } from './answers.ts';

/**
 * Asks on one stream and reads the answers from another, a line each, without blanks at their ends. Lines may come before they are asked
 * for, as through a pipe.
 *
 * @returns `ask`, which throws an {@link EditFault} where the answers have ended
 */
export function terminal(
	input: NodeJS.ReadableStream,
	output: NodeJS.WritableStream
): { readonly ask: Ask; readonly close: () => void } {
	const lines = createInterface({ input, output });
	const waiting: string[] = [];
	let isOver = false;
	let told: { readonly answer: (line: string) => void; readonly end: () => void } | null = null;
	lines.on('line', (line) => {
		const asked = told;
		told = null;
		if (asked) asked.answer(line);
		else waiting.push(line);
	});
	lines.on('close', () => {
		isOver = true;
		told?.end();
	});
	const next = () =>
		new Promise<string>((resolve, reject) => {
			const end = () => {
				reject(new EditFault('the answers ended before all was asked; nothing was written'));
			};
			const line = waiting.shift();
			if (line !== undefined) resolve(line);
			else if (isOver) end();
			else told = { answer: resolve, end };
		});
	return {
		ask: async (question) => {
			// A prompt of its own stays where a line is edited.
			lines.setPrompt(`${question}: `);
			if (!isOver) lines.prompt();
			return (await next()).trim();
		},
		close: () => {
			lines.close();
		}
	};
}
