/** The worker that tries records, and what it gives shown on the page. All of it is here before a reader chooses a file. */
import { mount, unmount } from 'svelte';
import { requireWholeStyles } from '#lib/components/reader/whole-styles.ts';
import type { HandedFile } from '#lib/reading/handed/archive.ts';
import TrialResult from '#lib/site/tried/TrialResult.svelte';
import TryWorker from './try.worker.ts?worker&inline';
import type { FromWorker, Taking, ToWorker, TriedRecord } from '#lib/site/tried/trial-messages.ts';

requireWholeStyles();

type Told<Kind extends FromWorker['kind']> = Extract<FromWorker, { kind: Kind }>;

/** A worker that is asked one thing at a time. */
export class Trial {
	private worker: Worker | null = new TryWorker();
	private shown: Record<string, never> | null = null;

	/**
	 * Tries the record in the files; `null` where it was stopped meanwhile.
	 *
	 * @param step told what is being done
	 */
	async run(files: readonly HandedFile[], step: (words: string) => void): Promise<TriedRecord | null> {
		this.stop();
		const told = await this.ask({ kind: 'try', files }, 'tried', step);
		return told?.tried ?? null;
	}

	/** Shows what came of it in place of what was shown before. */
	async show(target: HTMLElement, tried: TriedRecord): Promise<void> {
		await this.clear();
		this.shown = mount(TrialResult, {
			target,
			props: {
				tried,
				list: async (from: number) => (await this.ask({ kind: 'list', from }, 'listed'))?.figures ?? [],
				take: (what: Taking) => this.take(what)
			}
		});
	}

	/** Takes away what was shown. */
	async clear(): Promise<void> {
		if (this.shown !== null) await unmount(this.shown);
		this.shown = null;
	}

	/** Stops whatever is being done. */
	stop(): void {
		this.worker?.terminate();
		this.worker = null;
		this.stopped?.();
	}

	private stopped: (() => void) | null = null;

	private async take(what: Taking): Promise<void> {
		const told = await this.ask({ kind: 'take', what }, 'taken');
		if (told) saveFile(told.name, new Blob([told.bytes]));
	}

	private ask<Kind extends FromWorker['kind']>(
		message: ToWorker,
		kind: Kind,
		step: (words: string) => void = () => undefined
	): Promise<Told<Kind> | null> {
		const worker = (this.worker ??= new TryWorker());
		return new Promise((resolve, reject) => {
			this.stopped = () => {
				resolve(null);
			};
			worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
				if (data.kind === 'step') step(data.words);
				else if (data.kind === kind) resolve(data as Told<Kind>);
			};
			worker.onerror = ({ message: words }) => {
				reject(new Error(words));
			};
			worker.postMessage(message);
		});
	}
}

/** Saves bytes as a file of the reader's own. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
