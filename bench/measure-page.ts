/** What a page costs on a slow phone: a slow 4G line and a processor four times as slow as this one. */
import type { Browser } from 'playwright-core';

/** One load of a page; times in milliseconds from the start of the navigation. */
export interface Load {
	readonly paint: number;
	readonly chart: number;
	/** How long tasks kept the page from answering, beyond 50 ms each. */
	readonly blocked: number;
	readonly shift: number;
	readonly requests: number;
	/** Bytes over the line, with headers. */
	readonly bytes: number;
	readonly scriptBytes: number;
}

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const SLOWER = 4;
/** How long after the page is loaded it is still watched, in milliseconds. */
const SETTLING = 1500;

interface Seen {
	chart: number;
	blocked: number;
	shift: number;
}

/** Loads a page once, with nothing kept from another load. */
export async function measurePage(browser: Browser, address: string, chart: string): Promise<Load> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
	try {
		const page = await context.newPage();
		const line = await context.newCDPSession(page);
		await line.send('Network.enable');
		await line.send('Network.emulateNetworkConditions', SLOW_4G);
		await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const types = new Map<string, string>();
		let bytes = 0;
		let scriptBytes = 0;
		line.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
		line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			bytes += encodedDataLength;
			if (types.get(requestId) === 'Script') scriptBytes += encodedDataLength;
		});
		await page.addInitScript(watch, chart);
		await page.goto(address, { waitUntil: 'load' });
		await page.waitForTimeout(SETTLING);
		const seen = await page.evaluate(() => ({
			...(window as unknown as { seen: Seen }).seen,
			paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		}));
		return { ...seen, requests: types.size, bytes, scriptBytes };
	} finally {
		await context.close();
	}
}

/** Runs in the page before anything else does. */
function watch(chart: string): void {
	const seen: Seen = { chart: NaN, blocked: 0, shift: 0 };
	Object.assign(window, { seen });
	const observe = (type: string, see: (entry: PerformanceEntry) => void) => {
		new PerformanceObserver((list) => {
			list.getEntries().forEach(see);
		}).observe({ type, buffered: true });
	};
	observe('longtask', ({ duration }) => (seen.blocked += duration - 50));
	observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
	const isDrawn = (element: Element) => {
		if (element.getBoundingClientRect().height < 20) return false;
		if (!(element instanceof HTMLCanvasElement)) return element.childElementCount > 0;
		const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data;
		return pixels?.some((value) => value !== 0) ?? false;
	};
	const look = () => {
		if ([...document.querySelectorAll(chart)].some(isDrawn)) seen.chart = performance.now();
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
