import { error } from '@sveltejs/kit';
import { writeZip } from '#lib/publish/formats/write-zip.ts';
import { loadModel } from '#lib/site/record.ts';
import { bytesResponse, versions } from '#lib/site/publication.ts';
import type { RequestEvent } from './$types';

export const prerender = true;

const TYPES: Readonly<Record<string, string>> = {
	csv: 'text/csv',
	json: 'application/json',
	md: 'text/markdown',
	txt: 'text/plain',
	cff: 'text/yaml'
};

/** The files of each version as they were, and the same in one archive. */
export function entries() {
	return versions().flatMap(({ version, files }) =>
		[...files.keys(), archiveName()].map((file) => ({ version, file }))
	);
}

export function GET({ params }: RequestEvent) {
	const version = versions().find((one) => one.version === params.version);
	if (!version) error(404, params.version);
	if (params.file === archiveName()) {
		return bytesResponse(writeZip(version.files, version.created), 'application/zip');
	}
	const bytes = version.files.get(params.file);
	if (!bytes) error(404, params.file);
	const ending = params.file.slice(params.file.lastIndexOf('.') + 1);
	return bytesResponse(bytes, `${TYPES[ending] ?? 'application/octet-stream'}; charset=utf-8`);
}

function archiveName(): string {
	return `${loadModel().package.name}.zip`;
}
