/** A claimed whole with the parts that it names and the part that it leaves undescribed. */
import type { Figure, Panel } from '#lib/domain/record/model.ts';
import type { ChartWords } from '../spec/chart-words.ts';
import { marksInRole, panelHead, signShape, silencesOf, type RoleShapes } from '../spec/make-mark.ts';
import type { Part, PartsSpec } from './parts-spec.ts';

/** A part is filled where somebody published it and hatched where it is claimed; what is left over is blank. */
export const PARTS_SHAPES: RoleShapes<'parts'> = {
	whole: signShape,
	part: ({ origin }) => (origin === 'official' || origin === 'independent' ? 'solid-part' : 'hatched-part'),
	remainder: () => 'blank-part'
};

/**
 * Parts follow each other from zero. A part of which only bounds were stated is given its upper one, so that what the
 * claim leaves undescribed is never drawn larger than it is.
 *
 * @throws {RangeError} where the panel has no whole that is above zero
 */
export function makeParts(panel: Panel, words: ChartWords): PartsSpec {
	const [whole] = marksInRole(panel, 'whole', PARTS_SHAPES, words);
	const length = whole ? sizeOf(whole.figure, 0) : 0;
	if (!whole || !(length > 0)) throw new RangeError(`panel "${panel.id}": a strip needs a whole above zero`);
	let at = 0;
	const parts = marksInRole(panel, 'part', PARTS_SHAPES, words).map(({ figure, mark }): Part => {
		const from = at;
		at += sizeOf(figure, length);
		return { mark, from, to: at };
	});
	const end = Math.max(length, at);
	for (const { mark } of marksInRole(panel, 'remainder', PARTS_SHAPES, words)) {
		parts.push({ mark, from: at, to: end });
		at = end;
	}
	const silences = silencesOf(panel, words);
	return {
		form: 'parts',
		...panelHead(
			panel,
			[whole.mark, ...parts.map(({ mark }) => mark), ...silences],
			panel.marks.flatMap(({ figure }) => (figure === null ? [] : [figure])),
			words,
			'strip'
		),
		length: end,
		whole: whole.mark,
		parts,
		silences
	};
}

/** A share is taken of the whole. */
function sizeOf({ quantity, unit }: Figure, whole: number): number {
	const { value, low, high } = quantity;
	const size = value ?? high ?? low ?? 0;
	return unit.kind === 'share' ? (size / 100) * whole : size;
}
