import { expect, test } from 'vitest';
import { entryOn } from './corrections.ts';
import type { VersionStep } from './published-versions.ts';

test('what the changelog says of a number is the entry that begins with its id', () => {
	const words = [
		'- `sum`: 7 → 8, since it is computed from `one`.',
		'- `one`: 3 → 4 (+1). The page',
		'  was read.',
		'- New in figures: `two`.',
		'',
		'Words of the whole.'
	].join('\n');
	const step = { words } as VersionStep;
	expect(entryOn(step, 'one')).toBe('one: 3 → 4 (+1). The page was read.');
	expect(entryOn(step, 'two')).toBeNull();
});
