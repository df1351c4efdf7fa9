/** A claimed whole with the parts that it names and the part that it leaves undescribed. */
import type { Figure, Panel } from '#lib/domain/record/model.ts';
import type { ChartWords } from '../spec/chart-words.ts';
import { figureMark, figuresOf, panelWords, silencesOf } from '../spec/make-mark.ts';
import type { Part, PartsSpec, Shape } from '../spec/spec.ts';

/**
 * Parts follow each other from zero. A part of which only bounds were stated is given its upper one, so that what the
 * claim leaves undescribed is never drawn larger than it is.
 *
 * @throws {RangeError} where the panel has no whole that is above zero
 */
export function makeParts(panel: Panel, words: ChartWords): PartsSpec {
	const [whole] = figuresOf(panel, 'whole');
	const length = whole ? sizeOf(whole.figure, 0) : 0;
	if (!whole || !(length > 0)) throw new RangeError(`panel "${panel.id}": a strip needs a whole above zero`);
	let at = 0;
	const parts = figuresOf(panel, 'part').map(({ figure, label }): Part => {
		const from = at;
		at += sizeOf(figure, length);
		return { mark: figureMark(figure, label, words, partShape(figure)), from, to: at };
	});
	const end = Math.max(length, at);
	for (const { figure, label } of figuresOf(panel, 'remainder')) {
		parts.push({ mark: figureMark(figure, label, words, 'blank-part'), from: at, to: end });
		at = end;
	}
	const wholeMark = figureMark(whole.figure, whole.label, words);
	const silences = silencesOf(panel, words);
	return {
		form: 'parts',
		...panelWords(
			panel,
			[wholeMark, ...parts.map(({ mark }) => mark), ...silences],
			panel.marks.flatMap(({ figure }) => (figure === null ? [] : [figure])),
			words
		),
		length: end,
		whole: wholeMark,
		parts,
		silences
	};
}

function partShape({ origin }: Figure): Shape {
	return origin === 'official' || origin === 'independent' ? 'solid-part' : 'hatched-part';
}

/** A share is taken of the whole. */
function sizeOf({ quantity, unit }: Figure, whole: number): number {
	const { value, low, high } = quantity;
	const size = value ?? high ?? low ?? 0;
	return unit.kind === 'share' ? (size / 100) * whole : size;
}
