/** The words of a mark as lines of text: label, number, then origin and phrase, each in its face. */
import { LABEL, leading, STANDING, VALUE } from './text-styles.ts';
import { text, type Text } from './placed.ts';
import type { FigureMark, SilenceMark } from '../spec/spec.ts';
import { balanceText, textWidth, type Face } from './text-metrics.ts';
import type { Paint } from './theme.ts';

export interface BlockLine {
	readonly text: string;
	readonly face: Face;
	readonly paint: Paint;
	readonly italic: boolean;
}

/** Words in one face, in lines of about one width. */
export function blockOf(words: string, width: number, face: Face, paint: Paint, italic = false): BlockLine[] {
	return balanceText(words, width, face).map((line) => ({ text: line, face, paint, italic }));
}

export function labelLines(label: string, width: number): BlockLine[] {
	return blockOf(label, width, LABEL, 'ink');
}

export function valueLines(mark: FigureMark, width: number): BlockLine[] {
	return blockOf(mark.valueText, width, VALUE, mark.tone);
}

/** The word for the origin and how far the number was checked, on one line where it holds both. */
export function standingLines({ originText, phraseText, tone }: FigureMark, width: number): BlockLine[] {
	const both = `${originText} · ${phraseText}`;
	const parts = textWidth(both, STANDING) <= width ? [both] : [originText, phraseText];
	return parts.flatMap((part) => blockOf(part, width, STANDING, tone));
}

/** Everything that is said of a figure on its chart. */
export function wordsOf(mark: FigureMark, width: number): BlockLine[] {
	return [...labelLines(mark.label, width), ...valueLines(mark, width), ...standingLines(mark, width)];
}

export function silenceLines(mark: SilenceMark, width: number): BlockLine[] {
	return blockOf(mark.text, width, VALUE, 'quiet', true);
}

/** Height of the lines set below each other. */
export function blockHeight(block: readonly BlockLine[]): number {
	return block.reduce((height, { face }) => height + leading(face), 0);
}

export function blockWidth(block: readonly BlockLine[]): number {
	return Math.max(0, ...block.map((line) => textWidth(line.text, line.face)));
}

/** The lines with their top at `top`; `x` is their left, middle or right. */
export function setBlock(
	block: readonly BlockLine[],
	x: number,
	top: number,
	anchor: Text['anchor'] = 'left'
): Text[] {
	let y = top;
	return block.map(({ text: words, face, paint, italic }) => {
		y += leading(face);
		return text(words, { x, y: y - Math.round(face.size * 0.3) }, face, paint, {
			anchor,
			italic,
			halo: true
		});
	});
}
