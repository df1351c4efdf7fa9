export const prerender = true;
// What a reader does on a page is done by `src/islands`; Kit's own script would be fetched by every page for nothing.
export const csr = false;
export const trailingSlash = 'always';
