/** What is written of a unit beside a number. */
import { isInPercent } from './share.ts';

/** The unit of a row of a flat table that names none. */
export const NO_UNIT = 'unit not stated';

/** The name of a unit behind a number: none where the number has a percent sign, or where no unit is stated, which is none that a number has. */
export function unitBeside(unit: {
	readonly id: string;
	readonly kind: string;
	readonly label: string;
}): string {
	return isInPercent(unit) || unit.label === NO_UNIT ? '' : unit.label;
}
