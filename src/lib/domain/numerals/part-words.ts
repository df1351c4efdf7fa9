/** Words that make a part or a multiple of the number behind them, or halves of the one before: `a third of 12,000`, `twice 500`. */
const PART =
	/[¼-¾⅐-⅞]|\b(?:half|halves|thirds?|quarters?|fifths?|tenths?) of (?:(?:the|its|their|all|some|about)\s)*\p{Sc}?(?=\d)|\b(?:twice|double|treble|triple|times)(?: (?:the|as many as|as much as))? \p{Sc}?(?=\d)|\d and an? (?:half|third|quarter)|\d[\s-](?:half|halves|thirds?|quarters|fifths?|tenths?)\b/iu;

/** Such words with digits beside them; `null` where there are none, so that the number is the one of the digits. */
export function partIn(words: string): string | null {
	return PART.exec(words)?.[0].trim() ?? null;
}
