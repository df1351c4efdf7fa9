import { expect, test } from 'vitest';
import { catalogueFaults } from './catalogue-faults.ts';

const forms = (match: Record<string, string>) => [{ selectors: ['forms'], match }];
const ENGLISH = {
	$schema: 'https://example.org/schema',
	menu: 'Menu',
	since: 'Since {year}',
	ships: forms({ 'forms=one': '{count} ship', 'forms=other': '{count} ships' })
};

test('a whole catalogue has no fault, and needs no form that its language has not', () => {
	const translation = { menu: '選單', since: '自{year}年', ships: forms({ 'forms=other': '{count}艘船' }) };
	expect(catalogueFaults(ENGLISH, translation, 'zh-Hant')).toEqual({ missing: [], wrong: [] });
});

test.each([
	[{ since: '自該年' }, 'since: {year} is lost'],
	[{ since: '自{year}年{month}' }, 'since: {month} is not in the original'],
	[{ menu: ' ' }, 'menu: empty'],
	[{ menue: '選單' }, 'menue: no message of that name'],
	[{ menu: '菜单' }, 'menu: 单 of the other script'],
	[{ ships: forms({ 'forms=one': '{count}艘船' }) }, 'ships: no variant for every other number (forms=other)']
])('%j: %s', (translation, fault) => {
	expect(catalogueFaults(ENGLISH, translation, 'zh-Hant').wrong).toEqual([fault]);
});

test('each form of the plural that a language has needs words', () => {
	const translation = {
		menu: 'Menu',
		since: 'Depuis {year}',
		ships: forms({ 'forms=one': '{count} bateau', 'forms=other': '{count} bateaux' })
	};
	expect(catalogueFaults(ENGLISH, translation, 'fr').wrong).toEqual([
		'ships: no variant forms=many, a form of the plural that fr has'
	]);
});

test('what is not translated is missing', () => {
	expect(catalogueFaults(ENGLISH, { menu: '選單' }, 'zh-Hant').missing).toEqual(['since', 'ships']);
});
