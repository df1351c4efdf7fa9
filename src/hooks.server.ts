import type { Handle } from '@sveltejs/kit';

/**
 * Pages with a policy that is stricter than that of the site, by their routes: each directive with what it is there; one
 * that is `null` is not there.
 */
const STRICTER: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
	// What a reader hands in leaves by no way. The worker is made of text of the page, so that this holds in it too.
	'/try': {
		'connect-src': "'none'",
		'form-action': "'none'",
		'img-src': 'data: blob:',
		'worker-src': 'blob:',
		// The text that a worker is made of has no address that could be trusted; what it draws is held to `built-html.ts`.
		'require-trusted-types-for': null,
		'trusted-types': null
	}
};

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/** A file that some browsers would ask for against such a policy, and one that is asked of nobody. */
const ICON = /<link rel="icon"[^>]*>/;
const NO_ICON = '<link rel="icon" href="data:,">';

/** Gives a page its own policy, in place of the one that Kit wrote. */
export const handle: Handle = ({ event, resolve }) => {
	const stricter = STRICTER[event.route.id ?? ''];
	if (!stricter) return resolve(event);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace(ICON, NO_ICON).replace(POLICY, (_, before: string, policy: string, after: string) => {
				const kept = policy.split('; ').filter((directive) => !((directive.split(' ')[0] ?? '') in stricter));
				const own = Object.entries(stricter).flatMap(([name, value]) =>
					value === null ? [] : [`${name} ${value}`]
				);
				return `${before}${[...kept, ...own].join('; ')}${after}`;
			})
	});
};
