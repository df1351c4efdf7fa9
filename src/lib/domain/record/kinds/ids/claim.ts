/** The id of a claim: a figure, statement or derived figure. */
import { pointerInto } from './pointer.ts';

export const CLAIM_KIND = pointerInto(() => ['figures', 'statements', 'derived']);
