/**
 * Prints what a record and each of its downloads cost, in seconds of user CPU time, which other work on the machine moves
 * less than a clock does: `node scripts/run.js tests/records/measure-downloads.ts FOLDER`.
 */
import process from 'node:process';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { readPublication } from './read-publication.ts';

const MICROSECONDS = 1e6;
const BYTES = 1e6;
let mark = process.cpuUsage();

/** Seconds of user CPU time since it was last asked. */
function lap(): number {
	const { user } = process.cpuUsage(mark);
	mark = process.cpuUsage();
	return user / MICROSECONDS;
}

const publication = readPublication(process.argv[2] ?? 'data', 'https://figures.example');
console.log(`${lap().toFixed(2)} s  reading and assembling the record`);
let single = 0;
for (const { path, group, bytes } of fileCatalogue(publication)) {
	const { length } = await bytes();
	const seconds = lap();
	if (group === 'figure') single += seconds;
	else console.log(`${seconds.toFixed(2)} s  ${(length / BYTES).toFixed(1)} MB  ${path}`);
}
console.log(`${single.toFixed(2)} s  one JSON a figure`);
console.log(`${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB at most`);
