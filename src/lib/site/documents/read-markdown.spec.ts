import { expect, test } from 'vitest';
import { readMarkdown, type Block } from './read-markdown.ts';

const wordsOf = (block: Block | undefined) =>
	block && 'pieces' in block ? block.pieces.map(({ text }) => text).join('') : block?.items.length;

test('a document has a title, headings, paragraphs with their line breaks, and lists', () => {
	const { title, blocks } = readMarkdown(
		'# Imprint\nThe Ferry Watch\nPier 1\n\n## Contact\n- by post\n- by **phone**\n\nOn any day.\n'
	);
	expect(title).toBe('Imprint');
	expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'paragraph']);
	expect(blocks.map(wordsOf)).toEqual(['The Ferry Watch\nPier 1', 'Contact', 2, 'On any day.']);
});

test('words lead where they say, and never to a script', () => {
	const linksOf = (text: string) =>
		readMarkdown(text).blocks.flatMap((block) =>
			'pieces' in block
				? block.pieces.flatMap(({ text: words, href }) => (href === null ? [] : [[words, href]]))
				: []
		);
	expect(
		linksOf(
			'See [the rules](https://ferry.example/rules), <mailto:desk@ferry.example> or https://ferry.example.'
		)
	).toEqual([
		['the rules', 'https://ferry.example/rules'],
		['desk@ferry.example', 'mailto:desk@ferry.example'],
		['https://ferry.example', 'https://ferry.example']
	]);
	expect(linksOf('[here](javascript:alert(1)) [there](data:text/html,x) <b onclick=x>')).toEqual([]);
});
