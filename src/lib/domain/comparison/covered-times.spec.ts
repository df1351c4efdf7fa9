import { expect, test } from 'vitest';
import { coveredTimes } from './covered-times.ts';

const period = ([start, end]: readonly [string | null, string | null]) => ({ start, end });

test.each([
	[
		'one',
		[
			['2021', '2021'],
			['2021-01-01', '2021-12-31']
		]
	],
	[
		'apart',
		[
			['2022', '2022'],
			['2021', '2021'],
			['2022', '2022']
		]
	],
	[
		'overlapping',
		[
			['2001', '2014'],
			['2003', '2005'],
			['2012', '2020']
		]
	],
	[
		'overlapping',
		[
			['2001', '2011'],
			['2001', '2014']
		]
	],
	[
		'open',
		[
			['2001', '2011'],
			[null, '2017']
		]
	],
	[
		'open',
		[
			['2001', '2011'],
			[null, null]
		]
	],
	[
		'none',
		[
			[null, null],
			[null, null]
		]
	]
] as const)('periods are %s', (found, ends) => {
	expect(coveredTimes(ends.map(period))).toBe(found);
	expect(coveredTimes(ends.map(period).reverse())).toBe(found);
});
