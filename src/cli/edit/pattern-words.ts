/** Ids and labels of a new member of a series, after those of the last one. */
import type { Period } from '#lib/domain/quantity/period.ts';
import { firstDay, lastDay } from '#lib/domain/quantity/period.ts';
import { periodWords } from '#lib/format/number/period-words.ts';

/** A period in a few signs of an id: `2026`, `2026h1`, `2026m9`, `2026-05`. */
export function periodCode({ start, end }: Period): string {
	if (start === null || end === null) return '';
	const [from, to] = [firstDay(start), lastDay(end)];
	const year = from.slice(0, 4);
	const months = [from.slice(5, 7), to.slice(5, 7)];
	const whole = from.endsWith('-01') && lastDay(to.slice(0, 7)) === to && to.startsWith(year);
	if (!whole) return `${from.slice(0, 7)}-to-${to.slice(0, 7)}`;
	if (months[0] === '01' && months[1] === '12') return year;
	if (months[0] === '01' && months[1] === '06') return `${year}h1`;
	if (months[0] === '07' && months[1] === '12') return `${year}h2`;
	if (months[0] === '01' && months[1] !== '01') return `${year}m${String(Number(months[1]))}`;
	return months[0] === months[1] ? `${year}-${months[0] ?? ''}` : `${from.slice(0, 7)}-to-${to.slice(0, 7)}`;
}

/** The id of the pattern with the new period in place of its own; the period at the end where the pattern has none. */
export function nextId(pattern: string, was: Period, is: Period): string {
	const codes = [periodCode(was), (was.end ?? '').slice(0, 4)].filter((code) => code !== '');
	const old = codes.find((code) => pattern.includes(code));
	return old === undefined ? `${pattern}-${periodCode(is)}` : pattern.replace(old, periodCode(is));
}

/** The label with the new period in place of the old one; `null` where the old one is not in it. */
export function nextLabel(label: string, was: Period, is: Period): string | null {
	const old = [periodWords(was), (was.end ?? '').slice(0, 4)].find(
		(words) => words !== '' && label.includes(words)
	);
	return old === undefined ? null : label.replace(old, periodWords(is));
}
