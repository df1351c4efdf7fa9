/** `node scripts/run.js src/cli/describe-data.ts FOLDER`: as `contested-figures describe`. */
import process from 'node:process';
import { describeRecord } from './commands/describe.ts';

console.log(describeRecord(process.argv[2] ?? 'data'));
