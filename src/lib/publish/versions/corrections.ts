/** The corrections of one number: where a version has another number than the version before it. */
import type { MovedNumber, SaidNumber } from '#lib/domain/difference/moved-numbers.ts';
import { changelogEntries } from '#lib/domain/record/changelog.ts';
import { storedNumber } from '../formats/write-json.ts';
import type { VersionStep } from './published-versions.ts';

/** A number of one figure that moved, with the version in which it did. */
export interface Correction {
	readonly step: VersionStep;
	readonly moved: MovedNumber;
}

/** Where the number of a figure moved, the newest first. */
export function correctionsOf(steps: readonly VersionStep[], id: string): Correction[] {
	return steps.flatMap((step) =>
		step.moved.filter((moved) => moved.id === id && moved.kind !== 'total').map((moved) => ({ step, moved }))
	);
}

/** What the changelog of its version says of a number: the entry that begins with its id, as plain text; `null` where there is none. */
export function entryOn({ words }: VersionStep, id: string): string | null {
	const entry = changelogEntries(words).find((one) => one.trimStart().startsWith(`- \`${id}\``));
	if (entry === undefined) return null;
	const [own = ''] = entry
		.trim()
		.slice(2)
		.split(/\n\s*\n/);
	return own.replaceAll('`', '').replace(/\s+/g, ' ').trim();
}

/** A correction as files have it: the number before and after, and of a computed one what it followed. */
export function correctionFields({ step, moved }: Correction) {
	return {
		version: step.version,
		created: step.created,
		before: saidFields(moved.before),
		after: saidFields(moved.after),
		by: storedNumber(moved.by),
		because: moved.because,
		changelog: entryOn(step, moved.id)
	};
}

function saidFields({ asStated, unitId, value, low, high }: SaidNumber) {
	return {
		value_as_stated: asStated,
		unit_id: unitId,
		value: storedNumber(value),
		low: storedNumber(low),
		high: storedNumber(high)
	};
}
