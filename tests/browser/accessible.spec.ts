import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { open, sampleAddresses, unfold, useBrowser } from './engine/session.ts';

const visit = useBrowser();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Side by side: what axe does takes a processor of its own for each page.
test.concurrent.each(sampleAddresses())(
	'"%s" has no violation that axe can find, in light and in dark',
	async (address) => {
		const violations = await visit({ reducedMotion: 'reduce' }, async (page) => {
			await open(page, address);
			await unfold(page);
			const found: string[] = [];
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				// In the dark nothing but colour is another.
				const axe = new AxeBuilder({ page });
				const rules = colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules('color-contrast');
				for (const { id, help, nodes } of (await rules.analyze()).violations) {
					for (const { target, failureSummary } of nodes) {
						found.push(`${colorScheme}: ${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`);
					}
				}
			}
			return found;
		});
		expect(violations).toEqual([]);
	}
);
