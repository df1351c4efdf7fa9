/** A record at one moment, as far as two of them are compared: a folder, a frozen version, a revision. */
import { evaluateCheck, type Answer } from '../comparison/evaluate-check.ts';
import { createDefinitions } from '../comparison/definitions.ts';
import type { Model } from '../record/model.ts';
import type { WrittenTables } from '../record/written-tables.ts';

/** What a check asks and how it is answered. */
export interface AnsweredCheck {
	readonly id: string;
	readonly question: string;
	readonly answer: Answer;
}

/** A grade in force by the scale. */
export type GradesOfClaim = Readonly<Record<'attribution' | 'reliability' | 'credibility', string>>;

export interface RecordState {
	/** How it was named: a path, a version, a revision. */
	readonly name: string;
	readonly version: string;
	/** Day of the version, `YYYY-MM-DD`. */
	readonly created: string;
	/** The tables with their sentences filled in, in the format of today. */
	readonly tables: WrittenTables;
	/** The tables with their placeholders, as an editor writes them; `null` of a frozen version, which has none. */
	readonly templates: WrittenTables | null;
	/** The sentences of `datapackage.json` by their path, filled in. */
	readonly sentences: ReadonlyMap<string, string>;
	/** The model, from which checks are answered and grades follow; `null` of a frozen version. */
	readonly model: Model | null;
}

/** Every check with its answer by its id. */
export function answersOf(model: Model): ReadonlyMap<string, AnsweredCheck> {
	const definitions = createDefinitions(model.definitionRelations, model.unusedDefinitions);
	return new Map(
		model.checks.map((check) => {
			const { answer } = evaluateCheck(check, model.figuresById, definitions);
			return [check.id, { id: check.id, question: check.question, answer }];
		})
	);
}

/** The grades of every figure by its id. */
export function gradesOf(model: Model): ReadonlyMap<string, GradesOfClaim> {
	return new Map(
		model.figures.map(({ id, grades }) => [
			id,
			{
				attribution: grades.attribution.grade,
				reliability: grades.reliability.grade,
				credibility: grades.credibility.grade
			}
		])
	);
}
