import { expect, test } from 'vitest';
import { filledIn, inOriginal } from '#lib/domain/text/language-marks.ts';
import { nameLanguages } from './name-languages.ts';

const named = (page: string, spoken = 'fr') => nameLanguages(page, { spoken, original: 'en' });
const crew = inOriginal('crew');

test('words in another language are in an element that names it, and those beside them are not', () => {
	expect(named(`<p>Équipage : ${crew}, 5.</p>`)).toBe('<p>Équipage : <span lang="en">crew</span>, 5.</p>');
	expect(named(`<svg><text>${crew}</text></svg>`)).toBe(
		'<svg><text><tspan lang="en">crew</tspan></text></svg>'
	);
	expect(named('<p>Équipage</p>')).toBe('<p>Équipage</p>');
});

test('what is filled into them is in the language of the page again, unless it is in theirs', () => {
	expect(named(`<p>${inOriginal(`by ${filledIn('le syndicat')} alone`)}</p>`)).toBe(
		'<p><span lang="en">by <span lang="fr">le syndicat</span> alone</span></p>'
	);
	expect(named(`<p>${inOriginal(`by the ${filledIn(crew)} of ${filledIn('3')}`)}</p>`)).toBe(
		'<p><span lang="en">by the crew of 3</span></p>'
	);
	expect(named(`<p>${inOriginal(`above ${filledIn('100.000')}`)}</p>`)).toBe(
		'<p><span lang="en">above <span lang="fr">100.000</span></span></p>'
	);
});

test('words that go on in other elements and other lines of a drawing are named in each', () => {
	expect(named(`<p>${inOriginal('read <a>the list</a> first')} et puis</p>`)).toBe(
		'<p><span lang="en">read </span><a><span lang="en">the list</span></a><span lang="en"> first</span> et puis</p>'
	);
	const [first, second] = ['\ue000the', 'crew\ue001'];
	expect(named(`<svg><text>${first}</text><text>${second}</text><text>équipage</text></svg>`)).toBe(
		'<svg><text><tspan lang="en">the</tspan></text><text><tspan lang="en">crew</tspan></text><text>équipage</text></svg>'
	);
	expect(named('<div><p>\ue000cut off</p></div><p>équipage</p>')).toBe(
		'<div><p><span lang="en">cut off</span></p></div><p>équipage</p>'
	);
});

test('an attribute that is read out lends its language to the element, and what stands within keeps its own', () => {
	expect(named(`<input placeholder="${crew}"/>`)).toBe('<input placeholder="crew" lang="en"/>');
	expect(named(`<nav aria-label="${crew}"><a>Équipage</a> et <b lang="es">barco</b></nav>`)).toBe(
		'<nav aria-label="crew" lang="en"><a lang="fr">Équipage</a><span lang="fr"> et </span><b lang="es">barco</b></nav>'
	);
	expect(named(`<p title="Équipage : ${crew}">5</p>`)).toBe('<p title="Équipage : crew">5</p>');
});

test('what has text alone names its language where all of it is in one, and no mark is left anywhere', () => {
	const page = `<title>${crew}</title><script>const crew = "${crew}";</script><a href="?${encodeURIComponent(crew)}" data-say="${crew}"></a>`;
	expect(named(page)).toBe(
		'<title lang="en">crew</title><script>const crew = "crew";</script><a href="?crew" data-say="crew"></a>'
	);
	expect(named(`<title>${crew} · équipage</title>`)).toBe('<title>crew · équipage</title>');
});

test('on a page from right to left their direction is named too', () => {
	expect(named(`<p>${crew}</p>`, 'ar')).toBe('<p><span lang="en" dir="ltr">crew</span></p>');
});
