import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '#lib/domain/assemble/assemble.ts';
import type { Statement } from '#lib/domain/record/model.ts';
import { loadRecord } from '#lib/server/load-record.ts';
import {
	reportAddress,
	reportOnFigure,
	reportOnSource,
	reportOnStatement
} from '#lib/site/reports/error-report.ts';

const { record } = loadRecord(join(import.meta.dirname, 'good'));
if (!record) throw new Error('the record of the tests is broken');
const model = assemble(record.package, record.rows);
const figure = model.figuresById.get('carried-union');
const [source] = model.sources;
const [statement] = model.statements;
if (!figure || !source || !statement) throw new Error('the record of the tests lacks what is reported on');

/** A value that would end a line, a parameter, an address or a header, were it not escaped. */
const HOSTILE = 'a & b = c # d\nVersion of the record: 9.9.9\r\nBcc: x@example.org "é漢" {body}';

describe('a report of an error', () => {
	test('says what is meant, as stated and as read, where it was read, in which version, and leaves blanks', () => {
		const { title, body } = reportOnFigure(model, figure, 'https://example.org/x');
		expect(title).toBe(`Error in figure carried-union of ${model.package.title} ${model.package.version}`);
		const named = body.split('\n').map((line) => line.split(':')[0]);
		expect(named.slice(0, 8)).toEqual([
			'Figure',
			'Label',
			'As stated',
			'As read',
			'Speaker',
			'Source',
			'Permalink',
			'Version of the record'
		]);
		expect(body).toContain(`As stated: ${figure.asStated}\n`);
		expect(body).toContain('Permalink: https://example.org/x/figures/carried-union/\n');
		expect(body.match(/\?\n\n/g)).toHaveLength(3);
	});

	test('an open side is said to be open, a missing number is a dash', () => {
		const open = { ...figure, quantity: { ...figure.quantity, value: null, high: null } };
		expect(reportOnFigure(model, open, null).body).toMatch(/^As read: value -; .*high open;/m);
	});

	test('there is one for sources and one for statements, too', () => {
		expect(reportOnSource(model, source, null).body).toContain(`Permalink: sources/${source.id}/\n`);
		expect(reportOnStatement(model, statement, null).body).toContain(`Permalink: claims/#${statement.id}\n`);
	});

	test('text of the record cannot add a line to it', () => {
		const hostile: Statement = { ...statement, statement: HOSTILE };
		const lines = reportOnStatement(model, hostile, null).body.split('\n');
		expect(lines.filter((line) => line.startsWith('Version of the record:'))).toHaveLength(1);
		expect(lines.filter((line) => line.startsWith('Bcc'))).toEqual([]);
	});
});

describe('the address that opens a report', () => {
	const report = { title: HOSTILE, body: HOSTILE };

	test('is none where the record names none', () => {
		expect(reportAddress(null, report)).toBeNull();
	});

	test.each([
		'https://example.org/record/issues/new',
		'https://example.org/record/issues/new?template=error.md',
		'https://example.org/-/issues/new?title={title}&body={body}'
	])('carries title and body whole, whatever signs they have: %s', (corrections) => {
		const url = new URL(reportAddress(corrections, report) ?? '');
		expect(url.searchParams.get('title')).toBe(HOSTILE);
		expect(url.searchParams.get('body')).toBe(HOSTILE);
		expect(url.hash).toBe('');
		expect(url.origin + url.pathname).toBe(corrections.split('?')[0]);
	});

	test('of mail has a subject and the line breaks of mail, and no header of its own', () => {
		const url = new URL(reportAddress('mailto:record@example.org', report) ?? '');
		expect(url.pathname).toBe('record@example.org');
		expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
		expect(reportAddress('mailto:record@example.org', { title: 't', body: 'a\nb' })).toContain('a%0D%0Ab');
	});
});
