import { groups } from '../../figure-groups.ts';

/** Every page of many figures, in a record in which none has a page of its own. */
export const entries = () => [...groups().keys()].map((group) => ({ group: String(group) }));
