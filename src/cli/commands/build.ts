/**
 * Builds the site. The record is checked first, and the site is made in a folder of its own that takes the place of the one
 * before only when it is whole: a broken record or a failed build leaves the build before as it was.
 */
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import process from 'node:process';
import { loadRecord } from '#lib/server/load-record.ts';
import { CHECKED, recordMark, siteOrigin } from '#lib/server/record.ts';
import { reportLines } from '../check/check-report.ts';
import { UsageFault, type Call } from '../command/command.ts';
import { EXIT, type Exit } from '../command/exit.ts';
import { folderName, recordOf } from '../command/record-place.ts';
import { tellSteps } from '../command/steps.ts';
import { typedName } from '../command/typed-name.ts';
import { languageFaults } from '../site/catalogues.ts';
import { removeFace, writeFace } from '../site/face-files.ts';
import { giveBackMemory } from '../site/give-back-memory.ts';
import { fingerprint, isBuilt, noteBuild } from '../site/last-build.ts';
import { putInPlace } from '../site/put-in-place.ts';
import { runVite } from '../site/run-vite.ts';
import { makeWorkFolder } from '../site/work-folder.ts';

const DEFAULT_OUT = 'build';
/** Where the site is made, below the folder in which it is made. */
const STAGED = '.svelte-kit/staged-site';

/** Ends with problems where the record has errors or a page could not be made. */
export async function run(call: Call): Promise<Exit> {
	const record = recordOf(call, call.words[0]);
	const origin = call.text('origin');
	if (origin !== null) process.env['ORIGIN'] = origin;
	siteOrigin();
	const out = outFolder(call.text('out') ?? DEFAULT_OUT, record);
	// Taken before anything is read: what changes while the site is made is not in it.
	const mark = call.tool.isCheckout ? fingerprint(call.tool.folder, record) : null;
	if (call.has('if-changed') && mark !== null && isBuilt(call.tool.folder, out, mark)) {
		call.telling.tell(`The site in ${call.text('out') ?? DEFAULT_OUT} is up to date.`);
		return EXIT.done;
	}
	const steps = tellSteps(call.has('quiet') || call.has('json'));

	const { lines, site } = await steps.step('Reading and checking the record', () => readSite(record));
	if (!site) {
		call.telling.warn(lines.join('\n'));
		return EXIT.problems;
	}
	call.telling.tell(lines.join('\n'));

	const { face, languages } = site.description;
	const unspoken = languageFaults(call.tool.folder, languages);
	if (unspoken.length > 0) {
		console.error(unspoken.join('\n'));
		return EXIT.problems;
	}
	if (siteOrigin() === null && face.address !== null) process.env['ORIGIN'] = face.address;

	const work = await steps.step('Making room', () => makeWorkFolder(call.tool));
	try {
		writeFace(work.folder, face, languages);
		const staged = join(work.folder, STAGED);
		rmSync(staged, { recursive: true, force: true });
		giveBackMemory();
		const code = await steps.step('Making pages, charts and downloads', () =>
			// The machine may ask for another kind of build, which would make pages that look for sources.
			runVite(
				call.tool,
				work.folder,
				['build', '--logLevel', 'warn'],
				{ SITE_DIR: staged, NODE_ENV: 'production', [CHECKED]: site.mark },
				false
			)
		);
		if (code !== 0) {
			call.telling.warn('The site was not made; the build before is as it was.');
			return EXIT.problems;
		}
		putInPlace(staged, out);
		if (mark !== null) noteBuild(call.tool.folder, out, mark);
	} finally {
		removeFace(work.folder);
		work.remove();
	}
	call.telling.tell(`The site is in ${call.text('out') ?? DEFAULT_OUT}: ${typedName()} serve shows it.`);
	if (siteOrigin() === null)
		call.telling.tell(
			'It does not know its address: links to it have no picture on other sites, and pictures no address. Say it with --origin https://figures.example, or as address in site of datapackage.json.'
		);
	return EXIT.done;
}

/** What is said of a record, and where it is sound its mark and what it says of its site; the record itself is not kept. */
function readSite(record: string) {
	const reading = loadRecord(record);
	const lines = reportLines(folderName(record), reading);
	if (!reading.record) return { lines, site: null };
	return { lines, site: { description: reading.record.package, mark: recordMark(reading.files) } };
}

/**
 * Where the site goes.
 *
 * @throws {UsageFault} where a folder stands there that is no built site, which would be lost
 */
function outFolder(named: string, record: string): string {
	const out = resolve(named);
	const inside = resolve(record);
	if (inside === out || inside.startsWith(out + sep))
		throw new UsageFault(`--out ${named} is the folder of the record or one above it; name another`);
	const there = lstatSync(out, { throwIfNoEntry: false });
	if (!there || there.isSymbolicLink()) return out;
	if (!there.isDirectory()) throw new UsageFault(`--out ${named} is a file; name a folder`);
	const isSite = existsSync(join(out, 'index.html')) && existsSync(join(out, 'datapackage.json'));
	if (!isSite && readdirSync(out).length > 0)
		throw new UsageFault(`--out ${named} holds files that are no site; name an empty folder or a new one`);
	return out;
}
