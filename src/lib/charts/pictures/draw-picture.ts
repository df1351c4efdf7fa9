/** Pictures of charts, drawn beside the pages: while a site is built, a thread of their own draws them. */
import { Worker } from 'node:worker_threads';
import { getLocale, type Locale } from '#lib/paraglide/runtime.js';
import type { Imprint } from '../draw/frame.ts';
import { chartPng, type PictureSize } from '../draw/png.ts';
import type { ChartSpec } from '../forms.ts';
import { PICTURE_WORKER } from './picture-worker-place.ts';

/** What the thread is told: a picture, under a number of its own. */
export interface PictureToDraw {
	readonly number: number;
	/** What the page speaks that asked for it. */
	readonly language: Locale;
	readonly spec: ChartSpec;
	readonly imprint: Imprint;
	readonly size: PictureSize;
}

/** What the thread answers: the bytes, or why there are none. */
export type DrawnPicture =
	| { readonly number: number; readonly bytes: Uint8Array }
	| { readonly number: number; readonly fault: unknown };

interface Waiting {
	readonly resolve: (bytes: Uint8Array) => void;
	readonly reject: (fault: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let asked = 0;

/** The bytes of the picture, as {@link chartPng} draws it; throws where it cannot be drawn. */
export function drawPicture(spec: ChartSpec, imprint: Imprint, size: PictureSize): Promise<Uint8Array> {
	if (PICTURE_WORKER === null) return chartPng(spec, imprint, size);
	const worker = (thread ??= startThread(PICTURE_WORKER));
	asked += 1;
	const picture: PictureToDraw = { number: asked, language: getLocale(), spec, imprint, size };
	return new Promise((resolve, reject) => {
		waiting.set(picture.number, { resolve, reject });
		worker.postMessage(picture);
	});
}

/** The thread ends with the process that started it. */
function startThread(address: string): Worker {
	const worker = new Worker(new URL(address));
	worker.unref();
	worker.on('message', (answer: DrawnPicture) => {
		const asker = waiting.get(answer.number);
		waiting.delete(answer.number);
		if ('bytes' in answer) asker?.resolve(answer.bytes);
		else asker?.reject(answer.fault);
	});
	worker.on('error', (fault) => {
		for (const { reject } of waiting.values()) reject(fault);
		waiting.clear();
	});
	return worker;
}
