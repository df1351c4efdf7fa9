/** A document of the record as a page of its own. */
import { error } from '@sveltejs/kit';
import type { FaceDocument } from '#lib/domain/record/face.ts';
import { loadModel } from '../record.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * What the page shows; throws the answer of an address that is not there, where the record has no such document.
 *
 * @param words what the site calls the page, which stands for the heading of a document that has none
 */
export function documentPage(name: FaceDocument, words: string) {
	const { face, lang } = loadModel().package;
	const text = face.documents[name];
	if (text === null) error(404);
	const { title, blocks } = readMarkdown(text);
	return { lang, words, heading: title ?? words, blocks };
}
