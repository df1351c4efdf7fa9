/**
 * Makes elements that name a language of the marks that words bear which are not in the language of a page or a drawing. It is done once
 * that is made, wherever the words stand in it, so that no component has to ask of its words which language they are in.
 */
import { directionOf } from '#lib/domain/text/direction.ts';
import {
	hasMarks,
	isOriginal,
	markedPieces,
	withoutMarks,
	type Mark
} from '#lib/domain/text/language-marks.ts';
import { MARKUP } from './page-texts.ts';

/** Attributes that are read out. */
const SPOKEN =
	/\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|label)="([^"]*)"/g;
const LANG = /\slang="([^"]*)"/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements without words. */
const SHAPE = /^(?:path|circle|line|rect|ellipse|polygon|polyline|use|br|hr|wbr|g)$/;
/** What a mark may be followed by before it ends: lines of a drawing are elements side by side. */
const SIDE_BY_SIDE = 1;

interface Languages {
	/** Of the page. */
	readonly spoken: string;
	/** Of the words between marks. */
	readonly original: string;
	/** How the language of an element is named: a drawing that is a file of its own has what every program knows. */
	readonly attribute?: 'lang' | 'xml:lang';
}

interface OpenElement {
	readonly name: string;
	/** The language that its words without marks are in. */
	readonly meant: string;
	/** The one that it, or what it stands in, names. */
	readonly named: string;
}

interface OpenMark {
	readonly isOriginal: boolean;
	readonly depth: number;
}

/** The page, or the drawing, without marks; what they stood around is in elements that name its language. */
export function nameLanguages(page: string, languages: Languages): string {
	if (!hasMarks(page)) return page;
	const writer = new Writer(languages);
	let end = 0;
	for (const { 0: markup, 1: whole, index } of page.matchAll(MARKUP)) {
		writer.text(page.slice(end, index));
		if (whole !== undefined) writer.whole(markup);
		else writer.tag(markup);
		end = index + markup.length;
	}
	writer.text(page.slice(end));
	return writer.written;
}

class Writer {
	written = '';
	readonly #languages: Languages;
	readonly #elements: OpenElement[];
	#marks: OpenMark[] = [];

	constructor(languages: Languages) {
		this.#languages = languages;
		this.#elements = [{ name: '', meant: languages.spoken, named: languages.spoken }];
	}

