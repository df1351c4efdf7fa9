import { codebook } from '#lib/publish/codebook.ts';
import { publishedFiles } from '../publication.ts';

export const csr = false;

const KILOBYTE = 1000;

/** Every download with its size, and the codebook. */
export function load() {
	const files = [...publishedFiles().values()]
		.filter(({ group }) => group !== 'figure')
		.map(({ path, group, title, description, text }) => ({
			path,
			group,
			title,
			description,
			kilobytes: Math.max(1, Math.round(new TextEncoder().encode(text()).length / KILOBYTE))
		}));
	return { files, codebook: codebook() };
}
