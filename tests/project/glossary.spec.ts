/** The glossary of the interface holds its messages: one word for each thing, in every language that the site speaks. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replacedWords } from '#lib/domain/prose/glossary.ts';
import settings from '../../project.inlang/settings.json' with { type: 'json' };

interface Entry {
	readonly term: string;
	readonly meaning: string;
	readonly insteadOf: readonly string[];
}

/** A message: its words, or the wordings of its variants. */
type Message = string | readonly { readonly match: Readonly<Record<string, string>> }[];

const json = (file: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../messages/${file}`, import.meta.url), 'utf8'));
const wordings = (message: Message) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

describe.each(settings.locales)('messages in %s', (locale) => {
	// A language may do without.
	const hasGlossary = existsSync(new URL(`../../messages/glossary/${locale}.json`, import.meta.url));
	const glossary = hasGlossary ? (json(`glossary/${locale}.json`) as Entry[]) : [];
	// What readers may type is in their words.
	const messages = Object.entries(json(`${locale}.json`) as Record<string, Message>).filter(
		([key]) => !/^(?:\$|search_(?:small_)?words)/.test(key)
	);

	test('use the terms of the glossary', () => {
		const found = messages.flatMap(([key, message]) =>
			wordings(message).flatMap((text) =>
				replacedWords(text, glossary).map(({ words, term }) => `${key}: "${words}", better "${term}"`)
			)
		);
		expect(found).toEqual([]);
	});

	test('have a glossary whose every term has a meaning, stands once and is replaced by no other', () => {
		const terms = glossary.map(({ term }) => term);
		expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
		const faulty = glossary.filter(
			({ term, meaning }) => meaning === '' || replacedWords(`${term}. ${meaning}`, glossary).length > 0
		);
		expect(faulty).toEqual([]);
	});
});
