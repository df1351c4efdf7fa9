import { expect, test } from 'vitest';
import { scriptSafeJson } from './linked-data.ts';

test('no text of the record can end the element that carries the linked data', () => {
	const value = { text: '</script><script>alert(1)</script><!-- & \u2028 渡船' };
	const written = scriptSafeJson(value);
	expect(written).not.toMatch(/[<>&\u2028\u2029]/);
	expect(JSON.parse(written)).toEqual(value);
});
