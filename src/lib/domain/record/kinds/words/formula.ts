/** Arithmetic on ids and numbers. Whether it can be computed is asked once all tables are read. */
import type { Kind } from '../kind.ts';
import { TEXT_KIND } from './text.ts';

export const FORMULA_KIND: Kind<string> = {
	...TEXT_KIND,
	allowed: () => 'a formula: ids of figures with + - * / and brackets',
	isNumber: true
};
