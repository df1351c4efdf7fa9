/** What keeps a text from being an address that reports of errors may be sent to. */
import { addressFault } from '#lib/domain/record/kinds/words/address-fault.ts';

/** An address and nothing else: no second recipient, no header. */
const MAIL = /^mailto:[^\s?&#@,;:<>"%]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;
const PLACES = /\{(?:title|body)\}/g;

export const CORRECTIONS_ALLOWED =
	'a mailto: address, or an absolute http or https address that may hold {title} and {body}';

export const CONTACT_ALLOWED = 'a mailto: address, or an absolute http or https address';

/** What is wrong with an address by which somebody is reached, as the end of a sentence; `null` where nothing is. */
export function contactFault(address: string): string | null {
	return /^mailto:/i.test(address) ? mailFault(address) : addressFault(address);
}

/** What is wrong with an address for corrections, as the end of a sentence; `null` where nothing is. */
export function correctionsFault(address: string): string | null {
	if (/^mailto:/i.test(address)) return mailFault(address);
	if (address.includes('#')) return 'has a fragment, which would hide the report';
	const asked = new Set(address.match(PLACES));
	if (asked.size === 1) return `has ${[...asked].join('')} alone`;
	return addressFault(address.replace(PLACES, 'x'));
}

function mailFault(address: string): string | null {
	return MAIL.test(address) ? null : 'is no single mail address';
}
