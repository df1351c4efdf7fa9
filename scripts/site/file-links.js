/**
 * Links that lead to a folder, as links to its page: a browser that opens a site from a folder of the disk, and a gateway
 * that has no index pages, show the list of its files otherwise.
 */

const LINK = /(\s(?:href|action|formaction)=")([^"]*)(")/g;
/** What is no path below this site. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/|#)/i;

/**
 * The page with every link of its site at a file.
 * @param {string} html
 * @returns {string}
 */
export function withFileLinks(html) {
	return html.replace(LINK, (_whole, before, address, after) => `${before}${atFile(address)}${after}`);
}

/**
 * @param {string} address as it stands in an attribute
 * @returns {string}
 */
function atFile(address) {
	if (address === '' || ELSEWHERE.test(address)) return address;
	const end = address.search(/[?#]/);
	const path = end < 0 ? address : address.slice(0, end);
	const rest = end < 0 ? '' : address.slice(end);
	if (/(?:^|\/)\.\.?$/.test(path)) return `${path}/index.html${rest}`;
	return path.endsWith('/') ? `${path}index.html${rest}` : address;
}
