/** Reports of errors as the pages link them and as the files that they lead to. */
import { error } from '@sveltejs/kit';
import { reportAddress, type ErrorReport } from './error-report.ts';
import { loadModel } from '../record.ts';

/** Where a reader reports an error, besides the prepared text, which is always there. */
export interface ReportPlace {
	/** The address with the report in it; `null` where the record names none. */
	readonly href: string | null;
	/** The host it leads to; `null` for mail. */
	readonly host: string | null;
}

/** The address that opens a report where the record wants it. */
export function reportPlace(report: ErrorReport): ReportPlace {
	const { corrections } = loadModel().package;
	const href = reportAddress(corrections, report);
	const url = href === null ? null : new URL(href);
	return { href, host: url === null || url.protocol === 'mailto:' ? null : url.hostname };
}

/** A report as a text file; an error 404 where there is nothing to report on. */
export function reportResponse(report: ErrorReport | null): Response {
	if (report === null) error(404);
	return new Response(`${report.title}\n\n${report.body}`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}
