/** Writes `docs/rules.md`: `npm run describe:rules`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '#lib/reading/rules/rules.ts';
import { rulesPage } from './rules-page.ts';

const path = join(import.meta.dirname, '../../docs/rules.md');
writeFileSync(path, rulesPage());
console.log(`${path}: ${String(RULES.length)} rules`);
