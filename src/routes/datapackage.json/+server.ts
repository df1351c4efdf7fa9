import { publishedResponse } from '../publication.ts';

export const prerender = true;

export function GET() {
	return publishedResponse('datapackage.json');
}
