import { GRADES } from '#lib/domain/grade.ts';
import type { Figure, Scale } from '#lib/domain/model.ts';
import { ORIGINS, SCALES } from '#lib/domain/schema.ts';
import { gradeWords, originWords } from '#lib/format/figure-words.ts';
import { doubtWords, scaleQuestion, scaleWords } from '#lib/format/record-words.ts';
import { loadModel } from '#lib/server/record.ts';

export const csr = false;

/** The scales with their rules and how many figures have which grade, and what the record knows of its limits. */
export function load() {
	const { figures, gradeRules, terms, limits } = loadModel();
	return {
		origins: ORIGINS.map((origin) => ({
			origin,
			words: originWords(origin),
			count: figures.filter((figure) => figure.origin === origin).length
		})),
		scales: SCALES.map((scale) => ({
			scale,
			words: scaleWords(scale),
			question: scaleQuestion(scale),
			grades: GRADES[scale].map((grade) => ({
				grade,
				words: gradeWords(scale, grade),
				count: countGrade(figures, scale, grade),
				rules: gradeRules
					.filter((rule) => rule.scale === scale && rule.grade === grade)
					.map(({ rule }) => rule)
			}))
		})),
		doubts: doubtCounts(figures),
		terms,
		limits
	};
}

function countGrade(figures: readonly Figure[], scale: Scale, grade: string): number {
	return figures.filter((figure) => figure.grades[scale].grade === grade).length;
}

function doubtCounts(figures: readonly Figure[]) {
	const counts = new Map<string, number>();
	for (const doubt of figures.flatMap((figure) => figure.doubts)) {
		counts.set(doubtWords(doubt), (counts.get(doubtWords(doubt)) ?? 0) + 1);
	}
	return [...counts]
		.map(([words, count]) => ({ words, count }))
		.sort((one, other) => other.count - one.count || (one.words < other.words ? -1 : 1));
}
