/** What stands without script: every comparison of the record with its answer, and every check with its working. */
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { attribute, elements, textOf, type Element } from './document.ts';
import { pagesOf, read, target, type Page } from './site.ts';

const pages = new Map(pagesOf().map((page) => [page.address, page]));
const dense = (text: string) => text.replace(/\s+/g, '');
const rowsOf = (table: string) => csvParse(read(`data/tables/${table}.csv`));
const units = new Map(csvParse(read('data/figures.csv')).map(({ id = '', unit = '' }) => [id, unit]));

const pageOf = (address: string): Page => {
	const page = pages.get(address);
	if (!page) throw new Error(`there is no page ${address}`);
	return page;
};
const withClass = (page: Page, name: string) =>
	elements(page.root).filter((element) => (attribute(element, 'class') ?? '').split(' ').includes(name));
const section = (page: Page, labelledBy: string): Element => {
	const found = elements(page.root, 'section').find(
		(one) => attribute(one, 'aria-labelledby') === labelledBy
	);
	if (!found) throw new Error(`${page.address} has no section "${labelledBy}"`);
	return found;
};
const comparisons = rowsOf('comparisons').map(
	({ id = '', question = '', answer = '', reading = '', left_id = '', right_id = '' }) => {
		const page = pageOf(`compare/${id}/`);
		const [, other] = csvParse(read(`compare/${id}.csv`));
		const isLike = ['yes', 'series'].includes(other?.['like_for_like'] ?? '');
		return { id, question, answer, reading, isLike, sides: [left_id, right_id], page };
	}
);
const failing = (fails: (comparison: (typeof comparisons)[number]) => boolean) =>
	comparisons.filter(fails).map(({ id }) => id);

describe('every comparison of the record', () => {
	test('has a page with its question, then its answer, then its reading', () => {
		expect(
			failing(({ page, question, answer, reading }) => {
				const [main] = elements(page.root, 'main');
				const text = dense(main ? textOf(main) : '');
				const order = [question, answer, reading].map((words) => text.indexOf(dense(words)));
				return order.some((at, index) => at < 0 || at <= (order[index - 1] ?? -1));
			})
		).toEqual([]);
	});

	test('leads to both figures', () => {
		expect(
			failing(({ page, sides }) => {
				const linked = elements(page.root, 'a').map(
					(link) => target(page, attribute(link, 'href') ?? '')?.file
				);
				return sides.some((figure) => !linked.includes(`figures/${figure}/index.html`));
			})
		).toEqual([]);
	});

	test('says whether the two are like for like before it says how far apart they are', () => {
		expect(
			failing(({ page }) => {
				const [guard, gap] = ['guard', 'gap'].map((id) => page.html.indexOf(`aria-labelledby="${id}"`));
				return guard === undefined || gap === undefined || guard < 0 || gap < guard;
			})
		).toEqual([]);
	});

	test('shows how far apart two like figures are, folds that away between unlike ones and says why, and has nothing to show across units', () => {
		expect(
			failing(({ page, isLike, sides }) => {
				const gap = section(page, 'gap');
				const folds = elements(gap, 'details').filter((fold) =>
					elements(fold, 'summary').some((summary) => textOf(summary) === words.compare_gap_show)
				);
				const folded = folds.flatMap((fold) => elements(fold, 'p')).map((one) => textOf(one));
				const [left, right] = sides.map((id) => units.get(id));
				const guard = elements(section(page, 'guard'), 'p').map((one) => textOf(one))[0] ?? '';
				if (left !== right) return folds.length > 0 || elements(gap, 'svg').length > 0;
				if (isLike)
					return (
						folds.length > 0 ||
						textOf(gap).includes(words.compare_overridden) ||
						elements(gap, 'p').length < 2
					);
				return (
					folds.length !== 1 ||
					folds.some((fold) => attribute(fold, 'open') !== null) ||
					folded.length < 3 ||
					folded[0] !== `${words.compare_overridden} ${guard}` ||
					![words.compare_gap_off, words.compare_gap_off_unclear].some((one) => textOf(gap).includes(one))
				);
			})
		).toEqual([]);
	});

	test('is listed with its question and its answer where figures are compared by choice', () => {
		const list = pageOf('compare/');
		const entries = elements(list.root, 'li').map((entry) => ({
			text: dense(textOf(entry)),
			leads: elements(entry, 'a').map((link) => target(list, attribute(link, 'href') ?? '')?.file)
		}));
		expect(
			failing(({ page, question, answer }) => {
				const entry = entries.find(({ leads }) => leads.includes(page.file));
				return entry?.text !== dense(question + answer);
			})
		).toEqual([]);
	});
});

test('every check has its question, one of four answers, and each input with its tags', () => {
	const answers = [
		words.check_holds,
		words.check_tension,
		words.check_inconclusive,
		words.check_not_comparable
	];
	const page = pageOf('checks/');
	const faults = rowsOf('checks').filter(({ id = '', question = '', left = '', right = '' }) => {
		// The innermost fold that has the place: a group folds its checks.
		const own = elements(page.root, 'details')
			.filter((fold) => elements(fold).some((inner) => attribute(inner, 'id') === id))
			.at(-1);
		const text = own ? textOf(own) : '';
		const shown = own ? elements(own).map((element) => attribute(element, 'data-figure')) : [];
		const named = `${left} ${right}`.match(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/g) ?? [];
		return (
			!dense(text).includes(dense(question)) ||
			!(own && elements(own, 'summary').some((line) => answers.some((one) => textOf(line).endsWith(one)))) ||
			attribute(own, 'open') !== null ||
			named.some((figure) => !shown.includes(figure))
		);
	});
	expect(faults.map(({ id }) => id)).toEqual([]);
});

test('every what-if has a page that stands at its start without script', () => {
	const faults = rowsOf('what_ifs').filter(({ id = '', reading = '' }) => {
		const page = pageOf(`checks/${id}/`);
		const [result = ''] = withClass(page, 'result').map((one) => textOf(one));
		return !result.endsWith('.') || !dense(textOf(page.root)).includes(dense(reading));
	});
	expect(faults.map(({ id }) => id)).toEqual([]);
});
