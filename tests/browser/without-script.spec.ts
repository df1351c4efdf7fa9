import { expect, inject, test } from 'vitest';
import words from '../../messages/en.json' with { type: 'json' };
import { filesOf } from '../built/site.ts';
import { builtFigures, sampleAddresses, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const withoutScript = { javaScriptEnabled: false };

const addresses = sampleAddresses();
const sampled = builtFigures().filter(({ id }) => addresses.includes(`figures/${id}/`));

test.each(sampled)('the page of $id shows it as stated', async ({ id, asStated }) => {
	const text = await visit(withoutScript, async (page) => {
		await page.goto(`${inject('mirror')}figures/${id}/`);
		return page.locator('main').innerText();
	});
	// The page sets quotation marks around words of a source: “around” 5 million.
	const words = (said: string) => said.replace(/[“”]/g, '').replace(/\s+/g, ' ');
	expect(words(text)).toContain(words(asStated));
});

test('every chart stands as one picture with a name, with the table of its figures', async () => {
	const panels = await visit(withoutScript, async (page) => {
		await page.goto(inject('mirror'));
		return page.locator('main article').evaluateAll((articles) =>
			articles.map((article) => ({
				heading: article.querySelector('h2, h3')?.textContent ?? '',
				pictures: [...article.querySelectorAll('svg[role=img]')].filter(
					(svg) => svg.getBoundingClientRect().height > 0
				).length,
				rows: article.querySelectorAll('table tbody tr').length
			}))
		);
	});
	expect(panels.length).toBeGreaterThan(0);
	expect(
		panels.filter(({ heading, pictures, rows }) => heading === '' || pictures !== 1 || rows === 0)
	).toEqual([]);
});

test('every picture and feed is XML that a browser reads', async () => {
	const files = filesOf().filter((file) => /\.(?:svg|xml)$/.test(file));
	const faults = await visit({}, async (page) => {
		// Away from the site, whose policy lets no text become a document.
		await page.goto('about:blank');
		const bad: string[] = [];
		for (const file of files) {
			const text = await (await page.request.get(inject('mirror') + file)).text();
			const fault = await page.evaluate(
				(xml) =>
					new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ??
					null,
				text
			);
			if (fault !== null) bad.push(`${file}: ${fault}`);
		}
		return bad;
	});
	expect(files.length).toBeGreaterThan(0);
	expect(faults).toEqual([]);
});

test('what needs a script says so, and is not offered', async () => {
	await visit(withoutScript, async (page) => {
		await page.goto(`${inject('mirror')}figures/`);
		await page.getByText(words.explorer_without_script).waitFor();
		expect(await page.locator('main').getByRole('combobox').count()).toBe(0);
	});
});
