/**
 * Which Han characters are of one script alone. Two character sets say it: what GB 2312 has and Big5 has not is Simplified,
 * and the reverse is Traditional. Characters of both are of neither.
 */

/** A way to write Han characters, as a part of a BCP 47 tag. */
export type HanScript = 'Hans' | 'Hant';

/** Simplified characters that Big5 has besides, among those that hardly anybody writes. */
const SIMPLIFIED_IN_BIG5 = '厂复赶构怀机极价茧洁惊据腊蜡离篱怜岭宁苹扰洒胜圣适体涂洼万网痒异踊优与种庄确党';
/** A traditional character that GB 2312 has for names alone. */
const TRADITIONAL_IN_GB = '於';

/** The script that a language tag names; `null` where it names none. */
export function hanScript(tag: string): HanScript | null {
	return /^zh-(Hans|Hant)\b/.exec(tag) ? (tag.slice(3, 7) as HanScript) : null;
}

/** The characters of a text that are of the other script alone, each once. */
export function strayCharacters(text: string, script: HanScript): string[] {
	const stray = (characters ??= readCharacters())[script === 'Hant' ? 'Hans' : 'Hant'];
	return [...new Set(text)].filter((sign) => stray.has(sign));
}

/** What finds a character that is of the other script alone. */
export function strayPattern(script: HanScript): RegExp {
	return (patterns[script] ??= new RegExp(
		`[${[...(characters ??= readCharacters())[script === 'Hant' ? 'Hans' : 'Hant']].join('')}]`,
		'u'
	));
}

const patterns: Partial<Record<HanScript, RegExp>> = {};
let characters: Readonly<Record<HanScript, ReadonlySet<string>>> | undefined;

function readCharacters(): Readonly<Record<HanScript, ReadonlySet<string>>> {
	const gb = decoded('gbk', [[0xb0a1, 0xf7fe]]);
	const common = decoded('big5', [[0xa440, 0xc67e]]);
	const big5 = new Set([...common, ...decoded('big5', [[0xc940, 0xf9d5]])]);
	return {
		Hans: new Set([...Array.from(SIMPLIFIED_IN_BIG5), ...[...gb].filter((sign) => !big5.has(sign))]),
		Hant: new Set([TRADITIONAL_IN_GB, ...[...common].filter((sign) => !gb.has(sign))])
	};
}

/** The Han characters of stretches of a character set of two bytes each, both ends with it. */
function decoded(set: 'gbk' | 'big5', stretches: readonly (readonly [number, number])[]): Set<string> {
	const decoder = new TextDecoder(set);
	const found = new Set<string>();
	for (const [first, last] of stretches)
		for (let code = first; code <= last; code++) {
			const trail = code & 0xff;
			const isTrail =
				set === 'gbk'
					? trail >= 0xa1 && trail <= 0xfe
					: (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe);
			const sign = isTrail ? decoder.decode(Uint8Array.of(code >> 8, trail)) : '';
			if (/^\p{Script=Han}$/u.test(sign)) found.add(sign);
		}
	return found;
}
