import { expect, test } from 'vitest';
import { nameDirections } from './name-directions.ts';

const PAGE =
	'<html lang="he"><p lang="en" title="a > b">ferry</p><q lang="ar" dir="rtl">عبّارة</q><i lang="und">x</i><b>5</b>';

test('a page from right to left says so, and of each element in another language how that runs', () => {
	expect(nameDirections(PAGE, 'he')).toBe(
		'<html lang="he" dir="rtl"><p lang="en" dir="ltr" title="a > b">ferry</p><q lang="ar" dir="rtl">عبّارة</q><i lang="und" dir="auto">x</i><b>5</b>'
	);
});

test('a drawing runs from left to right in any page, and a page that does too has nothing to say', () => {
	const drawing = '<svg lang="he"><text lang="en">ferry</text></svg>';
	expect(nameDirections(drawing, 'he')).toBe(drawing);
	expect(nameDirections(PAGE, 'en')).toBe(PAGE);
});
