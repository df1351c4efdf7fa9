/** The cells of a row under the names that the model gives them: `as_stated` is `asStated`. */
import type { ColumnName, RowOf, TableName } from './tables.ts';

type FieldName<Column extends string> = Column extends `${infer First}_${infer Rest}`
	? `${First}${Capitalize<FieldName<Rest>>}`
	: Column;

/** The cells of a row under their names in the model. */
export type Fields<Row> = {
	readonly [Column in keyof Row as FieldName<Column & string>]: Row[Column];
};

/** The cells of a table under their names in the model, but for the columns `Without`: those that are followed to what they name, or not used. */
export type FieldsOf<Name extends TableName, Without extends ColumnName<Name> = never> = Fields<
	Omit<RowOf<Name>, Without>
>;
