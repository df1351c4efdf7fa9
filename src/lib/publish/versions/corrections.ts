/** The corrections of one number: where a version has another number than the version before it. */
import type { MovedNumber, SaidNumber } from '#lib/domain/difference/moved-numbers.ts';
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

/** A correction as files have it: the number before and after, and of a computed one what it followed. */
export function correctionFields({ step, moved }: Correction) {
	return {
		version: step.version,
		created: step.created,
		before: saidFields(moved.before),
		after: saidFields(moved.after),
		by: storedNumber(moved.by),
		because: moved.because
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
