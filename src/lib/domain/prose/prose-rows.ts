/** Rows as sentences see them: any column of any table by its name, as much of it as could be read. */
import type { Cell } from '../record/schema/tables.ts';

export type ProseRow = Readonly<Record<string, Cell>>;
/** The rows of each table by its name. */
export type ProseRows = Readonly<Record<string, readonly ProseRow[]>>;
