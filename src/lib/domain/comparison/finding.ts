/** What a comparison of the record answers, as a word that can be held against what is computed of the pair. */
import type { FINDINGS } from '../record/schema/vocabularies.ts';
import { maySetAgainst, type ComparedPair } from './compare-pair.ts';

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
