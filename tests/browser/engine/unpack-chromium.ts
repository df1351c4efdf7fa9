/** The browser of `@sparticuz/chromium`, with the libraries and the font that come with it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** A browser unpacked for one run. */
export interface UnpackedChromium {
	readonly path: string;
	/** Variables it needs to find its libraries and its font. */
	readonly env: Readonly<Record<string, string>>;
	/** Takes it from the disk again. */
	readonly remove: () => void;
}

/**
 * Unpacks the browser into a new folder below the temporary one, so that a run that was cut short leaves nothing
 * half unpacked for the next. Throws where the package has no browser for this machine.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
	if (platform() !== 'linux' || arch() !== 'x64') {
		throw new Error(`the browser of the npm package is for Linux on x64, not for ${platform()} on ${arch()}`);
	}
	const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
	const remove = () => {
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		const path = await inEnvironment(
			// The package brings its own libraries only where it takes the machine for this service; a machine
			// without a browser has none of them either.
			{ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
			async () => (await import('@sparticuz/chromium')).default.executablePath()
		);
		// The package's own list of fonts names fixed folders; without any font text has no size.
		const fonts = join(folder, 'fonts.conf');
		writeFileSync(
			fonts,
			`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir>` +
				`<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`
		);
		const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
		return { path, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts }, remove };
	} catch (error) {
		remove();
		throw error;
	}
}

/** Runs with some variables set and puts the whole environment back, whatever the work changed in it. */
async function inEnvironment<T>(variables: Record<string, string>, work: () => Promise<T>): Promise<T> {
	const before = { ...process.env };
	Object.assign(process.env, variables);
	try {
		return await work();
	} finally {
		for (const name of Object.keys(process.env)) {
			if (!(name in before)) Reflect.deleteProperty(process.env, name);
		}
		Object.assign(process.env, before);
	}
}
