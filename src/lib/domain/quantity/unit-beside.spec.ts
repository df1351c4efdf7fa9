import { expect, test } from 'vitest';
import { NO_UNIT, unitBeside } from './unit-beside.ts';

test('a number has the name of its unit beside it, unless it has a percent sign or no unit is stated', () => {
	const counted = { id: 'boats', kind: 'count', label: 'boats' };
	expect(unitBeside(counted)).toBe('boats');
	expect(unitBeside({ id: 'share', kind: 'share', label: 'percent of boats' })).toBe('');
	expect(unitBeside({ ...counted, label: NO_UNIT })).toBe('');
});
