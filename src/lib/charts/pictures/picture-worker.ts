/** Draws pictures in a thread of its own, one after the other: each message is one to draw, and each answer its bytes. */
import { parentPort } from 'node:worker_threads';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { chartPng } from '../draw/png.ts';
import type { DrawnPicture, PictureToDraw } from './draw-picture.ts';

let before: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ number, language, spec, imprint, size }: PictureToDraw) => {
	before = before.then(async () => {
		overwriteGetLocale(() => language);
		const answer: DrawnPicture = await chartPng(spec, imprint, size).then(
			(bytes) => ({ number, bytes }),
			(fault: unknown) => ({ number, fault })
		);
		parentPort?.postMessage(answer);
	});
});
