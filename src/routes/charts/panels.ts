/** The panels of the record as the files under `charts/` take them. */
import { error } from '@sveltejs/kit';
import type { Panel } from '#lib/domain/model.ts';
import { loadModel } from '#lib/server/record.ts';

/** Every panel, in the order of the first page. */
export function panels(): Panel[] {
	return loadModel().sections.flatMap((section) => section.panels);
}

/** The panel with the id; an error 404 where there is none. */
export function panelById(id: string): Panel {
	const panel = panels().find((one) => one.id === id);
	if (!panel) error(404, id);
	return panel;
}
