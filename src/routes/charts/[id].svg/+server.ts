import { panelById, panels } from '../panels.ts';
export const prerender = true;
export function entries() {
	return panels().map(({ id }) => ({ id }));
}
export function GET({ params }) {
	return new Response('<svg xmlns="http://www.w3.org/2000/svg"/>' + panelById(params.id).id.slice(0,0), { headers: { 'content-type': 'image/svg+xml' } });
}
