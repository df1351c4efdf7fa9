/** The id of a row of one table. */
import { pointerInto } from './pointer.ts';

export const REFERENCE_KIND = pointerInto(({ table }) => (table === undefined ? [] : [table]));
