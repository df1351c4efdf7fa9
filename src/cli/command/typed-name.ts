/** How the command is called where it was called: what is printed can be typed again. */
import process from 'node:process';

/** `contested-figures`, with `npx` before it where npx ran it, which may quote it: a shell then finds it in no other way. */
export function typedName(): string {
	const { npm_lifecycle_event: by, npm_lifecycle_script: script = '' } = process.env;
	return by === 'npx' && /^["']?contested-figures\b/.test(script)
		? 'npx contested-figures'
		: 'contested-figures';
}