	get #open(): OpenElement {
		return this.#elements.at(-1) ?? { name: '', meant: '', named: '' };
	}

	/** A text, which may have marks or stand between those of others. */
	text(text: string): void {
		const { named } = this.#open;
		if (this.#marks.length === 0 && named === this.#open.meant && !hasMarks(text)) {
			this.written += text;
			return;
		}
		const element = this.#elements.some(({ name }) => name === 'svg') ? 'tspan' : 'span';
		const opened = new OpenedElements((lang) => `<${element}${this.#naming(lang)}>`, `</${element}>`);
		for (const piece of markedPieces(text)) {
			if (typeof piece === 'string') this.#mark(piece);
			else opened.say(piece.words, this.#languagesOfWords());
		}
		this.written += opened.end();
	}

	/** An element whose words cannot be marked one by one, with its content. */
	whole(markup: string): void {
		const [tag = ''] = /^<(?:"[^"]*"|[^">])*>/.exec(markup) ?? [];
		const content = markup.slice(tag.length);
		const isNamed =
			/^<(?:title|desc|option|textarea)\b/.test(tag) && isOriginal(content.replace(/<[^>]*>/g, ''));
		const named =
			isNamed && !LANG.test(tag) ? withAttributes(tag, this.#naming(this.#languages.original)) : tag;
		this.written += withoutMarks(named + content);
	}

	/** A tag, or a comment. */
	tag(markup: string): void {
		const [, closed, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(markup) ?? [];
		if (name === '') this.written += withoutMarks(markup);
		else if (closed === '/') this.#close(markup, name);
		else this.#begin(markup, name);
	}

	#begin(markup: string, name: string): void {
		const { meant, named } = this.#open;
		const own = LANG.exec(markup)?.[1];
		const speaks = [...markup.matchAll(SPOKEN)].some(([, words = '']) => isOriginal(words));
		const { original } = this.#languages;
		const wanted = own ?? (speaks ? original : SHAPE.test(name) ? named : meant);
		const isSaid = own === undefined && wanted !== named;
		this.written += withoutMarks(isSaid ? withAttributes(markup, this.#naming(wanted)) : markup);
		if (!markup.endsWith('/>') && !VOID.test(name))
			this.#elements.push({ name, meant: own ?? meant, named: wanted });
	}

	#close(markup: string, name: string): void {
		this.written += markup;
		const at = this.#elements.findLastIndex((one) => one.name === name);
		if (at > 0) this.#elements.length = at;
		this.#marks = this.#marks.filter(({ depth }) => depth - SIDE_BY_SIDE <= this.#elements.length);
	}

	#mark(mark: Mark): void {
		if (mark === 'original' || mark === 'filled-in')
			this.#marks.push({ isOriginal: mark === 'original', depth: this.#elements.length });
		else this.#marks.pop();
	}

	/** The languages to name around words at this place, the outermost first. */
	#languagesOfWords(): string[] {
		const { meant, named } = this.#open;
		const marked = this.#marks.map(({ isOriginal }) => (isOriginal ? this.#languages.original : meant));
		const all = [named, ...(marked.length === 0 ? [meant] : marked)];
		const path = all.filter((lang, at) => at === 0 || lang !== all[at - 1]);
		// Within what is filled in, words in the original language need not say again what stands around it.
		while (path.length > 2 && path.at(-1) === this.#languages.original && path.at(-3) === path.at(-1))
			path.length -= 2;
		return path.slice(1);
	}

	#naming(lang: string): string {
		const [own, page] = [directionOf(lang), directionOf(this.#languages.spoken)];
		const direction = own === page ? '' : ` dir="${own ?? 'ltr'}"`;
		return ` ${this.#languages.attribute ?? 'lang'}="${lang}"${direction}`;
	}
}

/** The elements that are opened within one text, each with a language. */
class OpenedElements {
	readonly #begin: (lang: string) => string;
	readonly #close: string;
	#written = '';
	#open: readonly string[] = [];
	/** Signs without words, which stay where the words around them are. */
	#signs: { readonly text: string; readonly languages: readonly string[] } | null = null;

	constructor(begin: (lang: string) => string, close: string) {
		this.#begin = begin;
		this.#close = close;
	}

	/** Writes words with the languages to name around them, the outermost first. */
	say(words: string, languages: readonly string[]): void {
		if (!/[\p{L}\p{N}]/u.test(words)) {
			this.#signs = { text: (this.#signs?.text ?? '') + words, languages };
			return;
		}
		this.#writeSigns(languages);
		const kept = this.#closeTo(languages);
		this.#written += languages.slice(kept).map(this.#begin).join('') + words;
		this.#open = languages;
	}

	/** What was written, with each element closed. */
	end(): string {
		this.#writeSigns([]);
		this.#closeTo([]);
		return this.#written;
	}

	#writeSigns(next: readonly string[]): void {
		if (this.#signs === null) return;
		const { text, languages } = this.#signs;
		this.#signs = null;
		if (this.#open.join() !== next.join()) this.#closeTo(languages);
		this.#written += text;
	}

	/** Closes what languages have not in common with those that are open, and gives how many stay open. */
	#closeTo(languages: readonly string[]): number {
		const kept = commonStart(this.#open, languages);
		this.#written += this.#close.repeat(this.#open.length - kept);
		this.#open = this.#open.slice(0, kept);
		return kept;
	}
}

function commonStart(one: readonly string[], other: readonly string[]): number {
	const at = one.findIndex((lang, index) => lang !== other[index]);
	return at < 0 ? one.length : at;
}

function withAttributes(tag: string, attributes: string): string {
	return tag.replace(/\s*\/?>$/, (end) => attributes + end);
}
