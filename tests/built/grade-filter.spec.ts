/** A reader's own bar: every number, row and mark carries the grades it is held against. */
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { attribute, elements, type Element } from './document.ts';
import { NOT_FOUND, pagesOf, read } from './site.ts';

const pages = pagesOf().filter(({ file }) => file !== NOT_FOUND);
const CODE = /\(([A-F1-6])\)$/;
/** The grades of each figure as the table has them, in the marks that a page uses. */
const graded = new Map(
	csvParse(read('data/figures.csv')).map(
		({ id = '', attribution = '', source_reliability = '', credibility = '' }) => [
			id,
			[attribution, ...[source_reliability, credibility].map((grade) => CODE.exec(grade)?.[1] ?? '')].join(
				' '
			)
		]
	)
);
const carrying = pages.flatMap(({ file, root }) =>
	elements(root, 'main')
		.flatMap((main) => elements(main))
		.filter((element) => attribute(element, 'data-figure') !== null)
		.map((element) => ({ file, element }))
);
const gradesOf = (element: Element) =>
	(attribute(element, 'data-grades') ?? '').split(' ').slice(0, 3).join(' ');

test('whatever shows a figure carries its three grades, as the table gives them', () => {
	expect(carrying.length).toBeGreaterThan(graded.size);
	const faults = carrying.filter(({ element }) => {
		const id = attribute(element, 'data-figure') ?? '';
		const own = gradesOf(element);
		return graded.has(id) ? own !== graded.get(id) : !/^[a-z]+ [A-F] [1-6]$/.test(own);
	});
	expect(faults.map(({ file, element }) => `${file}: ${attribute(element, 'data-figure') ?? ''}`)).toEqual(
		[]
	);
});

test('every mark of a chart that stands for a number carries grades', () => {
	const drawings = pages.flatMap(({ root }) =>
		elements(root, 'svg').filter((svg) => attribute(svg, 'role') === 'img')
	);
	expect(drawings.length).toBeGreaterThan(1);
	const groups = drawings.flatMap((svg) => elements(svg, 'g'));
	const figures = groups.filter((group) => attribute(group, 'data-figure') !== null);
	expect(figures.length).toBeGreaterThan(0);
	expect(figures.filter((group) => attribute(group, 'data-grades') === null)).toEqual([]);
});
