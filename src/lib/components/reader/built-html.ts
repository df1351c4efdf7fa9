/** Markup that was made from the record when the site was built, or by the code that draws charts: the only one a page takes in. */

/** A tag with its name and its attributes; what stands in text has no tags, since `<` is escaped there. */
const TAG = /<\/?([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
/** What no such markup has, whatever a record holds: it would run or load something. */
const ACTIVE_TAG = /^(?:script|iframe|object|embed|base|link|meta|form|style|foreignobject)$/i;
const ACTIVE_ATTRIBUTE = /\s(?:on\w+|style|srcdoc)\s*=/i;
const ACTIVE_ADDRESS = /\s(?:xlink:)?(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i;

/** As much of Trusted Types as is used here; TypeScript does not know them yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createHTML: (html: string) => string }
	): {
		createHTML: (html: string) => string;
	};
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
// Named in the policy of every page (svelte.config.js).
const policy = trustedTypes?.createPolicy('built-html', { createHTML: refuseActive });

/**
 * The markup as an element may take it in.
 *
 * @throws {Error} where it could run or load something
 */
export function builtHtml(html: string): string {
	return policy ? policy.createHTML(html) : refuseActive(html);
}

function refuseActive(html: string): string {
	for (const [tag, name = '', attributes = ''] of html.matchAll(TAG)) {
		const names = attributes.replace(/"[^"]*"|'[^']*'/g, '""');
		if (ACTIVE_TAG.test(name) || ACTIVE_ATTRIBUTE.test(names) || ACTIVE_ADDRESS.test(attributes))
			throw new Error(`markup that was not built here: ${tag.slice(0, 60)}`);
	}
	return html;
}
