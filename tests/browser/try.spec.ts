import { buffer } from 'node:stream/consumers';
import { expect, inject, test } from 'vitest';
import { checkRecord } from '../../src/lib/reading/check-record.ts';
import { STARTER_TABLE } from '../../src/lib/reading/complete/starter-table.ts';
import { takeIn } from '../../src/lib/reading/handed/take-in.ts';
import words from '../../messages/en.json' with { type: 'json' };
import { open, useBrowser } from './engine/session.ts';

const visit = useBrowser();

test('a record of the reader is checked and drawn on the page, which asks for nothing and sends nothing meanwhile', async () => {
	await visit({ acceptDownloads: true }, async (page) => {
		await open(page, `${inject('mirror')}try/`);
		const status = page.locator('[data-try-status]');
		await status.getByText(words.try_ready).waitFor();
		const asked: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith('blob:')) asked.push(request.url());
		});
		await page.context().setOffline(true);

		const broken = STARTER_TABLE.replace(',12000,', ',twelve <b>thousand</b>,');
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles({
				name: 'my numbers.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from(broken)
			});
		const title = page.locator('[data-try-title]');
		await title.getByText('my numbers.csv').waitFor();
		expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true);
		expect(await page.locator('mark').allInnerTexts()).toEqual(['twelve <b>thousand</b>']);
		await page.getByText(words.try_place_cell.replace('{row}', '2').replace('{column}', 'value')).waitFor();

		await page.getByRole('button', { name: words.try_pattern_try }).click();
		await page.getByRole('heading', { name: words.own_numbers }).waitFor();
		expect(await page.locator('[data-try-result] svg[role=img]').first().isVisible()).toBe(true);
		expect(await page.locator('mark').count()).toBe(0);

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: words.try_take_record }).click()
		]);
		const bytes = new Uint8Array(await buffer(await download.createReadStream()));
		const handed = [{ path: download.suggestedFilename(), bytes }];
		const { files, problems } = await takeIn(handed, { name: '', describe: () => null }, '2024-07-01');
		expect([...problems, ...checkRecord(files).problems]).toEqual([]);
		expect(new TextDecoder().decode(files.get('figures.csv'))).toBe(STARTER_TABLE);
		expect(asked).toEqual([]);
		expect(
			await page.evaluate(() =>
				fetch('/').then(
					() => 'sent',
					() => 'refused'
				)
			)
		).toBe('refused');
	});
});
