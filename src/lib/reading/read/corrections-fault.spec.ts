import { expect, test } from 'vitest';
import { correctionsFault } from './corrections-fault.ts';

test.each([
	'mailto:record@example.org',
	'https://example.org/record/issues/new',
	'https://example.org/record/issues/new?labels=error',
	'https://example.org/-/issues/new?issue[title]={title}&issue[description]={body}'
])('reports may be sent to %s', (address) => {
	expect(correctionsFault(address)).toBeNull();
});

test.each([
	['javascript:alert(1)', 'has the scheme javascript:'],
	['record@example.org', 'has no scheme'],
	['mailto:a@example.org,b@example.org', 'is no single mail address'],
	['mailto:a@example.org?bcc=b@example.org', 'is no single mail address'],
	['https://example.org/new#report', 'has a fragment, which would hide the report'],
	['https://example.org/new?t={title}', 'has {title} alone'],
	['https://example.org/{other}', 'has a sign that addresses write as %XX'],
	['https://user:word@example.org/new', 'has a user name or a password']
])('reports may not be sent to %s', (address, fault) => {
	expect(correctionsFault(address)).toBe(fault);
});
