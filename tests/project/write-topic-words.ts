/**
 * Writes the words by which a record names its topic into `topic-words.txt`, for the test that no file of the code has
 * one: `node scripts/run.js tests/project/write-topic-words.ts [FOLDER]`. The list is kept, so that the tests of the code
 * do not turn red where somebody writes a row.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadRecord } from '#lib/server/load-record.ts';
import { topicWords } from './topic-words.ts';

const folder = process.argv[2] ?? 'data';
const { record } = loadRecord(folder);
if (!record) throw new Error(`the record in ${folder} is broken; contested-figures check says where`);
const texts = Object.values(record.package).filter((value) => typeof value === 'string');
const { keywords } = record.descriptor;
const words = topicWords(record.rows, texts, Array.isArray(keywords) ? keywords.map(String) : []);
const list = join(import.meta.dirname, 'topic-words.txt');
writeFileSync(list, `${[...words].sort().join('\n')}\n`);
console.log(`${list}: ${String(words.size)} words`);
