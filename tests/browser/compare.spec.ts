/** Comparing by choice and moving a what-if: by keyboard, through the address, back and again. */
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { read } from '../built/site.ts';
import { open, reopen, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const comparisons = csvParse(read('data/tables/comparisons.csv'));
const figures = csvParse(read('data/figures.csv'));
const unit = (id = '') => figures.find((row) => row['id'] === id)?.['unit'];
/** Two figures in one unit that are not like for like. */
const unlike = comparisons.find(({ id = '', left_id, right_id }) => {
	const [, other] = csvParse(read(`compare/${id}.csv`));
	return unit(left_id) === unit(right_id) && other?.['like_for_like'] !== 'yes';
});
const ids = [unlike?.['left_id'] ?? '', unlike?.['right_id'] ?? ''];
const query = `f=${ids[0] ?? ''}&f=${ids[1] ?? ''}`;
const whatIf = csvParse(read('data/tables/what_ifs.csv'))[0]?.['id'] ?? '';
const assumption = csvParse(read('data/tables/what_if_inputs.csv')).find(
	(input) => input['what_if_id'] === whatIf && input['claim_id'] === ''
);

test('an address shows its comparison again after reload, and an unknown id is named', async () => {
	await visit({}, async (page) => {
		await open(page, `compare/?${query}&f=no-such-figure`);
		await page.getByRole('alert').getByText('no-such-figure').waitFor();
		await page.reload();
		await page.getByRole('alert').getByText('no-such-figure').waitFor();
		await page.locator('#compared article').first().waitFor();
		const shown = await page
			.locator('article [data-figure]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')));
		expect(shown).toEqual(ids);
	});
});

test('a ratio that was refused is printed only where its reader asked for it', async () => {
	const printed = await visit({}, async (page) => {
		await open(page, `compare/${unlike?.['id'] ?? ''}/`);
		const ratio = page.locator('main .overridden');
		await page.emulateMedia({ media: 'print' });
		const before = await ratio.isVisible();
		await page.emulateMedia({ media: 'screen' });
		await page.locator('main details:has(.overridden) > summary').click();
		await page.emulateMedia({ media: 'print' });
		return { before, after: await ratio.isVisible() };
	});
	expect(printed).toEqual({ before: false, after: true });
});

test('what a translation of the page has taken apart still follows the choice', async () => {
	await visit({}, async (page) => {
		await open(page, `compare/#${query}`);
		const result = page.locator('#compared');
		await result.locator('figure, section[aria-labelledby="gap"] p').first().waitFor();
		// As the translations of browsers do it.
		await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode as Text);
			for (const text of texts) {
				if (text.data.trim() === '' || text.parentElement?.closest('script, style, svg')) continue;
				const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
				font.append(document.createElementNS('http://www.w3.org/1999/xhtml', 'font'));
				text.replaceWith(font);
				font.firstElementChild?.append(text.data);
			}
		});
		await result.locator('section[aria-labelledby="gap"] button[aria-pressed]').click();
		await page.waitForURL(/force=ratio/);
		await result.locator('section[aria-labelledby="gap"]').getByText(words.compare_overridden).waitFor();
		// The drawing comes by itself, after the words.
		await result.locator('figure svg').first().waitFor();
		const before = await result.innerText();
		await reopen(page);
		await result.locator('figure, section[aria-labelledby="gap"] p').first().waitFor();
		await expect.poll(() => result.innerText()).toBe(before);
	});
});

test('of two versions of one statement a reader’s own choice says what the comparison of the record does', async () => {
	const versionOf = new Map(
		csvParse(read('data/tables/figures.csv')).map((row) => [row['id'], row['variant_of']])
	);
	const versions = comparisons.find(
		({ left_id, right_id }) => versionOf.get(left_id) === right_id || versionOf.get(right_id) === left_id
	);
	const sentence = 'section[aria-labelledby="trust"] > p.prose';
	await visit({}, async (page) => {
		await open(page, `compare/${versions?.['id'] ?? ''}/`);
		const said = await page.locator(sentence).innerText();
		expect(said).toContain(words.compare_trust_versions);
		await open(page, `compare/#f=${versions?.['left_id'] ?? ''}&f=${versions?.['right_id'] ?? ''}`);
		expect(await page.locator(sentence).innerText()).toBe(said);
	});
});

