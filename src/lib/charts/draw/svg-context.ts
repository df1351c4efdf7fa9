/**
 * A 2D context that writes SVG. Of what is at hand, the SVG canvas of @napi-rs/canvas sets text glyph by glyph with the
 * font of the machine and breaks dashes into outlines, and svgcanvas needs a DOM to measure and to write. This one knows
 * the calls that our charts make, keeps text whole, and passes colours through, `var(--official)` too.
 */
import type { GroupingContext } from './mark-plugin.ts';

interface State {
	fillStyle: string;
	strokeStyle: string;
	lineWidth: number;
	lineJoin: string;
	lineDash: readonly number[];
	globalAlpha: number;
	font: string;
	textAlign: string;
	textBaseline: string;
}

type Point = readonly [x: number, y: number];

interface Element {
	readonly tag: string;
	readonly shape: string;
	readonly fill: string | null;
	readonly stroke: string | null;
	readonly text: string | null;
}

const START: State = {
	fillStyle: '#000',
	strokeStyle: '#000',
	lineWidth: 1,
	lineJoin: 'miter',
	lineDash: [],
	globalAlpha: 1,
	font: '400 10px sans-serif',
	textAlign: 'left',
	textBaseline: 'alphabetic'
};

const FONT = /^(italic )?(\S+) ([\d.]+)px (.+)$/;
const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** Text between tags or in an attribute; signs that XML 1.0 does not know are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/** A coordinate with one decimal at most. */
function rounded(pixel: number): number {
	return Math.round(pixel * 10) / 10 || 0;
}

function short(pixel: number): string {
	return String(rounded(pixel));
}

/** A line from one rounded point to another in the fewest signs: hatches and axes are most of what a page with charts weighs. */
function lineBetween([fromX, fromY]: Point, [x, y]: Point): string {
	if (y === fromY) return `H${String(x)}`;
	if (x === fromX) return `V${String(y)}`;
	const down = short(y - fromY);
	return `l${short(x - fromX)}${down.startsWith('-') ? '' : ' '}${down}`;
}

/** Stands in for a canvas and its context where Chart.js draws in Node. */
export class SvgContext implements GroupingContext, State {
	fillStyle = START.fillStyle;
	strokeStyle = START.strokeStyle;
	lineWidth = START.lineWidth;
	lineJoin = START.lineJoin;
	lineDash = START.lineDash;
	lineDashOffset = 0;
	lineCap = 'butt';
	globalAlpha = START.globalAlpha;
	font = START.font;
	textAlign = START.textAlign;
	textBaseline = START.textBaseline;

	readonly canvas: { width: number; height: number; getContext: () => SvgContext };
	readonly #families: Readonly<Record<string, string>>;
	#saved: State[] = [];
	#path = '';
	/** Where the path has come to; `null` where that is not kept. */
	#at: Point | null = null;
	#circle: string | null = null;
	#written: string[] = [];
	#pending: Element | null = null;

	/** `families` maps a font family to the attribute it is written with; what is not in it is inherited. */
	constructor(width: number, height: number, families: Readonly<Record<string, string>> = {}) {
		this.canvas = { width, height, getContext: () => this };
		this.#families = families;
	}

	/** The elements drawn so far. */
	serialize(): string {
		this.#flush();
		return this.#written.join('');
	}

	openGroup(attributes: Readonly<Record<string, string | null>>): void {
		this.#flush();
		const written = Object.entries(attributes).map(([name, value]) =>
			value === null ? '' : ` ${name}="${escapeXml(value)}"`
		);
		this.#written.push(`<g${written.join('')}>`);
	}

	closeGroup(): void {
		this.#flush();
		this.#written.push('</g>');
	}

