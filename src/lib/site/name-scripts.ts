/**
 * Names the language of words in the other way to write Chinese, wherever they stand on a page that is written in one: a term as a source has
 * it within a sentence, a word that is searched for. It is done once the page is made; what components name themselves stays as it is.
 */
import { hanScript, strayPattern } from '#lib/domain/text/han-script.ts';
import { MARKUP } from './page-texts.ts';

const LANGUAGE = /\s(?:xml:)?lang="([^"]*)"/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Elements that show their text as it was typed. */
const AS_IT_IS = /^(?:pre|code|kbd)$/;
/** Characters in a row, with the digits among them: no mark, no bracket, no letter. */
const RUN = /[\p{Script=Han}\d.,]*\p{Script=Han}[\p{Script=Han}\d.,]*/gu;

/** The page, or a drawing, with an element around each run of characters of which one is of the other script alone. */
export function nameScripts(page: string, language: string, attribute: 'lang' | 'xml:lang' = 'lang'): string {
	const script = hanScript(language);
	if (script === null) return page;
	const stray = strayPattern(script);
	if (!stray.test(page)) return page;
	const other = script === 'Hant' ? 'zh-Hans' : 'zh-Hant';
	const open: { readonly name: string; readonly lang: string; readonly isDrawing: boolean }[] = [];
	const here = () => open.at(-1) ?? { name: '', lang: language, isDrawing: attribute === 'xml:lang' };
	const named = (text: string) => {
		const { name, lang, isDrawing } = here();
		if (lang !== language || AS_IT_IS.test(name) || !stray.test(text)) return text;
		const element = isDrawing ? 'tspan' : 'span';
		return text.replace(RUN, (run) =>
			stray.test(run) ? `<${element} ${attribute}="${other}">${run}</${element}>` : run
		);
	};
	let written = '';
	let end = 0;
	for (const { 0: markup, 1: whole, index } of page.matchAll(MARKUP)) {
		written += named(page.slice(end, index)) + markup;
		end = index + markup.length;
		const [, closed, name = ''] = /^<(\/?)([a-z][\w:-]*)/i.exec(markup) ?? [];
		if (whole !== undefined || name === '' || VOID.test(name) || markup.endsWith('/>')) continue;
		if (closed === '/') {
			const at = open.findLastIndex((one) => one.name === name);
			if (at >= 0) open.length = at;
		} else {
			const { lang, isDrawing } = here();
			const own = LANGUAGE.exec(markup)?.[1] ?? lang;
			open.push({ name, lang: own, isDrawing: isDrawing || name === 'svg' });
		}
	}
	return written + named(page.slice(end));
}