test('no ratio is shown between unlike figures until the reader turns it on; then the reason stands beside it and in the text to quote', async () => {
	await visit({}, async (page) => {
		await open(page, `compare/#${query}`);
		const gap = page.locator('section[aria-labelledby="gap"]');
		await gap.waitFor();
		const reason = await page.locator('section[aria-labelledby="guard"] p.prose').innerText();
		const sentences = gap.locator('p.prose');
		await expect.poll(() => sentences.allInnerTexts()).toEqual([words.compare_gap_off]);
		await gap.getByRole('button').press('Enter');
		await page.waitForURL(/force=ratio/);
		await gap.getByText(words.compare_overridden).waitFor();
		const [overridden, ...gaps] = await sentences.allInnerTexts();
		expect(overridden).toBe(`${words.compare_overridden} ${reason}`);
		expect(gaps).toHaveLength(2);
		const quoted = await page.locator('pre').innerText();
		for (const sentence of [reason, ...gaps, 'force=ratio']) expect(quoted).toContain(sentence);
		await page.goBack();
		await page.waitForURL((url) => !url.hash.includes('force'));
		await expect.poll(() => sentences.allInnerTexts()).toEqual([words.compare_gap_off]);
	});
});

test('figures far apart that the reader sets against each other are drawn on a logarithmic axis that says so, and every mark is reached by keys', async () => {
	const above = figures.filter(
		(row) => row['origin'] !== 'derived' && Number(row['value']) > 0 && row['low'] === ''
	);
	const farFrom = (near: (typeof above)[number]) =>
		above.find((row) => row['unit'] === near['unit'] && Number(row['value']) > 1000 * Number(near['value']));
	const small = above.find(farFrom);
	const large = small && farFrom(small);
	const pair = [large?.['id'] ?? '', small?.['id'] ?? ''];
	await visit({}, async (page) => {
		await open(page, `compare/#f=${pair[0] ?? ''}&f=${pair[1] ?? ''}&force=ratio&scale=linear`);
		const chart = page.locator('section[aria-labelledby="gap"] figure');
		await chart.locator('figcaption', { hasText: /^On one log axis/ }).waitFor();
		const drawn = await chart
			.locator('.wide g[data-figure]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')));
		expect(drawn).toEqual(pair);
		const places = await chart
			.locator('.wide circle, .wide path')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
		expect(places.length).toBeGreaterThan(1);
		await chart.getByRole('slider').focus();
		const note = chart.locator('.note');
		await note.getByText(large?.['label'] ?? '').waitFor();
		await page.keyboard.press('ArrowDown');
		await note.getByText(small?.['label'] ?? '').waitFor();
	});
});

test('a choice is read with a stop between its label, number, origin and phrase', async () => {
	await visit({}, async (page) => {
		await open(page, 'compare/');
		const choice = page.locator('#choices li').first();
		const parts = await choice
			.locator('[data-label], .stated, .origin, .origin ~ span')
			.evaluateAll((all) => all.map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim()));
		expect(parts.length).toBe(4);
		const named = await choice.getByRole('checkbox').ariaSnapshot();
		expect(named.replaceAll(/\s*;\s*/g, '; ')).toContain(`"${parts.join('; ')}"`);
	});
});

test('figures are found and chosen by keyboard alone, and the bar leads to what comes of it', async () => {
	await visit({}, async (page) => {
		const [one, other] = figures;
		await open(page, 'compare/');
		const search = page.getByRole('searchbox', { name: words.compare_search });
		for (const figure of [one, other]) {
			await search.fill(figure?.['id'] ?? '');
			await page.locator(`#choices input[value="${figure?.['id'] ?? ''}"]`).focus();
			await page.keyboard.press('Space');
			await page.waitForURL(new RegExp(`f=${figure?.['id'] ?? ''}`));
		}
		await page.locator('[data-said]', { hasText: /^2/ }).waitFor({ state: 'attached' });
		await page.getByRole('link', { name: words.compare_see }).press('Enter');
		const result = page.locator('#compared');
		expect(await result.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await result.locator('section[aria-labelledby="guard"]').innerText()).toMatch(
			/like for like|same thing|one series/i
		);
		await page.getByRole('button', { name: words.compare_clear }).press('Enter');
		await result.waitFor({ state: 'hidden' });
		expect(new URL(page.url()).hash).toBe('');
	});
});

test('a what-if that was moved reopens exactly, and an address that fits nothing is told', async () => {
	await visit({}, async (page) => {
		const name = assumption?.['name'] ?? '';
		await open(page, `checks/${whatIf}/`);
		const result = page.locator('.result');
		// A page that was built keeps a number with its word by another space.
		const words = async () => (await result.innerText()).replaceAll('\u00a0', ' ');
		const before = await words();
		const field = page
			.getByRole('group', { name: assumption?.['label'] ?? '' })
			.getByRole('spinbutton')
			.first();
		// While it is typed, not only once the field is left.
		await field.fill(assumption?.['maximum'] ?? '');
		await page.waitForURL(new RegExp(`${name}=`));
		const after = await words();
		expect(after).not.toBe(before);
		await page.reload();
		await page.getByText('changed by the reader').waitFor();
		expect(await words()).toBe(after);
		await open(page, `checks/${whatIf}/#${name}=9..1&gone=1..2`);
		await page.getByText('9..1').waitFor();
		await page.getByText('gone').waitFor();
		expect(await words()).toBe(before);
	});
});
