/** Grades in words, which need no number: pages whose script only names grades load none of what writes numbers. */
import { isGraded } from '#lib/domain/record/grade.ts';
import type { Scale } from '#lib/domain/record/model.ts';
import { m } from '#lib/paraglide/messages.js';

const GRADE_WORDS: Readonly<Record<Scale, Readonly<Record<string, () => string>>>> = {
	attribution: {
		strong: m.attribution_strong,
		fair: m.attribution_fair,
		weak: m.attribution_weak,
		unconfirmed: m.attribution_unconfirmed
	},
	reliability: {
		A: m.reliability_a,
		B: m.reliability_b,
		C: m.reliability_c,
		D: m.reliability_d,
		E: m.reliability_e,
		F: m.reliability_f
	},
	credibility: {
		'1': m.credibility_1,
		'2': m.credibility_2,
		'3': m.credibility_3,
		'4': m.credibility_4,
		'5': m.credibility_5,
		'6': m.credibility_6
	}
};

/** A grade in words, without its code. */
export function gradeWords(scale: Scale, grade: string): string {
	return isGraded(scale, grade) ? (GRADE_WORDS[scale][grade]?.() ?? grade) : m.grade_none();
}
