/** The fonts that a picture of its own asks for: it has no page around it that would name them. */
import { hanScript } from '#lib/domain/text/han-script.ts';
import type { Typeface } from './mark-plugin.ts';

const LATIN: Typeface = {
	sans: "system-ui,-apple-system,'Segoe UI','Noto Sans','Liberation Sans'",
	serif: "ui-serif,Charter,Georgia,'Noto Serif','Liberation Serif'"
};
const HAN: Readonly<Record<'Hans' | 'Hant', Typeface>> = {
	Hans: { sans: "'PingFang SC','Noto Sans CJK SC'", serif: "'Songti SC','Noto Serif CJK SC'" },
	Hant: {
		sans: "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC'",
		serif: "'Songti TC','Noto Serif CJK TC'"
	}
};

/** The families by preference, as a style sheet names them, for a picture in a language. */
export function pictureFonts(lang: string): Typeface {
	const han = HAN[hanScript(lang) ?? 'Hans'];
	return {
		sans: `${LATIN.sans},${han.sans},sans-serif`,
		serif: `${LATIN.serif},${han.serif},serif`
	};
}
