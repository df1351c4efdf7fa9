/**
 * The grade that follows from answers: the first rule of a scale whose condition they meet. The rules are data of the
 * record, the same for every speaker, so equal answers always get the equal grade.
 */
/** One answer to each question of a scale, by the name of the question. */
export type Answers = Readonly<Record<string, string>>;

/** One answer that a rule asks for. */
export interface Requirement {
	readonly question: string;
	readonly answer: string;
}

/** Alternatives, each a list of answers that must all be given; no alternative at all is met by any answers. */
export type Condition = readonly (readonly Requirement[])[];

/** A rule as far as it decides. */
export interface DecidingRule {
	readonly position: number;
	/** When the rule applies, as the record writes it; see {@link parseCondition}. `null`: whenever no earlier rule does. */
	readonly condition: string | null;
}

/** A condition that cannot be read; the message says what was found and what is expected. */
export class ConditionError extends Error {
	override name = 'ConditionError';
}

/**
 * Reads `read=not-read or speaker=unnamed`: answers joined by `and`, alternatives joined by `or`; `and` binds closer.
 *
 * @param questions the questions of the scale with the answers each allows
 * @throws {ConditionError} where a question or an answer is not one of them, or a part is not `question=answer`
 */
export function parseCondition(
	text: string | null,
	questions: Readonly<Record<string, readonly string[]>>
): Condition {
	if (text === null) return [];
	return text.split(' or ').map((alternative) =>
		alternative.split(' and ').map((part): Requirement => {
			const [question, answer, ...rest] = part.trim().split('=');
			if (question === undefined || answer === undefined || rest.length > 0) {
				throw new ConditionError(`"${part}" is not question=answer`);
			}
			const answers = Object.hasOwn(questions, question) ? questions[question] : undefined;
			if (!answers) {
				const known = Object.keys(questions).join(', ');
				throw new ConditionError(`"${question}" is no question of the scale, which asks ${known}`);
			}
			if (!answers.includes(answer)) {
				throw new ConditionError(`"${answer}" is no answer to "${question}", which is ${answers.join(', ')}`);
			}
			return { question, answer };
		})
	);
}

/** True where the answers meet one alternative of the condition in full. */
export function meetsCondition(condition: Condition, answers: Answers): boolean {
	return (
		condition.length === 0 ||
		condition.some((all) => all.every(({ question, answer }) => answers[question] === answer))
	);
}

/**
 * Reads the rules of one scale once. What comes back gives, for answers, the first rule by position whose condition they
 * meet; `null` where none does.
 *
 * @throws {ConditionError} where a rule's condition cannot be read
 */
export function readRules<R extends DecidingRule>(
	rules: readonly R[],
	questions: Readonly<Record<string, readonly string[]>>
): (answers: Answers) => R | null {
	const inOrder = [...rules]
		.sort((one, other) => one.position - other.position)
		.map((rule) => ({ rule, condition: parseCondition(rule.condition, questions) }));
	return (answers) => inOrder.find(({ condition }) => meetsCondition(condition, answers))?.rule ?? null;
}
