import { expect, test } from 'vitest';
import type { PackageDescription } from '#lib/domain/record/model.ts';
import { securityText } from './security-text.ts';

const described = (contact: string | null, corrections: string | null) =>
	({ about: { contact }, corrections, created: '2024-02-29', lang: 'sv' }) as PackageDescription;

test('a contact of the record is said, and holds for a year from its day', () => {
	expect(securityText(described('desk@ferries.example', null), 'https://ferries.example/x')).toBe(
		'Contact: mailto:desk@ferries.example\nExpires: 2025-02-28T00:00:00Z\nPreferred-Languages: sv, en\n' +
			'Canonical: https://ferries.example/x/.well-known/security.txt\n'
	);
	expect(securityText(described(null, 'mailto:errors@ferries.example'), null)).toContain(
		'Contact: mailto:errors@ferries.example\n'
	);
});

test('a record without one has no such file', () => {
	expect(securityText(described(null, null), null)).toBeNull();
	expect(securityText(described('by post', 'https://host.example/new?title={title}'), null)).toBeNull();
});
