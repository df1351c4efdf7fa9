/** The kinds of column that a table may have, by the name that a column gives its kind. */
import { BOOLEAN_KIND } from '../kinds/numbers/boolean.ts';
import { CLAIM_KIND } from '../kinds/ids/claim.ts';
import { DATE_KIND } from '../kinds/dates/date.ts';
import { DEFINITION_KIND } from '../kinds/ids/definition.ts';
import { ENUM_KIND } from '../kinds/words/enum.ts';
import { FORMULA_KIND } from '../kinds/words/formula.ts';
import { ID_KIND } from '../kinds/ids/id.ts';
import { INTEGER_KIND } from '../kinds/numbers/integer.ts';
import { LANGUAGE_KIND } from '../kinds/words/language.ts';
import { LIST_KIND } from '../kinds/words/list.ts';
import { NAME_KIND } from '../kinds/ids/name.ts';
import { NUMBER_KIND } from '../kinds/numbers/number.ts';
import { NUMERIC_CLAIM_KIND } from '../kinds/ids/numeric-claim.ts';
import { PARTIAL_DATE_KIND } from '../kinds/dates/partial-date.ts';
import { REFERENCE_KIND } from '../kinds/ids/reference.ts';
import { SUBJECT_KIND } from '../kinds/ids/subject.ts';
import { TEXT_KIND } from '../kinds/words/text.ts';
import { URL_KIND } from '../kinds/words/url.ts';
import type { Kind } from '../kinds/kind.ts';

export const KINDS = {
	id: ID_KIND,
	name: NAME_KIND,
	reference: REFERENCE_KIND,
	claim: CLAIM_KIND,
	'numeric-claim': NUMERIC_CLAIM_KIND,
	subject: SUBJECT_KIND,
	definition: DEFINITION_KIND,
	text: TEXT_KIND,
	formula: FORMULA_KIND,
	enum: ENUM_KIND,
	list: LIST_KIND,
	language: LANGUAGE_KIND,
	url: URL_KIND,
	number: NUMBER_KIND,
	integer: INTEGER_KIND,
	boolean: BOOLEAN_KIND,
	date: DATE_KIND,
	'partial-date': PARTIAL_DATE_KIND
} as const satisfies Readonly<Record<string, Kind>>;

/** The name of a kind. */
export type ColumnType = keyof typeof KINDS;

/** What a filled cell of a kind is once it is read. */
export type ValueOf<Type extends ColumnType> = (typeof KINDS)[Type] extends Kind<infer Value> ? Value : never;
