/** The id of a claim with a number, which a statement is not. */
import { pointerInto } from './pointer.ts';

export const NUMERIC_CLAIM_KIND = pointerInto(() => ['figures', 'derived']);
