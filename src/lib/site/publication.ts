/** The downloads of this build, as responses. */
import { error } from '@sveltejs/kit';
import { fileCatalogue } from '#lib/publish/files/file-catalogue.ts';
import { contentType, once, type Publication, type PublishedFile } from '#lib/publish/published-file.ts';
import { correctionsOf as correctionsAmong, type Correction } from '#lib/publish/versions/corrections.ts';
import {
	publishedVersions,
	versionSteps,
	type PublishedVersion,
	type VersionStep
} from '#lib/publish/versions/published-versions.ts';
import { locales } from '#lib/paraglide/runtime.js';
import { downloadWords } from './download-words.ts';
import { sharedPublication } from './record.ts';

/** Every download by its path from the root of the site. */
export const publishedFiles: () => ReadonlyMap<string, PublishedFile> = once(
	() => new Map(fileCatalogue(publishedInLanguages()).map((file) => [file.path, file]))
);

/** What downloads are made from, with the words of each language for those in it. */
export const publishedInLanguages: () => Publication = once(() => {
	const shared = sharedPublication();
	const languages = (shared.languages ?? []).map(({ language, publication }) => {
		const locale = locales.find((one) => one === language);
		return {
			language,
			publication: locale ? { ...publication, words: downloadWords(locale, publication) } : publication
		};
	});
	return { ...shared, languages };
});

/** Every version that has an address, oldest first. */
export const versions: () => readonly PublishedVersion[] = once(() => publishedVersions(sharedPublication()));

/** What changed from each version to the next, the newest first. */
export const steps: () => readonly VersionStep[] = once(() =>
	versionSteps(versions(), sharedPublication().changelog)
);

/** Where the number of a figure moved, the newest first. */
export function correctionsOf(id: string): Correction[] {
	return correctionsAmong(steps(), id);
}

/** The download at a path; an error 404 where there is none. */
export async function publishedResponse(path: string): Promise<Response> {
	const file = publishedFiles().get(path);
	if (!file) error(404, path);
	return bytesResponse(await file.bytes(), contentType(file));
}

/** Bytes as a response that a static host would give. */
export function bytesResponse(bytes: Uint8Array, type: string): Response {
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
