/**
 * A report of an error, filled in as far as the record can: what is meant, what the record says of it, and blanks. It is
 * a text to send; where the record names an address for corrections, it is a link that opens the text there.
 */
import { linkOf } from '#lib/domain/provenance/source-link.ts';
import type { Figure, Model, PackageDescription, Source, Statement } from '#lib/domain/record/model.ts';
import { inParts } from '#lib/format/languages/lists.ts';
import { written } from '#lib/format/languages/written.ts';
import { accessWords } from '#lib/format/record-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { permalink, publishedQuantity, valueAsStated } from '#lib/publish/tables/figures-table.ts';

export interface ErrorReport {
	readonly title: string;
	/** Lines end in LF; what comes from the record never breaks one. */
	readonly body: string;
}

/** What the reporter is asked, in the order of the blanks. */
const QUESTIONS = [m.report_what_is_wrong, m.report_what_source_says, m.report_where_to_read];
/** Longer values would make an address that servers refuse. */
const MAX_LENGTH = 300;

/** The report of an error in a figure. */
export function reportOnFigure(model: Model, figure: Figure, origin: string | null): ErrorReport {
	const { value, low, high, open_low, open_high } = publishedQuantity(figure);
	const side = (open: boolean, bound: number | null) =>
		open ? m.report_open() : bound === null ? '-' : String(bound);
	const documents = (figure.computation?.inputs ?? [figure]).flatMap(({ citations }) =>
		citations.slice(0, 1)
	);
	return report(model.package, m.report_on_figure({ id: figure.id }), [
		[m.report_figure(), figure.id],
		[m.report_label(), figure.label],
		[m.figure_as_stated(), valueAsStated(figure)],
		[
			m.figure_as_read(),
			m.report_reading({
				value: value === null ? '-' : String(value),
				low: side(open_low, low),
				high: side(open_high, high),
				unit: figure.unit.label
			})
		],
		figure.computation
			? [m.report_issuers(), inParts(figure.computation.issuers.map(({ name }) => name)) || '-']
			: [m.figure_speaker(), figure.speaker?.name ?? '-'],
		[
			m.report_source(),
			documents
				.map(({ source }) => sourceLine(source))
				.slice(0, 3)
				.join(' | ') || '-'
		],
		[m.report_permalink(), permalink(figure, origin)]
	]);
}

/** The report of an error in what the record says of a document. */
export function reportOnSource(model: Model, source: Source, origin: string | null): ErrorReport {
	return report(model.package, m.report_on_source({ id: source.id }), [
		[m.report_source(), source.id],
		[m.report_title(), source.title],
		[m.source_published_by(), source.party.name],
		[m.report_published(), source.published ?? '-'],
		[m.source_address(), linkOf(source) ?? '-'],
		[m.report_read(), accessWords(source.access)],
		[m.report_permalink(), at(origin, `sources/${source.id}/`)]
	]);
}

/** The report of an error in a statement. */
export function reportOnStatement(model: Model, statement: Statement, origin: string | null): ErrorReport {
	return report(model.package, m.report_on_statement({ id: statement.id }), [
		[m.report_statement_name(), statement.id],
		[m.figure_as_stated(), statement.statement],
		[m.report_hedge(), statement.hedge ?? '-'],
		[m.figure_speaker(), statement.speaker.name],
		[m.report_source(), sourceLine(statement.source)],
		[m.report_permalink(), at(origin, `claims/#${statement.id}`)]
	]);
}

/**
 * The address that opens the report where the record wants it; `null` where it names none. `{title}` and `{body}` in it
 * are filled in; an address without them gets `title` and `body` as its query, one for mail `subject` and `body`.
 */
export function reportAddress(corrections: string | null, { title, body }: ErrorReport): string | null {
	if (corrections === null) return null;
	const isMail = corrections.startsWith('mailto:');
	// RFC 6068 wants the line breaks of mail.
	const [subject, text] = [title, isMail ? body.replaceAll('\n', '\r\n') : body].map(encodeURIComponent);
	if (/\{(?:title|body)\}/.test(corrections))
		return corrections.replaceAll('{title}', subject ?? '').replaceAll('{body}', text ?? '');
	const joint = corrections.includes('?') ? '&' : '?';
	return `${corrections}${joint}${isMail ? 'subject' : 'title'}=${subject ?? ''}&body=${text ?? ''}`;
}

function report(
	{ title, version, created }: PackageDescription,
	subject: string,
	fields: readonly (readonly [string, string])[]
): ErrorReport {
	const lines = [...fields, [m.report_version(), `${version} (${created})`] as const].map(
		([name, value]) => name + written().joints.colon + oneLine(value)
	);
	return {
		title: oneLine(m.report_subject({ subject, title, version })),
		body: [...lines, '', ...QUESTIONS.flatMap((question) => [question(), '', ''])].join('\n')
	};
}

function sourceLine(source: Source): string {
	return [source.title, source.party.name, source.published, linkOf(source)]
		.filter((part) => part !== null)
		.join(written().joints.comma);
}

function at(origin: string | null, path: string): string {
	return origin === null ? path : `${origin}/${path}`;
}

/** A value as one line, so that it cannot pass for another field; cut where it is very long. */
function oneLine(value: string): string {
	const signs = [...value.replace(/\s+/g, ' ').trim()];
	return signs.length > MAX_LENGTH ? `${signs.slice(0, MAX_LENGTH - 1).join('')}…` : signs.join('');
}
