/** The id of a definition. In which table it is to be found is said by another cell of the row, so a rule of its own asks. */
import type { Kind } from '../kind.ts';
import { pointerInto } from './pointer.ts';

export const DEFINITION_KIND: Kind<string> = {
	...pointerInto(() => ['measures', 'units', 'populations', 'ranks']),
	targets: () => []
};
