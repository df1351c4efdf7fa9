#!/usr/bin/env node
/**
 * The command of the tool. A package holds its commands as JavaScript, written when it was packed; where the tool is being
 * worked on they are run from their sources.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (
	major < 20 ||
	(major === 20 && minor < 19) ||
	major === 21 ||
	major === 23 ||
	(major === 22 && minor < 16)
) {
	console.error(
		`Node ${process.versions.node} is too old: install 20.19 or later, 22.16 or later, or 24 or later.`
	);
	process.exit(1);
}
// A package never has a lockfile.
if (existsSync(new URL('../package-lock.json', import.meta.url))) {
	const { runTypeScript } = await import('../scripts/run-typescript.js');
	await runTypeScript(fileURLToPath(new URL('../src/cli/entry.ts', import.meta.url)));
} else await import(new URL('../dist/entry.js', import.meta.url).href);
