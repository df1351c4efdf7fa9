/**
 * `npm run fuzz`: every rule of this folder with many more cases than the tests try, `--runs` of them in all (100,000 unless
 * said otherwise). The seed is printed; `--seed N` tries the same cases again, `--rule WORDS` only the rules whose name has
 * the words. Ends with 1 where a rule does not hold, and says the smallest case that breaks it.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { INPUT_RULES } from './any-input.ts';
import { RECORD_RULES } from './any-record.ts';

const { values } = parseArgs({
	args: process.argv.slice(2),
	options: {
		runs: { type: 'string', default: '100000' },
		seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
		rule: { type: 'string', default: '' }
	}
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
/** A whole record takes a hundred times as long as a text, so it has a smaller share of the cases. */
const SHARES = [
	{ rules: INPUT_RULES, share: 6 },
	{ rules: RECORD_RULES, share: 1 }
];
const rules = SHARES.flatMap(({ rules: all, share }) => all.map((rule) => ({ ...rule, share }))).filter(
	({ name }) => name.includes(values.rule)
);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed) || rules.length === 0) {
	console.error('usage: npm run fuzz -- [--runs N] [--seed N] [--rule WORDS OF ITS NAME]');
	process.exit(2);
}
const shares = rules.reduce((sum, { share }) => sum + share, 0);
/** In how many pieces a rule is tried, so that it is seen to go on. */
const PIECES = 10;
console.log(`seed ${String(seed)}; ${String(rules.length)} rules, ${String(runs)} cases`);

let broken = 0;
for (const { name, attempt, share } of rules) {
	const each = Math.ceil((runs * share) / shares);
	const began = Date.now();
	let tried = 0;
	for (let piece = 0; piece < PIECES && tried < each; piece++) {
		const numRuns = Math.min(Math.ceil(each / PIECES), each - tried);
		const { cases, broken: report } = attempt({ seed: seed + piece, numRuns });
		tried += cases;
		if (report !== null) {
			broken += 1;
			console.error(`\nBROKEN: ${name}\n${report}\n`);
			break;
		}
		if (process.stdout.isTTY) process.stdout.write(`\r${name}: ${String(tried)}`);
	}
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	console.log(`${process.stdout.isTTY ? '\r' : ''}${name}: ${String(tried)} cases in ${seconds} s`);
}
if (broken > 0) process.exitCode = 1;
console.log(
	broken === 0 ? `all held; seed ${String(seed)}` : `${String(broken)} broken; seed ${String(seed)}`
);
