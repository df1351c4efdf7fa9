/** The downloads of this build, as responses. */
import { error } from '@sveltejs/kit';
import { contentType, fileCatalogue, type PublishedFile } from '#lib/publish/file-catalogue.ts';
import { loadModel, loadRaw, siteOrigin } from '#lib/server/record.ts';

let files: ReadonlyMap<string, PublishedFile> | undefined;

/** Every download by its path from the root of the site. */
export function publishedFiles(): ReadonlyMap<string, PublishedFile> {
	files ??= new Map(
		fileCatalogue({ model: loadModel(), ...loadRaw(), origin: siteOrigin() }).map((file) => [file.path, file])
	);
	return files;
}

/** The download at a path; an error 404 where there is none. */
export function publishedResponse(path: string): Response {
	const file = publishedFiles().get(path);
	if (!file) error(404, path);
	return new Response(file.text(), { headers: { 'content-type': contentType(file) } });
}
