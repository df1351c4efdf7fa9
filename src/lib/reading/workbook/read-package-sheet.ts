/** The words that a record says of itself, from the sheet of a workbook that has them. */
import { readXlsx } from 'hucre';
import type { WorkbookFault } from './workbook-fault.ts';

export interface PackageSheetReading {
	/** The words by their property; a property with an empty cell has empty words. */
	readonly words: ReadonlyMap<string, string>;
	readonly faults: readonly WorkbookFault[];
}

/**
 * Reads the sheet; no words where the workbook has none of that name.
 *
 * @throws {Error} where the bytes are no workbook
 */
export async function readPackageSheet(bytes: Uint8Array, name: string): Promise<PackageSheetReading> {
	const { sheets } = await readXlsx(bytes);
	const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
	const words = new Map<string, string>();
	const faults: WorkbookFault[] = [];
	for (const [index, [property, text = null]] of rows.entries()) {
		if (index === 0 || typeof property !== 'string' || property.trim() === '') continue;
		if (text === null || typeof text === 'string')
			words.set(property.trim(), (text ?? '').replace(/\r\n?/g, '\n').trim());
		else faults.push({ sheet: name, row: index + 1, column: 'words', found: 'no text; write it as text' });
	}
	return { words, faults };
}
