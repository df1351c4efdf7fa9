/** Small words on which a sentence turns: it reads as well without them, and says something else. */

/** Negations and hedges, in English as whole words, and in Han characters wherever they stand. */
const BEARING =
	/(?<![\p{L}\p{M}])(?:not?|nor|never|none|nothing|nobody|without|except|only|about|around|approximately|roughly|nearly|almost|close to|or (?:above|more|less|fewer)|at (?:least|most)|(?:more|less|fewer) than|over|under|up to|some|may|might|could|probably|possibly|perhaps|reportedly|allegedly|said to be|(?:re)?cited as|called|claimed|relayed|estimated|unnamed|un(?:known|confirmed|verified))(?![\p{L}\p{M}])|[不未無无非沒没約约近逾超或]|可能|至少|大約|左右|以上|以下/iu;

/** So many words are lost or written in by a slip; more is a sentence that was reworded. */
const SLIPPED = 3;

/** What differs between two texts of which one is the other with a few words more. */
export interface SlippedWords {
	readonly words: string;
	readonly isLost: boolean;
}

/** The words that a text lost, or gained, and nothing else, where it turns on them; `null` where it does not, or reads otherwise in more than that. */
export function slippedWords(before: string, after: string): SlippedWords | null {
	if (before === '') return null;
	const [was, is] = [wordsOf(before), wordsOf(after)];
	const shorter = Math.min(was.length, is.length);
	let start = 0;
	while (start < shorter && was[start] === is[start]) start += 1;
	let end = 0;
	while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
	const [lost, gained] = [was, is].map((words) => words.slice(start, words.length - end));
	const [first = [], second = []] = [lost, gained];
	const words = first.length === 0 ? second : first;
	if (first.length > 0 === second.length > 0 || words.length > SLIPPED) return null;
	const text = words.join(' ');
	return BEARING.test(text) ? { words: text, isLost: first.length > 0 } : null;
}

/** Words between blanks; of a text without blanks each Han character. */
function wordsOf(text: string): string[] {
	return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
}
