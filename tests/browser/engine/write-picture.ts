/** Writes the picture of the first screen that the README shows, from the built site: `npm run picture:readme`. */
import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../../scripts/static-server.js';
import { launchChromium } from './launch-chromium.ts';

const ROOT = new URL('../../../', import.meta.url);
const PICTURE = fileURLToPath(new URL('docs/first-screen.webp', ROOT));
const SCREEN = { width: 1280, height: 800 };
/** Width of the picture in pixels: about that of a README. */
const WIDTH = 960;
/** From 0 to 100; text stays sharp. */
const QUALITY = 80;

const site = await serveFolder({
	folder: fileURLToPath(new URL('build', ROOT)),
	bases: ['/'],
	compress: false
});
const running = await launchChromium().catch(async (error: unknown) => {
	await site.close();
	throw error;
});
try {
	const browser = await chromium.connect(running.endpoint);
	const page = await browser.newPage({ viewport: SCREEN, colorScheme: 'light' });
	await page.goto(`http://127.0.0.1:${String(site.port)}/`);
	const screen = await loadImage(await page.screenshot());
	await browser.close();
	const canvas = createCanvas(WIDTH, Math.round((WIDTH * SCREEN.height) / SCREEN.width));
	const context = canvas.getContext('2d');
	context.imageSmoothingQuality = 'high';
	context.drawImage(screen, 0, 0, canvas.width, canvas.height);
	writeFileSync(PICTURE, await canvas.encode('webp', QUALITY));
	console.log(`${PICTURE}: ${String(Math.ceil(statSync(PICTURE).size / 1000))} kB`);
} finally {
	await running.close();
	await site.close();
}
