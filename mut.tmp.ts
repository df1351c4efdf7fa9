import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import { checkRecord, isError } from '#lib/reading/check-record.ts';
import { parseCells } from '#lib/reading/read/parse-cells.ts';
import { problemLine } from '#lib/reading/read/problem.ts';
import { loadRecord } from '#lib/server/load-record.ts';
let seed = Number(process.argv[3] ?? 1); const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return Math.floor((seed / 0x7fffffff) * n) % n; };
const folder = process.argv[2]!; const N = Number(process.argv[4] ?? 100);
const { files } = loadRecord(folder);
const dec = new TextDecoder(); const enc = new TextEncoder();
const names = [...files.keys()].filter((n) => n.endsWith('.csv'));
const write = (t: string[][]) => enc.encode(t.map((r) => r.map((c) => '"' + c.replaceAll('"', '""') + '"').join(',') + '\n').join(''));
const LINE = /^[^:]+:\d+:[^:]+: .+; .+ \[[a-z0-9-]+\]$/;
const HOST = ['<img src=x onerror=alert(1)>', '{count:x}', '\u202eabc', 'javascript:alert(1)', '=HYPERLINK("x")', 'a'.repeat(20000), '\u0000', '{', '}', '{text:{n}}', '-0', '1e999', '٣', '2024-02-30', 'NaN'];
let ok = 0, refused = 0; const bad: string[] = []; const t0 = Date.now();
for (let i = 0; i < N; i++) {
	const name = names[rnd(names.length)]!; const t = parseCells(dec.decode(files.get(name))).rows.map((r) => [...r]);
	if (t.length < 2) continue; const r = 1 + rnd(t.length - 1); const c = rnd(t[0]!.length); const kind = rnd(6); let what = '';
	if (kind === 0) { t[r]![c] = ''; what = 'blank'; } else if (kind === 1) { t.splice(1 + rnd(t.length - 1), 0, [...t[r]!]); what = 'dup'; }
	else if (kind === 2) { const c2 = rnd(t[0]!.length); [t[r]![c], t[r]![c2]] = [t[r]![c2] ?? '', t[r]![c] ?? '']; what = 'swap cols ' + t[0]![c2]; }
	else if (kind === 3) { const r2 = 1 + rnd(t.length - 1); [t[r]![c], t[r2]![c]] = [t[r2]![c] ?? '', t[r]![c] ?? '']; what = 'swap rows'; }
	else if (kind === 4) { t[r]![c] = HOST[rnd(HOST.length)]!; what = 'hostile ' + t[r]![c]!.slice(0, 20); } else { t.splice(r, 1); what = 'drop row'; }
	const id = `${i} ${name}:${r + 1}:${t[0]![c]} ${what}`;
	try {
		const { problems, record } = checkRecord(new Map([...files, [name, write(t)]]));
		if (record) { ok++; const m = assemble(record.package, record.rows); for (const f of m.figures) for (const q of [f.quantity.value, f.quantity.low, f.quantity.high]) if (Number.isNaN(q)) bad.push(id + ' NaN'); } else refused++;
		if ((record === null) !== problems.some(isError)) bad.push(id + ' refused w/o error');
		for (const l of problems.map(problemLine)) if (!LINE.test(l) || /undefined|\[object|\bNaN\b(?!")|\p{Cc}/u.test(l)) bad.push(id + ' LINE ' + l);
	} catch (e) { bad.push(id + ' THROW ' + String((e as Error).stack).slice(0, 500)); }
}
console.log(folder, N, 'ok', ok, 'refused', refused, (Date.now() - t0) / 1000, 's\n' + bad.join('\n'));