	save(): void {
		const { fillStyle, strokeStyle, lineWidth, lineJoin, lineDash, globalAlpha } = this;
		const { font, textAlign, textBaseline } = this;
		this.#saved.push({
			...{ fillStyle, strokeStyle, lineWidth, lineJoin, lineDash, globalAlpha },
			...{ font, textAlign, textBaseline }
		});
	}

	restore(): void {
		Object.assign(this, this.#saved.pop() ?? START);
	}

	/** Chart.js sets the scale of the screen, which is one here. */
	setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
		if ([a, b, c, d, e, f].join() !== '1,0,0,1,0,0') throw new Error('charts are drawn untransformed');
	}

	resetTransform(): void {
		this.setTransform(1, 0, 0, 1, 0, 0);
	}

	clearRect(): void {
		this.#written = [];
		this.#pending = null;
	}

	setLineDash(lineDash: readonly number[]): void {
		this.lineDash = lineDash;
	}

	beginPath(): void {
		this.#path = '';
		this.#circle = null;
	}

	moveTo(x: number, y: number): void {
		this.#circle = null;
		this.#path += `M${short(x)} ${short(y)}`;
		this.#at = [rounded(x), rounded(y)];
	}

	lineTo(x: number, y: number): void {
		if (this.#path === '') {
			this.moveTo(x, y);
			return;
		}
		const to: Point = [rounded(x), rounded(y)];
		this.#path += this.#at === null ? `L${to.join(' ')}` : lineBetween(this.#at, to);
		this.#at = to;
	}

	rect(x: number, y: number, width: number, height: number): void {
		const [right, bottom] = [x + width, y + height];
		this.#path += `M${short(x)} ${short(y)}H${short(right)}V${short(bottom)}H${short(x)}Z`;
		this.#at = null;
	}

	/** Whole circles only. */
	arc(x: number, y: number, radius: number, from: number, to: number): void {
		if (Math.abs(to - from) < 2 * Math.PI - 1e-6) throw new Error('charts draw whole circles only');
		const [r, d] = [short(radius), short(2 * radius)];
		this.#circle = this.#path === '' ? `cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"` : null;
		this.#path += `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 -${d} 0`;
		this.#at = null;
	}

	closePath(): void {
		this.#path += 'Z';
		this.#at = null;
	}

	fill(): void {
		this.#draw({ fill: this.#fillAttributes(), stroke: null });
	}

	stroke(): void {
		this.#draw({ fill: null, stroke: this.#strokeAttributes() });
	}

	/** A halo: it is written with the text that follows it. */
	strokeText(text: string, x: number, y: number): void {
		this.#flush();
		const halo = `paint-order="stroke" ${this.#strokeAttributes()}`;
		this.#pending = { ...this.#textElement(text, x, y), fill: null, stroke: halo };
	}

	fillText(text: string, x: number, y: number): void {
		const element = { ...this.#textElement(text, x, y), fill: this.#fillAttributes(), stroke: null };
		const halo = this.#pending;
		if (halo?.fill === null && halo.text === element.text && halo.shape === element.shape) {
			this.#pending = { ...element, stroke: halo.stroke };
		} else {
			this.#flush();
			this.#pending = element;
		}
		this.#flush();
	}

	/** Nothing may depend on it: there is no font here. */
	measureText(): never {
		throw new Error('the geometry of a chart must not depend on a font');
	}

	#draw(styled: Pick<Element, 'fill' | 'stroke'>): void {
		if (this.#path === '') return;
		const shape = this.#circle ?? `d="${this.#path}"`;
		const element: Element = { tag: this.#circle === null ? 'path' : 'circle', shape, text: null, ...styled };
		const last = this.#pending;
		if (last?.shape === shape && last.tag === element.tag && last.stroke === null && styled.fill === null) {
			this.#pending = { ...last, stroke: styled.stroke };
			return;
		}
		if (
			last?.tag === 'path' &&
			element.tag === 'path' &&
			last.fill === null &&
			last.stroke === styled.stroke
		) {
			this.#pending = { ...last, shape: `${last.shape.slice(0, -1)}${this.#path}"` };
			return;
		}
		this.#flush();
		this.#pending = element;
	}

	#textElement(text: string, x: number, y: number): Pick<Element, 'tag' | 'shape' | 'text'> {
		if (this.textBaseline !== 'alphabetic') throw new Error('charts set text on its baseline only');
		const [, italic, weight = '400', size = '10', family = ''] = FONT.exec(this.font) ?? [];
		const anchor = ANCHORS[this.textAlign];
		const shape = [
			// No eye tells half a pixel of a word, and there are hundreds on a page.
			`x="${String(Math.round(x) || 0)}" y="${String(Math.round(y) || 0)}" font-size="${size}"`,
			weight === '400' ? '' : ` font-weight="${weight}"`,
			italic === undefined ? '' : ' font-style="italic"',
			this.#families[family] ? ` ${this.#families[family]}` : '',
			anchor === undefined ? '' : ` text-anchor="${anchor}"`
		].join('');
		return { tag: 'text', shape, text: escapeXml(text) };
	}

	#fillAttributes(): string {
		return `fill="${escapeXml(this.fillStyle)}"${this.#opacity()}`;
	}

	#strokeAttributes(): string {
		return [
			`stroke="${escapeXml(this.strokeStyle)}"`,
			this.lineWidth === 1 ? '' : ` stroke-width="${this.lineWidth}"`,
			this.lineDash.length === 0 ? '' : ` stroke-dasharray="${this.lineDash.join(' ')}"`,
			this.lineJoin === 'round' ? ' stroke-linejoin="round"' : '',
			this.#opacity()
		].join('');
	}

	#opacity(): string {
		return this.globalAlpha === 1 ? '' : ` opacity="${this.globalAlpha}"`;
	}

	#flush(): void {
		const element = this.#pending;
		this.#pending = null;
		if (!element) return;
		// The root of a drawing says fill="none"; what is filled says so itself.
		const attributes = [element.shape, element.fill, element.stroke]
			.filter((part) => part !== null)
			.join(' ');
		this.#written.push(
			element.text === null ? `<${element.tag} ${attributes}/>` : `<text ${attributes}>${element.text}</text>`
		);
	}
}
