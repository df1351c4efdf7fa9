import { GRADES, isGraded } from '#lib/domain/record/grade.ts';
import { writeGradeFilter, type GradeFilter } from '#lib/domain/grades/grade-filter.ts';
import type { Doubt, Figure, Model, Scale } from '#lib/domain/record/model.ts';
import { ORIGINS, SCALES } from '#lib/domain/record/schema/vocabularies.ts';
import { originWords } from '#lib/format/figure/figure-words.ts';
import { codedGrade } from '#lib/format/figure/filter-words.ts';
import { doubtWords, scaleQuestion, scaleWords } from '#lib/format/record-words.ts';
import { hanScript, strayCharacters } from '#lib/domain/text/han-script.ts';
import { isWrittenIn } from '#lib/domain/text/script.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { loadModel, recordLanguage } from '#lib/site/record.ts';

/** The scales with their rules and how many figures have which grade, and what the record knows of its limits. */
export function load() {
	const { figures, gradeRules, terms, glossary, limits } = loadModel();
	const lang = recordLanguage();
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
			common: commonGrade(scale, figures, gradeRules),
			grades: GRADES[scale]
				.filter((grade) => isUsed(figures, scale, grade))
				.map((grade) => ({
					grade,
					coded: codedGrade(scale, grade),
					count: countGrade(figures, scale, grade),
					rules: gradeRules
						.filter((rule) => rule.scale === scale && rule.grade === grade && rule.position !== null)
						.map(({ phrase, rule, raisedBy, loweredBy }) => ({ phrase, rule, raisedBy, loweredBy }))
				}))
		})),
		examples: [
			{ query: 'attribution=strong', words: m.grade_filter_example_firm() },
			{ query: queryOf(judged), words: m.grade_filter_example_judged() },
			{ query: queryOf(unjudged), words: m.grade_filter_example_unjudged() }
		],
		doubts: doubtCounts(figures),
		terms: terms.map(({ also, ...term }) => ({
			...term,
			// Other names are those of the record's language, or of another script.
			also: (also ?? '')
				.split(';')
				.map((name) => name.trim())
				.filter((name) => name !== '' && name !== term.label && isReadable(name))
				.map((name) => ({ name, lang: isWrittenIn(name, lang) ? lang : undefined }))
		})),
		glossary,
		limits
	};
}

/** From this share on a grade says nearly the same of every figure. */
const COMMON_SHARE = 0.8;

/** That nearly all figures have one grade, and by which rules; empty where none is so common. */
function commonGrade(scale: Scale, figures: readonly Figure[], rules: Model['gradeRules']): string {
	const grade = GRADES[scale].find((one) => countGrade(figures, scale, one) >= COMMON_SHARE * figures.length);
	const phrases = rules
		.filter((rule) => rule.scale === scale && rule.grade === grade && rule.position !== null)
		.flatMap(({ phrase }) => phrase ?? []);
	if (grade === undefined || phrases.length === 0) return '';
	return m.method_grade_common({
		count: String(countGrade(figures, scale, grade)),
		total: String(figures.length),
		grade: codedGrade(scale, grade),
		phrase: inParts(phrases)
	});
}

/** False of words in the other script of the language of the page, which say there what their own page says. */
function isReadable(words: string): boolean {
	const script = hanScript(getLocale());
	return script === null || strayCharacters(words, script).length === 0;
}

/** The grades that say that no judgement can be made, and all others. */
const NO_JUDGEMENT = { attribution: [], reliability: ['F'], credibility: ['6'] };
const unjudged: GradeFilter = NO_JUDGEMENT;
const judged: GradeFilter = {
	attribution: [],
	reliability: judgedOf('reliability'),
	credibility: judgedOf('credibility')
};

function judgedOf(scale: 'reliability' | 'credibility'): readonly string[] {
	return GRADES[scale].filter((grade) => isGraded(scale, grade) && !NO_JUDGEMENT[scale].includes(grade));
}

/** Every grade is told; that there is none only where that is so. */
function isUsed(figures: readonly Figure[], scale: Scale, grade: string): boolean {
	return isGraded(scale, grade) || countGrade(figures, scale, grade) > 0;
}

function queryOf(filter: GradeFilter): string {
	return new URLSearchParams(writeGradeFilter(filter)).toString();
}

function countGrade(figures: readonly Figure[], scale: Scale, grade: string): number {
	return figures.filter((figure) => figure.grades[scale].grade === grade).length;
}

function doubtCounts(figures: readonly Figure[]) {
	const counts = new Map<Doubt, number>();
	for (const doubt of figures.flatMap((figure) => figure.doubts)) {
		counts.set(doubt, (counts.get(doubt) ?? 0) + 1);
	}
	return [...counts]
		.map(([id, count]) => ({ id, words: doubtWords(id), count }))
		.sort((one, other) => other.count - one.count || (one.words < other.words ? -1 : 1));
}
