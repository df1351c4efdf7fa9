/** What a comparison of the record answers, as a word that can be held against what is computed of the pair. */
import type { Check } from '../record/model.ts';
import type { FINDINGS } from '../record/schema/vocabularies.ts';
import { maySetAgainst, type ComparedPair } from './compare-pair.ts';
import type { Answer } from './evaluate-check.ts';

export type Finding = (typeof FINDINGS)[number];

/**
 * Why an answer cannot stand beside what is computed of its pair, in a few words; `null` where it can. The word goes no
 * further than the pair: numbers that may not be set against each other do not disagree, and those that may are not
 * called not comparable.
 */
export function findingFault(finding: Finding, pair: Pick<ComparedPair, 'verdict' | 'gap'>): string | null {
	const { verdict, gap } = pair;
	const isComparable = maySetAgainst(pair);
	const isClose = gap !== null && (gap.meets || gap.isNear);
	switch (finding) {
		case 'agree':
			if (verdict === 'definition') return 'the two do not count the same thing';
			return isClose ? null : 'the two numbers lie apart';
		case 'disagree':
			if (!isComparable) return 'the two are not like for like';
			return isClose ? 'the two numbers meet, or are close' : null;
		case 'not-comparable':
			return isComparable ? 'the two are like for like, or of one series' : null;
		case 'open':
			return isComparable && !isClose ? 'the two are like for like, and their numbers lie apart' : null;
	}
}

/** What a check answers where a comparison of the same two numbers finds so, and both ask whether they are the same. */
const ANSWER_OF: Readonly<Record<Finding, Answer>> = {
	agree: 'holds',
	disagree: 'tension',
	'not-comparable': 'not-comparable',
	open: 'inconclusive'
};

/**
 * True if a comparison and a check of the same two numbers can be read side by side: where the check asks whether they are the
 * same, it answers as the comparison does. Whether one is at most the other is a question of its own, which a part and its
 * whole answer though they are not like for like; but where it has no answer, both say for the same reason why.
 */
export function goesWith(finding: Finding, relation: Check['relation'], answer: Answer): boolean {
	if (relation === 'equal' || relation === 'about') return answer === ANSWER_OF[finding];
	if (answer === 'not-comparable') return finding === 'not-comparable';
	return answer !== 'inconclusive' || finding !== 'not-comparable';
}
