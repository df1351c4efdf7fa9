/** The id of what a grade is given to. Derived figures are graded by their inputs. */
import { pointerInto } from './pointer.ts';

export const SUBJECT_KIND = pointerInto(() => ['figures', 'statements', 'parties']);
